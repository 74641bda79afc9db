import { CountryField, SelectField, TextAreaField, TextField } from '@afterword/web';
import type { ContactThankYouNotes } from '@afterword/web/graphql';
import { allZones, placeOf } from '@afterword/web/zoned';
import { Switch } from '@mantine/core';
import { useMemo } from 'react';
import { FieldRow } from '../FormDialog.js';

/** As a form holds them: an empty text takes the value away. */
export interface ContactValues {
  name: string;
  email: string;
  phone: string;
  postalAddress: string;
  profileUrl: string;
  timeZone: string;
  country: string;
  region: string;
  thankYouNotes: ContactThankYouNotes;
  optedOut: boolean;
}

interface ContactFieldsProps {
  values: ContactValues;
  onChange: (values: ContactValues) => void;
  errorOf: (
    field: 'name' | 'email' | 'phone' | 'postalAddress' | 'profileUrl' | 'timeZone' | 'country' | 'region',
  ) => string | undefined;
}

/** Who somebody is, where they are, and what they want of all candidates. */
export function ContactFields({ values, onChange, errorOf }: ContactFieldsProps) {
  const zones = useMemo(
    () => [
      { value: '', label: 'Where their employer is' },
      ...allZones().map((zone) => ({ value: zone, label: `${placeOf(zone)} (${zone})` })),
    ],
    [],
  );
  const set = (changed: Partial<ContactValues>) => onChange({ ...values, ...changed });
  return (
    <>
      <FieldRow>
        <TextField
          label="E-mail"
          type="email"
          value={values.email}
          autoComplete="off"
          data-autofocus
          onChange={(event) => set({ email: event.currentTarget.value })}
          error={errorOf('email')}
        />
        <TextField
          label="Phone"
          type="tel"
          value={values.phone}
          autoComplete="off"
          onChange={(event) => set({ phone: event.currentTarget.value })}
          error={errorOf('phone')}
        />
      </FieldRow>
      <FieldRow>
        <TextField
          label="Name"
          required
          value={values.name}
          autoComplete="off"
          onChange={(event) => set({ name: event.currentTarget.value })}
          error={errorOf('name')}
        />
        <TextField
          label="Profile"
          type="url"
          placeholder="https://www.linkedin.com/in/…"
          value={values.profileUrl}
          autoComplete="off"
          onChange={(event) => set({ profileUrl: event.currentTarget.value })}
          error={errorOf('profileUrl')}
        />
      </FieldRow>
      <TextAreaField
        label="Postal address"
        description="Where a handwritten note goes"
        value={values.postalAddress}
        onChange={(event) => set({ postalAddress: event.currentTarget.value })}
        error={errorOf('postalAddress')}
      />
      <SelectField
        label="Time zone"
        data={zones}
        value={values.timeZone}
        onChange={(event) => set({ timeZone: event.currentTarget.value })}
        error={errorOf('timeZone')}
      />
      <FieldRow>
        <CountryField
          label="Country"
          value={values.country}
          onChange={(country) => set({ country })}
          error={errorOf('country')}
        />
        <TextField
          label="Region"
          placeholder="US-IL"
          value={values.region}
          autoComplete="off"
          onChange={(event) => set({ region: event.currentTarget.value })}
          error={errorOf('region')}
        />
      </FieldRow>
      <SelectField
        label="Thank-you notes"
        value={values.thankYouNotes}
        data={[
          { value: 'AS_EMPLOYER', label: 'As their employer wants it' },
          { value: 'WANTED', label: 'Wanted' },
          { value: 'UNWANTED', label: 'Not wanted' },
        ]}
        onChange={(event) => set({ thankYouNotes: event.currentTarget.value as ContactThankYouNotes })}
      />
      <Switch
        label="Not to be contacted by any of our candidates"
        checked={values.optedOut}
        onChange={(event) => set({ optedOut: event.currentTarget.checked })}
      />
    </>
  );
}
