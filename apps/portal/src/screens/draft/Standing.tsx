import { Action, ErrorState, useDates } from '@afterword/web';
import { answerByHandDocument, changeDraftDocument } from '@afterword/web/drafts';
import { useSave } from '@afterword/web/graphql';
import classes from './Draft.module.css';
import type { StepMessage } from './draft-step.js';

/** How far a letter has come that is no draft any more, and what can still be done about it. */
export function Standing({ message }: { message: StepMessage }) {
  if (message.state === 'SENDING' && message.byHand) return <DidYouSendIt message={message} />;
  if (message.state === 'APPROVED') return <Approved message={message} />;
  return (
    <div className={classes.foot}>
      <p className={classes.ask}>
        <StateWords message={message} />
      </p>
    </div>
  );
}

function StateWords({ message }: { message: StepMessage }) {
  const dates = useDates();
  const { state, sentAt, problem } = message;
  if (state === 'SENT') return <b>Sent{sentAt && ` ${dates.dayTime(sentAt)}`}.</b>;
  if (state === 'QUEUED' || state === 'SENDING') return <b>It is on its way.</b>;
  if (state === 'UNCERTAIN')
    return (
      <>
        <b>It may have arrived or not.</b> {problem} We will not send it twice; your advisor finds out.
      </>
    );
  return (
    <>
      <b>It did not go out.</b> {problem}
    </>
  );
}

function DidYouSendIt({ message }: { message: StepMessage }) {
  const { save, saving, errors } = useSave(answerByHandDocument, {
    payload: (data) => data.answerByHand,
    refetch: ['Me'],
  });
  const answer = (sent: boolean) => void save({ messageId: message.id, sent });
  return (
    <section className={classes.foot} aria-labelledby="did-you">
      <h2 id="did-you" className={classes.question}>
        Did you send it?
      </h2>
      <p className={classes.small}>
        To {message.toAddress}. A yes counts, so that nobody writes to {message.toName} too often.
      </p>
      {errors.length > 0 && (
        <ErrorState alert title="Not noted.">
          {errors.map((each) => each.message).join(' ')}
        </ErrorState>
      )}
      <Action rank="primary" size="lg" fullWidth loading={saving} onClick={() => answer(true)}>
        Yes, I sent it
      </Action>
      <Action size="lg" fullWidth disabled={saving} onClick={() => answer(false)}>
        No, back to the draft
      </Action>
    </section>
  );
}

function Approved({ message }: { message: StepMessage }) {
  const dates = useDates();
  const { save, saving, errors } = useSave(changeDraftDocument, {
    payload: (data) => data.changeDraft,
    refetch: ['Me'],
  });
  const { id, version, subject, text, leavesAt } = message;
  return (
    <section className={classes.foot} aria-label="When it leaves">
      <p className={classes.ask}>
        <b>It leaves {leavesAt ? dates.dayTime(leavesAt) : 'soon'}.</b> Until then you can take it back.
      </p>
      {errors.length > 0 && (
        <ErrorState alert title="Not taken back.">
          {errors.map((each) => each.message).join(' ')}
        </ErrorState>
      )}
      <Action
        size="lg"
        fullWidth
        loading={saving}
        onClick={() => void save({ messageId: id, version, subject, text })}
      >
        Take it back
      </Action>
    </section>
  );
}
