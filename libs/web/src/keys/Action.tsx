import { Button, type ButtonProps } from '@mantine/core';
import type { ComponentPropsWithoutRef } from 'react';
import { useRef } from 'react';
import { KeyHint } from './KeyHint.js';
import { useKeys } from './useKeys.js';

export interface ActionProps
  extends ButtonProps,
    Omit<ComponentPropsWithoutRef<'button'>, keyof ButtonProps> {
  /** `primary` is filled, and there is one in a view; `quiet` has no border. */
  rank?: 'primary' | 'plain' | 'quiet';
  /** The key that presses it, such as `a` or `mod+Enter`. */
  shortcut?: string;
  /** True inside a dialog, whose keys act while it is open. */
  inDialog?: boolean;
}

const ariaKeys = (name: string) => name.replace('mod', 'Control');

/** A button, with the key that does the same. Say what it does, verb first. */
export function Action({ rank = 'plain', shortcut, inDialog, children, ...button }: ActionProps) {
  const ref = useRef<HTMLButtonElement>(null);
  useKeys(shortcut ? { [shortcut]: () => ref.current?.click() } : {}, {
    enabled: shortcut !== undefined && !button.disabled && !button.loading,
    inDialog,
  });
  return (
    <Button
      ref={ref}
      type="button"
      variant={rank === 'primary' ? 'filled' : rank === 'quiet' ? 'subtle' : 'default'}
      rightSection={shortcut ? <KeyHint of={shortcut} /> : undefined}
      aria-keyshortcuts={shortcut ? ariaKeys(shortcut) : undefined}
      {...button}
    >
      {children}
    </Button>
  );
}
