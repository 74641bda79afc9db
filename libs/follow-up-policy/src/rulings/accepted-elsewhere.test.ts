import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { done, outcome } from '../../test/facts.js';
import { calendars, daysOf, interview, only, planOf, rowsOf, stepsOf } from '../../test/fixture.js';
import { scenarioDocuments } from '../../test/scenarios.js';
import { scenarioFromJson } from '../json/scenario.js';
import { plan } from '../plan.js';
import type { Plan } from '../types.js';

/** The interview of the fixture ends on Tuesday 15 September 2026, 15:00 in New York. */
const thursday = '2026-09-17T14:00:00Z';
const acceptedOn = (acceptedElsewhere: string) => ({ candidate: { acceptedElsewhere } });
const weeks = (made: Plan) => stepsOf(made, 'keep_applying').map((it) => `${daysOf([it])[0]} ${it.state}`);

describe('an offer that the candidate accepted elsewhere', () => {
  it('ends that they go on applying at once, and says why', () => {
    const made = planOf({ ...acceptedOn(thursday), now: thursday });
    expect(weeks(made)).toEqual(['2026-09-14 cancelled']);
    expect(rowsOf(only(made, 'keep_applying'))).toEqual(expect.arrayContaining(['law-4', 'C6']));
  });

  it('plans none from the next week on, and asks for no look at that', () => {
    const made = planOf({ ...acceptedOn(thursday), now: '2026-09-22T14:00:00Z' });
    expect(weeks(made)).toEqual([]);
  });

  it('keeps a week that was done', () => {
    const facts = [interview, done('keep_applying', '2026-09-16T14:00:00Z')];
    expect(weeks(planOf({ ...acceptedOn(thursday), facts, now: '2026-09-22T14:00:00Z' }))).toEqual([
      '2026-09-14 done',
    ]);
  });

  it('never called for it where it came before the interview here was over', () => {
    expect(weeks(planOf({ ...acceptedOn('2026-09-15T18:30:00Z'), now: thursday }))).toEqual([]);
  });

  it('stops nothing else: what this employer was promised goes on', () => {
    const facts = [interview];
    const kinds = (made: Plan) =>
      made.steps.filter(({ kind }) => kind !== 'keep_applying').map(({ id, state }) => [id, state]);
    expect(kinds(planOf({ ...acceptedOn(thursday), facts, now: thursday }))).toEqual(
      kinds(planOf({ facts, now: thursday })),
    );
  });

  it.each([
    ['before', '2026-09-16T14:00:00Z', 'The offer of another application was accepted.'],
    ['after', '2026-09-16T18:00:00Z', 'The offer was accepted.'],
  ])('that came %s the one accepted here gives its reason accordingly', (_, at, text) => {
    const facts = [interview, outcome('accepted', '2026-09-16T16:00:00Z')];
    const made = planOf({ ...acceptedOn(at), facts, now: thursday });
    expect(only(made, 'keep_applying').because.at(-1)?.text).toBe(text);
  });

  it('counts from the moment that it is known, and not before', () => {
    const { scenario, playbook, now } = scenarioFromJson({
      now: '2026-09-16T14:00:00Z',
      candidate: { name: 'Ana Diaz', email: 'ana@school.example', timeZone: 'America/New_York' },
      employer: { name: 'Acme', timeZone: 'America/New_York', country: 'US' },
      application: { role: 'Engineer' },
      facts: [{ ...interview, participants: [] }],
    });
    const candidate = { ...scenario.candidate, acceptedElsewhere: Temporal.Instant.from(thursday) };
    expect(weeks(plan({ ...scenario, candidate }, playbook, calendars, now))).toEqual(['2026-09-14 planned']);
  });

  it('must not lie ahead in a scenario', () => {
    expect(() => planOf({ ...acceptedOn('2026-09-18T14:00:00Z'), now: thursday })).toThrow(
      'candidate.acceptedElsewhere',
    );
  });
});

it('an offer accepted elsewhere changes no step but that they go on applying, and opens none', () => {
  fc.assert(
    fc.property(scenarioDocuments, fc.integer({ min: 0, max: 60 * 24 * 60 }), (document, before) => {
      const { scenario, playbook, now } = scenarioFromJson(document);
      const acceptedElsewhere = now.subtract({ minutes: before });
      const candidate = { ...scenario.candidate, acceptedElsewhere };
      const without = plan(scenario, playbook, calendars, now);
      const made = plan({ ...scenario, candidate }, playbook, calendars, now);
      const others = ({ steps }: Plan) => steps.filter(({ kind }) => kind !== 'keep_applying');
      expect(others(made)).toEqual(others(without));
      expect(made.withheld).toEqual(without.withheld);
      for (const { state } of stepsOf(made, 'keep_applying')) expect(state).not.toBe('planned');
    }),
    { numRuns: 200 },
  );
});
