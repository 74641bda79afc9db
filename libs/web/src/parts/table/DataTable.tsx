import { VisuallyHidden } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { type CSSProperties, type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Tick } from '../form/Tick.js';
import { useRowKeys } from '../rows/useRowKeys.js';
import type { Column, More, Selection } from './columns.js';
import { createCurrentRow } from './currentRow.js';
import { DataRow, FIRST_POSITION } from './DataRow.js';
import classes from './DataTable.module.css';
import { LoadMore } from './LoadMore.js';
import { columnHeaderRole, groupRole, rowRole, tableRole } from './roles.js';
import { allToggled, rangeToggled, toggled } from './selection.js';

export interface DataTableProps<Row> {
  /** Names the table, such as “Candidates”. */
  label: string;
  rows: readonly Row[];
  rowId: (row: Row) => string;
  /** The row in a word, for its checkbox: the candidate's name. */
  rowName: (row: Row) => string;
  /** The first is the name. Keep the array and the functions stable (`useMemo`), or every row is drawn again. */
  columns: readonly Column<Row>[];
  /** Where a row leads; Enter and a click anywhere follow it. */
  rowLink?: (row: Row) => string;
  selection?: Selection;
  /** Keyset paging: the next page is asked for before the reader reaches the end. */
  more?: More;
  /** How many there are in all, where that is known. */
  totalCount?: number;
  /** Under the cells of a row, such as what is wrong with it and how to mend it. */
  rowDetail?: (row: Row) => ReactNode;
}

function HeaderCell<Row>({ column }: { column: Column<Row> }) {
  const { sort } = column;
  return (
    <th
      {...columnHeaderRole}
      scope="col"
      className={classes.header}
      data-align={column.align}
      data-phone={column.phone ?? 'line'}
      aria-sort={sort && sort.order !== 'none' ? sort.order : undefined}
    >
      {sort ? (
        <button type="button" className={classes.sort} onClick={sort.onSort}>
          {column.header}
          {sort.order === 'ascending' && <IconArrowUp size={13} stroke={1.8} aria-hidden="true" />}
          {sort.order === 'descending' && <IconArrowDown size={13} stroke={1.8} aria-hidden="true" />}
        </button>
      ) : (
        column.header
      )}
    </th>
  );
}

/** A function that stays the same while it calls the newest one; it keeps memoised rows from being drawn again. */
function useStable<Args extends unknown[]>(act: (...args: Args) => void): (...args: Args) => void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  return useCallback((...args: Args) => latest.current(...args), []);
}

/**
 * A table to work in: column headings, selection, J K Enter X, pages that follow by themselves. All rows stay in
 * the page, so that the browser's own search finds them; those out of sight cost no layout.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { label, rows, rowId, rowName, columns, rowLink, selection, more, totalCount, rowDetail } = props;
  const table = useRef<HTMLTableElement>(null);
  const [current] = useState(createCurrentRow);
  const anchor = useRef<string | null>(null);
  const order = useMemo(() => rows.map(rowId), [rows, rowId]);

  const toggle = useStable((id: string, range: boolean) => {
    if (!selection) return;
    const next = range ? rangeToggled(selection.ids, order, anchor.current, id) : toggled(selection.ids, id);
    anchor.current = id;
    selection.onChange(next);
  });
  useEffect(() => {
    const id = current.get();
    if (id !== null && !order.includes(id)) current.set(null);
  }, [order, current]);
  useRowKeys({
    container: table,
    currentId: current.get,
    onToggle: selection ? (id) => toggle(id, false) : undefined,
    enabled: rows.length > 0,
  });

  const selectedCount = selection ? order.filter((id) => selection.ids.has(id)).length : 0;
  const tracks = [...(selection ? ['40px'] : []), ...columns.map((column) => column.width)].join(' ');
  return (
    <>
      <table
        {...tableRole}
        ref={table}
        className={classes.table}
        style={{ '--tracks': tracks } as CSSProperties}
        aria-label={label}
        aria-rowcount={totalCount === undefined ? undefined : totalCount + 1}
        data-selectable={selection ? '' : undefined}
      >
        <thead {...groupRole} className={classes.head}>
          <tr {...rowRole} className={classes.headRow} aria-rowindex={1}>
            {selection && (
              <th {...columnHeaderRole} scope="col" className={classes.check}>
                <Tick
                  checked={order.length > 0 && selectedCount === order.length}
                  indeterminate={selectedCount > 0 && selectedCount < order.length}
                  aria-label={`Select all ${label.toLowerCase()} shown`}
                  onChange={() => selection.onChange(allToggled(selection.ids, order))}
                />
              </th>
            )}
            {columns.map((column) => (
              <HeaderCell key={column.id} column={column} />
            ))}
          </tr>
        </thead>
        <tbody {...groupRole} className={classes.rows}>
          {rows.map((row, index) => {
            const id = order[index] ?? rowId(row);
            return (
              <DataRow
                key={id}
                row={row}
                id={id}
                position={index + FIRST_POSITION}
                columns={columns}
                name={rowName(row)}
                to={rowLink?.(row)}
                selectable={selection !== undefined}
                selected={selection?.ids.has(id) ?? false}
                current={current}
                onToggle={toggle}
                detail={rowDetail?.(row)}
              />
            );
          })}
        </tbody>
      </table>
      {more && <LoadMore {...more} />}
      <VisuallyHidden role="status">
        {totalCount !== undefined && totalCount > rows.length ? `${rows.length} of ${totalCount} shown` : ''}
      </VisuallyHidden>
    </>
  );
}
