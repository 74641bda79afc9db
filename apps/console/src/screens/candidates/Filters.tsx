import { KeyHint, SelectField, TextField, useKeys } from '@afterword/web';
import { useQuery } from '@apollo/client/react';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useNavigationType } from 'react-router';
import { useAccess } from '../../shared/access.js';
import type { ListState } from './address.js';
import classes from './Filters.module.css';
import { choicesDocument } from './query.js';

export interface FiltersProps {
  state: ListState;
  /** `replace` for typing, which should not fill the history. */
  onChange: (change: Partial<ListState>, options?: { replace: boolean }) => void;
}

/** Search, advisor, cohort. */
export function Filters({ state, onChange }: FiltersProps) {
  const { ownCaseloadOnly } = useAccess();
  const { data } = useQuery(choicesDocument);
  const advisors = data?.staff.filter(({ role }) => role !== 'VIEWER') ?? [];
  return (
    <search className={classes.filters} aria-label="Filter candidates">
      <Search search={state.search} onSearch={(search) => onChange({ search }, { replace: true })} />
      {!ownCaseloadOnly && (
        <SelectField
          aria-label="Advisor"
          size="xs"
          value={state.advisor}
          onChange={(event) => onChange({ advisor: event.currentTarget.value })}
          data={[
            { value: 'any', label: 'Any advisor' },
            { value: 'me', label: 'My caseload' },
            ...advisors.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      )}
      <SelectField
        aria-label="Cohort"
        size="xs"
        value={state.cohort}
        onChange={(event) => onChange({ cohort: event.currentTarget.value })}
        data={[
          { value: '', label: 'Any cohort' },
          ...(data?.cohorts ?? []).map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
    </search>
  );
}

/**
 * Each letter goes to the address at once: a change that waited could come when the reader has opened somebody already,
 * and bring them back. It is the list that waits for a pause.
 */
function Search({ search, onSearch }: { search: string; onSearch: (search: string) => void }) {
  const field = useRef<HTMLInputElement>(null);
  // The field is ahead of the address by blanks at its ends, and by what React has yet to draw.
  const [typed, setTyped] = useState(search);
  const cause = useNavigationType();
  useEffect(() => {
    // Typing replaces the address. Whatever else changed it, such as Back, changes the field too.
    if (cause !== 'REPLACE') setTyped(search);
  }, [search, cause]);
  const type = (text: string) => {
    setTyped(text);
    if (text.trim() !== typed.trim()) onSearch(text.trim());
  };
  useKeys({ '/': () => field.current?.focus() });
  return (
    <TextField
      ref={field}
      type="search"
      size="xs"
      className={classes.search}
      aria-label="Search by name, e-mail or ID"
      aria-keyshortcuts="/"
      placeholder="Name, e-mail or ID"
      value={typed}
      onChange={(event) => type(event.currentTarget.value)}
      leftSection={<IconSearch size={15} stroke={1.6} aria-hidden="true" />}
      rightSection={typed ? undefined : <KeyHint of="/" />}
    />
  );
}
