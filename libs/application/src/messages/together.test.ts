import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Mergeable, together, togetherKey } from './together.js';

interface Request extends Mergeable {
  readonly id: string;
}

const request = (id: string, more: Partial<Mergeable>): Request => ({
  id,
  kind: 'feedback_request',
  channel: 'email',
  writer: 'advisor',
  contactId: 'client',
  candidateId: `candidate of ${id}`,
  advisorId: 'alma',
  consented: true,
  day: '2026-11-17',
  ...more,
});
const notice = (id: string, more: Partial<Mergeable> = {}): Request =>
  request(id, { kind: 'notify_referee', writer: 'candidate', contactId: 'kim', candidateId: 'ana', ...more });

const groupsOf = (all: Request[], caseloadOnly = false) =>
  together(all, caseloadOnly).map((group) => group.map(({ id }) => id).join('+'));

describe('one message a day', () => {
  it.each<[string, Request[], string[]]>([
    ['names all of a candidate’s applications to a referee', [notice('a'), notice('b')], ['a+b']],
    [
      'is about one candidate to a referee of two, who know nothing of each other',
      [notice('a'), notice('b', { candidateId: 'ben' })],
      ['a', 'b'],
    ],
    ['is one for each referee', [notice('a'), notice('b', { contactId: 'lou' })], ['a', 'b']],
    ['is of that day', [notice('a'), notice('b', { day: '2026-11-18' })], ['a', 'b']],
    ['is a letter: a call is made for each', [notice('a', { channel: 'phone' }), notice('b')], ['a', 'b']],
    ['names all candidates to an agency’s client', [request('a', {}), request('b', {})], ['a+b']],
    [
      'names nobody in whose name nothing may go',
      [request('a', {}), request('b', { consented: false }), request('c', {})],
      ['a+c', 'b'],
    ],
    [
      'is none where candidates ask for themselves',
      [request('a', { writer: 'candidate' }), request('b', { writer: 'candidate' })],
      ['a', 'b'],
    ],
    [
      'is none of other kinds, such as a thank-you',
      [request('a', { kind: 'thank_you' }), request('b', { kind: 'thank_you' })],
      ['a', 'b'],
    ],
    ['never mixes kinds', [notice('a', { contactId: 'client' }), request('b', {})], ['a', 'b']],
  ])('%s', (_, all, groups) => {
    expect(groupsOf(all)).toEqual(groups);
  });

  it('of an agency whose advisors see only their own candidates names those of one advisor', () => {
    const all = [
      request('a', {}),
      request('b', { advisorId: 'otto' }),
      request('c', {}),
      request('d', { advisorId: null }),
    ];
    expect(groupsOf(all)).toEqual(['a+b+c+d']);
    expect(groupsOf(all, true)).toEqual(['a+c', 'b', 'd']);
  });
});

/** Who looks after each candidate. */
const ADVISORS = { ana: 'alma', ben: 'otto', eva: null } as const;

it('whatever is to be written goes once, and nothing of one letter differs in what it must share', () => {
  const written = fc.record<
    Omit<Request, 'id' | 'advisorId' | 'candidateId'> & { candidateId: keyof typeof ADVISORS }
  >({
    kind: fc.constantFrom('notify_referee', 'feedback_request', 'thank_you'),
    channel: fc.constantFrom('email', 'phone'),
    writer: fc.constantFrom('candidate', 'advisor'),
    contactId: fc.constantFrom('kim', 'client'),
    candidateId: fc.constantFrom('ana', 'ben', 'eva'),
    consented: fc.boolean(),
    day: fc.constantFrom('2026-11-17', '2026-11-18'),
  });
  const anything = written.map((it) => ({ ...it, advisorId: ADVISORS[it.candidateId] }));
  fc.assert(
    fc.property(fc.array(anything, { maxLength: 12 }), fc.boolean(), (given, caseloadOnly) => {
      const all = given.map((it, index) => ({ ...it, id: `${index}` }));
      const groups = together(all, caseloadOnly);
      expect(
        groups
          .flat()
          .map(({ id }) => id)
          .sort(),
      ).toEqual(all.map(({ id }) => id).sort());
      for (const group of groups) {
        const same = (field: keyof Mergeable) => new Set(group.map((it) => it[field])).size === 1;
        expect(same('kind') && same('contactId') && same('day') && same('writer')).toBe(true);
        if (group[0]?.writer === 'candidate') expect(same('candidateId')).toBe(true);
        if (caseloadOnly) expect(same('advisorId')).toBe(true);
        if (group.length > 1) expect(new Set(group.map((it) => togetherKey(it, caseloadOnly))).size).toBe(1);
      }
    }),
  );
});
