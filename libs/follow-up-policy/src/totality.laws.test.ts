import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { calendars, documentOf, type Json } from '../test/fixture.js';
import { runs } from '../test/runs.js';
import { scenarioDocuments } from '../test/scenarios.js';
import { FollowUpPolicyError } from './errors.js';
import { planToJson } from './json/plan.js';
import { scenarioFromJson } from './json/scenario.js';
import { plan } from './plan.js';
import { playbookProblems, readPlaybook } from './playbook/read.js';
import { presetNames, presets } from './presets/presets.js';

/** Plans where the document is right; where it is not, the mistake is named. Anything else fails the test. */
function planOrRefusal(json: unknown): 'planned' | 'refused' {
  let document: ReturnType<typeof scenarioFromJson>;
  try {
    document = scenarioFromJson(json);
  } catch (error) {
    if (!(error instanceof FollowUpPolicyError)) throw error;
    expect(typeof error.path).toBe('string');
    expect(error.expected).not.toBe('');
    return 'refused';
  }
  const { scenario, playbook, now } = document;
  const text = JSON.stringify(planToJson(plan(scenario, playbook, calendars, now)));
  expect(JSON.parse(text)).toHaveProperty('steps');
  return 'planned';
}

/** Places in a document, as lists of keys. */
function placesIn(json: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof json !== 'object' || json === null) return [path];
  return [path, ...Object.entries(json).flatMap(([key, value]) => placesIn(value, [...path, key]))];
}

function changed(json: unknown, [key, ...rest]: readonly (string | number)[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(json))
    return json.map((it, index) => (index === Number(key) ? changed(it, rest, value) : it));
  // An earlier change may have taken the place away.
  if (typeof json !== 'object' || json === null) return value;
  const record = json as Record<string, unknown>;
  return { ...record, [key]: changed(record[key], rest, value) };
}

const strange = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>(
    '',
    ' ',
    0,
    -1,
    1e9,
    null,
    true,
    [],
    {},
    '2026-09-15',
    '2026-02-29',
    '2028-02-29T12:00:00Z',
    '-271821-04-20T00:00:00Z',
    '+275760-09-13T00:00:00Z',
    '0000-01-01',
    '9999-12-31',
    '2026-09-15T19:05:00+14:00',
    '2026-03-08T02:30:00[America/New_York]',
    'Pacific/Apia',
    'America/New_York',
    'UTC',
    'DE',
    'AQ',
    'constructor',
    '__proto__',
    'toString',
  ),
);

describe('whatever comes', () => {
  it('any JSON is planned or refused in words', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.jsonValue(),
          fc.jsonValue().map((it) => documentOf({ playbook: it })),
        ),
        (json) => {
          planOrRefusal(json);
        },
      ),
      runs,
    );
  });

  it('a right document with something strange somewhere is planned or refused in words', () => {
    const mutated = scenarioDocuments.chain((json) =>
      fc
        .array(fc.tuple(fc.constantFrom(...placesIn(json)), strange), { minLength: 1, maxLength: 3 })
        .map((changes) => changes.reduce<unknown>((it, [place, value]) => changed(it, place, value), json)),
    );
    fc.assert(
      fc.property(mutated, (json) => {
        planOrRefusal(json);
      }),
      { ...runs, numRuns: 2 * runs.numRuns },
    );
  });

  it('a preset with something strange somewhere is read or refused in words', () => {
    const mutated = fc
      .constantFrom(...presetNames)
      .map((name) => JSON.parse(JSON.stringify(presets[name].document)) as Json)
      .chain((json) =>
        fc
          .tuple(fc.constantFrom(...placesIn(json)), strange)
          .map(([place, value]) => changed(json, place, value)),
      );
    fc.assert(
      fc.property(mutated, (json) => {
        const problems = playbookProblems(json);
        for (const { path, expected, message } of problems) {
          expect(message).toContain(path);
          expect(expected).not.toBe('');
        }
        if (problems.length === 0) expect(readPlaybook(json).document.rules.length).toBeGreaterThan(0);
        else expect(() => readPlaybook(json)).toThrow(FollowUpPolicyError);
      }),
      runs,
    );
  });
});

