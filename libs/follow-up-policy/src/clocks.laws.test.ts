import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { calendars } from '../test/fixture.js';
import { runs } from '../test/runs.js';
import { scenarioDocuments } from '../test/scenarios.js';
import { type ScenarioDocument, scenarioFromJson } from './json/scenario.js';
import { plan } from './plan.js';
import { isBefore } from './time.js';
import type { Step, StepKind } from './types.js';

function holdsForSteps(
  kinds: readonly StepKind[],
  check: (step: Step, document: ScenarioDocument) => void,
): void {
  fc.assert(
    fc.property(scenarioDocuments, (json) => {
      const document = scenarioFromJson(json);
      const { scenario, playbook, now } = document;
      for (const step of plan(scenario, playbook, calendars, now).steps)
        if (kinds.includes(step.kind) && step.because[0]!.rule !== 'law-7') check(step, document);
    }),
    runs,
  );
}

const dayOf = (instant: Temporal.Instant, zone: string) => instant.toZonedDateTimeISO(zone).toPlainDate();

describe('law 9, through clock changes, leap days and New Year', () => {
  it('a task of a day ends with the last second of a day where the candidate is', () => {
    holdsForSteps(
      ['collect_contacts', 'record_next_steps', 'research'],
      ({ notBefore, due }, { scenario }) => {
        const zone = scenario.candidate.timeZone;
        const next = due.add({ seconds: 1 }).toZonedDateTimeISO(zone);
        expect(next.equals(next.startOfDay())).toBe(true);
        expect(isBefore(due, notBefore)).toBe(false);
      },
    );
  });

  it('research lasts seven days of the calendar, a week is one from Monday to Sunday', () => {
    holdsForSteps(['research'], ({ notBefore, due }, { scenario }) => {
      const zone = scenario.candidate.timeZone;
      expect(dayOf(notBefore, zone).until(dayOf(due, zone)).days).toBe(7);
    });
    holdsForSteps(['keep_applying'], ({ notBefore, due }, { scenario }) => {
      const [first, last] = [notBefore, due].map((it) => dayOf(it, scenario.candidate.timeZone));
      expect([first!.dayOfWeek, last!.dayOfWeek, first!.until(last!).days]).toEqual([1, 7, 6]);
    });
  });

  it('preparation has its 72 hours as elapsed ones, or what is left of them', () => {
    holdsForSteps(['prepare_interview'], ({ notBefore, due }) => {
      const hours = due.since(notBefore).total('hours');
      expect(hours).toBeGreaterThan(0);
      expect(hours).toBeLessThanOrEqual(72);
    });
  });

  it('follow-ups start 14 days of the calendar apart at least', () => {
    fc.assert(
      fc.property(scenarioDocuments, (json) => {
        const { scenario, playbook, now } = scenarioFromJson(json);
        const open = plan(scenario, playbook, calendars, now).steps.filter(
          (it) => it.kind === 'follow_up' && (it.state === 'planned' || it.state === 'waiting'),
        );
        open.slice(1).forEach((step, index) => {
          const contact = scenario.contacts.find((it) => it.id === step.contact)!;
          const zone = contact.timeZone ?? scenario.employer.timeZone;
          const before = dayOf(open[index]!.notBefore, zone);
          expect(before.until(dayOf(step.notBefore, zone)).days).toBeGreaterThanOrEqual(14);
        });
      }),
      runs,
    );
  });
});
