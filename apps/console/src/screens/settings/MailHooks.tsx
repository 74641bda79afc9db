import { type Column, StatusWord, TextField, useDates } from '@afterword/web';
import { fieldErrors, type MailHooksQuery, useSave } from '@afterword/web/graphql';
import { useQuery } from '@apollo/client/react';
import { useMemo, useState } from 'react';
import { FormDialog } from '../../shared/FormDialog.js';
import { createMailHookDocument, mailHooksDocument, revokeMailHookDocument } from './query.js';
import { Revoke, Secrets } from './Secrets.js';
import { ShownOnce } from './ShownOnce.js';

type Hook = MailHooksQuery['mailHooks'][number];

/** Addresses at which mail providers hand answers over: made, seen once, revoked. */
export function MailHooks() {
  const dates = useDates();
  const { data, error, refetch } = useQuery(mailHooksDocument);
  const columns = useMemo(
    (): Column<Hook>[] => [
      { id: 'name', header: 'Name', width: 'minmax(160px, 1.2fr)', cell: ({ name }) => name },
      {
        id: 'made',
        header: 'Made',
        width: 'minmax(120px, 0.8fr)',
        phone: 'hide',
        cell: ({ createdAt }) => dates.day(createdAt),
      },
      {
        id: 'used',
        header: 'State',
        width: 'minmax(190px, 1.2fr)',
        cell: ({ revokedAt, lastUsedAt }) =>
          revokedAt ? (
            <StatusWord status="blocked" size={14}>
              revoked {dates.since(revokedAt)}
            </StatusWord>
          ) : (
            <StatusWord status={lastUsedAt ? 'done' : 'planned'} size={14}>
              {lastUsedAt ? `used ${dates.since(lastUsedAt)}` : 'never used'}
            </StatusWord>
          ),
      },
    ],
    [dates],
  );
  return (
    <Secrets
      label="Inbound hooks"
      lead="A hook is an address at which your mail provider hands over what comes back: answers and bounces, as raw mail by POST. Without one they come by MX alone."
      create="New hook"
      none={{
        title: 'No hook yet',
        text: 'Make one where a provider takes mail for your reply domain, one for each, so that each can be revoked alone.',
      }}
      rows={data?.mailHooks}
      error={error}
      refetch={refetch}
      columns={columns}
      creating={(onClose) => <CreateHook onClose={onClose} />}
      revoking={(hook, onClose) => <RevokeHook hook={hook} onClose={onClose} />}
    />
  );
}

function CreateHook({ onClose }: { onClose: () => void }) {
  const [name, setName] = useState('');
  const [address, setAddress] = useState<string | null>(null);
  const { save, saving, errors } = useSave(createMailHookDocument, {
    payload: (data) => data.createMailHook,
    refetch: ['MailHooks'],
  });
  const wrong = fieldErrors(errors, ['name']);
  const submit = async () => setAddress((await save({ name }))?.address ?? null);
  if (address)
    return (
      <ShownOnce
        title={`${name} is made`}
        secret={address}
        label="The address"
        copy="Copy the address"
        onClose={onClose}
      >
        Copy it now, and give it to your provider as where raw mail is posted. It is shown this once: whoever
        has it can hand us mail.
      </ShownOnce>
    );
  return (
    <FormDialog
      opened
      onClose={onClose}
      title="New inbound hook"
      submit="Make the hook"
      onSubmit={() => void submit()}
      saving={saving}
      problems={wrong.others}
    >
      <TextField
        label="Name"
        required
        placeholder="Postmark"
        description="Which provider uses it"
        value={name}
        autoComplete="off"
        data-autofocus
        onChange={(event) => setName(event.currentTarget.value)}
        error={wrong.of('name')}
      />
    </FormDialog>
  );
}

function RevokeHook({ hook, onClose }: { hook: Hook; onClose: () => void }) {
  const { save, saving, errors } = useSave(revokeMailHookDocument, {
    payload: (data) => data.revokeMailHook,
    refetch: ['MailHooks'],
  });
  return (
    <Revoke
      name={hook.name}
      confirm="Revoke the hook"
      revoke={async () => (await save({ mailHookId: hook.id })) !== null}
      busy={saving}
      errors={errors}
      onClose={onClose}
    >
      What comes to its address is turned away from now on, and the provider tells whoever wrote. This cannot
      be taken back; a new hook can be made.
    </Revoke>
  );
}
