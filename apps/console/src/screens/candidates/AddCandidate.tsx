import { CountryField, SelectField, TextField, useToast, useViewer, ZoneField } from '@afterword/web';
import { fieldErrors, useSave } from '@afterword/web/graphql';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useAccess } from '../../shared/access.js';
import { FieldRow, FormDialog } from '../../shared/FormDialog.js';
import { choicesDocument, createCandidateDocument } from './query.js';

const FIELDS = [
  'name',
  'email',
  'phone',
  'timeZone',
  'country',
  'cohortId',
  'advisorId',
  'externalId',
] as const;
type Field = (typeof FIELDS)[number];

export interface AddCandidateProps {
  opened: boolean;
  onClose: () => void;
}

/** Adds one candidate. Nobody is written to; an invitation is an act of its own. */
export function AddCandidate({ opened, onClose }: AddCandidateProps) {
  return opened ? <AddCandidateForm onClose={onClose} /> : null;
}

function AddCandidateForm({ onClose }: { onClose: () => void }) {
  const { membership } = useViewer();
  const { at, ownCaseloadOnly } = useAccess();
  const navigate = useNavigate();
  const toast = useToast();
  const { data } = useQuery(choicesDocument);
  const [values, setValues] = useState<Record<Field, string>>({
    name: '',
    email: '',
    phone: '',
    timeZone: membership.tenant.timeZone,
    country: '',
    cohortId: '',
    advisorId: membership.role === 'ADVISOR' ? membership.id : '',
    externalId: '',
  });
  const { save, saving, errors } = useSave(createCandidateDocument, {
    payload: (answer) => answer.createCandidate,
    refetch: 'active',
  });
  const wrong = fieldErrors(
    errors,
    FIELDS.map((field) => `candidate.${field}`),
  );
  const set = (field: Field, value: string) => setValues((before) => ({ ...before, [field]: value }));
  const input = (field: Field, label: string) => ({
    label,
    value: values[field],
    error: wrong.of(`candidate.${field}`),
    onChange: (event: { currentTarget: { value: string } }) => set(field, event.currentTarget.value),
  });
  const submit = async () => {
    const { name, email, ...rest } = values;
    const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value.trim() !== ''));
    const added = await save({ candidate: { name, email, ...given } });
    if (!added?.candidate) return;
    const { id } = added.candidate;
    onClose();
    toast.show({
      text: `${added.candidate.name} is here. Nobody was written to.`,
      action: { label: 'Open', run: () => void navigate(at(`candidates/${id}`)) },
    });
  };
  const advisors = data?.staff.filter(({ role }) => role !== 'VIEWER') ?? [];
  return (
    <FormDialog
      opened
      onClose={onClose}
      title="Add candidate"
      submit="Add candidate"
      onSubmit={() => void submit()}
      saving={saving}
      problems={wrong.others}
      size="lg"
    >
      <FieldRow>
        <TextField {...input('name', 'Name')} required autoComplete="off" data-autofocus />
        <TextField {...input('email', 'E-mail')} type="email" required autoComplete="off" />
      </FieldRow>
      <FieldRow>
        <SelectField
          {...input('cohortId', 'Cohort')}
          data={[
            { value: '', label: 'None' },
            ...(data?.cohorts ?? []).map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        {!ownCaseloadOnly && (
          <SelectField
            {...input('advisorId', 'Advisor')}
            data={[
              { value: '', label: 'Nobody yet' },
              ...advisors.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        )}
      </FieldRow>
      <FieldRow>
        <ZoneField
          label="Time zone"
          value={values.timeZone}
          onChange={(zone) => set('timeZone', zone)}
          error={wrong.of('candidate.timeZone')}
        />
        <CountryField
          label="Country"
          value={values.country}
          onChange={(country) => set('country', country)}
          error={wrong.of('candidate.country')}
        />
      </FieldRow>
      <FieldRow>
        <TextField {...input('phone', 'Phone')} type="tel" autoComplete="off" />
        <TextField {...input('externalId', 'ID in your own lists')} autoComplete="off" />
      </FieldRow>
    </FormDialog>
  );
}
