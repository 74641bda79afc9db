import { VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import { Action } from '../../keys/Action.js';
import classes from './States.module.css';

export interface EmptyStateProps {
  /** What belongs here, such as “Nobody needs you right now”. */
  title: string;
  /** What that means. */
  children?: ReactNode;
  /** One next step. */
  action?: ReactNode;
}

/** Where nothing is, and how something comes to be. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className={classes.empty}>
      <h2>{title}</h2>
      {children && <div className={classes.text}>{children}</div>}
      {action && <div className={classes.actions}>{action}</div>}
    </div>
  );
}

export interface ErrorStateProps {
  /** What happened. */
  title: string;
  /** What is kept, and what to do. */
  children?: ReactNode;
  /** “Try again”. */
  onRetry?: () => void;
  /** Other ways on. */
  actions?: ReactNode;
  /** True for a problem that must be read now, such as after a press on Save. */
  alert?: boolean;
  /** True where it stands in for a whole page: what happened is then the page's heading. */
  whole?: boolean;
}

/** What happened, what is kept, what to do. */
export function ErrorState({
  title,
  children,
  onRetry,
  actions,
  alert = false,
  whole = false,
}: ErrorStateProps) {
  return (
    <div className={classes.error} role={alert ? 'alert' : undefined} data-whole={whole || undefined}>
      {whole && <h1>{title}</h1>}
      <p>
        {!whole && <b>{title}</b>} {children}
      </p>
      {(onRetry || actions) && (
        <div className={classes.actions}>
          {onRetry && (
            <Action size="compact" onClick={onRetry}>
              Try again
            </Action>
          )}
          {actions}
        </div>
      )}
    </div>
  );
}

/** Widths that repeat, so that the bars look like words and not like a block. */
const widths = [
  [76, 64, 100],
  [62, 44, 80],
  [84, 71, 100],
  [58, 52, 90],
  [70, 80, 70],
];

export interface SkeletonRowsProps {
  rows?: number;
  /** `triage` is 44 px a row, `table` 36, `portal` 64. */
  shape?: 'triage' | 'table' | 'portal';
}

/** The shape of what comes. It shows only after 150 ms, so that a quick answer flashes nothing. */
export function SkeletonRows({ rows = 8, shape = 'table' }: SkeletonRowsProps) {
  return (
    <div className={classes.loading} role="status">
      <VisuallyHidden>Loading</VisuallyHidden>
      {Array.from({ length: rows }, (_, row) => {
        const [name, what, when] = widths[row % widths.length] ?? [];
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: bars without content have nothing else to be known by.
          <div key={row} className={classes.bars} data-shape={shape} aria-hidden="true">
            <i />
            <i style={{ width: `${name}%` }} />
            <i style={{ width: `${what}%` }} />
            <i style={{ width: `${when}%` }} />
          </div>
        );
      })}
    </div>
  );
}
