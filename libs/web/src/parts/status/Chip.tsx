import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './Chip.module.css';
import { type Status, StatusGlyph } from './StatusGlyph.js';

export interface ChipProps {
  children: ReactNode;
  status?: Status;
  /** Takes it away; a chip without this cannot be clicked. */
  onRemove?: () => void;
  /** What the × takes away, for those who cannot see it stand beside the word. */
  removeLabel?: string;
}

/** A small fact: glyph and word. */
export function Chip({ children, status, onRemove, removeLabel = 'Remove' }: ChipProps) {
  return (
    <span className={classes.chip}>
      {status && <StatusGlyph status={status} size={13} />}
      {children}
      {onRemove && (
        <button type="button" className={classes.remove} onClick={onRemove} aria-label={removeLabel}>
          <IconX size={13} stroke={1.6} aria-hidden="true" />
        </button>
      )}
    </span>
  );
}
