import { Action, fieldError, SelectField, TextField, useToast } from '@afterword/web';
import { type ApiKeyScope, fieldErrors, useSave } from '@afterword/web/graphql';
import { Checkbox, Modal } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { FormDialog } from '../../shared/FormDialog.js';
import { createApiKeyDocument } from './query.js';
import classes from './Settings.module.css';
import { ALL_SCOPES, scopeWords } from './scopes.js';

const DAY_MS = 86_400_000;

const LIFETIMES = [
  { value: '30', label: '30 days' },
  { value: '90', label: '90 days' },
  { value: '365', label: 'A year' },
  { value: '', label: 'No end' },
];

/** Makes a key; once made, its secret is on show until the dialog closes, and never again. */
export function CreateApiKey({ onClose }: { onClose: () => void }) {
  const [name, setName] = useState('');
  const [scopes, setScopes] = useState<ApiKeyScope[]>(['CANDIDATES_READ']);
  const [days, setDays] = useState('90');
  const [secret, setSecret] = useState<string | null>(null);
  const { save, saving, errors } = useSave(createApiKeyDocument, {
    payload: (data) => data.createApiKey,
    refetch: ['ApiKeys'],
  });
  const wrong = fieldErrors(errors, ['name', 'scopes', 'expiresAt']);
  const submit = async () => {
    const expiresAt = days ? new Date(Date.now() + Number(days) * DAY_MS).toISOString() : null;
    const made = await save({ name, scopes, expiresAt });
    setSecret(made?.secret ?? null);
  };
  if (secret) return <Secret name={name} secret={secret} onClose={onClose} />;
  return (
    <FormDialog
      opened
      onClose={onClose}
      title="New API key"
      submit="Make the key"
      onSubmit={() => void submit()}
      saving={saving}
      problems={wrong.others}
    >
      <TextField
        label="Name"
        required
        placeholder="Nightly import"
        description="Which program uses it"
        value={name}
        autoComplete="off"
        data-autofocus
        onChange={(event) => setName(event.currentTarget.value)}
        error={wrong.of('name')}
      />
      <Checkbox.Group
        label="It may"
        value={scopes}
        onChange={(chosen) => setScopes(chosen as ApiKeyScope[])}
        error={fieldError(wrong.of('scopes'))}
      >
        <div className={classes.choices}>
          {ALL_SCOPES.map((scope) => (
            <Checkbox key={scope} value={scope} label={scopeWords[scope]} />
          ))}
        </div>
      </Checkbox.Group>
      <SelectField
        label="Works for"
        value={days}
        data={LIFETIMES}
        onChange={(event) => setDays(event.currentTarget.value)}
        error={wrong.of('expiresAt')}
      />
    </FormDialog>
  );
}

function Secret({ name, secret, onClose }: { name: string; secret: string; onClose: () => void }) {
  const clipboard = useClipboard({ timeout: 4_000 });
  const toast = useToast();
  const copy = () => {
    clipboard.copy(secret);
    toast.show({ text: 'Copied' });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={`${name} is made`}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <p className={classes.once}>Copy it now. It is shown this once; we keep only a fingerprint of it.</p>
      <output className={classes.secret} aria-label="The key">
        {secret}
      </output>
      <div className={classes.acts}>
        <Action
          rank="primary"
          inDialog
          onClick={copy}
          data-autofocus
          leftSection={
            clipboard.copied ? (
              <IconCheck size={16} stroke={1.8} aria-hidden="true" />
            ) : (
              <IconCopy size={16} stroke={1.6} aria-hidden="true" />
            )
          }
        >
          {clipboard.copied ? 'Copied' : 'Copy the key'}
        </Action>
        <Action rank="quiet" onClick={onClose}>
          Done
        </Action>
      </div>
    </Modal>
  );
}
