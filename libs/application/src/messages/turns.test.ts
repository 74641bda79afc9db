import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type CappedClaim, type Rival, type TouchCount, type Turn, turnsOf } from './turns.js';

const cap = { messages: 2, hours: 168 };
const claim = (id: string, due: number, more: Partial<CappedClaim> = {}): CappedClaim => ({
  id,
  contactId: 'dana',
  candidateId: `candidate of ${id}`,
  due,
  cap,
  ...more,
});
const rival = (id: string, due: number, leavesAt: number): Rival => {
  const { cap: _, ...rest } = claim(id, due);
  return { ...rest, leavesAt };
};
const touched =
  (counts: Record<string, number>): TouchCount =>
  () =>
    new Map(Object.entries(counts));
const untouched = touched({});

const kinds = (turns: ReadonlyMap<string, Turn>) =>
  Object.fromEntries([...turns].map(([id, turn]) => [id, turn.kind]));

describe('of claims on a contact whose allowance is short', () => {
  it.each<[string, CappedClaim[], TouchCount, Record<string, string>]>([
    [
      'the earliest original due comes first, however they are given',
      [claim('c', 3), claim('a', 1), claim('b', 2)],
      untouched,
      { a: 'go', b: 'go', c: 'capped' },
    ],
    [
      'of one due the candidate with the fewest touches comes first',
      [claim('a', 1), claim('b', 1), claim('c', 1)],
      touched({ 'candidate of a': 1 }),
      { a: 'capped', b: 'go', c: 'capped' },
    ],
    [
      'an earlier due outranks fewer touches',
      [claim('a', 1), claim('b', 2)],
      touched({ 'candidate of a': 1 }),
      { a: 'go', b: 'capped' },
    ],
    [
      'of what is equal the id decides',
      [claim('b', 1), claim('a', 1)],
      touched({ x: 1 }),
      { a: 'go', b: 'capped' },
    ],
    ['what others sent counts', [claim('a', 1)], touched({ x: 1, y: 1 }), { a: 'capped' }],
    [
      'each keeps to the cap of its own plan',
      [claim('a', 1, { cap: { messages: 1, hours: 24 } }), claim('b', 2)],
      touched({ x: 1 }),
      { a: 'capped', b: 'go' },
    ],
    [
      'another contact has its own',
      [claim('a', 1), claim('b', 1, { contactId: 'lee' })],
      (contactId) => new Map(contactId === 'dana' ? [['x', 2]] : []),
      { a: 'capped', b: 'go' },
    ],
  ])('%s', (_, claims, touches, expected) => {
    expect(kinds(turnsOf(claims, [], touches))).toEqual(expected);
  });

  it('one that is let go and leaves soon keeps its place before a later due', () => {
    const turns = turnsOf([claim('b', 2)], [rival('a', 1, 900)], touched({ x: 1 }));
    expect(turns.get('b')).toEqual({ kind: 'after', leavesAt: 900 });
  });

  it.each([
    ['has a later due', [claim('b', 2)], [rival('c', 3, 900)], touched({ x: 1 })],
    ['leaves room for both', [claim('b', 2)], [rival('a', 1, 900)], untouched],
  ])('one that is let go and leaves soon delays nobody where it %s', (_, claims, rivals, touches) => {
    expect(kinds(turnsOf(claims, rivals, touches))).toEqual({ b: 'go' });
  });
});

describe('whatever is claimed', () => {
  const claims = fc
    .array(
      fc.record({
        contactId: fc.constantFrom('dana', 'lee'),
        candidateId: fc.constantFrom('ana', 'ben', 'eva'),
        due: fc.integer({ min: 0, max: 3 }),
      }),
      { maxLength: 12 },
    )
    .map((all) => all.map((it, index) => claim(`m${String(index).padStart(2, '0')}`, it.due, it)));
  const counts = fc.dictionary(fc.constantFrom('ana', 'ben', 'eva'), fc.integer({ min: 0, max: 2 }));

  it('no contact gets more than the cap, and none that fits is refused', () => {
    fc.assert(
      fc.property(claims, counts, (all, given) => {
        const turns = turnsOf(all, [], touched(given));
        const before = Object.values(given).reduce((sum, count) => sum + count, 0);
        for (const contact of ['dana', 'lee']) {
          const own = all.filter(({ contactId }) => contactId === contact);
          const going = own.filter(({ id }) => turns.get(id)?.kind === 'go').length;
          expect(going).toBe(Math.min(own.length, Math.max(0, cap.messages - before)));
        }
      }),
    );
  });

  it('the order in which claims come means nothing', () => {
    fc.assert(
      fc.property(claims, counts, fc.infiniteStream(fc.nat()), (all, given, keys) => {
        const shuffled = all
          .map((it) => ({ it, key: keys.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ it }) => it);
        expect(kinds(turnsOf(shuffled, [], touched(given)))).toEqual(kinds(turnsOf(all, [], touched(given))));
      }),
    );
  });

  it('none goes before one to the same contact that was due earlier and is refused', () => {
    fc.assert(
      fc.property(claims, counts, (all, given) => {
        const turns = turnsOf(all, [], touched(given));
        const refused = all.filter(({ id }) => turns.get(id)?.kind !== 'go');
        for (const { contactId, due } of refused) {
          const later = all.filter((it) => it.contactId === contactId && it.due > due);
          expect(later.filter(({ id }) => turns.get(id)?.kind === 'go')).toEqual([]);
        }
      }),
    );
  });
});
