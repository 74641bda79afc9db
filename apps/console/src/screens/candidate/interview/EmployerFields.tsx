import { CountryField, fieldError, SelectField, ZoneField } from '@afterword/web';
import type { EmployerCulture, FieldErrors } from '@afterword/web/graphql';
import { useQuery } from '@apollo/client/react';
import { Autocomplete } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { FieldRow } from '../../../shared/FormDialog.js';
import type { EmployerDraft } from './draft.js';
import { employersDocument } from './query.js';

const cultures: { value: EmployerCulture; label: string }[] = [
  { value: 'MODERN', label: 'Modern: e-mail is fine' },
  { value: 'TRADITIONAL', label: 'Traditional: a handwritten note as well' },
];

export interface EmployerFieldsProps {
  employer: EmployerDraft;
  onChange: (employer: EmployerDraft) => void;
  wrong: FieldErrors;
}

/** An employer: found by name, or added with its place, whose clock and holidays the plan keeps to. */
export function EmployerFields({ employer, onChange, wrong }: EmployerFieldsProps) {
  const [search] = useDebouncedValue(employer.name.trim(), 200);
  const { data, previousData } = useQuery(employersDocument, { variables: { search }, skip: search === '' });
  const found = (data ?? previousData)?.employers.edges.map(({ node }) => node) ?? [];
  const named = (name: string) => found.find((each) => each.name.toLowerCase() === name.trim().toLowerCase());
  const rename = (name: string) => {
    const known = named(name) ?? null;
    onChange({ ...employer, name, known });
  };
  const isNew = employer.known === null && employer.name.trim() !== '' && search === employer.name.trim();
  return (
    <>
      <Autocomplete
        size="sm"
        label="Employer"
        required
        value={employer.name}
        onChange={rename}
        data={found.map(({ name }) => name)}
        filter={({ options }) => options}
        comboboxProps={{ shadow: 'md' }}
        description={
          employer.known
            ? `Known here, ${employer.known.contacts.length} people`
            : isNew
              ? 'New here: say where it is'
              : undefined
        }
        error={fieldError(wrong.of('employer.name') ?? wrong.of('employer') ?? wrong.of('employer.id'))}
      />
      {isNew && (
        <>
          <FieldRow>
            <ZoneField
              label="Its time zone"
              value={employer.zone}
              onChange={(zone) => onChange({ ...employer, zone })}
              error={wrong.of('employer.timeZone')}
            />
            <CountryField
              label="Its country"
              value={employer.country}
              description="Nothing goes out on its holidays"
              onChange={(country) => onChange({ ...employer, country })}
              error={wrong.of('employer.country')}
            />
          </FieldRow>
          <SelectField
            label="Its manners"
            value={employer.culture}
            data={cultures}
            onChange={(event) =>
              onChange({ ...employer, culture: event.currentTarget.value as EmployerCulture })
            }
          />
        </>
      )}
    </>
  );
}
