import { expect } from '@jest/globals';
import type { Ended } from './sent-once.js';

/** What holds however often processes died: the law that nothing is sent twice, and that nothing is lost silently. */
export function expectSentOnce({ states, arrived }: Ended, messages: number): void {
  const ids = [...states.keys()];
  const of = (state: string) => ids.filter((id) => states.get(id) === state);
  expect(ids).toHaveLength(messages);
  expect(ids.filter((id) => (arrived.get(id) ?? 0) > 1)).toEqual([]);
  expect(of('sent').filter((id) => arrived.get(id) !== 1)).toEqual([]);
  expect(of('failed').filter((id) => arrived.has(id))).toEqual([]);
  const unsure = new Set(of('uncertain'));
  expect(ids.filter((id) => arrived.has(id) && states.get(id) !== 'sent' && !unsure.has(id))).toEqual([]);
  expect(of('sent').length + unsure.size + of('failed').length).toBe(messages);
  // Trouble is rare, so most are certain: an end in which everything is uncertain would hold as well.
  expect(of('sent').length).toBeGreaterThan(messages * 0.7);
  expect(unsure.size).toBeGreaterThan(0);
}
