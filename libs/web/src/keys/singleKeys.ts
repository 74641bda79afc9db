import { useSyncExternalStore } from 'react';

const STORAGE_KEY = 'afterword-single-keys';
const listeners = new Set<() => void>();
let inMemory: boolean | undefined;

/** True where single-letter keys act. People who dictate, or whose hands shake, can switch them off (WCAG 2.1.4). */
export function singleKeysOn(): boolean {
  if (inMemory !== undefined) return inMemory;
  try {
    return localStorage.getItem(STORAGE_KEY) !== 'off';
  } catch {
    return true;
  }
}

/** Switches single-letter keys on or off, for this browser and for all screens at once. */
export function setSingleKeys(on: boolean): void {
  inMemory = on;
  try {
    localStorage.setItem(STORAGE_KEY, on ? 'on' : 'off');
  } catch {
    // Storage is closed to us; the choice then lasts until the page is left.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The setting, live. */
export const useSingleKeys = (): boolean => useSyncExternalStore(subscribe, singleKeysOn, () => true);
