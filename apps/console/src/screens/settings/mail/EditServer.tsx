import { Action, SelectField, StatusWord, TextField, useToast } from '@afterword/web';
import { fieldErrors, useSave } from '@afterword/web/graphql';
import { useState } from 'react';
import { FieldRow, FormDialog } from '../../../shared/FormDialog.js';
import classes from './Mail.module.css';
import { changeMailSettingsDocument, testMailServerDocument } from './query.js';
import type { MailSettings } from './words.js';

const ENCRYPTIONS = [
  { value: 'starttls', label: 'By STARTTLS, mostly port 587' },
  { value: 'tls', label: 'From the first byte, mostly port 465' },
];
const PORTS = { starttls: '587', tls: '465' } as const;
const FIELDS = ['smtp.host', 'smtp.port', 'smtp.tls', 'smtp.user', 'smtp.password'];

/** A mail server of the center's own: typed, tried, kept. */
export function EditServer({ settings, onClose }: { settings: MailSettings; onClose: () => void }) {
  const toast = useToast();
  const { smtp } = settings;
  const [host, setHost] = useState(smtp?.host ?? '');
  const [encryption, setEncryption] = useState<keyof typeof PORTS>(smtp?.tls ? 'tls' : 'starttls');
  const [port, setPort] = useState(String(smtp?.port ?? PORTS.starttls));
  const [user, setUser] = useState(smtp?.user ?? '');
  const [password, setPassword] = useState('');
  const [works, setWorks] = useState(false);
  const change = useSave(changeMailSettingsDocument, {
    payload: (data) => data.changeMailSettings,
    refetch: ['MailSettings'],
  });
  const trial = useSave(testMailServerDocument, { payload: (data) => data.testMailServer });
  const wrong = fieldErrors([...trial.errors, ...change.errors], FIELDS);
  const typed = () => ({
    host,
    port: Number.parseInt(port, 10) || 0,
    tls: encryption === 'tls',
    user: user || null,
    password: password || null,
  });
  const touched = () => {
    setWorks(false);
    trial.reset();
    change.reset();
  };
  const test = async () => {
    touched();
    setWorks((await trial.save({ smtp: typed() })) !== null);
  };
  const submit = async () => {
    trial.reset();
    if (!(await change.save({ smtp: typed() }))) return;
    onClose();
    toast.show({ text: `Letters leave through ${host.trim()} now` });
  };
  const choose = (next: keyof typeof PORTS) => {
    touched();
    if (port === PORTS[encryption]) setPort(PORTS[next]);
    setEncryption(next);
  };
  const keepsPassword = smtp?.user && smtp.host === host.trim().toLowerCase();
  return (
    <FormDialog
      opened
      onClose={onClose}
      title="A mail server of your own"
      submit="Keep"
      onSubmit={() => void submit()}
      saving={change.saving}
      disabled={host.trim() === ''}
      problems={wrong.others}
    >
      <FieldRow>
        <TextField
          label="Server"
          required
          placeholder="smtp.lakemont.example"
          value={host}
          autoComplete="off"
          spellCheck={false}
          data-autofocus
          onChange={(event) => {
            touched();
            setHost(event.currentTarget.value);
          }}
          error={wrong.of('smtp.host')}
        />
        <TextField
          label="Port"
          inputMode="numeric"
          value={port}
          autoComplete="off"
          onChange={(event) => {
            touched();
            setPort(event.currentTarget.value);
          }}
          error={wrong.of('smtp.port')}
        />
      </FieldRow>
      <SelectField
        label="Encrypted"
        value={encryption}
        data={ENCRYPTIONS}
        onChange={(event) => choose(event.currentTarget.value as keyof typeof PORTS)}
        error={wrong.of('smtp.tls')}
      />
      <FieldRow>
        <TextField
          label="User name"
          description="Empty where nobody asks"
          value={user}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => {
            touched();
            setUser(event.currentTarget.value);
          }}
          error={wrong.of('smtp.user')}
        />
        <TextField
          label="Password"
          type="password"
          description={keepsPassword ? 'Empty leaves it as it is' : 'Told over an encrypted line only'}
          value={password}
          autoComplete="new-password"
          onChange={(event) => {
            touched();
            setPassword(event.currentTarget.value);
          }}
          error={wrong.of('smtp.password')}
        />
      </FieldRow>
      <div className={classes.acts}>
        <Action loading={trial.saving} disabled={host.trim() === ''} onClick={() => void test()}>
          Test it
        </Action>
        <span role="status" className={classes.note}>
          {works && (
            <StatusWord status="done" size={14}>
              It takes our mails. None was sent
            </StatusWord>
          )}
        </span>
      </div>
    </FormDialog>
  );
}
