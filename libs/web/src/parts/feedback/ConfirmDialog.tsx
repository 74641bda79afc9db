import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { Action } from '../../keys/Action.js';
import classes from './ConfirmDialog.module.css';

export interface ConfirmDialogProps {
  opened: boolean;
  onClose: () => void;
  /** A question or the act itself: “Invite 84 candidates”. */
  title: string;
  /** What will happen, who is skipped, what cannot be undone. */
  children: ReactNode;
  /** Says the act again: “Invite 84”. */
  confirm: string;
  onConfirm: () => void;
  /** Says how to leave it be; “Cancel” where the act is not itself a cancellation. */
  dismiss?: string;
  busy?: boolean;
  /** Why it cannot be done yet; the button is then grey. */
  disabled?: boolean;
}

/** Asks before what cannot be taken back. What can be taken back just happens, with Undo in the toast. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { opened, onClose, title, children, confirm, onConfirm } = props;
  const { dismiss = 'Cancel', busy = false, disabled = false } = props;
  return (
    <Modal opened={opened} onClose={onClose} title={title} closeButtonProps={{ 'aria-label': 'Close' }}>
      <div className={classes.text}>{children}</div>
      <div className={classes.actions}>
        <Action
          rank="primary"
          inDialog
          shortcut="mod+Enter"
          loading={busy}
          disabled={disabled}
          onClick={onConfirm}
          data-autofocus
        >
          {confirm}
        </Action>
        <Action rank="quiet" onClick={onClose}>
          {dismiss}
        </Action>
      </div>
    </Modal>
  );
}
