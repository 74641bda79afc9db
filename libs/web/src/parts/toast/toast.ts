import { createContext, useContext } from 'react';

export interface ToastAction {
  /** Verb first, such as “Try again”. */
  label: string;
  run: () => void | Promise<void>;
}

export interface ToastMessage {
  /** What happened, or what is kept: “Approved. Leaves at 09:20”. */
  text: string;
  /** `done` is a tick, `warning` a triangle. */
  tone?: 'done' | 'warning';
  /** Takes it back; it also answers to the key Z. */
  undo?: () => void | Promise<void>;
  /** Another way on, where there is nothing to undo. */
  action?: ToastAction;
  /** It is gone, whether a way on was taken or not. */
  onGone?: () => void;
}

export interface Toasts {
  /** Shows one for 8 seconds, in place of any other. */
  show: (message: ToastMessage) => void;
  /** Takes away the one that is shown. */
  dismiss: () => void;
}

export const ToastContext = createContext<Toasts | null>(null);

/** The toast: one at a time, with Undo. */
export function useToast(): Toasts {
  const toasts = useContext(ToastContext);
  if (!toasts) throw new Error('useToast needs AfterwordProvider above it.');
  return toasts;
}
