import { SelectField, StatusWord, TextField, useToast } from '@afterword/web';
import { fieldErrors, type MailPartFragment, useSave } from '@afterword/web/graphql';
import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { FormDialog } from '../FormDialog.js';
import { acceptMailDocument, mailOwnersDocument } from './query.js';

/** A mail that belongs to nobody that is known: a person says whose it is and from whom. */
export function AcceptMail({ mail, onClose }: { mail: MailPartFragment; onClose: () => void }) {
  const toast = useToast();
  const [search, setSearch] = useState('');
  const [settled] = useDebouncedValue(search.trim(), 200);
  const [applicationId, setApplicationId] = useState('');
  const [contactId, setContactId] = useState('');
  const { data, loading, error } = useQuery(mailOwnersDocument, {
    variables: { search: settled },
    skip: settled === '',
  });
  const found = settled === '' ? [] : (data?.candidates.edges.map(({ node }) => node) ?? []);
  const applications = found.flatMap(({ name, applications }) =>
    applications.map((application) => ({ ...application, candidate: name })),
  );
  const application = applications.find(({ id }) => id === applicationId);
  const { save, saving, errors } = useSave(acceptMailDocument, {
    payload: (answer) => answer.acceptIncomingMail,
    refetch: 'active',
  });
  const wrong = fieldErrors(errors, ['applicationId', 'contactId']);
  const accept = async () => {
    if (!(await save({ mailId: mail.id, applicationId, contactId }))) return;
    onClose();
    toast.show({ text: `Accepted for ${application?.candidate ?? 'the candidate'}` });
  };
  return (
    <FormDialog
      opened
      onClose={onClose}
      title="Whose is this mail?"
      submit="Accept the mail"
      onSubmit={() => void accept()}
      saving={saving}
      disabled={!application || contactId === ''}
      problems={wrong.others}
    >
      <TextField
        label="Candidate"
        placeholder="Name or e-mail"
        value={search}
        onChange={(event) => {
          setSearch(event.currentTarget.value);
          setApplicationId('');
          setContactId('');
        }}
      />
      {error && <StatusWord status="late">The candidates did not come. Type on to try again.</StatusWord>}
      {settled !== '' && !loading && !error && applications.length === 0 && (
        <StatusWord status="blocked">Nobody with an application is called so.</StatusWord>
      )}
      {applications.length > 0 && (
        <SelectField
          label="Application"
          value={application ? applicationId : ''}
          error={wrong.of('applicationId')}
          onChange={(event) => {
            setApplicationId(event.currentTarget.value);
            setContactId('');
          }}
          data={[
            { value: '', label: 'Choose one' },
            ...applications.map(({ id, candidate, role, employer }) => ({
              value: id,
              label: `${candidate}: ${employer.name}, ${role}`,
            })),
          ]}
        />
      )}
      {application && (
        <SelectField
          label="From"
          value={contactId}
          error={wrong.of('contactId')}
          onChange={(event) => setContactId(event.currentTarget.value)}
          data={[
            { value: '', label: 'Choose one' },
            ...application.contacts.map(({ contact }) => ({ value: contact.id, label: contact.name })),
          ]}
        />
      )}
    </FormDialog>
  );
}
