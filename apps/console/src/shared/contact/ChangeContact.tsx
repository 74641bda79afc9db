import { contactRoleWords, ErrorState, SkeletonRows, useToast } from '@afterword/web';
import { type ContactRole, fieldErrors, useSave } from '@afterword/web/graphql';
import { useQuery } from '@apollo/client/react';
import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { FormDialog } from '../FormDialog.js';
import { followWords } from '../words.js';
import { ContactFields, type ContactValues } from './ContactFields.js';
import {
  type ContactToChange,
  changeContactDocument,
  changeContactRolesDocument,
  contactToChangeDocument,
} from './query.js';

export interface ChangeContactProps {
  contact: { id: string; name: string };
  /** Where their roles in an application can be changed as well. */
  application?: { id: string; roles: readonly ContactRole[] };
  onClose: () => void;
}

const ROLES = Object.keys(contactRoleWords) as ContactRole[];
const REFETCH = ['Candidate', 'Employer'];

/** Who somebody is, how they can be reached and what they want; what waited for it is planned again. */
export function ChangeContact({ contact, application, onClose }: ChangeContactProps) {
  const { data, error, loading } = useQuery(contactToChangeDocument, {
    variables: { id: contact.id },
    fetchPolicy: 'network-only',
  });
  const found = data?.node && 'name' in data.node ? data.node : null;
  if (found) return <Form contact={found} application={application} onClose={onClose} />;
  return (
    <FormDialog
      opened
      onClose={onClose}
      title={`How to reach ${contact.name}`}
      submit="Save"
      onSubmit={() => undefined}
      disabled
    >
      {loading ? (
        <SkeletonRows rows={4} />
      ) : (
        <ErrorState title={error ? 'It cannot be read now.' : 'There is no such contact any more.'}>
          Close this and try again.
        </ErrorState>
      )}
    </FormDialog>
  );
}

function Form({
  contact,
  application,
  onClose,
}: Omit<ChangeContactProps, 'contact'> & { contact: ContactToChange }) {
  const toast = useToast();
  const [values, setValues] = useState(() => valuesOf(contact));
  const [roles, setRoles] = useState<readonly ContactRole[]>(application?.roles ?? []);
  const changing = useSave(changeContactDocument, {
    payload: (data) => data.changeContact,
    refetch: REFETCH,
  });
  const reroling = useSave(changeContactRolesDocument, {
    payload: (data) => data.changeApplication,
    refetch: REFETCH,
  });
  const wrong = fieldErrors(changing.errors, FIELDS);
  const wrongRoles = reroling.errors.map(({ message }) => message);
  const submit = async () => {
    const { optedOut, thankYouNotes, ...texts } = values;
    const trimmed = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, text.trim()]));
    const changed = await changing.save({ contactId: contact.id, ...trimmed, thankYouNotes, optedOut });
    if (!changed) return;
    if (application && !sameRoles(roles, application.roles)) {
      const contactRoles = [{ contactId: contact.id, roles: [...roles] }];
      if (!(await reroling.save({ applicationId: application.id, contactRoles }))) return;
    }
    onClose();
    toast.show({
      text: `${values.name} is changed. ${followWords(contact.planCount, 'follows', 'follow')}.`,
    });
  };
  return (
    <FormDialog
      opened
      onClose={onClose}
      title={`How to reach ${contact.name}`}
      submit="Save"
      size="lg"
      onSubmit={() => void submit()}
      saving={changing.saving || reroling.saving}
      problems={[...wrong.others, ...wrongRoles]}
    >
      <ContactFields values={values} onChange={setValues} errorOf={wrong.of} />
      {application && (
        <Checkbox.Group
          label="What they are in this application"
          value={[...roles]}
          onChange={(chosen) => setRoles(ROLES.filter((role) => chosen.includes(role)))}
        >
          {ROLES.map((role) => (
            <Checkbox key={role} value={role} label={contactRoleWords[role]} mt={8} />
          ))}
        </Checkbox.Group>
      )}
      <p>
        {followWords(contact.planCount, 'follows', 'follow')} at once or within seconds: what is dated by
        their place, blocked for want of an address, or withheld by their wish. What was sent or done stays.
      </p>
    </FormDialog>
  );
}

const FIELDS = [
  'name',
  'email',
  'phone',
  'postalAddress',
  'profileUrl',
  'timeZone',
  'country',
  'region',
] as const;

const valuesOf = (contact: ContactToChange): ContactValues => ({
  name: contact.name,
  email: contact.email ?? '',
  phone: contact.phone ?? '',
  postalAddress: contact.postalAddress ?? '',
  profileUrl: contact.profileUrl ?? '',
  timeZone: contact.timeZone ?? '',
  country: contact.country ?? '',
  region: contact.region ?? '',
  thankYouNotes: contact.thankYouNotes,
  optedOut: contact.optedOutAt != null,
});

const sameRoles = (a: readonly ContactRole[], b: readonly ContactRole[]): boolean =>
  a.length === b.length && a.every((role) => b.includes(role));
