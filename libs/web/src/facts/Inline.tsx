import type { ComponentPropsWithoutRef } from 'react';
import classes from './SaidFields.module.css';

/** Fields that stand in a sentence: their label is read out, the sentence around them shows it. */

export interface InlineSelectProps extends Omit<ComponentPropsWithoutRef<'select'>, 'onChange'> {
  'aria-label': string;
  data: readonly { value: string; label: string }[];
  onChange: (value: string) => void;
}

export function InlineSelect({ data, onChange, ...select }: InlineSelectProps) {
  return (
    <select {...select} className={classes.field} onChange={(event) => onChange(event.currentTarget.value)}>
      {data.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}

export interface InlineInputProps extends Omit<ComponentPropsWithoutRef<'input'>, 'onChange'> {
  'aria-label': string;
  onChange: (value: string) => void;
}

export function InlineInput({ onChange, ...input }: InlineInputProps) {
  return (
    <input {...input} className={classes.field} onChange={(event) => onChange(event.currentTarget.value)} />
  );
}
