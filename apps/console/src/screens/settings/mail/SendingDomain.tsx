import { Action, StatusWord, useDates, useToast } from '@afterword/web';
import { useSave } from '@afterword/web/graphql';
import { useState } from 'react';
import { EditDomain } from './EditDomain.js';
import classes from './Mail.module.css';
import { Part } from './Part.js';
import { verifySendingDomainDocument } from './query.js';
import { Records } from './Records.js';
import { fromAddress, type MailSettings } from './words.js';

/** The domain that letters come from, and the records without which nobody believes them. */
export function SendingDomain({ settings }: { settings: MailSettings }) {
  const dates = useDates();
  const toast = useToast();
  const [editing, setEditing] = useState(false);
  const { save, saving, errors } = useSave(verifySendingDomainDocument, {
    payload: (data) => data.verifySendingDomain,
    refetch: ['MailSettings'],
  });
  const { verifiedAt, lookedAt, records } = settings;
  const address = fromAddress(settings);
  const right = records.filter(({ state }) => state === 'RIGHT').length;
  const look = async () => {
    const looked = (await save({}))?.mailSettings;
    if (!looked) return;
    const seen = looked.records.filter(({ state }) => state === 'RIGHT').length;
    toast.show({
      tone: looked.records.some(({ purpose, state }) => purpose === 'SIGNATURE' && state !== 'RIGHT')
        ? 'warning'
        : undefined,
      text:
        looked.verifiedAt && !verifiedAt
          ? 'The domain carries our key. Letters may leave'
          : `${seen} of ${looked.records.length} records are right`,
    });
  };
  return (
    <Part
      title="Sending domain"
      now={
        !address
          ? 'None yet, so nothing leaves by itself. Candidates may copy their letters and send them from their own mail.'
          : verifiedAt
            ? `Letters come from ${address}.`
            : `Letters will come from ${address} once the domain carries our key.`
      }
      action={
        <Action rank={address ? 'quiet' : 'primary'} onClick={() => setEditing(true)} className={classes.act}>
          {address ? 'Change' : 'Name the domain'}
        </Action>
      }
    >
      {address && (
        <>
          <Records records={records} domain={settings.sendingDomain ?? ''} />
          <div className={classes.acts}>
            <Action rank={verifiedAt ? 'plain' : 'primary'} loading={saving} onClick={() => void look()}>
              {lookedAt ? 'Look again' : 'Look whether they are there'}
            </Action>
            <span className={classes.note}>
              {lookedAt
                ? `${right} of ${records.length} are right, looked at ${dates.since(lookedAt)}.`
                : 'A new record takes some minutes to be seen, now and then some hours.'}
            </span>
          </div>
          <div role="alert">
            {errors.map(({ message }) => (
              <StatusWord key={message} status="late" size={14}>
                {message}
              </StatusWord>
            ))}
          </div>
        </>
      )}
      {editing && <EditDomain settings={settings} onClose={() => setEditing(false)} />}
    </Part>
  );
}
