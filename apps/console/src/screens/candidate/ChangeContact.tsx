import { TextField, useToast } from '@afterword/web';
import { type ApplicationPartFragment, fieldErrors, useSave } from '@afterword/web/graphql';
import { useState } from 'react';
import { FormDialog } from '../../shared/FormDialog.js';
import { changeContactDocument } from './query.js';

export type Contact = ApplicationPartFragment['contacts'][number]['contact'];

/** How somebody can be reached, mended or added; what waited for it is planned again. */
export function ChangeContact({ contact, onClose }: { contact: Contact; onClose: () => void }) {
  const toast = useToast();
  const [name, setName] = useState(contact.name);
  const [email, setEmail] = useState(contact.email ?? '');
  const [phone, setPhone] = useState(contact.phone ?? '');
  const { save, saving, errors } = useSave(changeContactDocument, {
    payload: (data) => data.changeContact,
    refetch: ['Candidate'],
  });
  const wrong = fieldErrors(errors, ['name', 'email', 'phone']);
  const submit = async () => {
    const changed = await save({ contactId: contact.id, name, email: email.trim(), phone: phone.trim() });
    if (!changed) return;
    onClose();
    toast.show({ text: `${name} is changed. The plan follows.` });
  };
  return (
    <FormDialog
      opened
      onClose={onClose}
      title={`How to reach ${contact.name}`}
      submit="Save"
      onSubmit={() => void submit()}
      saving={saving}
      problems={wrong.others}
    >
      <TextField
        label="E-mail"
        type="email"
        value={email}
        autoComplete="off"
        data-autofocus
        onChange={(event) => setEmail(event.currentTarget.value)}
        error={wrong.of('email')}
      />
      <TextField
        label="Phone"
        type="tel"
        value={phone}
        autoComplete="off"
        onChange={(event) => setPhone(event.currentTarget.value)}
        error={wrong.of('phone')}
      />
      <TextField
        label="Name"
        required
        value={name}
        autoComplete="off"
        onChange={(event) => setName(event.currentTarget.value)}
        error={wrong.of('name')}
      />
    </FormDialog>
  );
}
