import { describe, expect, it } from '@jest/globals';
import { isDoneByFact, repeatedWords } from './history.js';

const at = '2026-11-23T15:04:00Z';

describe('a step that a fact shows done', () => {
  const facts = [{ type: 'DEBRIEF' as const, recordedAt: at }];
  it('is undone with the fact, not by itself', () => {
    expect(isDoneByFact({ kind: 'DEBRIEF', doneAt: at }, facts)).toBe(true);
  });
  it('is not one that somebody marked, nor one of another kind', () => {
    expect(isDoneByFact({ kind: 'DEBRIEF', doneAt: '2026-11-23T15:05:00Z' }, facts)).toBe(false);
    expect(isDoneByFact({ kind: 'THANK_YOU', doneAt: at }, facts)).toBe(false);
  });
});

describe('words that came with several facts', () => {
  it('stand with the first of them', () => {
    const fact = (id: string, quote: string | null, recordedAt = at) => ({
      id,
      quote,
      recordedAt,
      reply: null,
    });
    const facts = [
      fact('a', 'Wait.'),
      fact('b', 'Wait.'),
      fact('c', null),
      fact('d', 'Wait.', '2026-11-24T09:00:00Z'),
    ];
    expect([...repeatedWords(facts)]).toEqual(['b']);
  });
});
