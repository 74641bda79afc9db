import { describe, expect, it } from '@jest/globals';
import { isSingleKey, type KeyPress, matches } from './binding.js';

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

describe('key bindings', () => {
  it('takes a letter, with Caps Lock too, but not with Shift, Ctrl or Alt', () => {
    expect(matches('j', press('j'))).toBe(true);
    expect(matches('j', press('J'))).toBe(true);
    expect(matches('j', press('J', { shiftKey: true }))).toBe(false);
    expect(matches('j', press('j', { ctrlKey: true }))).toBe(false);
    expect(matches('j', press('j', { altKey: true }))).toBe(false);
  });
  it('takes a sign however the keyboard makes it', () => {
    expect(matches('?', press('?', { shiftKey: true }))).toBe(true);
    expect(matches('/', press('/'))).toBe(true);
    expect(matches('+', press('+', { shiftKey: true }))).toBe(true);
  });
  it('takes ⌘ or Ctrl for mod', () => {
    expect(matches('mod+k', press('k', { metaKey: true }))).toBe(true);
    expect(matches('mod+k', press('k', { ctrlKey: true }))).toBe(true);
    expect(matches('mod+k', press('k'))).toBe(false);
    expect(matches('mod+Enter', press('Enter', { ctrlKey: true }))).toBe(true);
  });
  it('knows which keys can be switched off', () => {
    expect(isSingleKey('j')).toBe(true);
    expect(isSingleKey('?')).toBe(true);
    expect(isSingleKey('Enter')).toBe(false);
    expect(isSingleKey('mod+k')).toBe(false);
  });
});
