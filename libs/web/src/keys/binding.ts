/** What a key press must look like for a binding to act: `j`, `?`, `Enter`, `Escape`, `mod+k` (⌘ or Ctrl), `shift+x`. */
export type KeyName = string;

/** The parts of a keyboard event that bindings look at. */
export interface KeyPress {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

interface ParsedBinding {
  key: string;
  mod: boolean;
  shift: boolean;
}

function parse(name: KeyName): ParsedBinding {
  const parts = name.length === 1 ? [name] : name.split('+');
  return {
    key: (parts.at(-1) ?? '').toLowerCase(),
    mod: parts.includes('mod'),
    shift: parts.includes('shift'),
  };
}

/** True for a binding that one letter, digit or sign triggers; these are the ones that can be switched off. */
export const isSingleKey = (name: KeyName): boolean => name.length === 1;

/**
 * Whether a press is what a binding asks for. A sign such as `?` may need Shift on one keyboard and none on
 * another, so Shift counts only where the binding names it, or for letters.
 */
export function matches(name: KeyName, press: KeyPress): boolean {
  const binding = parse(name);
  if (press.altKey) return false;
  if (binding.mod !== (press.ctrlKey || press.metaKey)) return false;
  if (press.key.toLowerCase() !== binding.key) return false;
  const isLetter = /^[a-z]$/.test(binding.key);
  return binding.shift ? press.shiftKey : !isLetter || !press.shiftKey;
}
