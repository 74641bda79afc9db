import { Action, StatusWord } from '@afterword/web';
import { Modal } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { FormEvent, ReactNode } from 'react';
import classes from './FormDialog.module.css';

export interface FormDialogProps {
  opened: boolean;
  onClose: () => void;
  title: string;
  /** Fields. */
  children: ReactNode;
  /** Refusals that concern no field on show. */
  problems?: readonly string[];
  /** Says the act again: “Record interview”. */
  submit: string;
  onSubmit: () => void;
  saving?: boolean;
  disabled?: boolean;
  size?: 'md' | 'lg' | 'xl';
}

/** A form in a dialog: fields, what stands in the way, one filled button. A phone gives it the whole screen. */
export function FormDialog(props: FormDialogProps) {
  const { opened, onClose, title, children, problems = [], submit, onSubmit } = props;
  const { saving = false, disabled = false, size = 'md' } = props;
  const onPhone = useMediaQuery('(max-width: 759.98px)');
  const submitForm = (event: FormEvent) => {
    event.preventDefault();
    if (!saving && !disabled) onSubmit();
  };
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      size={size}
      fullScreen={onPhone}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <form onSubmit={submitForm} noValidate>
        <div className={classes.fields}>{children}</div>
        <div role="alert" className={classes.problems}>
          {problems.map((problem) => (
            <StatusWord key={problem} status="late" size={14}>
              {problem}
            </StatusWord>
          ))}
        </div>
        <div className={classes.actions}>
          <Action
            rank="primary"
            type="submit"
            inDialog
            shortcut="mod+Enter"
            loading={saving}
            disabled={disabled}
          >
            {submit}
          </Action>
          <Action rank="quiet" onClick={onClose}>
            Cancel
          </Action>
        </div>
      </form>
    </Modal>
  );
}

/** Fields beside each other where there is room. */
export function FieldRow({ children }: { children: ReactNode }) {
  return <div className={classes.row}>{children}</div>;
}
