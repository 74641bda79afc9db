import { Button, type ButtonProps } from '@mantine/core';
import { type ComponentPropsWithoutRef, type ReactNode, useRef } from 'react';
import { Link } from 'react-router';
import { KeyHint } from './KeyHint.js';
import { useKeys } from './useKeys.js';

export interface ActionProps
  extends ButtonProps,
    Omit<ComponentPropsWithoutRef<'button'>, keyof ButtonProps> {
  /** `primary` is filled, and there is one in a view; `quiet` has no border. */
  rank?: Rank;
  /** The key that presses it, such as `a` or `mod+Enter`. */
  shortcut?: string;
  /** True inside a dialog, whose keys act while it is open. */
  inDialog?: boolean;
}

const ariaKeys = (name: string) => name.replace('mod', 'Control');

type Rank = 'primary' | 'plain' | 'quiet';

const variants = { primary: 'filled', plain: 'default', quiet: 'subtle' } as const;

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
      variant={variants[rank]}
      rightSection={shortcut ? <KeyHint of={shortcut} /> : undefined}
      aria-keyshortcuts={shortcut ? ariaKeys(shortcut) : undefined}
      {...button}
    >
      {children}
    </Button>
  );
}

export interface ActionLinkProps extends ButtonProps {
  rank?: Rank;
  shortcut?: string;
  /** An address of this app, below its base. */
  to?: string;
  /** An address outside this app, such as the other app's or a download. */
  href?: string;
  children: ReactNode;
}

/** A link that looks like a button: it leads somewhere and changes nothing. */
export function ActionLink({ rank = 'plain', shortcut, to, href, children, ...button }: ActionLinkProps) {
  const ref = useRef<HTMLAnchorElement>(null);
  useKeys(shortcut ? { [shortcut]: () => ref.current?.click() } : {}, { enabled: shortcut !== undefined });
  const common = {
    ref,
    variant: variants[rank],
    rightSection: shortcut ? <KeyHint of={shortcut} /> : undefined,
    'aria-keyshortcuts': shortcut ? ariaKeys(shortcut) : undefined,
    ...button,
  };
  return to === undefined ? (
    <Button component="a" href={href} {...common}>
      {children}
    </Button>
  ) : (
    <Button component={Link} to={to} {...common}>
      {children}
    </Button>
  );
}
