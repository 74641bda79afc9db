import { SelectField, TextField } from '@afterword/web';
import { fieldErrors, useSave } from '@afterword/web/graphql';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useAccess } from '../../shared/access.js';
import { FormDialog } from '../../shared/FormDialog.js';
import { humanised } from '../playbook/words.js';
import { createDraftDocument, presetsDocument } from './query.js';

/** Begins a playbook from one that comes with the product. */
export function NewPlaybook({ onClose }: { onClose: () => void }) {
  const { at } = useAccess();
  const navigate = useNavigate();
  const [name, setName] = useState('');
  const [preset, setPreset] = useState('balanced');
  const { data } = useQuery(presetsDocument);
  const { save, saving, errors } = useSave(createDraftDocument, {
    payload: (answer) => answer.createPlaybookDraft,
    refetch: ['Playbooks'],
  });
  const wrong = fieldErrors(errors, ['name', 'preset']);
  const submit = async () => {
    const made = await save({ name, preset });
    const id = made?.version?.playbook?.id;
    if (id) navigate(at(`playbooks/${id}`));
  };
  const presets = data?.presets ?? [{ name: 'balanced' }];
  return (
    <FormDialog
      opened
      onClose={onClose}
      title="New playbook"
      submit="Begin a draft"
      onSubmit={() => void submit()}
      saving={saving}
      problems={wrong.others}
    >
      <TextField
        label="Name"
        required
        data-autofocus
        autoComplete="off"
        placeholder="Engineering students"
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        error={wrong.of('name')}
      />
      <SelectField
        label="Begin from"
        description="It can be changed as you like. Nothing follows from it before it is published."
        value={preset}
        data={presets.map((it) => ({ value: it.name, label: humanised(it.name) }))}
        onChange={(event) => setPreset(event.currentTarget.value)}
        error={wrong.of('preset')}
      />
    </FormDialog>
  );
}
