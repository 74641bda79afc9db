import { StatusWord, useToast } from '@afterword/web';
import { ActionIcon } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import classes from './Records.module.css';
import { foundWords, type MailRecord, purposeWords } from './words.js';

/** The DNS records on which it depends how letters are taken, to be copied to wherever DNS is run. */
export function Records({ records, domain }: { records: readonly MailRecord[]; domain: string }) {
  return (
    <table className={classes.records} aria-label={`Records of ${domain}`}>
      <thead>
        <tr>
          <th scope="col">Kind</th>
          <th scope="col">Name</th>
          <th scope="col">Value</th>
          <th scope="col">What we see</th>
        </tr>
      </thead>
      <tbody>
        {records.map((record) => (
          <RecordRow key={record.purpose} record={record} />
        ))}
      </tbody>
    </table>
  );
}

function RecordRow({ record }: { record: MailRecord }) {
  const { purpose, type, name, value, state, published } = record;
  const found = foundWords(record);
  return (
    <tr>
      <td>{type}</td>
      <th scope="row">
        <span className={classes.copied}>
          <code>{name}</code>
          {value && <Copy text={name} what={`the name for ${purposeWords[purpose]}`} />}
        </span>
        <small>{purposeWords[purpose]}</small>
      </th>
      <td>
        {value ? (
          <span className={classes.copied}>
            <code className={classes.value}>{value}</code>
            <Copy text={value} what={`the value for ${purposeWords[purpose]}`} />
          </span>
        ) : (
          <span className={classes.theirs}>Whoever runs Afterword sets it</span>
        )}
        {state === 'DIFFERENT' && published && (
          <small>
            There now: <code>{published}</code>
          </small>
        )}
      </td>
      <td>
        <StatusWord status={found.status} size={14}>
          {found.word}
        </StatusWord>
      </td>
    </tr>
  );
}

function Copy({ text, what }: { text: string; what: string }) {
  const clipboard = useClipboard({ timeout: 4_000 });
  const toast = useToast();
  const Glyph = clipboard.copied ? IconCheck : IconCopy;
  return (
    <ActionIcon
      variant="subtle"
      className={classes.copy}
      aria-label={`Copy ${what}`}
      onClick={() => {
        clipboard.copy(text);
        toast.show({ text: 'Copied' });
      }}
    >
      <Glyph size={16} stroke={1.6} aria-hidden="true" />
    </ActionIcon>
  );
}
