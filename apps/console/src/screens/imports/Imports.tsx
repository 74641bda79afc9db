import {
  ActionLink,
  type Column,
  count,
  DataTable,
  EmptyState,
  FileDrop,
  Page,
  PageBody,
  PageHeader,
  SkeletonRows,
  type Status,
  StatusWord,
  useDates,
  useViewer,
  Why,
} from '@afterword/web';
import { type ImportState, type ImportsQuery, nextPage } from '@afterword/web/graphql';
import { useQuery } from '@apollo/client/react';
import { useCallback, useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { useAccess } from '../../shared/access.js';
import { QueryProblem } from '../../shared/QueryProblem.js';
import classes from './Imports.module.css';
import { importsDocument } from './query.js';
import { uploadList } from './upload.js';

type ImportRow = ImportsQuery['imports']['edges'][number]['node'];

/** What the server takes at most. */
const MAX_SIZE = 50_000_000;

const states: Record<ImportState, { status: Status; word: string }> = {
  CHECKING: { status: 'due', word: 'being checked' },
  READY: { status: 'approve', word: 'waits for your yes' },
  RUNNING: { status: 'due', word: 'coming in' },
  DONE: { status: 'done', word: 'done' },
  FAILED: { status: 'late', word: 'refused' },
};

const rowId = (row: ImportRow) => row.id;
const rowName = (row: ImportRow) => row.fileName;

/** Bring in a list of candidates, and see those brought in before. */
export function Imports() {
  const { mayImport, at } = useAccess();
  if (!mayImport) return <NotYours to={at('')} />;
  return <ImportList />;
}

function NotYours({ to }: { to: string }) {
  return (
    <EmptyState
      title="Importing needs sight of all candidates"
      action={<ActionLink to={to}>Back to the start</ActionLink>}
    >
      Your role does not have it. Ask an admin of your center to bring the list in.
    </EmptyState>
  );
}

function ImportList() {
  const { at } = useAccess();
  const { tenant } = useViewer().membership;
  const dates = useDates();
  const navigate = useNavigate();
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const list = useQuery(importsDocument, { notifyOnNetworkStatusChange: true });
  const connection = list.data?.imports;
  const rows = useMemo(() => connection?.edges.map(({ node }) => node) ?? [], [connection]);
  const send = async (file: File) => {
    setSending(true);
    setProblem(null);
    const answer = await uploadList(file, tenant.slug);
    setSending(false);
    if ('problem' in answer) setProblem(answer.problem);
    else void navigate(at(`imports/${answer.importId}`));
  };
  const rowLink = useCallback((row: ImportRow) => at(`imports/${row.id}`), [at]);
  const columns = useMemo(
    (): Column<ImportRow>[] => [
      { id: 'file', header: 'File', width: 'minmax(180px, 1.6fr)', cell: (row) => row.fileName },
      {
        id: 'state',
        header: 'State',
        width: 'minmax(150px, 0.9fr)',
        cell: (row) => (
          <StatusWord status={states[row.state].status} size={14}>
            {states[row.state].word}
          </StatusWord>
        ),
      },
      {
        id: 'rows',
        header: 'Rows',
        width: 'minmax(200px, 1.4fr)',
        cell: ({ counts, state }) => (
          <span>
            {state === 'DONE'
              ? `${counts.imported.toLocaleString()} of ${counts.total.toLocaleString()} came in`
              : count(counts.total, 'row')}
            {counts.faulty > 0 && `, ${counts.faulty.toLocaleString()} faulty`}
          </span>
        ),
      },
      {
        id: 'by',
        header: 'By',
        width: 'minmax(120px, 1fr)',
        phone: 'hide',
        cell: (row) => <span>{row.createdBy?.name}</span>,
      },
      {
        id: 'when',
        header: 'When',
        width: 'minmax(120px, 0.8fr)',
        phone: 'when',
        align: 'end',
        cell: (row) => <span>{dates.dayTime(row.createdAt)}</span>,
      },
    ],
    [dates],
  );
  return (
    <Page title="Import">
      <PageHeader title="Import" note="candidates from a list" />
      <PageBody>
        <div className={classes.top}>
          <FileDrop
            label={sending ? 'Sending…' : 'Choose a CSV file, or drop it here'}
            endings={['.csv', '.txt', '.tsv']}
            maxSize={MAX_SIZE}
            onFile={(file) => void send(file)}
            disabled={sending}
          >
            A row for each candidate, with a name and an e-mail address. Advisor, cohort, time zone, country,
            phone and student ID come along where there are such columns.
          </FileDrop>
          <Why level={2} title="Nobody is written to by importing">
            You see every row before anything comes in, and which ones need a hand. Invitations are an act of
            their own, later.
          </Why>
        </div>
        <div role="alert" className={classes.problem}>
          {problem && <StatusWord status="late">{problem}</StatusWord>}
        </div>
        <h2 className={classes.heading}>Earlier files</h2>
        {list.error && !connection ? (
          <QueryProblem error={list.error} onRetry={() => void list.refetch().catch(() => undefined)} />
        ) : !connection ? (
          <SkeletonRows rows={4} />
        ) : rows.length === 0 ? (
          <EmptyState title="No file yet">
            What you import is listed here, with its faulty rows for download.
          </EmptyState>
        ) : (
          <DataTable
            label="Imports"
            rows={rows}
            rowId={rowId}
            rowName={rowName}
            rowLink={rowLink}
            columns={columns}
            more={nextPage(connection, list)}
          />
        )}
      </PageBody>
    </Page>
  );
}
