import {
  ActionLink,
  EmptyState,
  ErrorState,
  Page,
  PageBody,
  Progress,
  SkeletonRows,
  useDates,
} from '@afterword/web';
import { useQuery, useSubscription } from '@apollo/client/react';
import { useParams } from 'react-router';
import { useAccess } from '../../shared/access.js';
import { QueryProblem } from '../../shared/QueryProblem.js';
import { Dock } from './Dock.js';
import { Head } from './Head.js';
import classes from './Import.module.css';
import { type ImportData, importChangedDocument, importDocument } from './query.js';
import { Rows } from './Rows.js';

/** One list on its way in: checked, looked at, brought in, done. */
export function Import() {
  const { id = '' } = useParams();
  const { data, loading, error, refetch } = useQuery(importDocument, { variables: { id } });
  const found = data?.import;
  const isMoving = found?.state === 'CHECKING' || found?.state === 'RUNNING';
  const again = () => void refetch().catch(() => undefined);
  useSubscription(importChangedDocument, {
    variables: { importId: id },
    skip: !isMoving,
    ignoreResults: true,
    // The columns are known once the check is over, so that the last word is fetched whole.
    onData: ({ data: { data: change } }) => {
      const state = change?.importChanged.import?.state;
      if (state !== 'CHECKING' && state !== 'RUNNING') again();
    },
  });
  return (
    <Page title={found?.fileName ?? 'Import'}>
      {found ? (
        <ImportView import_={found} />
      ) : (
        <PageBody>
          {loading ? (
            <SkeletonRows />
          ) : error ? (
            <QueryProblem error={error} onRetry={again} />
          ) : (
            <ErrorState title="There is no such import here.">
              It may be one of another place of yours.
            </ErrorState>
          )}
        </PageBody>
      )}
    </Page>
  );
}

function ImportView({ import_ }: { import_: ImportData }) {
  const { state, progress } = import_;
  return (
    <>
      <Head import_={import_} />
      <PageBody label="Rows of the file">
        {(state === 'CHECKING' || state === 'RUNNING') && (
          <div className={classes.progress} role="status">
            <Progress
              label={state === 'CHECKING' ? 'Checking rows' : 'Bringing rows in'}
              done={progress.done}
              total={progress.total}
              words={progress.total > 0 ? undefined : 'Reading the file'}
            />
            <p>You can leave this page; it goes on by itself.</p>
          </div>
        )}
        {state === 'FAILED' && <Refused import_={import_} />}
        {state === 'DONE' && <Done import_={import_} />}
        {(state === 'READY' || state === 'DONE') && <Rows import_={import_} />}
      </PageBody>
      {state === 'READY' && <Dock import_={import_} />}
    </>
  );
}

function Refused({ import_ }: { import_: ImportData }) {
  const { at } = useAccess();
  return (
    <ErrorState
      title="Nothing came in."
      actions={
        <ActionLink to={at('imports')} size="compact">
          Choose another file
        </ActionLink>
      }
    >
      {import_.problem ?? 'The file could not be read.'}
    </ErrorState>
  );
}

function Done({ import_ }: { import_: ImportData }) {
  const { at } = useAccess();
  const dates = useDates();
  const { counts, finishedAt } = import_;
  return (
    <EmptyState
      title={`${counts.imported.toLocaleString()} came in${finishedAt ? `, ${dates.since(finishedAt)}` : ''}`}
      action={
        <>
          <ActionLink rank="primary" to={at('candidates?view=not-in&advisor=any')}>
            See who is not yet in
          </ActionLink>
          <ActionLink to={at('imports')}>Import another file</ActionLink>
        </>
      }
    >
      Nobody was written to. Invite them when you are ready.
    </EmptyState>
  );
}
