import { Action, useToast } from '@afterword/web';
import { Modal } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './Settings.module.css';

export interface ShownOnceProps {
  title: string;
  /** Why it has to be copied now. */
  children: ReactNode;
  secret: string;
  /** Names it, such as “The key”. */
  label: string;
  /** The button: “Copy the key”. */
  copy: string;
  onClose: () => void;
}

/** A secret on show until the dialog closes, and never again. */
export function ShownOnce({ title, children, secret, label, copy, onClose }: ShownOnceProps) {
  const clipboard = useClipboard({ timeout: 4_000 });
  const toast = useToast();
  const Glyph = clipboard.copied ? IconCheck : IconCopy;
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <p className={classes.once}>{children}</p>
      <output className={classes.secret} aria-label={label}>
        {secret}
      </output>
      <div className={classes.acts}>
        <Action
          rank="primary"
          inDialog
          onClick={() => {
            clipboard.copy(secret);
            toast.show({ text: 'Copied' });
          }}
          data-autofocus
          leftSection={<Glyph size={16} stroke={1.7} aria-hidden="true" />}
        >
          {clipboard.copied ? 'Copied' : copy}
        </Action>
        <Action rank="quiet" onClick={onClose}>
          Done
        </Action>
      </div>
    </Modal>
  );
}
