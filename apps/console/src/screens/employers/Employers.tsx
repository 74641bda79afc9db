import {
  type Column,
  count,
  DataTable,
  EmptyState,
  Page,
  PageBody,
  PageHeader,
  SkeletonRows,
  TextField,
  useDates,
} from '@afterword/web';
import { nextPage } from '@afterword/web/graphql';
import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import { useAccess } from '../../shared/access.js';
import { QueryProblem } from '../../shared/QueryProblem.js';
import { whereNow } from '../../shared/whereNow.js';
import { type EmployerRow, employersDocument } from './query.js';

const rowId = ({ id }: EmployerRow) => id;
const rowName = ({ name }: EmployerRow) => name;

/** Everybody who interviews our candidates, by name. */
export function Employers() {
  const { at } = useAccess();
  const dates = useDates();
  const [search, setSearch] = useState('');
  const [settled] = useDebouncedValue(search.trim(), 250);
  const query = useQuery(employersDocument, {
    variables: { search: settled || null },
    notifyOnNetworkStatusChange: true,
  });
  const { data, previousData, error, refetch } = query;
  const connection = (data ?? previousData)?.employers;
  const rows = useMemo(() => connection?.edges.map(({ node }) => node) ?? [], [connection]);
  const columns = useMemo(
    (): Column<EmployerRow>[] => [
      {
        id: 'name',
        header: 'Name',
        width: 'minmax(160px, 1.4fr)',
        cell: ({ id, name }) => <Link to={at(`employers/${encodeURIComponent(id)}`)}>{name}</Link>,
      },
      {
        id: 'place',
        header: 'Where',
        width: 'minmax(170px, 1fr)',
        cell: ({ timeZone }) => whereNow(dates, timeZone),
      },
      {
        id: 'wishes',
        header: 'Wants',
        width: 'minmax(170px, 1fr)',
        cell: ({ culture, thankYouNotes }) =>
          !thankYouNotes ? 'no thank-you notes' : culture === 'TRADITIONAL' ? 'handwritten notes' : 'e-mail',
      },
      {
        id: 'plans',
        header: 'Plans',
        width: 'minmax(90px, 0.6fr)',
        cell: ({ planCount }) => count(planCount, 'plan'),
      },
    ],
    [at, dates],
  );
  return (
    <Page title="Employers">
      <PageHeader
        title="Employers"
        note="Who interviews our candidates"
        actions={
          <TextField
            aria-label="Search employers"
            placeholder="Part of a name"
            type="search"
            value={search}
            onChange={(event) => setSearch(event.currentTarget.value)}
          />
        }
      />
      <PageBody>
        {error && !connection ? (
          <QueryProblem error={error} onRetry={() => void refetch().catch(() => undefined)} />
        ) : !connection ? (
          <SkeletonRows rows={6} />
        ) : rows.length === 0 ? (
          <EmptyState title={settled ? 'No employer is called so' : 'No employer is known yet'}>
            {settled ? 'Try another part of the name.' : 'They come with the first interview.'}
          </EmptyState>
        ) : (
          <DataTable
            label="Employers"
            rows={rows}
            rowId={rowId}
            rowName={rowName}
            columns={columns}
            more={nextPage(connection, query)}
          />
        )}
      </PageBody>
    </Page>
  );
}
