import { Action, StatusWord, useToast } from '@afterword/web';
import { useSave } from '@afterword/web/graphql';
import { useState } from 'react';
import { EditServer } from './EditServer.js';
import classes from './Mail.module.css';
import { Part } from './Part.js';
import { changeMailSettingsDocument, testMailServerDocument } from './query.js';
import type { MailSettings } from './words.js';

/** By whose mail server letters leave. */
export function MailServer({ settings }: { settings: MailSettings }) {
  const toast = useToast();
  const [editing, setEditing] = useState(false);
  const [works, setWorks] = useState(false);
  const trial = useSave(testMailServerDocument, { payload: (data) => data.testMailServer });
  const change = useSave(changeMailSettingsDocument, {
    payload: (data) => data.changeMailSettings,
    refetch: ['MailSettings'],
  });
  const { smtp } = settings;
  const test = async () => {
    setWorks(false);
    setWorks((await trial.save({})) !== null);
  };
  const leave = async () => {
    if (!smtp || !(await change.save({ smtp: { host: '', port: smtp.port, tls: smtp.tls } }))) return;
    setWorks(false);
    trial.reset();
    toast.show({ text: 'Letters leave through Afterword’s server now' });
  };
  return (
    <Part
      title="Mail server"
      now={
        smtp
          ? `${smtp.host}, port ${smtp.port}, encrypted ${smtp.tls ? 'from the first byte' : 'by STARTTLS'}${smtp.user ? `, as ${smtp.user}` : ''}.`
          : 'Afterword’s own. Use yours where your center wants all of its mail to leave through it.'
      }
      action={
        <Action rank="quiet" onClick={() => setEditing(true)} className={classes.act}>
          {smtp ? 'Change' : 'Use our own'}
        </Action>
      }
    >
      {smtp && (
        <div className={classes.acts}>
          <Action loading={trial.saving} onClick={() => void test()}>
            Test it
          </Action>
          <Action rank="quiet" loading={change.saving} onClick={() => void leave()}>
            Back to Afterword’s
          </Action>
        </div>
      )}
      <div role="status" className={classes.found}>
        {works && !trial.saving && smtp && (
          <StatusWord status="done" size={14}>
            {smtp.host} takes our mails. None was sent
          </StatusWord>
        )}
        {[...trial.errors, ...change.errors].map(({ message }) => (
          <StatusWord key={message} status="late" size={14}>
            {message}
          </StatusWord>
        ))}
      </div>
      {editing && (
        <EditServer
          settings={settings}
          onClose={() => {
            setEditing(false);
            setWorks(false);
            trial.reset();
          }}
        />
      )}
    </Part>
  );
}
