import { TextField, useToast } from '@afterword/web';
import { fieldErrors, useSave } from '@afterword/web/graphql';
import { useState } from 'react';
import { FormDialog } from '../../shared/FormDialog.js';
import { createCohortDocument } from './query.js';

/** Adds a cohort by its name. */
export function AddCohort({ onClose }: { onClose: () => void }) {
  const toast = useToast();
  const [name, setName] = useState('');
  const { save, saving, errors } = useSave(createCohortDocument, {
    payload: (data) => data.createCohort,
    refetch: ['Cohorts'],
  });
  const wrong = fieldErrors(errors, ['name']);
  const submit = async () => {
    const added = await save({ name });
    if (!added?.cohort) return;
    onClose();
    toast.show({ text: `${added.cohort.name} is here` });
  };
  return (
    <FormDialog
      opened
      onClose={onClose}
      title="Add cohort"
      submit="Add cohort"
      onSubmit={() => void submit()}
      saving={saving}
      problems={wrong.others}
    >
      <TextField
        label="Name"
        required
        placeholder="MBA 2027"
        value={name}
        data-autofocus
        onChange={(event) => setName(event.currentTarget.value)}
        error={wrong.of('name')}
      />
    </FormDialog>
  );
}
