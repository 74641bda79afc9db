import { Action, type Status, StatusGlyph } from '@afterword/web';
import { type ImportRowState, type ImportRowsQuery, nextPage } from '@afterword/web/graphql';
import { useQuery } from '@apollo/client/react';
import { useId } from 'react';
import { FaultyRows } from './Dock.js';
import { type ImportData, importRowsDocument } from './query.js';
import classes from './Rows.module.css';

type Row = NonNullable<ImportRowsQuery['import']>['rows']['edges'][number]['node'];
type RowValue = Row['values'][number];

const columnWords: Record<string, string> = {
  name: 'Name',
  email: 'E-mail',
  externalId: 'Student ID',
  advisor: 'Advisor',
  cohort: 'Cohort',
  timeZone: 'Time zone',
  country: 'Country',
  phone: 'Phone',
};

interface GroupOf {
  state: ImportRowState;
  title: string;
  doneTitle: string;
  status: Status;
  count: (counts: ImportData['counts']) => number;
  first: number;
}

/** Faulty rows stand first and all of them are asked for early; good ones are a sample that grows. */
const GROUPS: GroupOf[] = [
  {
    state: 'FAULTY',
    title: 'Needs a hand',
    doneTitle: 'Stayed out',
    status: 'late',
    count: (c) => c.faulty,
    first: 50,
  },
  {
    state: 'UPDATE',
    title: 'Already here, will change',
    doneTitle: 'Were here, changed',
    status: 'approve',
    count: (c) => c.update,
    first: 20,
  },
  { state: 'CREATE', title: 'Ready', doneTitle: 'New', status: 'done', count: (c) => c.create, first: 20 },
  {
    state: 'UNCHANGED',
    title: 'Already here, just so',
    doneTitle: 'Were here, just so',
    status: 'planned',
    count: (c) => c.unchanged,
    first: 5,
  },
];

/** The rows of the file by what would become of each. */
export function Rows({ import_ }: { import_: ImportData }) {
  const { columns, counts, state } = import_;
  const groups = GROUPS.filter((group) => group.count(counts) > 0);
  return (
    <>
      {state === 'DONE' && counts.faulty > 0 && (
        <p className={classes.download}>
          <FaultyRows import_={import_} />
        </p>
      )}
      <table className={classes.table}>
        <caption className={classes.caption}>Rows of {import_.fileName}</caption>
        <thead>
          <tr>
            <th scope="col">Line</th>
            {columns.map(({ name, heading }) => (
              <th key={`${name} ${heading}`} scope="col">
                {columnWords[name] ?? name}
                <small>{heading}</small>
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <Group key={group.state} group={group} import_={import_} />
        ))}
      </table>
    </>
  );
}

function Group({ group, import_ }: { group: GroupOf; import_: ImportData }) {
  const heading = useId();
  const { id, columns, counts, state } = import_;
  const query = useQuery(importRowsDocument, {
    variables: { id, state: [group.state], first: group.first },
    notifyOnNetworkStatusChange: true,
  });
  const connection = query.data?.import?.rows;
  const rows = connection?.edges.map(({ node }) => node) ?? [];
  const more = nextPage(connection, query);
  const span = columns.length + 1;
  return (
    <tbody aria-labelledby={heading}>
      <tr className={classes.group}>
        <th colSpan={span} scope="rowgroup" id={heading} className={classes.groupHead}>
          <StatusGlyph status={group.status} />
          {state === 'DONE' ? group.doneTitle : group.title}
          <span>{group.count(counts).toLocaleString()}</span>
        </th>
      </tr>
      {rows.map((row) => (
        <RowOf key={row.id} row={row} columns={columns} />
      ))}
      {more.hasMore && (
        <tr className={classes.more}>
          <td colSpan={span} className={classes.moreCell}>
            <Action rank="quiet" loading={more.loading} onClick={more.onMore}>
              Show more
            </Action>
          </td>
        </tr>
      )}
    </tbody>
  );
}

function RowOf({ row, columns }: { row: Row; columns: ImportData['columns'] }) {
  const wrongHeadings = new Set(row.errors.map(({ heading }) => heading));
  const names = [...new Set(columns.map(({ name }) => name))];
  return (
    <>
      <tr className={classes.row} data-faulty={row.errors.length > 0 || undefined}>
        <td className={classes.line}>{row.line}</td>
        {columns.map(({ name, heading }, index) => {
          // A field that several columns make up, such as first and last name, is shown under the first of them.
          const isFirst = columns.findIndex((column) => column.name === name) === index;
          const value = row.values.find(({ column }) => column === name);
          return (
            <td
              key={`${name} ${heading}`}
              data-label={columnWords[name] ?? name}
              data-first={names[0] === name || undefined}
            >
              {(isFirst || wrongHeadings.has(heading)) && (
                <Value value={value} wrong={wrongHeadings.has(heading)} />
              )}
            </td>
          );
        })}
      </tr>
      {row.errors.length > 0 && (
        <tr className={classes.errors}>
          <td className={classes.reasons} />
          <td colSpan={columns.length} className={classes.reasons}>
            <ul>
              {row.errors.map(({ line, column, heading, message }) => (
                <li key={`${line} ${column} ${message}`}>
                  <StatusGlyph status="late" size={14} />
                  {message}
                  <span>
                    line {line}, column {column}
                    {heading && ` (${heading})`}
                  </span>
                </li>
              ))}
            </ul>
          </td>
        </tr>
      )}
    </>
  );
}

/** A cell: outlined where it is wrong, old → new in yellow where it changes somebody who is here. */
function Value({ value, wrong }: { value: RowValue | undefined; wrong: boolean }) {
  if (wrong) return <span className={classes.wrong}>{value?.value || 'empty'}</span>;
  if (!value) return null;
  const changes = value.before !== null && value.before !== undefined && value.before !== value.value;
  if (!changes) return <>{value.value}</>;
  return (
    <>
      {value.before && <s>{value.before}</s>} <mark>{value.value}</mark>
    </>
  );
}
