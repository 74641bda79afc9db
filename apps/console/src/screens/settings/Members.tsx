import {
  Action,
  type Column,
  DataTable,
  PageBody,
  SelectField,
  SkeletonRows,
  StatusWord,
  TextField,
  useDates,
  useToast,
  useViewer,
} from '@afterword/web';
import { fieldErrors, type MembersQuery, type Role, useSave } from '@afterword/web/graphql';
import { useQuery } from '@apollo/client/react';
import { VisuallyHidden } from '@mantine/core';
import { useMemo, useState } from 'react';
import { FormDialog } from '../../shared/FormDialog.js';
import { QueryProblem } from '../../shared/QueryProblem.js';
import { roleWords } from '../../shared/words.js';
import { EndMembership } from './EndMembership.js';
import { inviteStaffDocument, membersDocument } from './query.js';
import classes from './Settings.module.css';

type Member = MembersQuery['staff'][number];

const rowId = (member: Member) => member.id;
const rowName = (member: Member) => member.name;

/** Who works here; inviting more of them, and letting them go. */
export function Members() {
  const { membership } = useViewer();
  const dates = useDates();
  const [inviting, setInviting] = useState(false);
  const [ending, setEnding] = useState<Member | null>(null);
  const { data, error, refetch } = useQuery(membersDocument);
  const columns = useMemo(
    (): Column<Member>[] => [
      {
        id: 'name',
        header: 'Name',
        width: 'minmax(160px, 1.2fr)',
        cell: ({ id, name }) => (id === membership.id ? `${name} (you)` : name),
      },
      { id: 'role', header: 'Role', width: '110px', phone: 'when', cell: ({ role }) => roleWords[role] },
      {
        id: 'email',
        header: 'E-mail',
        width: 'minmax(200px, 1.6fr)',
        cell: ({ email }) => <span>{email}</span>,
      },
      {
        id: 'state',
        header: 'State',
        width: 'minmax(180px, 1.2fr)',
        cell: (member) =>
          member.acceptedAt ? (
            <StatusWord status="done" size={14}>
              {member.lastSeenAt ? `seen ${dates.since(member.lastSeenAt)}` : 'in'}
            </StatusWord>
          ) : (
            <StatusWord status="hold" size={14}>
              {member.invitedAt ? `invited ${dates.since(member.invitedAt)}, not in yet` : 'not in yet'}
            </StatusWord>
          ),
      },
      {
        id: 'act',
        header: <VisuallyHidden>End</VisuallyHidden>,
        width: '80px',
        align: 'end',
        cell: (member) => (
          <Action
            size="compact"
            rank="quiet"
            onClick={() => setEnding(member)}
            aria-label={`End the membership of ${member.name}`}
          >
            End
          </Action>
        ),
      },
    ],
    [dates, membership.id],
  );
  return (
    <PageBody>
      <div className={classes.lead}>
        <p>Admins run the place, advisors look after candidates, viewers see figures without names.</p>
        <Action rank="primary" shortcut="i" onClick={() => setInviting(true)}>
          Invite somebody
        </Action>
      </div>
      {error && !data ? (
        <QueryProblem error={error} onRetry={() => void refetch().catch(() => undefined)} />
      ) : !data ? (
        <SkeletonRows />
      ) : (
        <DataTable label="Members" rows={data.staff} rowId={rowId} rowName={rowName} columns={columns} />
      )}
      {inviting && <InviteStaff onClose={() => setInviting(false)} />}
      {ending && <EndMembership member={ending} staff={data?.staff ?? []} onClose={() => setEnding(null)} />}
    </PageBody>
  );
}

const STAFF_ROLES: { value: Role; label: string }[] = [
  { value: 'ADVISOR', label: 'Advisor: looks after candidates' },
  { value: 'ADMIN', label: 'Admin: runs the place' },
  { value: 'VIEWER', label: 'Viewer: sees figures, no names' },
];

function InviteStaff({ onClose }: { onClose: () => void }) {
  const toast = useToast();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<Role>('ADVISOR');
  const { save, saving, errors } = useSave(inviteStaffDocument, {
    payload: (data) => data.inviteStaff,
    refetch: ['Members'],
  });
  const wrong = fieldErrors(errors, ['name', 'email', 'role']);
  const submit = async () => {
    const invited = await save({ name, email, role });
    if (!invited?.membership) return;
    onClose();
    toast.show({ text: `An invitation to ${invited.membership.name} is on the way` });
  };
  return (
    <FormDialog
      opened
      onClose={onClose}
      title="Invite somebody to work here"
      submit="Send invitation"
      onSubmit={() => void submit()}
      saving={saving}
      problems={wrong.others}
    >
      <TextField
        label="Name"
        required
        value={name}
        autoComplete="off"
        data-autofocus
        onChange={(event) => setName(event.currentTarget.value)}
        error={wrong.of('name')}
      />
      <TextField
        label="E-mail"
        type="email"
        required
        value={email}
        autoComplete="off"
        onChange={(event) => setEmail(event.currentTarget.value)}
        error={wrong.of('email')}
      />
      <SelectField
        label="Role"
        value={role}
        data={STAFF_ROLES}
        onChange={(event) => setRole(event.currentTarget.value as Role)}
        error={wrong.of('role')}
      />
    </FormDialog>
  );
}
