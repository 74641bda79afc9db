import {
  Action,
  type Column,
  ConfirmDialog,
  DataTable,
  EmptyState,
  PageBody,
  SkeletonRows,
  StatusWord,
  TextField,
  useDates,
  useToast,
} from '@afterword/web';
import { fieldErrors, type MailHooksQuery, useSave } from '@afterword/web/graphql';
import { useQuery } from '@apollo/client/react';
import { VisuallyHidden } from '@mantine/core';
import { useMemo, useState } from 'react';
import { FormDialog } from '../../shared/FormDialog.js';
import { QueryProblem } from '../../shared/QueryProblem.js';
import { createMailHookDocument, mailHooksDocument, revokeMailHookDocument } from './query.js';
import classes from './Settings.module.css';
import { ShownOnce } from './ShownOnce.js';

type Hook = MailHooksQuery['mailHooks'][number];

const rowId = (hook: Hook) => hook.id;
const rowName = (hook: Hook) => hook.name;

/** Addresses at which mail providers hand answers over: made, seen once, revoked. */
export function MailHooks() {
  const dates = useDates();
  const [creating, setCreating] = useState(false);
  const [revoking, setRevoking] = useState<Hook | null>(null);
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
      {
        id: 'act',
        header: <VisuallyHidden>Revoke</VisuallyHidden>,
        width: '96px',
        align: 'end',
        cell: (hook) =>
          !hook.revokedAt && (
            <Action
              size="compact"
              rank="quiet"
              onClick={() => setRevoking(hook)}
              aria-label={`Revoke ${hook.name}`}
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
          A hook is an address at which your mail provider hands over what comes back: answers and bounces, as
          raw mail by POST. Without one they come by MX alone.
        </p>
        <Action rank="primary" shortcut="n" onClick={() => setCreating(true)}>
          New hook
        </Action>
      </div>
      {error && !data ? (
        <QueryProblem error={error} onRetry={() => void refetch().catch(() => undefined)} />
      ) : !data ? (
        <SkeletonRows rows={3} />
      ) : data.mailHooks.length === 0 ? (
        <EmptyState title="No hook yet">
          Make one where a provider takes mail for your reply domain, one for each, so that each can be
          revoked alone.
        </EmptyState>
      ) : (
        <DataTable
          label="Inbound hooks"
          rows={data.mailHooks}
          rowId={rowId}
          rowName={rowName}
          columns={columns}
        />
      )}
      {creating && <CreateHook onClose={() => setCreating(false)} />}
      {revoking && <RevokeHook hook={revoking} onClose={() => setRevoking(null)} />}
    </PageBody>
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
  const toast = useToast();
  const { save, saving, errors } = useSave(revokeMailHookDocument, {
    payload: (data) => data.revokeMailHook,
    refetch: ['MailHooks'],
  });
  const revoke = async () => {
    if (!(await save({ mailHookId: hook.id }))) return;
    onClose();
    toast.show({ text: `${hook.name} is revoked` });
  };
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={`Revoke ${hook.name}`}
      confirm="Revoke the hook"
      onConfirm={() => void revoke()}
      busy={saving}
    >
      <p>
        What comes to its address is turned away from now on, and the provider tells whoever wrote. This
        cannot be taken back; a new hook can be made.
      </p>
      {errors.map(({ message }) => (
        <StatusWord key={message} status="late" size={14}>
          {message}
        </StatusWord>
      ))}
    </ConfirmDialog>
  );
}
