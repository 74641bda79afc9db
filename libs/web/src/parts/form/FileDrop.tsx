import { IconUpload } from '@tabler/icons-react';
import { type DragEvent, type ReactNode, useId, useState } from 'react';
import { StatusWord } from '../status/StatusGlyph.js';
import classes from './FileDrop.module.css';
import { refusal } from './fileRules.js';

export interface FileDropProps {
  /** What to give, verb first: “Choose a CSV file, or drop it here”. */
  label: string;
  /** Endings that are taken, such as `['.csv']`. */
  endings: readonly string[];
  /** In bytes. */
  maxSize: number;
  onFile: (file: File) => void;
  /** What the file should hold. */
  children?: ReactNode;
  disabled?: boolean;
}

/** A place for a file: press it, drop on it, or reach it by Tab and press Space. */
export function FileDrop({ label, endings, maxSize, onFile, children, disabled = false }: FileDropProps) {
  const id = useId();
  const [over, setOver] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (!file) return;
    const refused = files.length > 1 ? 'One file at a time.' : refusal(file, endings, maxSize);
    setProblem(refused);
    if (refused === null) onFile(file);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (!disabled) take(event.dataTransfer.files);
  };
  return (
    <div className={classes.whole}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the file field inside takes the keyboard. */}
      <div
        className={classes.drop}
        data-over={over || undefined}
        data-disabled={disabled || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <input
          id={id}
          type="file"
          accept={endings.join(',')}
          disabled={disabled}
          className={classes.input}
          aria-describedby={children ? `${id}-hint` : undefined}
          aria-invalid={problem !== null || undefined}
          onChange={(event) => {
            take(event.currentTarget.files);
            event.currentTarget.value = '';
          }}
        />
        <label htmlFor={id} className={classes.label}>
          <IconUpload size={20} stroke={1.6} aria-hidden="true" />
          {label}
        </label>
        {children && (
          <div id={`${id}-hint`} className={classes.hint}>
            {children}
          </div>
        )}
      </div>
      <div role="alert" className={classes.problem}>
        {problem && (
          <StatusWord status="late" size={14}>
            {problem}
          </StatusWord>
        )}
      </div>
    </div>
  );
}
