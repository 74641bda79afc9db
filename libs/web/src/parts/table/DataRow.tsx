import { memo, type ReactNode, useSyncExternalStore } from 'react';
import { Link } from 'react-router';
import { Tick } from '../form/Tick.js';
import type { Column } from './columns.js';
import type { CurrentRow } from './currentRow.js';
import classes from './DataTable.module.css';
import { cellRole, rowHeaderRole, rowRole } from './roles.js';

/** Positions count the heading as 1. */
export const FIRST_POSITION = 2;

export interface DataRowProps<Row> {
  row: Row;
  id: string;
  /** The row's position in the whole table, its heading counted: 2 is the first. */
  position: number;
  columns: readonly Column<Row>[];
  name: string;
  to: string | undefined;
  selectable: boolean;
  selected: boolean;
  current: CurrentRow;
  onToggle: (id: string, range: boolean) => void;
  detail: ReactNode;
}

function DataRowInner<Row>(props: DataRowProps<Row>) {
  const { row, id, position, columns, name, to, selectable, selected, current, onToggle, detail } = props;
  const isCurrent = useSyncExternalStore(current.subscribe, () => current.get() === id);
  const isFirst = position === FIRST_POSITION;
  // Tab stops at one row only, the current one; J and K reach the others.
  const isTabStop = useSyncExternalStore(current.subscribe, () => (current.get() ?? (isFirst && id)) === id);
  const tabIndex = isTabStop ? 0 : -1;
  const [title, ...rest] = columns;
  const content = title?.cell(row);
  return (
    <tr
      {...rowRole}
      className={classes.row}
      data-row={id}
      data-selected={selected || undefined}
      data-current={isCurrent || undefined}
      aria-rowindex={position}
      onFocus={() => current.set(id)}
    >
      {selectable && (
        <td {...cellRole} className={classes.check}>
          <Tick
            checked={selected}
            tabIndex={tabIndex}
            data-row-focus={to === undefined ? '' : undefined}
            aria-label={`Select ${name}`}
            onChange={() => undefined}
            onClick={(event) => onToggle(id, event.shiftKey)}
          />
        </td>
      )}
      <th {...rowHeaderRole} scope="row" className={classes.title}>
        {to === undefined ? (
          content
        ) : (
          <Link to={to} tabIndex={tabIndex} className={classes.link} data-row-focus="">
            {content}
          </Link>
        )}
      </th>
      {rest.map((column) => (
        <td
          {...cellRole}
          key={column.id}
          className={classes.cell}
          data-align={column.align}
          data-phone={column.phone ?? 'line'}
        >
          {column.cell(row)}
        </td>
      ))}
      {detail && (
        <td {...cellRole} className={classes.detail}>
          {detail}
        </td>
      )}
    </tr>
  );
}

/** One row; drawn again only when something of its own changes, so that a thousand stay quick. */
export const DataRow = memo(DataRowInner) as typeof DataRowInner;
