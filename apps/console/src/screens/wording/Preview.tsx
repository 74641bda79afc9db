import { SelectField, SkeletonRows, StatusWord } from '@afterword/web';
import { Findings, LetterEditor, sortFindings } from '@afterword/web/drafts';
import type { TemplatePurposeInput } from '@afterword/web/graphql';
import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { QueryProblem } from '../../shared/QueryProblem.js';
import { previewDocument, type WordingData } from './query.js';
import classes from './Wording.module.css';

interface PreviewProps {
  purpose: TemplatePurposeInput;
  /** As they stand in the editor, saved or not. */
  wordings: readonly WordingData[];
  index: number;
  onPlace: (part: 'subject' | 'body', line: number, column: number) => void;
}

/** Long enough that a word is written out, short enough that the letter seems to follow. */
const PAUSE_MS = 400;

/** How a wording reads with samples, and what the check says of it, while it is written. */
export function Preview({ purpose, wordings, index, onPlace }: PreviewProps) {
  const [everything, setEverything] = useState(true);
  const [settled] = useDebouncedValue({ wordings, index }, PAUSE_MS);
  const { data, previousData, error, refetch } = useQuery(previewDocument, {
    variables: {
      input: {
        purpose,
        index: settled.index,
        everything,
        wordings: settled.wordings.map(({ variant, subject, body }) => ({ variant, subject, body })),
      },
    },
    fetchPolicy: 'no-cache',
  });
  const shown = (data ?? previousData)?.previewTemplate;
  const findings = shown?.findings ?? [];
  // What is wrong with the merged text is said once, as advice on the text.
  const problems = (shown?.problems ?? []).filter(
    ({ message }) => !findings.some((finding) => finding.message === message),
  );
  return (
    <section className={classes.preview} aria-label="How it reads">
      <SelectField
        label="How it reads"
        value={everything ? 'everything' : 'least'}
        data={[
          { value: 'everything', label: 'With everything known' },
          { value: 'least', label: 'With only what is always known' },
        ]}
        onChange={(event) => setEverything(event.currentTarget.value === 'everything')}
      />
      {error && !shown ? (
        <QueryProblem error={error} onRetry={() => void refetch().catch(() => undefined)} />
      ) : !shown ? (
        <SkeletonRows rows={4} />
      ) : (
        <>
          {shown.text != null && (
            <LetterEditor
              readOnly
              label="The letter, with samples"
              subject={shown.subject ?? undefined}
              text={shown.text}
              advice={sortFindings(findings).advice}
              onChange={() => undefined}
            />
          )}
          <ul className={classes.mistakes} aria-label="Wrong in the wording" aria-live="polite">
            {problems.map(({ severity, part, line, column, message, expected }) => (
              <li key={`${part} ${line} ${column} ${message}`}>
                <StatusWord status={severity === 'ERROR' ? 'late' : 'due'} size={14}>
                  <Sentence message={message} expected={expected} />
                </StatusWord>
                {part && line != null && (
                  <button
                    type="button"
                    className={classes.place}
                    onClick={() => onPlace(part === 'SUBJECT' ? 'subject' : 'body', line, column ?? 1)}
                  >
                    Line {line}, column {column ?? 1}
                  </button>
                )}
              </li>
            ))}
          </ul>
          {shown.text != null && (
            <Findings findings={findings} draft={{ subject: shown.subject ?? '', text: shown.text }} />
          )}
        </>
      )}
    </section>
  );
}

function Sentence({ message, expected }: { message: string; expected?: string | null | undefined }) {
  const said = message.charAt(0).toUpperCase() + message.slice(1);
  const stop = /[.!?]$/.test(said) ? '' : '.';
  if (!expected) return `${said}${stop}`;
  const right = expected.charAt(0).toUpperCase() + expected.slice(1);
  return `${said}${stop} ${right}${/[.!?]$/.test(right) ? '' : '.'}`;
}
