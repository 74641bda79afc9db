import { CountryField, SelectField, TextField, useToast, ZoneField } from '@afterword/web';
import { type EmployerCulture, fieldErrors, useSave } from '@afterword/web/graphql';
import { Switch } from '@mantine/core';
import { useState } from 'react';
import { FieldRow, FormDialog } from '../../shared/FormDialog.js';
import { followWords } from '../../shared/words.js';
import { changeEmployerDocument, type EmployerData } from './query.js';

const FIELDS = ['name', 'timeZone', 'country', 'region', 'businessHours.from', 'businessHours.to'] as const;

/** What is known of an employer, and what they want of everybody. Says first how many plans follow. */
export function ChangeEmployer({ employer, onClose }: { employer: EmployerData; onClose: () => void }) {
  const toast = useToast();
  const [values, setValues] = useState({
    name: employer.name,
    timeZone: employer.timeZone,
    country: employer.country,
    region: employer.region ?? '',
    culture: employer.culture,
    from: employer.businessHours?.from.slice(0, 5) ?? '',
    to: employer.businessHours?.to.slice(0, 5) ?? '',
    thankYouNotes: employer.thankYouNotes,
  });
  const set = (changed: Partial<typeof values>) => setValues({ ...values, ...changed });
  const { save, saving, errors } = useSave(changeEmployerDocument, {
    payload: (data) => data.changeEmployer,
    refetch: ['Employer'],
  });
  const wrong = fieldErrors(errors, FIELDS);
  const submit = async () => {
    const { from, to, ...rest } = values;
    const businessHours = { from: from || null, to: to || null };
    if (!(await save({ employerId: employer.id, ...rest, businessHours }))) return;
    onClose();
    toast.show({
      text: `${values.name} is changed. ${followWords(employer.planCount, 'follows', 'follow')}.`,
    });
  };
  return (
    <FormDialog
      opened
      onClose={onClose}
      title={`What we know of ${employer.name}`}
      submit="Save"
      size="lg"
      onSubmit={() => void submit()}
      saving={saving}
      problems={wrong.others}
    >
      <TextField
        label="Name"
        required
        value={values.name}
        autoComplete="off"
        onChange={(event) => set({ name: event.currentTarget.value })}
        error={wrong.of('name')}
      />
      <ZoneField
        label="Time zone"
        value={values.timeZone}
        onChange={(timeZone) => set({ timeZone })}
        error={wrong.of('timeZone')}
      />
      <FieldRow>
        <CountryField
          label="Country"
          value={values.country}
          onChange={(country) => set({ country })}
          description="For its public holidays"
          error={wrong.of('country')}
        />
        <TextField
          label="Region"
          placeholder="US-IL"
          description="For holidays of its own"
          value={values.region}
          autoComplete="off"
          onChange={(event) => set({ region: event.currentTarget.value })}
          error={wrong.of('region')}
        />
      </FieldRow>
      <FieldRow>
        <TextField
          label="They open"
          type="time"
          value={values.from}
          onChange={(event) => set({ from: event.currentTarget.value })}
          error={wrong.of('businessHours.from')}
        />
        <TextField
          label="They close"
          type="time"
          value={values.to}
          onChange={(event) => set({ to: event.currentTarget.value })}
          error={wrong.of('businessHours.to')}
        />
      </FieldRow>
      <SelectField
        label="What they are used to"
        value={values.culture}
        data={[
          { value: 'MODERN', label: 'E-mail will do' },
          { value: 'TRADITIONAL', label: 'They value a handwritten note' },
        ]}
        onChange={(event) => set({ culture: event.currentTarget.value as EmployerCulture })}
      />
      <Switch
        label="They want thank-you notes"
        checked={values.thankYouNotes}
        onChange={(event) => set({ thankYouNotes: event.currentTarget.checked })}
      />
      <p>
        {followWords(employer.planCount, 'follows', 'follow')} at once or within seconds, of all candidates:
        dates move to their days and hours, and thank-yous come or go. What was sent or done stays.
      </p>
    </FormDialog>
  );
}
