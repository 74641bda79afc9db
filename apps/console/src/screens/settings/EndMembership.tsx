import { ConfirmDialog, count, SelectField, StatusWord, useToast, useViewer } from '@afterword/web';
import { fieldErrors, type MembersQuery, useSave } from '@afterword/web/graphql';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { caseloadDocument, endMembershipDocument } from './query.js';
import classes from './Settings.module.css';

type Member = MembersQuery['staff'][number];

export interface EndMembershipProps {
  member: Member;
  staff: readonly Member[];
  onClose: () => void;
}

/** Asks before somebody is let go, and who looks after their candidates then. */
export function EndMembership({ member, staff, onClose }: EndMembershipProps) {
  const toast = useToast();
  const { membership } = useViewer();
  const isSelf = member.id === membership.id;
  const [heir, setHeir] = useState('');
  const caseload = useQuery(caseloadDocument, {
    variables: { advisorId: member.id },
    fetchPolicy: 'network-only',
    skip: member.role === 'VIEWER',
  });
  const total = caseload.data?.caseloadCounts.total ?? 0;
  const { save, saving, errors } = useSave(endMembershipDocument, {
    payload: (data) => data.endMembership,
    // Who has left may not ask who is here.
    ...(!isSelf && { refetch: ['Members'] }),
    update: (cache) => {
      cache.evict({ id: 'ROOT_QUERY', fieldName: 'candidates' });
      cache.evict({ id: 'ROOT_QUERY', fieldName: 'caseloadCounts' });
    },
  });
  const wrong = fieldErrors(errors, ['handOverTo']);
  // A candidate may have come to them since the dialog was opened.
  const asksForHeir = total > 0 || wrong.of('handOverTo') !== undefined;
  const end = async () => {
    const ended = await save({ membershipId: member.id, handOverTo: heir || null });
    if (!ended) return;
    if (isSelf) {
      window.location.assign('/');
      return;
    }
    onClose();
    const handedOver = ended.handedOver > 0 ? `, ${count(ended.handedOver, 'candidate')} handed over` : '';
    toast.show({ text: `${member.name} is no longer a member${handedOver}` });
  };
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={isSelf ? 'End your own membership' : `End the membership of ${member.name}`}
      confirm="End the membership"
      onConfirm={() => void end()}
      busy={saving}
      disabled={caseload.loading || (asksForHeir && heir === '')}
    >
      <p>{whatHappens(member, isSelf)}</p>
      {asksForHeir && (
        <SelectField
          className={classes.heir}
          label={
            total > 0
              ? `Who looks after their ${count(total, 'candidate')}`
              : 'Who looks after their candidates'
          }
          value={heir}
          onChange={(event) => setHeir(event.currentTarget.value)}
          data={[
            { value: '', label: 'Choose somebody' },
            ...staff
              .filter(({ id, role }) => id !== member.id && role !== 'VIEWER')
              .map(({ id, name, email }) => ({ value: id, label: `${name}, ${email}` })),
          ]}
          error={wrong.of('handOverTo')}
        />
      )}
      {wrong.others.map((message) => (
        <StatusWord key={message} status="late" size={14}>
          {message}
        </StatusWord>
      ))}
    </ConfirmDialog>
  );
}

function whatHappens({ acceptedAt, name, role }: Member, isSelf: boolean): string {
  if (!acceptedAt) return `The invitation of ${name} no longer works. They can be invited again.`;
  const keys = role === 'ADMIN' ? ' API keys go on working, whoever made them.' : '';
  return isSelf
    ? `You have no way in here from this moment on. What you did keeps your name.${keys}`
    : `${name} has no way in here from this moment on. What they did keeps their name, and they can be invited again.${keys}`;
}
