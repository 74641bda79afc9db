import { ConfirmDialog, StatusGlyph, StatusWord } from '@afterword/web';
import { Checkbox } from '@mantine/core';
import { useEffect, useMemo, useRef } from 'react';
import classes from './InviteDialog.module.css';
import { useInvitations } from './useInvitations.js';

export interface InviteDialogProps {
  opened: boolean;
  onClose: () => void;
  candidate: { id: string; name: string };
  /** True where an invitation went out before; another mail is then what is meant. */
  invitedBefore: boolean;
}

/** Invites one candidate to the portal, and says first whether that will reach them. */
export function InviteDialog({ opened, onClose, candidate, invitedBefore }: InviteDialogProps) {
  const selection = useMemo(() => ({ ids: [candidate.id] }), [candidate.id]);
  const invitations = useInvitations(selection);
  const look = useRef(invitations.look);
  look.current = invitations.look;
  useEffect(() => {
    if (opened) void look.current(invitedBefore);
  }, [opened, invitedBefore]);
  const send = async () => {
    if (await invitations.invite()) onClose();
  };
  return (
    <ConfirmDialog
      opened={opened}
      onClose={onClose}
      title={invitedBefore ? `Invite ${candidate.name} again` : `Invite ${candidate.name}`}
      confirm={invitations.resend ? 'Send it again' : 'Send invitation'}
      onConfirm={() => void send()}
      busy={invitations.busy}
      disabled={invitations.mails === 0}
    >
      <p>A mail with a link to the portal, where the plan and its steps wait.</p>
      {invitedBefore && (
        <Checkbox
          className={classes.again}
          label="Another mail, though one went out before"
          checked={invitations.resend}
          onChange={(event) => void invitations.look(event.currentTarget.checked)}
        />
      )}
      <ul className={classes.effects} aria-live="polite">
        {invitations.effects.map(({ status, text }) => (
          <li key={String(text)}>
            <StatusGlyph status={status} size={14} />
            {text}
          </li>
        ))}
      </ul>
      <div role="alert">
        {invitations.problem && (
          <StatusWord status="late" size={14}>
            {invitations.problem}
          </StatusWord>
        )}
      </div>
    </ConfirmDialog>
  );
}
