import { useId } from 'react';
import type { FindingPartFragment } from '../graphql/generated/graphql.js';
import { useLetterFont } from '../parts/letter/Letter.js';
import { markedStretches } from './findings.js';
import classes from './LetterEditor.module.css';

export interface LetterEditorProps {
  /** Left out where the channel has none. */
  subject?: string | undefined;
  text: string;
  /** What stands against it, in the order of its numbers. */
  advice: readonly FindingPartFragment[];
  onChange: (to: { subject?: string; text?: string }) => void;
  readOnly?: boolean;
  /** What the text is, such as “Letter to Rafael Ibarra”. */
  label: string;
  /** As on lined paper, for what is copied by hand. */
  lined?: boolean;
  /** Said with the text, for those who do not see the numbers. */
  describedBy?: string | undefined;
}

/**
 * A letter that is edited where it stands, in the serif. Words that advice is about are underlined and numbered: a copy
 * of the text lies behind the field, with the same measure, and carries the marks.
 */
export function LetterEditor({
  subject,
  text,
  advice,
  onChange,
  readOnly = false,
  label,
  lined = false,
  describedBy,
}: LetterEditorProps) {
  useLetterFont();
  const id = useId();
  return (
    <div className={classes.editor} data-lined={lined || undefined}>
      {subject !== undefined && (
        <input
          className={classes.subject}
          aria-label="Subject"
          value={subject}
          maxLength={300}
          readOnly={readOnly}
          onChange={(event) => onChange({ subject: event.currentTarget.value })}
        />
      )}
      <div className={classes.paper}>
        <div className={classes.marks} aria-hidden="true">
          {markedStretches(text, advice).map((stretch, index) =>
            stretch.number === null ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: a stretch is its place in the text
              <span key={index}>{stretch.text}</span>
            ) : (
              <mark
                // biome-ignore lint/suspicious/noArrayIndexKey: a stretch is its place in the text
                key={index}
                data-blocks={stretch.blocks || undefined}
                data-number={stretch.number}
              >
                {stretch.text}
              </mark>
            ),
          )}
          {/* A last empty line has no height of its own. */}
          {'\u200b'}
        </div>
        <textarea
          id={id}
          className={classes.text}
          aria-label={label}
          aria-describedby={describedBy}
          value={text}
          maxLength={20_000}
          readOnly={readOnly}
          spellCheck={!readOnly}
          onChange={(event) => onChange({ text: event.currentTarget.value })}
        />
      </div>
    </div>
  );
}
