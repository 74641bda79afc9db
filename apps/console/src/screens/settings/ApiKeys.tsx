import {
  Action,
  type Column,
  ConfirmDialog,
  DataTable,
  EmptyState,
  PageBody,
  SkeletonRows,
  StatusWord,
  useDates,
  useToast,
} from '@afterword/web';
import { type ApiKeysQuery, useSave } from '@afterword/web/graphql';
import { useQuery } from '@apollo/client/react';
import { VisuallyHidden } from '@mantine/core';
import { useMemo, useState } from 'react';
import { QueryProblem } from '../../shared/QueryProblem.js';
import { CreateApiKey } from './CreateApiKey.js';
import { apiKeysDocument, revokeApiKeyDocument } from './query.js';
import classes from './Settings.module.css';
import { scopeWords } from './scopes.js';

type ApiKey = ApiKeysQuery['apiKeys'][number];

const rowId = (key: ApiKey) => key.id;
const rowName = (key: ApiKey) => key.name;

/** Keys with which programs call the API: made, seen once, revoked. */
export function ApiKeys() {
  const dates = useDates();
  const [creating, setCreating] = useState(false);
  const [revoking, setRevoking] = useState<ApiKey | null>(null);
  const { data, error, refetch } = useQuery(apiKeysDocument);
  const columns = useMemo(
    (): Column<ApiKey>[] => [
      { id: 'name', header: 'Name', width: 'minmax(140px, 1fr)', cell: ({ name }) => name },
      {
        id: 'prefix',
        header: 'Begins with',
        width: 'minmax(150px, 0.9fr)',
        cell: ({ prefix }) => <code className={classes.code}>{prefix}</code>,
      },
      {
        id: 'scopes',
        header: 'May',
        width: 'minmax(200px, 2fr)',
        cell: ({ scopes }) => (
          <span className={classes.scopes}>{scopes.map((scope) => scopeWords[scope]).join(', ')}</span>
        ),
      },
      {
        id: 'used',
        header: 'State',
        width: 'minmax(190px, 1.2fr)',
        cell: (key) => <KeyState apiKey={key} dates={dates} />,
      },
      {
        id: 'act',
        header: <VisuallyHidden>Revoke</VisuallyHidden>,
        width: '96px',
        align: 'end',
        cell: (key) =>
          !key.revokedAt && (
            <Action
              size="compact"
              rank="quiet"
              onClick={() => setRevoking(key)}
              aria-label={`Revoke ${key.name}`}
            >
              Revoke
            </Action>
          ),
      },
    ],
    [dates],
  );
  return (
    <PageBody>
      <div className={classes.lead}>
        <p>
          A key lets a program of yours read or write here. Each is shown once; what is stored cannot be read
          back.
        </p>
        <Action rank="primary" shortcut="n" onClick={() => setCreating(true)}>
          New key
        </Action>
      </div>
      {error && !data ? (
        <QueryProblem error={error} onRetry={() => void refetch().catch(() => undefined)} />
      ) : !data ? (
        <SkeletonRows rows={3} />
      ) : data.apiKeys.length === 0 ? (
        <EmptyState title="No key yet">
          Make one for each program, so that each can be revoked alone.
        </EmptyState>
      ) : (
        <DataTable label="API keys" rows={data.apiKeys} rowId={rowId} rowName={rowName} columns={columns} />
      )}
      {creating && <CreateApiKey onClose={() => setCreating(false)} />}
      {revoking && <RevokeKey apiKey={revoking} onClose={() => setRevoking(null)} />}
    </PageBody>
  );
}

function KeyState({ apiKey, dates }: { apiKey: ApiKey; dates: ReturnType<typeof useDates> }) {
  const { revokedAt, expiresAt, lastUsedAt } = apiKey;
  if (revokedAt) {
    return (
      <StatusWord status="blocked" size={14}>
        revoked {dates.since(revokedAt)}
      </StatusWord>
    );
  }
  if (expiresAt && Date.parse(expiresAt) <= dates.reader.now.getTime()) {
    return (
      <StatusWord status="blocked" size={14}>
        ended {dates.day(expiresAt)}
      </StatusWord>
    );
  }
  const used = lastUsedAt ? `used ${dates.since(lastUsedAt)}` : 'never used';
  return (
    <StatusWord status={lastUsedAt ? 'done' : 'planned'} size={14}>
      {used}
      {expiresAt && `, ends ${dates.day(expiresAt)}`}
    </StatusWord>
  );
}

function RevokeKey({ apiKey, onClose }: { apiKey: ApiKey; onClose: () => void }) {
  const toast = useToast();
  const { save, saving, errors } = useSave(revokeApiKeyDocument, {
    payload: (data) => data.revokeApiKey,
    refetch: ['ApiKeys'],
  });
  const revoke = async () => {
    if (!(await save({ apiKeyId: apiKey.id }))) return;
    onClose();
    toast.show({ text: `${apiKey.name} is revoked` });
  };
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={`Revoke ${apiKey.name}`}
      confirm="Revoke the key"
      onConfirm={() => void revoke()}
      busy={saving}
    >
      <p>What calls with it is refused from now on. This cannot be taken back; a new key can be made.</p>
      {errors.map(({ message }) => (
        <StatusWord key={message} status="late" size={14}>
          {message}
        </StatusWord>
      ))}
    </ConfirmDialog>
  );
}
