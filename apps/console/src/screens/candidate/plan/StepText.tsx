import { Action, ActionLink, EmptyState, ErrorState, Letter, SkeletonRows, useDates } from '@afterword/web';
import { draftMessageDocument, Findings } from '@afterword/web/drafts';
import {
  type MessageState,
  type StepHistoryQuery,
  type StepPartFragment,
  useSave,
} from '@afterword/web/graphql';
import { useQuery } from '@apollo/client/react';
import { Modal } from '@mantine/core';
import { useAccess } from '../../../shared/access.js';
import { isOpen } from '../../../shared/standing.js';
import { readingAddress } from '../../approvals/address.js';
import { stepHistoryDocument } from '../../approvals/query.js';
import classes from './StepText.module.css';

export interface StepTextProps {
  step: Pick<StepPartFragment, 'id' | 'title' | 'state'>;
  onClose: () => void;
}

/** What a step's message says, how far it has come, who let it go, and every text that it had. */
export function StepText({ step, onClose }: StepTextProps) {
  const { data, loading, error, refetch } = useQuery(stepHistoryDocument, {
    variables: { stepId: step.id },
    fetchPolicy: 'cache-and-network',
  });
  const message = data?.node?.__typename === 'Step' ? data.node.message : null;
  return (
    <Modal opened onClose={onClose} title={step.title} size="lg" closeButtonProps={{ 'aria-label': 'Close' }}>
      {message ? (
        <History message={message} />
      ) : loading ? (
        <SkeletonRows rows={4} />
      ) : error ? (
        <ErrorState title="The text did not come." onRetry={() => void refetch()} />
      ) : (
        <Undrafted step={step} />
      )}
    </Modal>
  );
}

/** Whoever wants to read it before its time, such as over a holiday, need not wait. */
function Undrafted({ step }: Pick<StepTextProps, 'step'>) {
  const { save, saving, errors } = useSave(draftMessageDocument, {
    payload: ({ draftMessage }) => draftMessage,
    refetch: ['StepHistory'],
  });
  if (!isOpen(step.state)) return <EmptyState title="No text">This step is over without one.</EmptyState>;
  const draftIt = (
    <Action loading={saving} onClick={() => void save({ stepId: step.id })}>
      Draft it now
    </Action>
  );
  return (
    <>
      <EmptyState title="No text yet" action={draftIt}>
        It is drafted by itself once the step’s time has come.
      </EmptyState>
      {errors.length > 0 && (
        <ErrorState alert title="Not drafted.">
          {errors.map(({ message }) => message).join(' ')}
        </ErrorState>
      )}
    </>
  );
}

type Step = Extract<NonNullable<StepHistoryQuery['node']>, { __typename?: 'Step' }>;

function History({ message }: { message: NonNullable<Step['message']> }) {
  const dates = useDates();
  const { at } = useAccess();
  const { versions, subject, text, state, approvedBy, approvedAt, automatic, sentAt, leavesAt, problem } =
    message;
  const earlier = versions.filter(({ number }) => number !== message.version).toReversed();
  const present = versions.find(({ number }) => number === message.version);
  return (
    <div className={classes.text}>
      <p className={classes.state}>
        <b>{stateWords[state]}</b>
        {sentAt && `, ${dates.dayTime(sentAt)}`}
        {state === 'APPROVED' && leavesAt && `, leaves ${dates.dayTime(leavesAt)}`}
        {approvedAt &&
          `. Let go by ${automatic ? 'the center’s settings' : (approvedBy?.name ?? 'somebody who left')}, ${dates.dayTime(approvedAt)}`}
        {problem && `. ${problem}`}
      </p>
      <article>
        <h3>{subject}</h3>
        <Letter>
          <p className={classes.body}>{text}</p>
        </Letter>
        {present && <p className={classes.by}>{byWords(present, dates)}</p>}
      </article>
      {state === 'DRAFT' && message.channel === 'EMAIL' && (
        <div>
          <ActionLink to={readingAddress(at('approvals?view=all'), message.id)}>Read and approve</ActionLink>
        </div>
      )}
      {state === 'DRAFT' && <Findings findings={message.findings} draft={{ subject, text }} />}
      {earlier.map((version) => (
        <details key={version.number}>
          <summary>
            Version {version.number}, {byWords(version, dates)}
          </summary>
          <h4>{version.subject}</h4>
          <Letter>
            <p className={classes.body}>{version.text}</p>
          </Letter>
        </details>
      ))}
    </div>
  );
}

const byWords = (
  { createdBy, createdAt }: { createdBy?: { name: string } | null; createdAt: string },
  dates: ReturnType<typeof useDates>,
): string => `${createdBy ? `by ${createdBy.name}` : 'drafted by itself'}, ${dates.dayTime(createdAt)}`;

const stateWords: Record<MessageState, string> = {
  DRAFT: 'A draft',
  APPROVED: 'Approved',
  QUEUED: 'On its way',
  SENDING: 'On its way',
  SENT: 'Sent',
  UNCERTAIN: 'May have arrived or not',
  FAILED: 'Did not go out',
  CANCELLED: 'No longer wanted',
};
