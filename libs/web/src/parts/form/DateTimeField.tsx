import { NativeSelect } from '@mantine/core';
import { useMemo } from 'react';
import { allZones, placeOf } from '../../text/zoned.js';
import { fieldError, TextField } from './Field.js';

export interface DateTimeFieldProps {
  label: string;
  /** `2026-11-23T09:12`, a clock reading without zone; turn it into an instant with `toInstant(value, zone)`. */
  value: string;
  onChange: (value: string) => void;
  /** The zone whose clocks are meant; its place is named under the field. */
  zone: string;
  error?: string;
  required?: boolean;
  name?: string;
}

/** A day and a time in a named place. */
export function DateTimeField({ label, value, onChange, zone, error, required, name }: DateTimeFieldProps) {
  return (
    <TextField
      type="datetime-local"
      label={label}
      name={name}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      description={`Their time, ${placeOf(zone)}`}
      error={error}
      required={required}
    />
  );
}

export interface ZoneFieldProps {
  label: string;
  value: string;
  onChange: (zone: string) => void;
  error?: string;
  name?: string;
}

/** A time zone, by place; the list is the browser's, with the present value in it whatever it is. */
export function ZoneField({ label, value, onChange, error, name }: ZoneFieldProps) {
  const zones = useMemo(() => {
    const all = allZones();
    return (all.includes(value) ? all : [value, ...all]).map((zone) => ({
      value: zone,
      label: `${placeOf(zone)} (${zone})`,
    }));
  }, [value]);
  return (
    <NativeSelect
      size="sm"
      label={label}
      name={name}
      value={value}
      data={zones}
      onChange={(event) => onChange(event.currentTarget.value)}
      error={fieldError(error)}
    />
  );
}
