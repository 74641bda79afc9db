import { EmptyState, LoadMore, Page, PageBody, PageHeader, SkeletonRows, Views } from '@afterword/web';
import { nextPage, useCandidateChanges } from '@afterword/web/graphql';
import { useQuery } from '@apollo/client/react';
import { useSearchParams } from 'react-router';
import { useAccess } from '../../shared/access.js';
import { MailEntry } from '../../shared/mail/MailEntry.js';
import { QueryProblem } from '../../shared/QueryProblem.js';
import classes from './Inbox.module.css';
import { incomingMailsDocument } from './query.js';

/** What came back: first what waits for a person, and all of it in another view. Follows what happens elsewhere. */
export function Inbox() {
  const { at, seesPeople } = useAccess();
  const [parameters] = useSearchParams();
  const all = parameters.get('view') === 'all';
  return (
    <Page title="What came back">
      <PageHeader title="What came back" note={all ? 'all mail' : 'what waits for a person'} />
      {seesPeople ? (
        <>
          <Views
            label="Views of mail"
            views={[
              { to: at('inbox'), label: 'Needs a person', current: !all },
              { to: at('inbox?view=all'), label: 'All', current: all },
            ]}
          />
          <MailList key={String(all)} all={all} />
        </>
      ) : (
        <PageBody>
          <EmptyState title="Mail is for those who look after candidates">
            Ask an admin of your center if you should see it.
          </EmptyState>
        </PageBody>
      )}
    </Page>
  );
}

function MailList({ all }: { all: boolean }) {
  const query = useQuery(incomingMailsDocument, {
    variables: { waiting: all ? null : true },
    notifyOnNetworkStatusChange: true,
    fetchPolicy: 'cache-and-network',
    // What belongs to no candidate tells nobody that it came.
    pollInterval: 30_000,
  });
  const again = () => void query.refetch().catch(() => undefined);
  useCandidateChanges(again);
  const connection = query.data?.incomingMails;
  const mails = connection?.edges.map(({ node }) => node) ?? [];
  return (
    <PageBody label={all ? 'All mail that came back' : 'Mail that waits for a person'}>
      {query.error && !connection ? (
        <QueryProblem error={query.error} onRetry={again} />
      ) : !connection ? (
        <SkeletonRows shape="triage" />
      ) : mails.length === 0 ? (
        <EmptyState title={all ? 'Nothing has come back yet' : 'No mail waits for you'}>
          {all
            ? 'Answers to messages, bounces and opt-outs are kept here as they come.'
            : 'What proves whom it is from is filed by itself. The rest waits here for a look.'}
        </EmptyState>
      ) : (
        <ul className={classes.mails}>
          {mails.map((mail) => (
            <li key={mail.id}>
              <MailEntry mail={mail} withOwner />
            </li>
          ))}
        </ul>
      )}
      <LoadMore {...nextPage(connection, query)} />
    </PageBody>
  );
}
