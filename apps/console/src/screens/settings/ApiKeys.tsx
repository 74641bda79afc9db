import { type Column, StatusWord, useDates } from '@afterword/web';
import { type ApiKeysQuery, useSave } from '@afterword/web/graphql';
import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { CreateApiKey } from './CreateApiKey.js';
import { apiKeysDocument, revokeApiKeyDocument } from './query.js';
import { Revoke, Secrets } from './Secrets.js';
import classes from './Settings.module.css';
import { scopeWords } from './scopes.js';

type ApiKey = ApiKeysQuery['apiKeys'][number];

/** Keys with which programs call the API: made, seen once, revoked. */
export function ApiKeys() {
  const dates = useDates();
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
    ],
    [dates],
  );
  return (
    <Secrets
      label="API keys"
      lead="A key lets a program of yours read or write here. Each is shown once; what is stored cannot be read back."
      create="New key"
      none={{
        title: 'No key yet',
        text: 'Make one for each program, so that each can be revoked alone.',
      }}
      rows={data?.apiKeys}
      error={error}
      refetch={refetch}
      columns={columns}
      creating={(onClose) => <CreateApiKey onClose={onClose} />}
      revoking={(key, onClose) => <RevokeKey apiKey={key} onClose={onClose} />}
    />
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
  const { save, saving, errors } = useSave(revokeApiKeyDocument, {
    payload: (data) => data.revokeApiKey,
    refetch: ['ApiKeys'],
  });
  return (
    <Revoke
      name={apiKey.name}
      confirm="Revoke the key"
      revoke={async () => (await save({ apiKeyId: apiKey.id })) !== null}
      busy={saving}
      errors={errors}
      onClose={onClose}
    >
      What calls with it is refused from now on. This cannot be taken back; a new key can be made.
    </Revoke>
  );
}
