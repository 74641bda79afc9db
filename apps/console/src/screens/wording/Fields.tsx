import { KeyHint, TextField, useKeys } from '@afterword/web';
import type { TemplateLanguage } from '@afterword/web/graphql';
import { useQuery } from '@apollo/client/react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { QueryProblem } from '../../shared/QueryProblem.js';
import { type FieldData, mergeFieldsDocument } from './query.js';
import classes from './Wording.module.css';

interface FieldsProps {
  language: TemplateLanguage;
  onInsert: (field: FieldData) => void;
}

const FIND = 'mod+i';

/**
 * What a text may print. A press puts it where the caret is; by keyboard, Ctrl I looks for one, the arrows walk and
 * Enter inserts.
 */
export function Fields({ language, onInsert }: FieldsProps) {
  const { data, error, refetch } = useQuery(mergeFieldsDocument, { variables: { language } });
  const [wanted, setWanted] = useState('');
  const search = useRef<HTMLInputElement>(null);
  const listed = useRef<HTMLDivElement>(null);
  useKeys({ [FIND]: () => search.current?.select() });
  const words = wanted.trim().toLowerCase();
  const found = (data?.mergeFields ?? []).filter(({ path, meaning }) =>
    `${path} ${meaning}`.toLowerCase().includes(words),
  );
  const groups = [...Map.groupBy(found, ({ group }) => group)];

  const onKeyDown = (event: KeyboardEvent) => {
    const buttons = [...(listed.current?.querySelectorAll('button') ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    if (event.key === 'Enter' && at < 0 && found[0]) onInsert(found[0]);
    else if (event.key === 'ArrowDown') buttons[at + 1]?.focus();
    else if (event.key === 'ArrowUp') (at > 0 ? buttons[at - 1] : search.current)?.focus();
    else return;
    event.preventDefault();
  };
  return (
    <section className={classes.fields} aria-label="Merge fields" onKeyDown={onKeyDown}>
      <TextField
        ref={search}
        label="Insert a field"
        placeholder="Look for one"
        value={wanted}
        rightSection={<KeyHint of={FIND} />}
        rightSectionWidth={52}
        aria-keyshortcuts="Control+i"
        onChange={(event) => setWanted(event.currentTarget.value)}
      />
      {error && <QueryProblem error={error} onRetry={() => void refetch().catch(() => undefined)} />}
      <div ref={listed} className={classes.found}>
        {groups.map(([group, fields]) => (
          <div key={group}>
            <h3 title={fields[0]?.groupMeaning}>{group}</h3>
            {fields.map((field) => (
              <button
                key={field.path}
                type="button"
                title={field.meaning}
                // The text keeps its selection until the field is put there.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => onInsert(field)}
              >
                <code>{field.path}</code>
                <small>{field.sample.join(', ')}</small>
                {!field.required && field.fallback == null && <small>may be missing</small>}
              </button>
            ))}
          </div>
        ))}
        {data && found.length === 0 && <p className={classes.hint}>No field is like that.</p>}
      </div>
    </section>
  );
}
