import { useMemo } from 'react';
import { countries } from '../../text/countries.js';
import { SelectField } from './Field.js';

export interface CountryFieldProps {
  label: string;
  /** ISO 3166-1 alpha-2; empty where none is chosen. */
  value: string;
  onChange: (country: string) => void;
  description?: string;
  error?: string;
}

/** A country, from the browser's own list. */
export function CountryField({ label, value, onChange, description, error }: CountryFieldProps) {
  const data = useMemo(() => [{ value: '', label: 'Not said' }, ...countries()], []);
  return (
    <SelectField
      label={label}
      data={data}
      value={value}
      description={description}
      error={error}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
