import { useEffect, useState } from 'react';
import type { CheckInDraft } from './draft.js';

/**
 * A draft that outlives a reload and a wrong turn, but not the tab: what is written in it is nobody else's. Where the
 * browser keeps nothing, it lasts as long as the screen.
 */
export function useDraft(key: string, empty: () => CheckInDraft) {
  const storageKey = `afterword-check-in-${key}`;
  const [draft, setDraft] = useState<CheckInDraft>(() => ({ ...empty(), ...stored(storageKey) }));
  useEffect(() => {
    try {
      sessionStorage.setItem(storageKey, JSON.stringify(draft));
    } catch {
      // Storage is closed to us.
    }
  }, [storageKey, draft]);
  const forget = () => {
    try {
      sessionStorage.removeItem(storageKey);
    } catch {
      // Storage is closed to us.
    }
  };
  return {
    draft,
    change: (part: Partial<CheckInDraft>) => setDraft((before) => ({ ...before, ...part })),
    forget,
  };
}

function stored(key: string): Partial<CheckInDraft> {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? '{}') as Partial<CheckInDraft>;
  } catch {
    return {};
  }
}
