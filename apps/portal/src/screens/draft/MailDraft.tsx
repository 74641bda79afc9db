import { Action, ErrorState, StatusWord, useDates, useViewer } from '@afterword/web';
import { draftMessageDocument, useDraftText, Wordings } from '@afterword/web/drafts';
import { useSave } from '@afterword/web/graphql';
import { useId, useState } from 'react';
import { Back } from '../../shared/Back.js';
import { dueWords } from '../../shared/dueWords.js';
import { Advice } from './Advice.js';
import { Consent } from './Consent.js';
import classes from './Draft.module.css';
import type { TaskProps } from './draft-step.js';
import { EditedText } from './EditedText.js';
import { Standing } from './Standing.js';
import { useKeep } from './useKeep.js';
import { WaysOut } from './WaysOut.js';

/** A letter to read, change and send: the text, what the check says, other wordings, and the ways out. */
export function MailDraft({ step, message }: TaskProps) {
  const { tenant } = useViewer().membership;
  const dates = useDates();
  const adviceId = useId();
  const draft = useDraftText(message);
  const [choosing, setChoosing] = useState(false);
  // Kept as hash only, so it is known to this page alone, from when the text is taken along until it is left.
  const [bcc, setBcc] = useState<string | null>(null);
  const keeping = useKeep(message, draft);
  const redrafting = useSave(draftMessageDocument, { payload: (data) => data.draftMessage });
  const editable = message.state === 'DRAFT';
  const due = dueWords(step.dueAt, dates);

  const choose = async (variant: string) => {
    if (await redrafting.save({ stepId: step.id, variant })) draft.forget();
  };

  return (
    <div className={classes.screen}>
      <div className={classes.top}>
        <Back to={`/${tenant.slug}/now`}>{step.title}</Back>
        {editable && message.wordings.length > 1 && (
          <Action rank="quiet" aria-expanded={choosing} onClick={() => setChoosing(!choosing)}>
            Other wording
          </Action>
        )}
      </div>
      <h1 className={classes.hidden}>{step.title}</h1>
      <EditedText
        hasSubject
        title="The letter"
        label={`Letter to ${message.toName}`}
        message={message}
        draft={draft}
        keeping={keeping}
        adviceId={adviceId}
      >
        <p className={classes.to}>
          <span>
            To {message.toName}, {step.application?.employer.name}
          </span>
          {editable && <StatusWord status={due.status}>{due.text}</StatusWord>}
        </p>
      </EditedText>
      {choosing && editable && (
        <section className={classes.part}>
          <Wordings
            wordings={message.wordings}
            edited={draft.dirty || !message.wordings.some(({ text }) => text === message.text)}
            onChoose={choose}
          />
        </section>
      )}
      {redrafting.errors.length > 0 && (
        <ErrorState alert title="Not changed.">
          {redrafting.errors.map((each) => each.message).join(' ')}
        </ErrorState>
      )}
      {editable ? (
        <>
          <Advice id={adviceId} step={step} draft={draft} />
          <Consent candidate={step.candidate}>
            <WaysOut message={message} draft={draft} keeping={keeping} onTaken={setBcc} />
          </Consent>
        </>
      ) : (
        <Standing message={message} bcc={bcc} />
      )}
    </div>
  );
}
