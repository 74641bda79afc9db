import {
  Action,
  type Column,
  count,
  countries,
  DataTable,
  EmptyState,
  ErrorState,
  Page,
  PageBody,
  PageHeader,
  SkeletonRows,
  StatusWord,
  useDates,
} from '@afterword/web';
import { placeOf } from '@afterword/web/zoned';
import { useQuery } from '@apollo/client/react';
import { useMemo, useState } from 'react';
import { Link, useParams } from 'react-router';
import { useAccess } from '../../shared/access.js';
import { ChangeContact } from '../../shared/contact/ChangeContact.js';
import { QueryProblem } from '../../shared/QueryProblem.js';
import { whereNow } from '../../shared/whereNow.js';
import { ChangeEmployer } from './ChangeEmployer.js';
import classes from './Employer.module.css';
import { type EmployerContact, type EmployerData, employerDocument } from './query.js';

/** One employer: where they are, the people there, and what they want of all our candidates. */
export function Employer() {
  const { id = '' } = useParams();
  const { at } = useAccess();
  const { data, loading, error, refetch } = useQuery(employerDocument, { variables: { id } });
  const found = data?.employer;
  const [changing, setChanging] = useState(false);
  return (
    <Page title={found?.name ?? 'Employer'}>
      <PageHeader
        title={found?.name ?? 'Employer'}
        crumbs={[
          <Link key="all" to={at('employers')}>
            Employers
          </Link>,
        ]}
        note={found && <Facts employer={found} />}
        actions={
          found && (
            <Action rank="primary" shortcut="e" onClick={() => setChanging(true)}>
              Change
            </Action>
          )
        }
      />
      {found ? (
        <div className={classes.body}>
          <Contacts contacts={found.contacts} />
          <TheirWord employer={found} />
        </div>
      ) : (
        <PageBody>
          {loading ? (
            <SkeletonRows />
          ) : error ? (
            <QueryProblem error={error} onRetry={() => void refetch().catch(() => undefined)} />
          ) : (
            <ErrorState title="There is no such employer here.">It may be one of another place.</ErrorState>
          )}
        </PageBody>
      )}
      {changing && found && <ChangeEmployer employer={found} onClose={() => setChanging(false)} />}
    </Page>
  );
}

function Facts({ employer }: { employer: EmployerData }) {
  const dates = useDates();
  const { timeZone, country, region, culture, planCount } = employer;
  const land = countries().find(({ value }) => value === country)?.label ?? country;
  return [
    whereNow(dates, timeZone),
    [region, land].filter(Boolean).join(', '),
    culture === 'TRADITIONAL' ? 'traditional' : 'modern',
    count(planCount, 'plan'),
  ].join(' · ');
}

const rowId = ({ id }: EmployerContact) => id;
const rowName = ({ name }: EmployerContact) => name;

function Contacts({ contacts }: { contacts: readonly EmployerContact[] }) {
  const [changing, setChanging] = useState<EmployerContact | null>(null);
  const columns = useMemo(
    (): Column<EmployerContact>[] => [
      {
        id: 'name',
        header: 'Contact',
        width: 'minmax(150px, 1.2fr)',
        cell: ({ name, timeZone }) => (
          <span className={classes.two}>
            <b>{name}</b>
            {timeZone && <small>{placeOf(timeZone)}</small>}
          </span>
        ),
      },
      { id: 'reach', header: 'Reached by', width: 'minmax(170px, 1.3fr)', cell: reach },
      {
        id: 'asked',
        header: 'Asked us',
        width: 'minmax(150px, 1fr)',
        cell: ({ optedOutAt, thankYouNotes }) =>
          optedOutAt
            ? 'no messages at all'
            : thankYouNotes === 'UNWANTED'
              ? 'no thank-you notes'
              : thankYouNotes === 'WANTED'
                ? 'to be thanked'
                : 'asked for nothing',
      },
      {
        id: 'known',
        header: 'In',
        width: 'minmax(80px, 0.6fr)',
        cell: ({ planCount }) => count(planCount, 'plan'),
      },
      {
        id: 'change',
        header: 'Change',
        width: '92px',
        cell: (contact) => (
          <Action
            size="compact"
            rank="quiet"
            aria-label={`Change: ${contact.name}`}
            onClick={() => setChanging(contact)}
          >
            Change
          </Action>
        ),
      },
    ],
    [],
  );
  return (
    <section aria-label="Contacts">
      <h2>
        Contacts <span>{contacts.length}</span>
      </h2>
      {contacts.length === 0 ? (
        <EmptyState title="Nobody is known there yet">People come with the interviews.</EmptyState>
      ) : (
        <DataTable label="Contacts" rows={contacts} rowId={rowId} rowName={rowName} columns={columns} />
      )}
      {changing && <ChangeContact contact={changing} onClose={() => setChanging(null)} />}
    </section>
  );
}

function reach({ email, phone, postalAddress, profileUrl, optedOutAt, needsNewAddress }: EmployerContact) {
  if (optedOutAt)
    return (
      <StatusWord status="withheld" size={14}>
        opted out
      </StatusWord>
    );
  if (needsNewAddress)
    return (
      <StatusWord status="late" size={14}>
        mail came back
      </StatusWord>
    );
  const ways = [email && 'e-mail', phone && 'telephone', postalAddress && 'post', profileUrl && 'LinkedIn'];
  return (
    ways.filter(Boolean).join(', ') || (
      <StatusWord status="blocked" size={14}>
        no address yet
      </StatusWord>
    )
  );
}

/** What holds for everybody who writes to them. */
function TheirWord({
  employer: { businessHours, timeZone, culture, thankYouNotes },
}: {
  employer: EmployerData;
}) {
  const hours = businessHours
    ? `${businessHours.from.slice(0, 5)}–${businessHours.to.slice(0, 5)}, ${placeOf(timeZone)}`
    : null;
  return (
    <aside className={classes.aside} aria-label="What holds for everybody">
      <h2>Their word</h2>
      <dl>
        <dt>{thankYouNotes ? 'Thank-you notes are welcome' : 'No thank-you notes'}</dt>
        <dd>
          {thankYouNotes
            ? 'unless a contact says otherwise'
            : 'for everyone there who does not say otherwise'}
        </dd>
        <dt>{hours ? `Calls within ${hours}` : 'Their hours are not known'}</dt>
        <dd>
          {hours
            ? 'and never on a weekend or holiday there'
            : 'calls keep to the windows of the playbook, on business days there'}
        </dd>
        <dt>{culture === 'TRADITIONAL' ? 'A handwritten note is valued' : 'E-mail will do'}</dt>
        <dd>as the playbook has it for {culture === 'TRADITIONAL' ? 'traditional' : 'modern'} houses</dd>
      </dl>
    </aside>
  );
}
