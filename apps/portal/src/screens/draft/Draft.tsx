import { Action, ErrorState, SkeletonRows, usePageTitle, useViewer } from '@afterword/web';
import { draftMessageDocument } from '@afterword/web/drafts';
import { problemOf, useCandidateChanges, useSave } from '@afterword/web/graphql';
import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { useMe } from '../../me/me.js';
import { Back } from '../../shared/Back.js';
import { isOpen } from '../../shared/dueWords.js';
import { CallTask } from './CallTask.js';
import { CardTask } from './CardTask.js';
import classes from './Draft.module.css';
import type { DraftStep, StepMessage } from './draft-step.js';
import { MailDraft } from './MailDraft.js';
import { stepDraftDocument } from './query.js';
import { TextTask } from './TextTask.js';

/** The text of one step: a letter to read and send, a card to copy, a call to make. */
export function Draft() {
  const { stepId = '' } = useParams();
  const me = useMe();
  const { data, loading, error, refetch } = useQuery(stepDraftDocument, {
    variables: { stepId },
    fetchPolicy: 'cache-and-network',
  });
  useCandidateChanges(() => void refetch(), { candidateId: me.id });
  const step = data?.node?.__typename === 'Step' ? data.node : undefined;
  if (step) return <StepText key={step.id} step={step} />;
  if (loading) return <SkeletonRows shape="portal" rows={5} />;
  const problem = error && problemOf(error);
  return (
    <ErrorState
      whole
      title={problem?.title ?? 'This step is not in your plan'}
      onRetry={() => void refetch()}
    >
      {problem?.text ?? 'The plan may have changed. Look at Now for what comes next.'}
    </ErrorState>
  );
}

const isClosed = ({ state }: StepMessage): boolean => state === 'FAILED' || state === 'CANCELLED';

function StepText({ step }: { step: DraftStep }) {
  usePageTitle(step.title);
  const { message, channel } = step;
  if (!message || (isClosed(message) && isOpen(step))) return <Undrafted step={step} />;
  if (channel === 'EMAIL') return <MailDraft step={step} message={message} />;
  if (channel === 'HANDWRITTEN') return <CardTask step={step} message={message} />;
  if (channel === 'PHONE') return <CallTask step={step} message={message} />;
  return <TextTask step={step} message={message} />;
}

/** A step whose text was not written yet, or came to nothing. */
function Undrafted({ step }: { step: DraftStep }) {
  const { tenant } = useViewer().membership;
  const { save, saving, errors } = useSave(draftMessageDocument, {
    payload: ({ draftMessage }) => draftMessage,
    refetch: ['StepDraft'],
  });
  return (
    <div className={classes.screen}>
      <Back to={`/${tenant.slug}/now`}>Now</Back>
      <header className={classes.head}>
        <h1>{step.title}</h1>
        <p>
          {step.message?.problem ??
            (isOpen(step)
              ? 'There is no text yet. We write one from what you told us; you change what you like.'
              : 'This step is over, so it needs no text.')}
        </p>
      </header>
      {errors.length > 0 && (
        <ErrorState alert title="Not drafted.">
          {errors.map(({ message }) => message).join(' ')}
        </ErrorState>
      )}
      {isOpen(step) && (
        <div className={classes.foot}>
          <Action
            rank="primary"
            size="lg"
            fullWidth
            loading={saving}
            onClick={() => void save({ stepId: step.id })}
          >
            Draft it
          </Action>
        </div>
      )}
    </div>
  );
}
