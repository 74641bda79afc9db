import { createContext, type ReactNode, useContext, useId, useMemo, useRef, useState } from 'react';
import { type Status, StatusGlyph } from '../status/StatusGlyph.js';
import classes from './Rows.module.css';
import { useRowKeys } from './useRowKeys.js';

interface RowListState {
  currentId: string | null;
  setCurrent: (id: string) => void;
}

const RowListContext = createContext<RowListState>({ currentId: null, setCurrent: () => undefined });

export const useRowList = (): RowListState => useContext(RowListContext);

export interface RowListProps {
  /** Groups of rows, or rows. */
  children: ReactNode;
  /** The row that is open beside the list; without it the list remembers the last one that had the focus. */
  currentId?: string | null;
  onCurrentChange?: (id: string) => void;
}

/** Rows to work through, with J and K. */
export function RowList({ children, currentId, onCurrentChange }: RowListProps) {
  const container = useRef<HTMLDivElement>(null);
  const [remembered, setRemembered] = useState<string | null>(null);
  const current = currentId === undefined ? remembered : currentId;
  const change = useRef(onCurrentChange);
  change.current = onCurrentChange;
  const state = useMemo(
    () => ({
      currentId: current,
      setCurrent: (id: string) => {
        setRemembered(id);
        change.current?.(id);
      },
    }),
    [current],
  );
  useRowKeys({ container, currentId: () => current });
  return (
    <RowListContext.Provider value={state}>
      <div ref={container}>{children}</div>
    </RowListContext.Provider>
  );
}

export interface RowGroupProps {
  title: string;
  status?: Status;
  count?: number;
  /** At the right end, such as “2 more”. */
  more?: ReactNode;
  /** {@link Row}s. */
  children: ReactNode;
}

/** Rows under one heading, such as “Overdue 4”. */
export function RowGroup({ title, status, count, more, children }: RowGroupProps) {
  const heading = useId();
  return (
    <section className={classes.group} aria-labelledby={heading}>
      <div className={classes.groupHead}>
        {status && <StatusGlyph status={status} />}
        <h2 id={heading}>
          {title} {count !== undefined && <span>{count.toLocaleString()}</span>}
        </h2>
        {more && <div className={classes.more}>{more}</div>}
      </div>
      <ul>{children}</ul>
    </section>
  );
}
