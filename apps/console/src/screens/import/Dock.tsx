import { Action, ActionLink, count, StatusWord, useViewer } from '@afterword/web';
import { useSave } from '@afterword/web/graphql';
import { Switch } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import classes from './Import.module.css';
import { type ImportData, startImportDocument } from './query.js';

/** The yes: how many come in, what happens to the faulty ones. */
export function Dock({ import_ }: { import_: ImportData }) {
  const { counts } = import_;
  const [allOrNothing, setAllOrNothing] = useState(false);
  const { save, saving, errors } = useSave(startImportDocument, {
    payload: (data) => data.startImport,
    refetch: ['Import'],
  });
  const good = counts.create + counts.update;
  const stopped = allOrNothing && counts.faulty > 0;
  return (
    <footer className={classes.dock}>
      <Action
        rank="primary"
        size="sm"
        shortcut="mod+Enter"
        loading={saving}
        disabled={good === 0 || stopped}
        onClick={() => void save({ importId: import_.id, allOrNothing })}
      >
        Import {good.toLocaleString()}
      </Action>
      <FaultyRows import_={import_} />
      <div className={classes.said} role="alert">
        {errors.map(({ message }) => (
          <StatusWord key={message} status="late" size={14}>
            {message}
          </StatusWord>
        ))}
        {good === 0 && errors.length === 0 && 'No row brings anything new.'}
        {stopped && `${count(counts.faulty, 'row')} with faults: mend them, or let the good ones in.`}
      </div>
      <Switch
        label="All or nothing"
        checked={allOrNothing}
        onChange={(event) => setAllOrNothing(event.currentTarget.checked)}
      />
    </footer>
  );
}

/** The faulty rows as a file; nothing where there are none. */
export function FaultyRows({ import_ }: { import_: ImportData }) {
  const { faulty } = import_.counts;
  const { slug } = useViewer().membership.tenant;
  if (faulty === 0) return null;
  return (
    <ActionLink
      size="sm"
      href={`/imports/${encodeURIComponent(import_.id)}/faulty.csv?tenant=${encodeURIComponent(slug)}`}
      leftSection={<IconDownload size={16} stroke={1.6} aria-hidden="true" />}
    >
      The {faulty.toLocaleString()} as CSV, with reasons
    </ActionLink>
  );
}
