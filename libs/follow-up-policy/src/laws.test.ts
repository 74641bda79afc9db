import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { calendars } from '../test/fixture.js';
import { scenarioDocuments } from '../test/scenarios.js';
import { plan } from './plan.js';
import { planToJson } from './plan-json.js';
import { hoursFor } from './reach.js';
import { type ScenarioDocument, scenarioFromJson } from './scenario-json.js';
import { Situation } from './situation.js';
import type { Plan, Step } from './types.js';

const documents = scenarioDocuments.map(scenarioFromJson);
const planOf = ({ scenario, playbook, now }: ScenarioDocument): Plan =>
  plan(scenario, playbook, calendars, now);
const asText = (it: Plan): string => JSON.stringify(planToJson(it));
const isOpen = ({ state }: Step): boolean =>
  state === 'planned' || state === 'waiting' || state === 'blocked';
const openOutgoing = ({ steps }: Plan): readonly Step[] =>
  steps.filter((it) => isOpen(it) && it.channel !== undefined);
const runs = { numRuns: 300 };

describe('the laws, for any scenario', () => {
  it('law 1: while a hold lasts, no open step that it covers starts before its end', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const { scenario, now } = document;
        const situation = new Situation(scenario, document.playbook, calendars, now);
        for (const hold of situation.directionsAt(now).holds) {
          const until = hold.until as Temporal.PlainDate;
          const end = until.toZonedDateTime(scenario.employer.timeZone).toInstant();
          for (const step of openOutgoing(planOf(document))) {
            if (hold.contact !== undefined && hold.contact !== step.contact) continue;
            if (hold.channel !== undefined && hold.channel !== step.channel) continue;
            expect(Temporal.Instant.compare(step.notBefore, end)).toBeGreaterThanOrEqual(0);
          }
        }
      }),
      runs,
    );
  });

  it('law 1: under a channel lock every open step takes that channel', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const situation = new Situation(document.scenario, document.playbook, calendars, document.now);
        const lock = situation.directionsAt(document.now).lock;
        fc.pre(lock !== undefined);
        for (const step of openOutgoing(planOf(document))) expect(step.channel).toBe(lock?.channel);
      }),
      { numRuns: 100 },
    );
  });

  it('law 2: outgoing steps start and end on business days in the recipient’s allowed hours', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const { scenario, playbook, now } = document;
        const situation = new Situation(scenario, playbook, calendars, now);
        for (const step of openOutgoing(planOf(document))) {
          const contact = situation.contact(step.contact!);
          const hours = hoursFor(step.channel!, step.hard, playbook, scenario.employer);
          for (const instant of [step.notBefore, step.due]) {
            const there = instant.toZonedDateTimeISO(situation.timeZoneOf(contact));
            expect(calendars.closure(situation.placeOf(contact), there.toPlainDate())).toBeUndefined();
            const clock = there.toPlainTime().toString();
            expect(hours.some(({ from, to }) => `${from}` <= clock && clock <= `${to}`)).toBe(true);
          }
          expect(Temporal.Instant.compare(step.notBefore, step.due)).toBeLessThanOrEqual(0);
        }
      }),
      runs,
    );
  });

  it('law 2: a thank-you is due within 24 hours of an interview’s end, unless a hold or a warning says why not', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const made = planOf(document);
        const ends = document.scenario.facts.flatMap((it) => (it.type === 'interview' ? [it.end] : []));
        for (const step of openOutgoing(made).filter((it) => it.hard)) {
          const explained =
            made.warnings.some((it) => it.step === step.id && it.code === 'after_deadline') ||
            step.because.some((it) => it.rule === 'law-1' && it.row === 'B2');
          const inTime = ends.some((end) => {
            const hours = step.due.since(end).total('hours');
            return hours >= 0 && hours <= 24;
          });
          expect(explained || inTime).toBe(true);
        }
      }),
      runs,
    );
  });

  it('law 3: no contact is planned more than 2 follow-ups in any 7 days', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const dues = openOutgoing(planOf(document)).filter((it) => it.kind === 'follow_up');
        for (const step of dues) {
          const week = dues
            .filter((it) => it.contact === step.contact)
            .filter((it) => {
              const hours = step.due.since(it.due).total('hours');
              return hours >= 0 && hours < 168;
            });
          expect(week.length).toBeLessThanOrEqual(2);
        }
      }),
      runs,
    );
  });

  it('law 7: the order of facts does not matter', () => {
    const shuffled = documents.chain((document) =>
      fc
        .shuffledSubarray([...document.scenario.facts], { minLength: document.scenario.facts.length })
        .map((facts) => [document, { ...document, scenario: { ...document.scenario, facts } }] as const),
    );
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        expect(asText(planOf(other))).toBe(asText(planOf(one)));
      }),
      runs,
    );
  });

  it('law 7: the plan stays the same until `replanAt`, and changes then', () => {
    fc.assert(
      fc.property(
        documents,
        fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
        (document, share) => {
          const made = planOf(document);
          const end = made.replanAt ?? document.now.add({ hours: 24 * 100 });
          const wait = end.since(document.now).total('seconds');
          const sometime = document.now.add({ seconds: Math.floor(wait * share) });
          for (const now of [sometime, end.subtract({ nanoseconds: 1 })]) {
            expect(asText(planOf({ ...document, now }))).toBe(asText(made));
          }
          if (made.replanAt)
            expect(asText(planOf({ ...document, now: made.replanAt }))).not.toBe(asText(made));
        },
      ),
      { numRuns: 600 },
    );
  });

  it('law 7: what is sent keeps its id and dates', () => {
    const withOpen = documents
      .map((document) => ({ document, open: openOutgoing(planOf(document)) }))
      .filter(({ open }) => open.length > 0)
      .chain(({ document, open }) => fc.constantFrom(...open).map((step) => ({ document, step })));
    fc.assert(
      fc.property(withOpen, ({ document, step }) => {
        // Two messages of one instant have no order, so neither is the one before.
        fc.pre(
          !document.scenario.facts.some((it) => it.type === 'message_sent' && it.at.equals(document.now)),
        );
        const first = openOutgoing(planOf(document)).find(
          (it) => it.kind === step.kind && it.contact === step.contact,
        );
        const sent = first!;
        const { scenario, now } = document;
        const fact = {
          type: 'message_sent',
          at: now,
          kind: sent.kind,
          contact: sent.contact!,
          channel: sent.channel!,
          step: sent.id,
        } as const;
        const after = planOf({ ...document, scenario: { ...scenario, facts: [...scenario.facts, fact] } });
        const kept = after.steps.filter((it) => it.id === sent.id);
        expect(kept).toHaveLength(1);
        expect(kept[0]).toMatchObject({ state: 'sent', at: now, notBefore: sent.notBefore, due: sent.due });
      }),
      runs,
    );
  });

  it('law 8: each step and each refusal says why, in a sentence', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const made = planOf(document);
        for (const { because } of [...made.steps, ...made.withheld]) {
          expect(because.length).toBeGreaterThan(0);
          for (const { text } of because) expect(text).toMatch(/^[\dA-Z].*\.$/);
        }
      }),
      runs,
    );
  });

  it('ids name one step each', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const ids = planOf(document).steps.map((it) => it.id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      runs,
    );
  });

  it('ruling 19: no follow-up is open while an interview is ahead', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const situation = new Situation(document.scenario, document.playbook, calendars, document.now);
        fc.pre(situation.interviews.some((it) => Temporal.Instant.compare(document.now, it.end) < 0));
        expect(openOutgoing(planOf(document)).filter((it) => it.kind === 'follow_up')).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
