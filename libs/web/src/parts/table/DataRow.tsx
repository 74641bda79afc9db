import { Checkbox } from '@mantine/core';
import { type MouseEvent, memo, type ReactNode } from 'react';
import { Link } from 'react-router';
import type { Column } from './columns.js';
import classes from './DataTable.module.css';
import { cellRole, rowHeaderRole, rowRole } from './roles.js';

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
  current: boolean;
  /** True for the one row that Tab stops at; J and K reach the others. */
  tabStop: boolean;
  onCurrent: (id: string) => void;
  onToggle: (id: string, range: boolean) => void;
  detail: ReactNode;
}

function DataRowInner<Row>(props: DataRowProps<Row>) {
  const {
    row,
    id,
    position,
    columns,
    name,
    to,
    selectable,
    selected,
    current,
    tabStop,
    onCurrent,
    onToggle,
    detail,
  } = props;
  const tabIndex = tabStop ? 0 : -1;
  const [title, ...rest] = columns;
  const content = title?.cell(row);
  return (
    <tr
      {...rowRole}
      className={classes.row}
      data-row={id}
      data-selected={selected || undefined}
      data-current={current || undefined}
      aria-rowindex={position}
      onFocus={() => onCurrent(id)}
    >
      {selectable && (
        <td {...cellRole} className={classes.check}>
          <Checkbox
            checked={selected}
            tabIndex={tabIndex}
            aria-label={`Select ${name}`}
            onChange={() => undefined}
            onClick={(event: MouseEvent) => onToggle(id, event.shiftKey)}
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
