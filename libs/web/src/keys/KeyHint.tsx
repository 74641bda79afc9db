import { isSingleKey } from './binding.js';
import classes from './KeyHint.module.css';
import { useSingleKeys } from './singleKeys.js';

const signs: Record<string, string> = {
  Enter: '↵',
  Escape: 'Esc',
  mod: '⌘',
  shift: '⇧',
  ArrowUp: '↑',
  ArrowDown: '↓',
};

const isApple = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent);

/** A key as it stands on the keyboard: `a` → A, `mod+k` → ⌘K on Apple's, Ctrl K elsewhere. */
export function keyLabel(name: string): string {
  const parts = name.length === 1 ? [name] : name.split('+');
  const label = parts.map((part) => {
    if (part === 'mod') return isApple ? '⌘' : 'Ctrl ';
    return signs[part] ?? (part.length === 1 ? part.toUpperCase() : part);
  });
  return label.join('');
}

/**
 * The key beside the button that does the same. Screen readers get it from the button's aria-keyshortcuts, and
 * nobody sees it on a touch screen or where single-letter keys are off.
 */
export function KeyHint({ of: name }: { of: string }) {
  const on = useSingleKeys();
  if (isSingleKey(name) && !on) return null;
  return (
    <span className={classes.key} aria-hidden="true">
      {keyLabel(name)}
    </span>
  );
}
