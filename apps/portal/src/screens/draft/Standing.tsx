import { Action, ErrorState, useDates, useToast } from '@afterword/web';
import { answerByHandDocument, changeDraftDocument } from '@afterword/web/drafts';
import { useSave } from '@afterword/web/graphql';
import { IconCopy } from '@tabler/icons-react';
import classes from './Draft.module.css';
import type { StepMessage } from './draft-step.js';

/** How far a letter has come that is no draft any more, and what can still be done about it. */
export function Standing({ message, bcc }: { message: StepMessage; bcc: string | null }) {
  if (message.state === 'SENDING' && message.byHand) return <DidYouSendIt message={message} bcc={bcc} />;
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

function DidYouSendIt({ message, bcc }: { message: StepMessage; bcc: string | null }) {
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
      {bcc && <BlindCopy address={bcc} />}
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

/** Where a blind copy goes, by which the answer gives itself. Mail programs that we opened have it in place already. */
function BlindCopy({ address }: { address: string }) {
  const toast = useToast();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      toast.show({ text: 'Copied. Paste it as Bcc.' });
    } catch {
      toast.show({
        tone: 'warning',
        text: 'This browser did not let us copy. Mark it and copy it yourself.',
      });
    }
  };
  return (
    <div className={classes.bcc}>
      <p className={classes.small}>
        Or send a blind copy (Bcc) to this address, which is yours alone for this letter. When it comes, it
        counts as sent by itself.
      </p>
      <output aria-label="Address for a blind copy">{address}</output>
      <Action leftSection={<IconCopy size={18} stroke={1.6} />} onClick={() => void copy()}>
        Copy the address
      </Action>
    </div>
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
