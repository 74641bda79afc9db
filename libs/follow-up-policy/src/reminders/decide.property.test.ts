import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { local } from '../../test/fixture.js';
import { remindAt } from '../remind.js';
import { byTime, isBefore } from '../time.js';
import { decideReminders, type ReminderQuestion } from './decide.js';
import { Slots } from './slots.js';
import type { RemindableStep } from './urgent.js';

/** All mails of some days, where somebody asks at the moments that `looks` gives. */
function mailsOf(
  question: Omit<ReminderQuestion, 'now'>,
  from: Temporal.Instant,
  to: Temporal.Instant,
  follow: 'every half hour' | 'as told',
) {
  const mails: { at: Temporal.Instant; kind: string; stepIds: readonly string[] }[] = [];
  let { steps, dailyAt, lastDailyAt } = question;
  let now: Temporal.Instant | null = from;
  while (now && isBefore(now, to)) {
    const answer = decideReminders({ ...question, steps, dailyAt, lastDailyAt, now });
    const { mail, nextAt } = answer;
    if (nextAt) expect(isBefore(now, nextAt)).toBe(true);
    dailyAt = answer.dailyAt;
    if (mail) {
      const moment = now;
      if (mail.kind === 'digest') lastDailyAt = now;
      mails.push({ at: now, ...mail });
      steps = steps.map((each) =>
        mail.stepIds.includes(each.id) ? { ...each, toldAt: moment, fresh: false, snoozedUntil: null } : each,
      );
    }
    now = follow === 'as told' ? nextAt : now.add({ minutes: 30 });
  }
  return mails;
}

describe('over days, whatever the wishes, the zone and the steps', () => {
  const zones = fc.constantFrom('America/New_York', 'Europe/Berlin', 'Asia/Kolkata', 'Pacific/Auckland');
  const kinds = fc.constantFrom(
    'thank_you',
    'debrief',
    'submit',
    'follow_up',
    'keep_applying',
    'offer_review',
    'prepare_interview',
  );
  /** Begins a few days before a change of the clocks. */
  const start = fc
    .constantFrom(
      '2026-03-05T10:00:00Z',
      '2026-03-27T10:00:00Z',
      '2026-10-23T10:00:00Z',
      '2026-10-30T10:00:00Z',
      '2026-06-10T10:00:00Z',
    )
    .map((text) => Temporal.Instant.from(text));
  const question = fc
    .record({
      start,
      timeZone: zones,
      hour: fc.integer({ min: 0, max: 23 }),
      daily: fc.boolean(),
      urgentAtOnce: fc.boolean(),
      quietWeekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 6 }),
      steps: fc.array(
        fc.record({
          kind: kinds,
          hard: fc.boolean(),
          from: fc.integer({ min: -100, max: 300 }),
          length: fc.integer({ min: 1, max: 400 }),
          snooze: fc.option(fc.integer({ min: 1, max: 300 })),
        }),
        { minLength: 1, maxLength: 6 },
      ),
    })
    .map(({ start, timeZone, steps, ...times }) => ({
      start,
      question: {
        wishes: { pausedUntil: null, mutedKinds: [], ...times },
        timeZone,
        dailyAt: null,
        lastDailyAt: null,
        steps: steps.map(({ kind, hard, from, length, snooze }, index): RemindableStep => {
          const notBefore = start.add({ minutes: from * 30 });
          const due = notBefore.add({ minutes: length * 30 });
          return {
            id: String(index),
            kind,
            hard,
            notBefore,
            due,
            remindAt: remindAt({ kind, notBefore, due, timeZone }),
            toldAt: null,
            fresh: true,
            snoozedUntil: snooze === null ? null : start.add({ minutes: snooze * 30 }),
          };
        }),
      },
    }));

  it('asking when told to finds what asking all the time does', () => {
    fc.assert(
      fc.property(question, ({ start, question }) => {
        const to = start.add({ hours: 24 * 8 });
        const words = (mails: ReturnType<typeof mailsOf>) =>
          mails.map((mail) => `${mail.at} ${mail.kind} ${mail.stepIds.join()}`);
        const often = words(mailsOf(question, start, to, 'every half hour'));
        expect(words(mailsOf(question, start, to, 'as told'))).toEqual(often);
      }),
      { numRuns: 25 },
    );
  });

  it('brings one daily mail a day at its hour, and no step twice on a day', () => {
    fc.assert(
      fc.property(question, ({ start, question }) => {
        const { timeZone, wishes } = question;
        const mails = mailsOf(question, start, start.add({ hours: 24 * 12 }), 'as told');
        const dayOf = (instant: Temporal.Instant) => local(instant, timeZone).slice(0, 10);
        const daily = mails.filter(({ kind }) => kind === 'digest');
        expect(new Set(daily.map((mail) => dayOf(mail.at))).size).toBe(daily.length);
        const slots = new Slots(wishes, timeZone);
        for (const mail of daily) expect(slots.notAfter(mail.at)?.equals(mail.at)).toBe(true);
        const tellings = mails.flatMap((mail) => mail.stepIds.map((id) => `${dayOf(mail.at)} ${id}`));
        expect(new Set(tellings).size).toBe(tellings.length);
      }),
      { numRuns: 200 },
    );
  });

  it('leaves quiet days alone but for what can neither be moved nor wait', () => {
    fc.assert(
      fc.property(question, ({ start, question }) => {
        const { timeZone, wishes } = question;
        const slots = new Slots(wishes, timeZone);
        for (const mail of mailsOf(question, start, start.add({ hours: 24 * 12 }), 'as told')) {
          const { dayOfWeek } = mail.at.toZonedDateTimeISO(timeZone);
          if (!wishes.quietWeekdays.includes(dayOfWeek)) continue;
          const free = slots.freeMorning(mail.at)?.add({ hours: 4 }) ?? null;
          for (const id of mail.stepIds) {
            const told = question.steps.find((each) => each.id === id)!;
            expect([told.hard, free === null || byTime(told.due, free) < 0]).toEqual([true, true]);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
