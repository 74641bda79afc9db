import { Action, fileSize, Message, StatusWord, useDates, useToast, useViewer, Why } from '@afterword/web';
import { type MailPartFragment, useSave } from '@afterword/web/graphql';
import { useState } from 'react';
import { Link } from 'react-router';
import { useAccess } from '../access.js';
import { AcceptMail } from './AcceptMail.js';
import classes from './Mail.module.css';
import { acceptMailDocument, dismissMailDocument } from './query.js';
import { isWaiting, mailState, mailWords } from './words.js';

export interface MailEntryProps {
  mail: MailPartFragment;
  /** Names the candidate and the application, where the page does not say so. */
  withOwner?: boolean;
}

/** A mail that came back: who, their words, why it is what it is, and what a person can say of it. */
export function MailEntry({ mail, withOwner = false }: MailEntryProps) {
  const dates = useDates();
  const { status, word } = mailState(mail);
  const name = mail.from?.name ?? mail.from?.address ?? 'Somebody';
  const words = mail.text ?? mail.bounce?.diagnostic;
  return (
    <div className={classes.mail}>
      <Message
        incoming
        from={name}
        note={<span className={classes.note}>{mailWords(mail)}</span>}
        time={dates.dayTime(mail.receivedAt)}
      >
        <div className={`${classes.text} ${words && words.length > 2000 ? classes.long : ''}`}>
          {words ?? mail.subject ?? 'There are no words in it.'}
        </div>
      </Message>
      {withOwner && <Owner mail={mail} />}
      <div className={classes.meta}>
        <StatusWord status={status} size={13}>
          {word}
          {mail.settledBy && ` by ${mail.settledBy.name}`}
        </StatusWord>
        {mail.from?.name && <span>{mail.from.address}</span>}
        {mail.returnsOn && <span>back {dates.localDay(mail.returnsOn)}</span>}
        <Files mail={mail} />
      </div>
      {isWaiting(mail) && mail.why && <Why size="small">{mail.why}</Why>}
      {isWaiting(mail) && <Answers mail={mail} name={name} />}
    </div>
  );
}

function Owner({ mail: { candidate, application, subject } }: { mail: MailPartFragment }) {
  const { at } = useAccess();
  return (
    <div className={classes.meta}>
      {candidate ? (
        <span>
          about <Link to={at(`candidates/${candidate.id}`)}>{candidate.name}</Link>
          {application && `, ${application.role}, ${application.employer.name}`}
        </span>
      ) : (
        <span>about nobody that is known</span>
      )}
      {subject && <span>Subject: {subject}</span>}
    </div>
  );
}

/** The raw mail and what hangs on it, to be saved. */
function Files({ mail: { id, originalPath, attachments } }: { mail: MailPartFragment }) {
  const { slug } = useViewer().membership.tenant;
  if (!originalPath) return <span>The original was forgotten after its time.</span>;
  const tenant = `tenant=${encodeURIComponent(slug)}`;
  return (
    <>
      <a href={`${originalPath}?${tenant}`} download>
        Original
      </a>
      {attachments.map(({ position, name, size }) => (
        <a key={position} href={`/incoming/${id}/attachments/${position}?${tenant}`} download>
          {name ?? `Attachment ${position + 1}`}, {fileSize(size)}
        </a>
      ))}
    </>
  );
}

function Answers({ mail, name }: { mail: MailPartFragment; name: string }) {
  const toast = useToast();
  const [naming, setNaming] = useState(false);
  const refetch = 'active' as const;
  const accepting = useSave(acceptMailDocument, { payload: (data) => data.acceptIncomingMail, refetch });
  const dismissing = useSave(dismissMailDocument, { payload: (data) => data.dismissIncomingMail, refetch });
  const busy = accepting.saving || dismissing.saving;
  const isKnown = mail.application !== null && mail.contact !== null;
  const accept = async () => {
    if (await accepting.save({ mailId: mail.id })) toast.show({ text: `${name}: accepted, and acted upon` });
  };
  const dismiss = async () => {
    if (await dismissing.save({ mailId: mail.id })) toast.show({ text: `${name}: let be` });
  };
  return (
    <>
      <div className={classes.actions}>
        <Action
          size="compact"
          disabled={busy}
          loading={accepting.saving}
          onClick={() => (isKnown ? void accept() : setNaming(true))}
          aria-label={`${isKnown ? 'Accept' : 'Accept for…'}: ${name}`}
        >
          {isKnown ? 'Accept' : 'Accept for…'}
        </Action>
        <Action
          rank="quiet"
          size="compact"
          disabled={busy}
          loading={dismissing.saving}
          onClick={() => void dismiss()}
          aria-label={`Let it be: ${name}`}
        >
          Let it be
        </Action>
      </div>
      <div role="alert">
        {[...accepting.errors, ...dismissing.errors].map(({ message }) => (
          <StatusWord key={message} status="late" size={14}>
            {message}
          </StatusWord>
        ))}
      </div>
      {naming && <AcceptMail mail={mail} onClose={() => setNaming(false)} />}
    </>
  );
}