/** A document at another time and place, with its own order of magnitude. */
const at = (year: number, zone: string, country: string, more: Json = {}) => {
  const start = Temporal.PlainDateTime.from({ year, month: 12, day: 30, hour: 22 })
    .toZonedDateTime(zone)
    .toInstant();
  const end = start.add({ hours: 1 });
  return documentOf({
    now: end.toString(),
    candidate: { timeZone: zone, country },
    employer: { timeZone: zone, country, region: undefined },
    facts: [
      { type: 'interview', id: 'i1', at: start.toString(), end: end.toString(), participants: ['dana'] },
      { type: 'direction', kind: 'submit', what: 'a test', how: 'test', at: end.toString() },
      ...((more['facts'] as Json[] | undefined) ?? []),
    ],
  });
};

describe('plans are total', () => {
  it.each([1900, 1969, 1972, 2077, 2100, 2198])('in the year %i', (year) => {
    for (const [zone, country] of [
      ['America/New_York', 'US'],
      ['Asia/Jerusalem', 'IL'],
      ['Asia/Tehran', 'IR'],
    ] as const)
      expect(planOrRefusal(at(year, zone, country))).toBe('planned');
  });

  it.each([
    ['-271821-04-20T00:00:00Z', '-271821-04-20T01:00:00Z'],
    ['1899-12-31T23:00:00Z', '1899-12-31T23:59:59Z'],
    ['2200-01-01T00:00:00Z', '2200-01-01T01:00:00Z'],
    ['9999-12-31T22:00:00Z', '9999-12-31T23:00:00Z'],
    ['+275760-09-12T22:00:00Z', '+275760-09-13T00:00:00Z'],
  ])('an interview at %s, of which nobody can know the holidays, is refused in words', (start, end) => {
    const facts = [{ type: 'interview', at: start, end, participants: ['dana'] }];
    expect(planOrRefusal(documentOf({ facts, now: end }))).toBe('refused');
    expect(planOrRefusal(documentOf({ facts }))).toBe('refused');
  });

  it.each([
    ['Asia/Kathmandu', 'NP'],
    ['Australia/Eucla', 'AU'],
    ['Pacific/Chatham', 'NZ'],
    ['Pacific/Kiritimati', 'KI'],
    ['Pacific/Apia', 'WS'],
    ['America/St_Johns', 'CA'],
    ['Africa/Monrovia', 'LR'],
    ['Europe/Dublin', 'IE'],
    ['Antarctica/Troll', 'AQ'],
    ['Africa/Cairo', 'EG'],
    ['Asia/Beirut', 'LB'],
  ])('in %s', (zone, country) => {
    // Apia had no 30 December 2011, Monrovia was 44 minutes and 30 seconds behind until 1972.
    for (const year of [1971, 2010, 2011, 2026])
      expect(planOrRefusal(at(year, zone, country))).toBe('planned');
  });

  it('with fifty interviews, and with nobody', () => {
    const facts = Array.from({ length: 50 }, (_, index) => {
      const start = Temporal.Instant.from('2026-09-15T18:00:00Z').add({ hours: 30 * index });
      return {
        type: 'interview',
        id: `i${index}`,
        at: start.toString(),
        end: start.add({ hours: 1 }).toString(),
        participants: ['dana'],
      };
    });
    const now = '2026-12-24T18:00:00Z';
    expect(planOrRefusal(documentOf({ facts, now }))).toBe('planned');
    const nobody = facts.map((it) => ({ ...it, participants: [] }));
    const more = ['rejection', 'offer'].map((type) => ({ type, at: now }));
    expect(planOrRefusal(documentOf({ facts: [...nobody, ...more], contacts: [], now }))).toBe('planned');
    expect(planOrRefusal(documentOf({ facts: [], contacts: [] }))).toBe('planned');
  });

  it('with roles that nobody has, and everybody opted out', () => {
    const contacts = Array.from({ length: 30 }, (_, index) => ({
      id: `c${index}`,
      name: `C ${index}`,
      roles: [],
      optedOut: true,
    }));
    const facts = [
      {
        type: 'interview',
        at: '2026-09-15T18:00:00Z',
        end: '2026-09-15T19:00:00Z',
        participants: contacts.map((it) => it.id),
      },
    ];
    expect(planOrRefusal(documentOf({ contacts, facts }))).toBe('planned');
  });
});
