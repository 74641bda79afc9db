import {
  Action,
  ConfirmDialog,
  ErrorState,
  Page,
  PageBody,
  PageHeader,
  SkeletonRows,
  StatusWord,
  useDates,
  useToast,
} from '@afterword/web';
import { useSave } from '@afterword/web/graphql';
import { useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { Link, useParams } from 'react-router';
import { useAccess } from '../../shared/access.js';
import { Marked } from '../../shared/editor/Marked.js';
import { QueryProblem } from '../../shared/QueryProblem.js';
import { createDraftDocument } from '../playbooks/query.js';
import { Editor } from './Editor.js';
import { MakeDefault } from './MakeDefault.js';
import { discardDraftDocument, type PlaybookData, playbookDocument } from './query.js';
import { Versions } from './Versions.js';

const POLL_MS = 3_000;

/** One playbook: its rules in words, its draft, what it would do, and its way to the plans that run. */
export function Playbook() {
  const { id = '' } = useParams();
  const { at } = useAccess();
  const { data, loading, error, refetch, startPolling, stopPolling } = useQuery(playbookDocument, {
    variables: { id },
  });
  const found = data?.playbook;
  const isMoving = [found?.draft, found?.published].some(
    (version) => version?.latestPreview?.state === 'RUNNING' || version?.latestMove?.state === 'RUNNING',
  );
  // Progress is told live; what happened before the line stood is not told again, such as an early end.
  useEffect(() => {
    if (!isMoving) return;
    startPolling(POLL_MS);
    return stopPolling;
  }, [isMoving, startPolling, stopPolling]);
  return (
    <Page title={found?.name ?? 'Playbook'}>
      {found ? (
        <PlaybookView playbook={found} />
      ) : (
        <>
          <PageHeader
            title="Playbook"
            crumbs={[
              <Link key="all" to={at('playbooks')}>
                Playbooks
              </Link>,
            ]}
          />
          <PageBody>
            {loading ? (
              <SkeletonRows />
            ) : error ? (
              <QueryProblem error={error} onRetry={() => void refetch().catch(() => undefined)} />
            ) : (
              <ErrorState title="There is no such playbook here.">
                It may be one of another place of yours.
              </ErrorState>
            )}
          </PageBody>
        </>
      )}
    </Page>
  );
}

function PlaybookView({ playbook }: { playbook: PlaybookData }) {
  const { at, isAdmin } = useAccess();
  const dates = useDates();
  const { draft, published } = playbook;
  const shown = draft ?? published;
  const [discarding, setDiscarding] = useState(false);
  const [showsVersions, setShowsVersions] = useState(false);
  const [becomingDefault, setBecomingDefault] = useState(false);
  const { save, saving, errors } = useSave(createDraftDocument, {
    payload: (data) => data.createPlaybookDraft,
    refetch: ['Playbook'],
  });
  return (
    <>
      <PageHeader
        title={playbook.name}
        crumbs={[
          <Link key="all" to={at('playbooks')}>
            Playbooks
          </Link>,
        ]}
        note={
          draft ? (
            <>
              <Marked>Draft of version {draft.number}</Marked> saved {dates.since(draft.changedAt)}
            </>
          ) : published ? (
            `Version ${published.number} is out${playbook.isDefault ? ', for new applications' : ''}`
          ) : (
            'Nothing is out'
          )
        }
        actions={
          <>
            {isAdmin && draft && (
              <Action rank="quiet" onClick={() => setDiscarding(true)}>
                Discard draft
              </Action>
            )}
            <Action shortcut="v" onClick={() => setShowsVersions(true)}>
              Versions
            </Action>
            {isAdmin && !playbook.isDefault && published && (
              <Action onClick={() => setBecomingDefault(true)}>Use for new applications</Action>
            )}
            {isAdmin && !draft && (
              <Action
                rank="primary"
                shortcut="e"
                loading={saving}
                onClick={() => void save({ playbookId: playbook.id })}
              >
                Begin a draft
              </Action>
            )}
          </>
        }
      />
      {errors.map(({ message }) => (
        <StatusWord key={message} status="late">
          {message}
        </StatusWord>
      ))}
      {shown ? (
        <Editor key={shown.id} playbook={playbook} version={shown} />
      ) : (
        <PageBody>
          <ErrorState title="This playbook says nothing yet.">Begin a draft from a preset.</ErrorState>
        </PageBody>
      )}
      {showsVersions && <Versions playbook={playbook} onClose={() => setShowsVersions(false)} />}
      {becomingDefault && <MakeDefault playbook={playbook} onClose={() => setBecomingDefault(false)} />}
      {discarding && draft && (
        <Discard versionId={draft.id} number={draft.number} onClose={() => setDiscarding(false)} />
      )}
    </>
  );
}

function Discard({ versionId, number, onClose }: { versionId: string; number: number; onClose: () => void }) {
  const toast = useToast();
  const { save, saving, errors } = useSave(discardDraftDocument, {
    payload: (data) => data.discardPlaybookDraft,
    refetch: ['Playbook'],
  });
  const discard = async () => {
    if (!(await save({ versionId }))) return;
    onClose();
    toast.show({ text: `The draft of version ${number} is gone` });
  };
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={`Discard the draft of version ${number}`}
      confirm="Discard the draft"
      onConfirm={() => void discard()}
      busy={saving}
    >
      <p>What was changed in it is lost. Nothing else follows from it.</p>
      {errors.map(({ message }) => (
        <StatusWord key={message} status="late" size={14}>
          {message}
        </StatusWord>
      ))}
    </ConfirmDialog>
  );
}
