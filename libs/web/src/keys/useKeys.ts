import { useEffect, useRef } from 'react';
import { isSingleKey, type KeyName, matches } from './binding.js';
import { singleKeysOn } from './singleKeys.js';

/** What each key does, by its {@link KeyName}. */
export type KeyBindings = Record<KeyName, (event: KeyboardEvent) => void>;

export interface UseKeysOptions {
  /** False switches all of them off, such as while a list is empty. */
  enabled?: boolean;
  /** True for a part that is itself a dialog; all others are silent while one is open. */
  inDialog?: boolean;
}

const EDITABLE =
  'input:not([type=checkbox]):not([type=radio]):not([type=button]), textarea, select, [contenteditable=""], [contenteditable="true"]';

/** What Enter belongs to by itself. */
const PRESSABLE = 'a, button, summary, input, [role="option"]';

const isIn = (target: EventTarget | null, selector: string) =>
  target instanceof Element && target.closest(selector) !== null;

/** True where the element with the focus has a use of its own for the key. */
function isTaken(name: KeyName, target: EventTarget | null): boolean {
  if (name === 'Enter') return isIn(target, PRESSABLE);
  return !name.startsWith('mod+') && name !== 'Escape' && isIn(target, EDITABLE);
}

/**
 * Keys for the whole screen. They rest while someone types, while a dialog is open, and, for single letters,
 * where the reader switched those off. Every key must have a button as well.
 */
export function useKeys(
  bindings: KeyBindings,
  { enabled = true, inDialog = false }: UseKeysOptions = {},
): void {
  const latest = useRef(bindings);
  useEffect(() => {
    latest.current = bindings;
  });
  useEffect(() => {
    if (!enabled) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      // A dialog and a menu hold the focus while they are open; in a menu, letters look for an entry.
      if (isIn(event.target, '[role="menu"]')) return;
      if (!inDialog && isIn(event.target, '[aria-modal="true"]')) return;
      for (const [name, act] of Object.entries(latest.current)) {
        if (!matches(name, event)) continue;
        if (isTaken(name, event.target)) continue;
        if (isSingleKey(name) && !singleKeysOn()) continue;
        event.preventDefault();
        act(event);
        return;
      }
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [enabled, inDialog]);
}
