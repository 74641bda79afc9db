import { Action, ActionLink, ErrorState, noteOf, useDates, useKeys, useToast, Why } from '@afterword/web';
import {
  approveMessageDocument,
  changeDraftDocument,
  draftMessageDocument,
  Findings,
  LetterEditor,
  sortFindings,
  Tidbits,
  useDraftText,
  Wordings,
} from '@afterword/web/drafts';
import { type QueuedMessageFragment, type StepKind, useSave } from '@afterword/web/graphql';
import { useId, useRef, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useAccess } from '../../shared/access.js';
import { stepKindWords } from '../../shared/words.js';
import classes from './Approvals.module.css';
import { readingAddress } from './address.js';

export interface ReadingProps {
  message: QueuedMessageFragment;
  /** With itself: what others of the same interview are written. */
  siblings: readonly QueuedMessageFragment[];
  nextId: string | undefined;
  previousId: string | undefined;
  /** The address of the queue. */
  here: string;
}

/** Letters that are more than a reminder only if they bring something new. */
const BRINGS_NEWS: readonly StepKind[] = ['FOLLOW_UP', 'STAY_IN_TOUCH'];
const REFETCH = ['Approvals', 'ApprovalCount'];

/** One draft, read before it goes: the letter, beside it the advice and the wordings. */
export function Reading({ message, siblings, nextId, previousId, here }: ReadingProps) {
  const { at } = useAccess();
  const dates = useDates();
  const toast = useToast();
  const navigate = useNavigate();
  const adviceId = useId();
  const letter = useRef<HTMLDivElement>(null);
  const draft = useDraftText(message);
  const [noting, setNoting] = useState(false);
  const changing = useSave(changeDraftDocument, { payload: (data) => data.changeDraft });
  const redrafting = useSave(draftMessageDocument, { payload: (data) => data.draftMessage });
  const approving = useSave(approveMessageDocument, {
    payload: (data) => data.approveMessage,
    refetch: REFETCH,
  });
  const undoing = useSave(changeDraftDocument, { payload: (data) => data.changeDraft, refetch: REFETCH });
  const { advice, blocks } = sortFindings(draft.findings);
  const { candidate, application, step, id } = message;
  const consented = candidate?.messageConsent != null && candidate.messageConsent.revokedAt == null;
  const errors = [...changing.errors, ...redrafting.errors, ...approving.errors, ...undoing.errors];

  const go = (to: string | undefined) => void navigate(to ? readingAddress(here, to) : here);
  useKeys({ j: () => nextId && go(nextId), k: () => previousId && go(previousId) });

  const keep = async (): Promise<number | null> => {
    if (!draft.dirty) return message.version;
    const { subject, text, version } = draft;
    const saved = await changing.save({ messageId: id, version, subject, text });
    if (!saved?.message) return null;
    draft.forget();
    return saved.message.version;
  };
  const approve = async () => {
    const version = await keep();
    if (version === null) return;
    const approved = (await approving.save({ messageId: id, version }))?.message;
    if (!approved) return;
    const { subject, text, leavesAt } = approved;
    toast.show({
      text: `To ${approved.toName}: leaves ${leavesAt ? dates.dayTime(leavesAt) : 'soon'}.`,
      undo: async () => {
        await undoing.save({ messageId: id, version, subject, text });
      },
    });
    go(nextId ?? previousId);
  };
  const choose = async (variant: string) => {
    if (step && (await redrafting.save({ stepId: step.id, variant }))) draft.forget();
  };

  return (
    <>
      <section className={classes.reading} aria-label="The letter">
        <div className={classes.back}>
          <ActionLink rank="quiet" to={here}>
            All to read
          </ActionLink>
        </div>
        <header className={classes.head}>
          <h2>
            {stepKindWords[message.kind]} to {message.toName}
          </h2>
          <p>
            For{' '}
            {candidate && (
              <Link to={at(`candidates/${encodeURIComponent(candidate.id)}`)}>{candidate.name}</Link>
            )}
            {application && `, ${application.role}, ${application.employer.name}`}
          </p>
          {message.alsoAbout.length > 0 && (
            <p>
              And for{' '}
              {message.alsoAbout
                .map((it) => `${it.candidate.name} (${it.role}, ${it.employer.name})`)
                .join(', ')}
              . One message a day names them all.
            </p>
          )}
        </header>
        {siblings.length > 1 && (
          <nav className={classes.siblings} aria-label="Letters of this interview">
            {siblings.map((sibling) => (
              <Link
                key={sibling.id}
                to={readingAddress(here, sibling.id)}
                aria-current={sibling.id === id ? 'true' : undefined}
              >
                {sibling.toName}
              </Link>
            ))}
          </nav>
        )}
        {message.problem && (
          <Why tone="late" size="small">
            {message.problem}
          </Why>
        )}
        <div ref={letter}>
          <LetterEditor
            label={`Letter to ${message.toName}`}
            subject={draft.subject}
            text={draft.text}
            advice={advice}
            describedBy={adviceId}
            onChange={draft.change}
          />
        </div>
        {errors.length > 0 && (
          <ErrorState alert title="It stays here.">
            {errors.map((each) => each.message).join(' ')}
          </ErrorState>
        )}
        <div className={classes.acts}>
          <Action
            rank="primary"
            shortcut="a"
            disabled={blocks || !consented}
            loading={approving.saving || changing.saving}
            onClick={() => void approve()}
          >
            {nextId ? 'Approve, next' : 'Approve'}
          </Action>
          {draft.dirty ? (
            <>
              <Action loading={changing.saving} onClick={() => void keep()}>
                Keep changes
              </Action>
              <Action rank="quiet" onClick={draft.forget}>
                Undo them
              </Action>
            </>
          ) : (
            <Action shortcut="e" onClick={() => letter.current?.querySelector('textarea')?.focus()}>
              Edit
            </Action>
          )}
          {nextId && (
            <ActionLink rank="quiet" to={readingAddress(here, nextId)}>
              Next
            </ActionLink>
          )}
        </div>
      </section>
      <aside className={classes.advice} aria-label="Advice">
        <h3>Before it goes</h3>
        {!consented && (
          <Why tone="hold" size="small">
            {candidate?.name} has not agreed to messages in their name. They are asked in the portal.
          </Why>
        )}
        <Findings
          id={adviceId}
          findings={draft.findings}
          draft={draft}
          onChange={draft.change}
          ways={
            application ? { no_tidbit: { label: 'Add news', onPress: () => setNoting(true) } } : undefined
          }
        />
        {application && BRINGS_NEWS.includes(message.kind) && (
          <Tidbits
            application={application}
            noting={noting}
            onNoting={setNoting}
            refetch={['Approvals', 'OneQueuedMessage']}
            forEverybody
          />
        )}
        <Wordings
          wordings={message.wordings}
          edited={draft.dirty || !message.wordings.some(({ text }) => text === message.text)}
          disabled={!step}
          onChoose={choose}
        />
        {step && step.because.length > 0 && <Why size="small" {...noteOf(step.because)} />}
      </aside>
    </>
  );
}
