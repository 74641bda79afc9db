import { useEffect, useState } from 'react';
import { isTyping, type ListState } from './address.js';

/** How long somebody may pause while typing before the list is asked for. */
const PAUSE_MS = 250;

/** The state that the list is asked for: the address's own, except that a search waits until its typing pauses. */
export function useSettled(state: ListState): ListState {
  const [settled, setSettled] = useState(state);
  const waits = isTyping(settled, state);
  useEffect(() => {
    if (!waits) return setSettled(state);
    const timer = setTimeout(() => setSettled(state), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [state, waits]);
  return waits ? settled : state;
}
