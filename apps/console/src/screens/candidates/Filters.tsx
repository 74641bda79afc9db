import { KeyHint, SelectField, TextField, useKeys } from '@afterword/web';
import { useQuery } from '@apollo/client/react';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useAccess } from '../../shared/access.js';
import type { ListState } from './address.js';
import classes from './Filters.module.css';
import { choicesDocument } from './query.js';

/** How long somebody may pause while typing before the list is asked for. */
const PAUSE_MS = 250;

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

function Search({ search, onSearch }: { search: string; onSearch: (search: string) => void }) {
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(search);
  const latest = useRef(onSearch);
  useEffect(() => {
    latest.current = onSearch;
  });
  // Going back in the history changes the address without anybody typing.
  const asked = useRef(search);
  useEffect(() => {
    if (search === asked.current) return;
    asked.current = search;
    setTyped(search);
  }, [search]);
  useEffect(() => {
    const wanted = typed.trim();
    if (wanted === asked.current) return;
    const timer = setTimeout(() => {
      asked.current = wanted;
      latest.current(wanted);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
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
      onChange={(event) => setTyped(event.currentTarget.value)}
      leftSection={<IconSearch size={15} stroke={1.6} aria-hidden="true" />}
      rightSection={typed ? undefined : <KeyHint of="/" />}
    />
  );
}
