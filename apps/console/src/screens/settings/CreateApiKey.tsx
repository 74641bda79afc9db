import { fieldError, SelectField, TextField } from '@afterword/web';
import { type ApiKeyScope, fieldErrors, useSave } from '@afterword/web/graphql';
import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { FormDialog } from '../../shared/FormDialog.js';
import { createApiKeyDocument } from './query.js';
import classes from './Settings.module.css';
import { ShownOnce } from './ShownOnce.js';
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
  if (secret)
    return (
      <ShownOnce
        title={`${name} is made`}
        secret={secret}
        label="The key"
        copy="Copy the key"
        onClose={onClose}
      >
        Copy it now. It is shown this once; we keep only a fingerprint of it.
      </ShownOnce>
    );
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
