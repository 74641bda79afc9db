import {
  Action,
  type Column,
  count,
  DataTable,
  Page,
  PageBody,
  PageHeader,
  SkeletonRows,
  StatusWord,
  useDates,
} from '@afterword/web';
import { useQuery } from '@apollo/client/react';
import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import { useAccess } from '../../shared/access.js';
import { QueryProblem } from '../../shared/QueryProblem.js';
import { NewPlaybook } from './NewPlaybook.js';
import { type PlaybookRow, playbooksDocument } from './query.js';

const rowId = ({ id }: PlaybookRow) => id;
const rowName = ({ name }: PlaybookRow) => name;

/** The tenant's playbooks: which one new applications follow, and what is being worked on. */
export function Playbooks() {
  const { isAdmin, at } = useAccess();
  const dates = useDates();
  const [creating, setCreating] = useState(false);
  const { data, error, refetch } = useQuery(playbooksDocument);
  const columns = useMemo(
    (): Column<PlaybookRow>[] => [
      {
        id: 'name',
        header: 'Name',
        width: 'minmax(160px, 1.4fr)',
        cell: ({ id, name }) => <Link to={at(`playbooks/${id}`)}>{name}</Link>,
      },
      {
        id: 'use',
        header: 'Use',
        width: 'minmax(150px, 1fr)',
        cell: ({ isDefault }) => (isDefault ? 'New applications' : 'Not for new ones'),
      },
      {
        id: 'out',
        header: 'Published',
        width: 'minmax(190px, 1.4fr)',
        cell: ({ published }) =>
          published ? (
            <StatusWord status="done" size={14}>
              version {published.number}
              {published.publishedAt && `, ${dates.day(published.publishedAt)}`}
            </StatusWord>
          ) : (
            'nothing yet'
          ),
      },
      {
        id: 'plans',
        header: 'Running',
        width: 'minmax(110px, 0.8fr)',
        cell: ({ published }) => (published ? count(published.runningPlans, 'plan') : ''),
      },
      {
        id: 'draft',
        header: 'Draft',
        width: 'minmax(170px, 1fr)',
        cell: ({ draft }) =>
          draft && (
            <StatusWord status="due" size={14}>
              version {draft.number}, saved {dates.since(draft.changedAt)}
            </StatusWord>
          ),
      },
    ],
    [at, dates],
  );
  return (
    <Page title="Playbooks">
      <PageHeader
        title="Playbooks"
        note="What follows from what happened"
        actions={
          isAdmin && (
            <Action rank="primary" shortcut="n" onClick={() => setCreating(true)}>
              New playbook
            </Action>
          )
        }
      />
      <PageBody>
        {error && !data ? (
          <QueryProblem error={error} onRetry={() => void refetch().catch(() => undefined)} />
        ) : !data ? (
          <SkeletonRows rows={3} />
        ) : (
          <DataTable
            label="Playbooks"
            rows={data.playbooks}
            rowId={rowId}
            rowName={rowName}
            columns={columns}
          />
        )}
      </PageBody>
      {creating && <NewPlaybook onClose={() => setCreating(false)} />}
    </Page>
  );
}
