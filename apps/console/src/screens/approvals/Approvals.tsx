import { count, EmptyState, LoadMore, Page, PageBody, PageHeader, SkeletonRows, Views } from '@afterword/web';
import { type QueuedMessageFragment, useCandidateChanges } from '@afterword/web/graphql';
import { useQuery } from '@apollo/client/react';
import { useSearchParams } from 'react-router';
import { useAccess } from '../../shared/access.js';
import { QueryProblem } from '../../shared/QueryProblem.js';
import classes from './Approvals.module.css';
import { Queue } from './Queue.js';
import { approvalCountDocument, approvalsDocument, queuedMessageDocument } from './query.js';
import { Reading } from './Reading.js';

/** Drafts that wait to be read: the queue, the letter, and what the check says of it. */
export function Approvals() {
  const { at } = useAccess();
  const [parameters] = useSearchParams();
  const everyones = parameters.get('view') === 'all';
  const here = everyones ? at('approvals?view=all') : at('approvals');
  const { data, error, loading, refetch, fetchMore } = useQuery(approvalsDocument, {
    variables: { everyones },
    fetchPolicy: 'cache-and-network',
  });
  const { data: counted } = useQuery(approvalCountDocument);
  const again = () => void refetch().catch(() => undefined);
  useCandidateChanges(again);
  const messages = data?.approvals.edges.map(({ node }) => node) ?? [];
  const wanted = parameters.get('message');
  const listed = messages.find(({ id }) => id === wanted);
  const { data: asked } = useQuery(queuedMessageDocument, {
    variables: { id: wanted ?? '' },
    skip: wanted === null || listed !== undefined || !data,
  });
  const linked = asked?.message?.id === wanted && asked.message.state === 'DRAFT' ? asked.message : undefined;
  const current = listed ?? linked ?? messages[0];
  const { hasNextPage, endCursor } = data?.approvals.pageInfo ?? {};
  return (
    <Page title="Approvals">
      <PageHeader
        title="Approvals"
        note={data && `${count(messages.length, 'draft')}${hasNextPage ? ' and more' : ''} to read`}
      />
      <Views
        label="Views of approvals"
        views={[
          {
            to: at('approvals'),
            label: 'For us to send',
            current: !everyones,
            ...(counted && { count: counted.approvalCount }),
          },
          { to: at('approvals?view=all'), label: 'All drafts', current: everyones },
        ]}
      />
      <PageBody>
        {current ? (
          <div className={classes.screen} data-reading={wanted !== null || undefined}>
            <div className={classes.queue}>
              <Queue messages={messages} currentId={current.id} here={here} />
              <LoadMore
                hasMore={hasNextPage === true}
                loading={loading}
                onMore={() => void fetchMore({ variables: { after: endCursor ?? null } })}
              />
            </div>
            <Reading
              key={current.id}
              message={current}
              siblings={siblingsOf(current, messages)}
              nextId={neighbour(messages, current, 1)?.id}
              previousId={neighbour(messages, current, -1)?.id}
              here={here}
            />
          </div>
        ) : loading ? (
          <SkeletonRows shape="triage" />
        ) : error ? (
          <QueryProblem error={error} onRetry={again} />
        ) : (
          <EmptyState title="Nothing to read right now">
            {everyones
              ? 'A draft comes by itself once a step’s time has come.'
              : 'What candidates send themselves is under All drafts. Which kinds you read is set under Settings.'}
          </EmptyState>
        )}
      </PageBody>
    </Page>
  );
}

/** Those to other people of the same interview, whose texts must differ. */
const siblingsOf = (current: QueuedMessageFragment, messages: readonly QueuedMessageFragment[]) =>
  messages.filter(
    ({ kind, application }) => kind === current.kind && application?.id === current.application?.id,
  );

const neighbour = (messages: readonly QueuedMessageFragment[], current: QueuedMessageFragment, by: number) =>
  messages[messages.indexOf(current) + by];
