import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { calendars } from '../test/fixture.js';
import { holdsFor, isOpen, openOutgoing, planOf, situationOf } from '../test/laws.js';
import { runs } from '../test/runs.js';
import { scenarioDocuments } from '../test/scenarios.js';
import { scenarioFromJson } from './json/scenario.js';
import { hoursFor, isPureReferee } from './reach.js';
import { byTime, isBefore } from './time.js';
import type { DirectionOf, Step, StepKind } from './types.js';

const cappedKinds: ReadonlySet<StepKind> = new Set<StepKind>([
  'follow_up',
  'follow_up_call',
  'feedback_request',
  'stay_in_touch',
]);

/** Whether the employer named this very moment. */
const isNamed = (step: Step): boolean => step.kind === 'directed_contact' && step.notBefore.equals(step.due);

describe('the laws, for any scenario', () => {
  it('law 1: while a hold lasts, no open step that it covers starts before its end', () => {
    holdsFor((document) => {
      const situation = situationOf(document);
      const { holds } = situation.directionsAt(document.now);
      for (const hold of holds) {
        const until = hold.until as Temporal.PlainDate;
        const end = until.toZonedDateTime(document.scenario.employer.timeZone).toInstant();
        for (const step of openOutgoing(planOf(document))) {
          if (hold.contact !== undefined && hold.contact !== step.contact) continue;
          if (hold.channel !== undefined && hold.channel !== step.channel) continue;
          if (isPureReferee(situation.contact(step.contact!))) continue;
          // What was asked for after a hold is not delayed by it (ruling 15).
          if (step.kind === 'submit' || step.kind === 'directed_contact') continue;
          expect(isBefore(step.notBefore, end)).toBe(false);
        }
      }
    });
  });

  it('law 1: under a channel lock every open step to the employer takes that channel', () => {
    holdsFor((document) => {
      const situation = situationOf(document);
      const lock = situation.directionsAt(document.now).lock;
      if (lock === undefined) return;
      for (const step of openOutgoing(planOf(document))) {
        if (!isPureReferee(situation.contact(step.contact!))) expect(step.channel).toBe(lock.channel);
      }
    });
  });

  it('law 2: outgoing steps start and end on business days in the recipient’s allowed hours', () => {
    holdsFor((document) => {
      const { scenario, playbook } = document;
      const situation = situationOf(document);
      for (const step of openOutgoing(planOf(document))) {
        if (isNamed(step)) continue;
        const contact = situation.contact(step.contact!);
        const hours = hoursFor(step.channel!, step.hard, playbook, scenario.employer);
        for (const instant of [step.notBefore, step.due]) {
          const there = instant.toZonedDateTimeISO(situation.timeZoneOf(contact));
          expect(calendars.closure(situation.placeOf(contact), there.toPlainDate())).toBeUndefined();
          const clock = there.toPlainTime().toString();
          expect(hours.some(({ from, to }) => `${from}` <= clock && clock <= `${to}`)).toBe(true);
        }
        expect(isBefore(step.due, step.notBefore)).toBe(false);
      }
    });
  });

  it('law 2: a thank-you is due on time, unless a hold or a warning says why not', () => {
    holdsFor((document) => {
      const made = planOf(document);
      const ends = document.scenario.facts.flatMap((it) => (it.type === 'interview' ? [it.end] : []));
      const longest = document.playbook.name === 'guide-d' ? 48 : 24;
      for (const step of openOutgoing(made).filter((it) => it.kind === 'thank_you')) {
        const explained =
          made.warnings.some((it) => it.step === step.id && it.code === 'after_deadline') ||
          step.because.some((it) => it.rule === 'law-1' && it.row === 'B2');
        const inTime = ends.some((end) => {
          const hours = step.due.since(end).total('hours');
          return hours >= 0 && hours <= longest;
        });
        expect(explained || inTime).toBe(true);
      }
    });
  });

  it('law 3: no contact gets more than 2 capped messages planned in any 7 days, from all candidates', () => {
    holdsFor((document) => {
      const { playbook, scenario, now } = document;
      const made = planOf(document);
      const uncapped = new Set(
        playbook.rulesOf('feedback_request').flatMap((it) => (it.capped ? [] : [it.id])),
      );
      const isCapped = ({ kind, because }: Step): boolean =>
        cappedKinds.has(kind) && !uncapped.has(because[0]!.rule);
      for (const contact of scenario.contacts) {
        const planned = openOutgoing(made).filter((it) => it.contact === contact.id && isCapped(it));
        const past = [
          ...(contact.recentTouches ?? []),
          ...made.steps
            .filter((it) => it.state === 'sent' || it.state === 'done')
            .filter((it) => it.contact === contact.id && isCapped(it))
            .map((it) => it.at!),
        ].filter((it) => !isBefore(now, it));
        const touches = [...past, ...planned.map((it) => it.due)];
        for (const { due } of planned) {
          const since = due.subtract({ hours: 168 });
          const week = touches.filter((it) => isBefore(since, it) && !isBefore(due, it));
          expect(week.length).toBeLessThanOrEqual(2);
        }
      }
    });
  });

  it('law 4: after an outcome nothing that it makes pointless is open', () => {
    const pointless: readonly StepKind[] = ['follow_up', 'follow_up_call'];
    holdsFor((document) => {
      const { outcome } = situationOf(document);
      if (outcome === undefined) return;
      const open = planOf(document).steps.filter(isOpen);
      expect(open.filter((it) => pointless.includes(it.kind))).toEqual([]);
    });
  });

  it('law 6: an opted-out recipient has nothing open', () => {
    holdsFor((document) => {
      const situation = situationOf(document);
      for (const step of openOutgoing(planOf(document)))
        expect(situation.contact(step.contact!).optedOut).not.toBe(true);
    });
  });

  it('law 8: each step and each refusal says why, in a sentence', () => {
    holdsFor((document) => {
      const made = planOf(document);
      for (const { because } of [...made.steps, ...made.withheld]) {
        expect(because.length).toBeGreaterThan(0);
        for (const { text } of because) expect(text).toMatch(/^[\dA-Z].*\.$/);
      }
    });
  });

  it('ruling 15: a first hold never adds or advances a contact', () => {
    const withHold = scenarioDocuments.chain((json) =>
      fc
        .record({
          days: fc.integer({ min: 1, max: 40 }),
          channel: fc.option(fc.constantFrom('email', 'phone'), { nil: undefined }),
          contact: fc.option(fc.constantFrom('dana', 'lee', 'raj', 'sam'), { nil: undefined }),
        })
        .map((hold) => ({ json, hold })),
    );
    fc.assert(
      fc.property(withHold, ({ json, hold: { days, ...scope } }) => {
        fc.pre(!json.facts.some((it) => it['kind'] === 'no_contact_before'));
        const document = scenarioFromJson(json);
        const { scenario, now } = document;
        const hold: DirectionOf<'no_contact_before'> = {
          type: 'direction',
          kind: 'no_contact_before',
          at: now,
          until: now.toZonedDateTimeISO(scenario.employer.timeZone).toPlainDate().add({ days }),
          ...scope,
        } as DirectionOf<'no_contact_before'>;
        const before = new Map(openOutgoing(planOf(document)).map((it) => [it.id, it]));
        const held = planOf({ ...document, scenario: { ...scenario, facts: [...scenario.facts, hold] } });
        for (const step of openOutgoing(held)) {
          const free = before.get(step.id);
          expect(free).toBeDefined();
          expect(isBefore(step.notBefore, free!.notBefore)).toBe(false);
          expect(isBefore(step.due, free!.due)).toBe(false);
        }
      }),
      runs,
    );
  });

  it('ruling 19: no follow-up or call is open while an interview is ahead', () => {
    holdsFor((document) => {
      const ahead = situationOf(document).interviewAheadAt(document.now);
      if (ahead === undefined) return;
      const open = planOf(document).steps.filter(isOpen);
      expect(open.filter((it) => it.kind === 'follow_up' || it.kind === 'follow_up_call')).toEqual([]);
    });
  });

  it('steps come in the order of their due instants', () => {
    holdsFor((document) => {
      const dues = planOf(document).steps.map((it) => it.due);
      expect(dues.toSorted(byTime)).toEqual(dues);
    });
  });
});
