import { Action, ActionLink, placeOf, StatusWord, useDates } from '@afterword/web';
import type { CandidateQuery } from '@afterword/web/graphql';
import { IconClock, IconId, IconMail, IconPhone, IconQuote, IconSchool, IconUser } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useAccess } from '../../shared/access.js';
import { invitationWords } from '../../shared/words.js';
import classes from './Header.module.css';

export type CandidateData = NonNullable<CandidateQuery['candidate']>;

export interface HeaderProps {
  candidate: CandidateData;
  /** True where no step waits: recording is then the thing to do. */
  recordIsFirst: boolean;
  /** True where an employer may have said something. */
  hasApplication: boolean;
  onRecord: () => void;
  onUpload: () => void;
  onInvite: () => void;
}

const icon = { size: 15, stroke: 1.6, 'aria-hidden': true } as const;

/** Who it is, where and when it is there, and what can be done for them. */
export function Header(props: HeaderProps) {
  const { candidate, recordIsFirst, hasApplication, onRecord, onUpload, onInvite } = props;
  const { at } = useAccess();
  const dates = useDates();
  const { name, cohort, email, phone, timeZone, advisor, externalId, invitation } = candidate;
  const portal = invitationWords(invitation, dates);
  const there = dates.time(dates.reader.now, timeZone);
  return (
    <header className={classes.head}>
      <nav aria-label="The way here" className={classes.crumbs}>
        <Link to={at('candidates')}>Candidates</Link>
      </nav>
      <h1>{name}</h1>
      <ul className={classes.facts}>
        {cohort && (
          <li>
            <IconSchool {...icon} /> {cohort.name}
          </li>
        )}
        <li>
          <IconMail {...icon} /> <a href={`mailto:${email}`}>{email}</a>
        </li>
        {phone && (
          <li>
            <IconPhone {...icon} /> <a href={`tel:${phone}`}>{phone}</a>
          </li>
        )}
        <li>
          <IconClock {...icon} />{' '}
          {dates.isHere(dates.reader.now, timeZone) ? `${placeOf(timeZone)} ${there}` : `${there} there now`}
        </li>
        <li>
          <IconUser {...icon} /> {advisor ? advisor.name : 'No advisor yet'}
        </li>
        {externalId && (
          <li>
            <IconId {...icon} /> {externalId}
          </li>
        )}
        <li>
          <StatusWord status={portal.status} size={14}>
            {portal.text}
          </StatusWord>
        </li>
      </ul>
      <div className={classes.acts}>
        {hasApplication && (
          <ActionLink
            shortcut="t"
            to={at(`candidates/${encodeURIComponent(candidate.id)}/said`)}
            leftSection={<IconQuote {...icon} />}
          >
            They said…
          </ActionLink>
        )}
        <Action rank={recordIsFirst ? 'primary' : 'plain'} shortcut="r" onClick={onRecord}>
          Record interview
        </Action>
        <Action shortcut="u" onClick={onUpload}>
          Upload invite
        </Action>
        {invitation.state !== 'ACCEPTED' && (
          <Action shortcut="i" onClick={onInvite}>
            {invitation.state === 'INVITED' ? 'Invite again' : 'Invite to the portal'}
          </Action>
        )}
      </div>
    </header>
  );
}
