import {
  Action,
  type Column,
  ConfirmDialog,
  DataTable,
  EmptyState,
  PageBody,
  SkeletonRows,
  StatusWord,
  useToast,
} from '@afterword/web';
import { VisuallyHidden } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import { QueryProblem } from '../../shared/QueryProblem.js';
import classes from './Settings.module.css';

/** What is made, seen once, and revoked. */
interface Secret {
  id: string;
  name: string;
  revokedAt?: string | null;
}

interface SecretsProps<Row extends Secret> {
  /** Names the list, such as “API keys”. */
  label: string;
  /** What they are for. */
  lead: string;
  /** The button that makes one. */
  create: string;
  none: { title: string; text: string };
  /** Undefined until they are there. */
  rows: readonly Row[] | undefined;
  error: Error | undefined;
  refetch: () => Promise<unknown>;
  /** All but the one by which they are revoked. */
  columns: readonly Column<Row>[];
  creating: (onClose: () => void) => ReactNode;
  revoking: (row: Row, onClose: () => void) => ReactNode;
}

const rowId = (secret: Secret) => secret.id;
const rowName = (secret: Secret) => secret.name;

/** A list of secrets, each of which was shown once and can be revoked alone. */
export function Secrets<Row extends Secret>(props: SecretsProps<Row>) {
  const { label, lead, create, none, rows, error, refetch, columns, creating, revoking } = props;
  const [makes, setMakes] = useState(false);
  const [revokes, setRevokes] = useState<Row | null>(null);
  const all = useMemo(
    (): Column<Row>[] => [
      ...columns,
      {
        id: 'act',
        header: <VisuallyHidden>Revoke</VisuallyHidden>,
        width: '96px',
        align: 'end',
        cell: (row) =>
          !row.revokedAt && (
            <Action
              size="compact"
              rank="quiet"
              onClick={() => setRevokes(row)}
              aria-label={`Revoke ${row.name}`}
            >
              Revoke
            </Action>
          ),
      },
    ],
    [columns],
  );
  return (
    <PageBody>
      <div className={classes.lead}>
        <p>{lead}</p>
        <Action rank="primary" shortcut="n" onClick={() => setMakes(true)}>
          {create}
        </Action>
      </div>
      {rows ? (
        rows.length === 0 ? (
          <EmptyState title={none.title}>{none.text}</EmptyState>
        ) : (
          <DataTable label={label} rows={rows} rowId={rowId} rowName={rowName} columns={all} />
        )
      ) : error ? (
        <QueryProblem error={error} onRetry={() => void refetch().catch(() => undefined)} />
      ) : (
        <SkeletonRows rows={3} />
      )}
      {makes && creating(() => setMakes(false))}
      {revokes && revoking(revokes, () => setRevokes(null))}
    </PageBody>
  );
}

interface RevokeProps {
  name: string;
  /** The button: “Revoke the key”. */
  confirm: string;
  /** What follows from it. */
  children: string;
  /** Answers whether it was revoked. */
  revoke: () => Promise<boolean>;
  busy: boolean;
  errors: readonly { message: string }[];
  onClose: () => void;
}

/** Asks before a secret is revoked, since whatever uses it stops at once. */
export function Revoke({ name, confirm, children, revoke, busy, errors, onClose }: RevokeProps) {
  const toast = useToast();
  const act = async () => {
    if (!(await revoke())) return;
    onClose();
    toast.show({ text: `${name} is revoked` });
  };
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={`Revoke ${name}`}
      confirm={confirm}
      onConfirm={() => void act()}
      busy={busy}
    >
      <p>{children}</p>
      {errors.map(({ message }) => (
        <StatusWord key={message} status="late" size={14}>
          {message}
        </StatusWord>
      ))}
    </ConfirmDialog>
  );
}
