import { type ReactNode, useId } from 'react';
import { KeyHint } from '../../keys/KeyHint.js';
import { useKeys } from '../../keys/useKeys.js';
import { type Status, StatusGlyph } from '../status/StatusGlyph.js';
import classes from './BulkBar.module.css';

export interface BulkEffect {
  /** `done` for what will happen, `blocked` for who is skipped. */
  status: Status;
  /** “Hye-jin Baek is skipped: nudged this morning”. */
  text: ReactNode;
}

export interface BulkBarProps {
  /** How many are selected; at 0 the bar is away. */
  count: number;
  /** Buttons; the first is the primary one. */
  children: ReactNode;
  /** What the act under preparation would do: who gets it, who is skipped and why. */
  preview?: { title: string; effects: readonly BulkEffect[] };
  /** Clears the selection; Esc does the same. */
  onClear: () => void;
}

/** What can be done with the selected rows. It shows who is skipped and why before it acts. */
export function BulkBar({ count, children, preview, onClear }: BulkBarProps) {
  const heading = useId();
  useKeys({ Escape: onClear }, { enabled: count > 0 });
  return (
    <section className={classes.place} aria-label="Selected rows" hidden={count === 0}>
      <div className={classes.bar}>
        {preview && (
          <div className={classes.preview}>
            <h2 id={heading}>{preview.title}</h2>
            <ul aria-labelledby={heading}>
              {preview.effects.map((effect, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: effects are told in a fixed order and have no ids.
                <li key={index}>
                  <StatusGlyph status={effect.status} size={14} />
                  <span>{effect.text}</span>
                </li>
              ))}
            </ul>
          </div>
        )}
        <div className={classes.actions}>
          <b role="status">{count.toLocaleString()} selected</b>
          {children}
          <button type="button" className={classes.clear} onClick={onClear} aria-keyshortcuts="Escape">
            Clear <KeyHint of="Escape" />
          </button>
        </div>
      </div>
    </section>
  );
}
