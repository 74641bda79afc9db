import type { RefObject } from 'react';
import { useKeys } from '../../keys/useKeys.js';

/** Marks a row; its value is the row's id. */
export const ROW = 'data-row';
/** Marks what takes the focus inside a row. */
export const ROW_FOCUS = 'data-row-focus';

export interface RowKeys {
  container: RefObject<HTMLElement | null>;
  /** The row that J and K start from where none has the focus. */
  currentId: () => string | null;
  /** X: select or clear the row. */
  onToggle?: (id: string) => void;
  enabled?: boolean;
}

/**
 * J and K walk the rows of a list by moving the focus, so that screen readers follow; Enter is the focused link's
 * own. The rows are found in the page, hence one list of a thousand needs no thousand registrations.
 */
export function useRowKeys({ container, currentId, onToggle, enabled = true }: RowKeys): void {
  const rows = () => [...(container.current?.querySelectorAll<HTMLElement>(`[${ROW}]`) ?? [])];
  const currentIndex = (all: HTMLElement[]) => {
    const focused = all.findIndex((row) => row.contains(document.activeElement));
    return focused >= 0 ? focused : all.findIndex((row) => row.getAttribute(ROW) === currentId());
  };
  const move = (by: number) => {
    const all = rows();
    const from = currentIndex(all);
    const target = all[from < 0 ? 0 : Math.min(all.length - 1, Math.max(0, from + by))];
    target?.querySelector<HTMLElement>(`[${ROW_FOCUS}]`)?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: 'nearest' });
  };
  const toggle = () => {
    const all = rows();
    const id = all[currentIndex(all)]?.getAttribute(ROW);
    if (id) onToggle?.(id);
  };
  useKeys({ j: () => move(1), k: () => move(-1), x: toggle }, { enabled });
}
