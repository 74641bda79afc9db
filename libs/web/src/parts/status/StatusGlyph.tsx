import type { ReactNode } from 'react';
import classes from './Status.module.css';

/** Every status has a shape, a colour and a word; none of the three stands alone. */
export type Status =
  | 'late'
  | 'due'
  | 'approve'
  | 'replied'
  | 'uncertain'
  | 'silent'
  | 'blocked'
  | 'quiet'
  | 'hold'
  | 'withheld'
  | 'done'
  | 'planned'
  | 'warning';

/** A colour role of the tokens, by meaning. */
export type Tone = 'late' | 'due' | 'ok' | 'silent' | 'hold' | 'accent' | 'second' | 'third';

export const statusTone: Record<Status, Tone> = {
  late: 'late',
  due: 'due',
  approve: 'accent',
  replied: 'ok',
  uncertain: 'due',
  silent: 'silent',
  blocked: 'second',
  quiet: 'second',
  hold: 'hold',
  withheld: 'hold',
  done: 'ok',
  planned: 'third',
  warning: 'due',
};

const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.5 } as const;
const round = { strokeLinecap: 'round', strokeLinejoin: 'round' } as const;

const shapes: Record<Status, ReactNode> = {
  late: (
    <>
      <circle cx="8" cy="8" r="6.5" fill="currentColor" />
      <path d="M8 4.6v4.1M8 11v.2" stroke="var(--surface)" strokeWidth={1.8} strokeLinecap="round" />
    </>
  ),
  due: (
    <>
      <circle cx="8" cy="8" r="5.7" {...line} strokeWidth={1.6} />
      <path d="M8 4.2a3.8 3.8 0 0 1 0 7.6z" fill="currentColor" />
    </>
  ),
  approve: (
    <>
      <rect x="2.3" y="2.3" width="11.4" height="11.4" rx="2.4" {...line} strokeWidth={1.6} />
      <path d="M5.2 8.2l2 2 3.6-4" {...line} {...round} strokeWidth={1.6} />
    </>
  ),
  replied: (
    <path
      d="M6.3 3.2L2.4 7l3.9 3.8M2.8 7h6.4a4.2 4.2 0 0 1 4.2 4.2v1.6"
      {...line}
      {...round}
      strokeWidth={1.7}
    />
  ),
  uncertain: (
    <>
      <circle cx="8" cy="8" r="6" {...line} strokeDasharray="2.4 1.8" />
      <path d="M6.3 6.5a1.75 1.75 0 1 1 2.5 1.6c-.5.25-.8.55-.8 1.1M8 11.2v.1" {...line} {...round} />
    </>
  ),
  silent: (
    <>
      <circle cx="8" cy="8" r="6" {...line} />
      <path d="M5.2 8h.02M8 8h.02M10.8 8h.02" {...line} {...round} strokeWidth={1.9} />
    </>
  ),
  blocked: (
    <>
      <circle cx="8" cy="8" r="6" {...line} />
      <path d="M4.8 8h6.4" {...line} {...round} strokeWidth={1.8} />
    </>
  ),
  quiet: <path d="M13 9.6A5.6 5.6 0 1 1 6.4 3a4.6 4.6 0 0 0 6.6 6.6z" {...line} {...round} />,
  hold: (
    <>
      <rect x="2.2" y="2.2" width="11.6" height="11.6" rx="2.2" {...line} />
      <path d="M3 9.6L9.6 3M3.6 13L13 3.6M6.6 13.4l6.8-6.8" {...line} strokeWidth={1.2} />
    </>
  ),
  withheld: (
    <>
      <circle cx="8" cy="8" r="6" {...line} strokeDasharray="2.4 1.8" />
      <path d="M5.4 10.6l5.2-5.2" {...line} {...round} />
    </>
  ),
  done: (
    <>
      <circle cx="8" cy="8" r="6.5" fill="currentColor" />
      <path d="M5.2 8.2l2 2 3.6-4" fill="none" stroke="var(--surface)" strokeWidth={1.7} {...round} />
    </>
  ),
  planned: <circle cx="8" cy="8" r="5.8" {...line} />,
  warning: (
    <>
      <path d="M8 2.5L14.5 13.5h-13z" {...line} {...round} strokeWidth={1.6} />
      <path d="M8 6.5v3.2M8 11.4v.1" {...line} {...round} strokeWidth={1.6} />
    </>
  ),
};

export interface StatusGlyphProps {
  status: Status;
  /** Side length in pixels. */
  size?: number;
  /** The word, for a glyph that stands where no text beside it says the same. */
  label?: string;
}

/** The shape and colour of a status. Its word stands beside it, or is given as `label`. */
export function StatusGlyph({ status, size = 16, label }: StatusGlyphProps) {
  return (
    <svg
      viewBox="0 0 16 16"
      width={size}
      height={size}
      data-tone={statusTone[status]}
      data-glyph=""
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label === undefined}
    >
      {shapes[status]}
    </svg>
  );
}

export interface StatusWordProps extends Omit<StatusGlyphProps, 'label'> {
  /** The word, such as “2 d late”. */
  children: ReactNode;
  /** True sets the word in the status's colour as well. */
  coloured?: boolean;
}

/** A status in full: shape, colour and word. */
export function StatusWord({ status, size = 16, coloured = false, children }: StatusWordProps) {
  return (
    <span className={classes.word}>
      <StatusGlyph status={status} size={size} />
      <span data-tone={coloured ? statusTone[status] : undefined}>{children}</span>
    </span>
  );
}
