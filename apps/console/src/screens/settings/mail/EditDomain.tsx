import { TextField, useToast } from '@afterword/web';
import { fieldErrors, useSave } from '@afterword/web/graphql';
import { useState } from 'react';
import { FieldRow, FormDialog } from '../../../shared/FormDialog.js';
import { changeMailSettingsDocument } from './query.js';
import type { MailSettings } from './words.js';

/** Names the domain that letters come from, and what stands before it. */
export function EditDomain({ settings, onClose }: { settings: MailSettings; onClose: () => void }) {
  const toast = useToast();
  const before = settings.sendingDomain ?? '';
  const [domain, setDomain] = useState(before);
  const [local, setLocal] = useState(settings.fromLocalPart);
  const { save, saving, errors } = useSave(changeMailSettingsDocument, {
    payload: (data) => data.changeMailSettings,
    refetch: ['MailSettings'],
  });
  const wrong = fieldErrors(errors, ['sendingDomain', 'fromLocalPart']);
  const isAnother = domain.trim().toLowerCase() !== before;
  const submit = async () => {
    const changed = await save({ sendingDomain: domain, fromLocalPart: local });
    if (!changed) return;
    onClose();
    toast.show({ text: isAnother ? 'Kept. Its records are to be set now' : 'Kept' });
  };
  return (
    <FormDialog
      opened
      onClose={onClose}
      title="Sending domain"
      submit="Keep"
      onSubmit={() => void submit()}
      saving={saving}
      disabled={domain.trim() === ''}
      problems={wrong.others}
    >
      <FieldRow>
        <TextField
          label="Before the @"
          value={local}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setLocal(event.currentTarget.value)}
          error={wrong.of('fromLocalPart')}
        />
        <TextField
          label="Domain"
          required
          placeholder="mail.lakemont.example"
          value={domain}
          autoComplete="off"
          spellCheck={false}
          data-autofocus
          onChange={(event) => setDomain(event.currentTarget.value)}
          error={wrong.of('sendingDomain')}
        />
      </FieldRow>
      <p>
        {before && isAnother
          ? 'Another domain gets a key of its own. Nothing leaves from it until its record is there.'
          : 'Take a part of your own domain that nothing else sends from, such as mail. before it.'}
      </p>
    </FormDialog>
  );
}
