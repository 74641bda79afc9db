import { Action, ConfirmDialog, StatusGlyph, StatusWord, useDates, useToast } from '@afterword/web';
import { type NotificationAnswer, type UncertainMailsQuery, useSave } from '@afterword/web/graphql';
import { useState } from 'react';
import { Link } from 'react-router';
import { useAccess } from '../../shared/access.js';
import { settleNotificationDocument } from './query.js';
import classes from './UncertainMails.module.css';

type Mail = UncertainMailsQuery['uncertainNotifications'][number];

const kindWords: Record<Mail['kind'], string> = {
  DIGEST: 'Reminder',
  URGENT: 'Urgent reminder',
  CASELOAD: 'Daily mail of an advisor',
  INVITATION: 'Invitation',
  FORWARD: 'Reply passed on',
};
const usualProblem = {
  UNCERTAIN: 'It may or may not have arrived. We will not send it twice.',
  FAILED: 'It did not go out.',
} as const;
const settledWords: Record<NotificationAnswer, string> = {
  ARRIVED: 'noted as arrived',
  SEND_AGAIN: 'on its way again',
  LET_BE: 'let be',
};

/** One mail that did not go well, and what a person can say of it. */
export function UncertainMail({ mail }: { mail: Mail }) {
  const { at } = useAccess();
  const dates = useDates();
  const toast = useToast();
  const [asking, setAsking] = useState(false);
  const { save, saving, errors } = useSave(settleNotificationDocument, {
    payload: (data) => data.settleNotification,
    refetch: ['UncertainMails'],
  });
  const failed = mail.state === 'FAILED';
  const what = `${kindWords[mail.kind]}${mail.candidate ? ` to ${mail.candidate.name}` : ''}`;
  const settle = async (answer: NotificationAnswer) => {
    if (await save({ notificationId: mail.id, answer }))
      toast.show({ text: `${what}: ${settledWords[answer]}` });
    setAsking(false);
  };
  return (
    <li>
      <StatusGlyph status={failed ? 'late' : 'uncertain'} size={14} label={failed ? 'failed' : 'uncertain'} />
      <span>
        {kindWords[mail.kind]}
        {mail.candidate && (
          <>
            {' '}
            to <Link to={at(`candidates/${mail.candidate.id}`)}>{mail.candidate.name}</Link>
          </>
        )}
        , {dates.dayTime(mail.createdAt)}
      </span>
      <span className={classes.problem}>
        {mail.problem ?? (failed ? usualProblem.FAILED : usualProblem.UNCERTAIN)}
      </span>
      {errors.map(({ message }) => (
        <StatusWord key={message} status="late" size={14}>
          {message}
        </StatusWord>
      ))}
      <span className={classes.answers}>
        <Action
          size="compact"
          disabled={saving}
          onClick={() => void settle(failed ? 'LET_BE' : 'ARRIVED')}
          aria-label={`${failed ? 'Let it be' : 'It arrived'}: ${what}`}
        >
          {failed ? 'Let it be' : 'It arrived'}
        </Action>
        <Action
          size="compact"
          disabled={saving}
          onClick={() => (failed ? void settle('SEND_AGAIN') : setAsking(true))}
          aria-label={`Send it again: ${what}`}
        >
          Send it again
        </Action>
      </span>
      {asking && (
        <ConfirmDialog
          opened
          onClose={() => setAsking(false)}
          title="Send it again"
          confirm="Send it again"
          onConfirm={() => void settle('SEND_AGAIN')}
          busy={saving}
        >
          <p>
            {what}, {dates.dayTime(mail.createdAt)}: nobody knows whether it arrived. If it did, it comes
            twice.
          </p>
        </ConfirmDialog>
      )}
    </li>
  );
}
