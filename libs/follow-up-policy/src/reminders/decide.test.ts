import { describe, expect, it } from '@jest/globals';
import { local } from '../../test/fixture.js';
import { remindAt } from '../remind.js';
import { decideDaily, decideReminders, type ReminderWishes } from './decide.js';
import { Slots } from './slots.js';
import type { RemindableStep } from './urgent.js';

const newYork = 'America/New_York';
const at = (text: string, timeZone = newYork): Temporal.Instant =>
  Temporal.PlainDateTime.from(text).toZonedDateTime(timeZone).toInstant();

const wishes: ReminderWishes = {
  daily: true,
  hour: 8,
  quietWeekdays: [],
  pausedUntil: null,
  urgentAtOnce: true,
  mutedKinds: [],
};

type Sketch = Partial<Omit<RemindableStep, 'notBefore' | 'due'>> & { notBefore: string; due: string };

function step({ notBefore, due, ...rest }: Sketch): RemindableStep {
  const [from, to] = [at(notBefore), at(due)];
  const kind = rest.kind ?? 'follow_up';
  return {
    id: kind,
    kind,
    notBefore: from,
    due: to,
    hard: false,
    remindAt: remindAt({ kind, notBefore: from, due: to, timeZone: newYork }),
    toldAt: null,
    fresh: true,
    snoozedUntil: null,
    ...rest,
  };
}

/** What is decided at `now`, of Wednesday 16 September 2026 or thereabouts, where something waits for `dailyAt`. */
const ask = (
  now: string,
  steps: RemindableStep[],
  more: Partial<ReminderWishes> = {},
  { dailyAt = null, lastDailyAt = null }: { dailyAt?: string | null; lastDailyAt?: string | null } = {},
) => {
  const { mail, nextAt } = decideReminders({
    wishes: { ...wishes, ...more },
    timeZone: newYork,
    steps,
    dailyAt: dailyAt === null ? null : at(dailyAt),
    lastDailyAt: lastDailyAt === null ? null : at(lastDailyAt),
    now: at(now),
  });
  return { mail: mail && `${mail.kind}: ${mail.stepIds.join(', ')}`, next: nextAt && local(nextAt, newYork) };
};

/** The same where something waits for the daily mail of that day. */
const askDaily = (now: string, steps: RemindableStep[], more: Partial<ReminderWishes> = {}) =>
  ask(now, steps, more, { dailyAt: `${now.slice(0, 10)}T08:00` });

const followUp = step({ notBefore: '2026-09-16T09:00', due: '2026-09-16T17:00' });
const inform = step({ kind: 'inform_referrer', notBefore: '2026-09-14T09:00', due: '2026-09-18T12:00' });
const thankYou = step({
  kind: 'thank_you',
  hard: true,
  notBefore: '2026-09-16T15:00',
  due: '2026-09-17T15:00',
});
const debrief = step({ kind: 'debrief', notBefore: '2026-09-16T15:00', due: '2026-09-16T23:59' });
const submit = step({ kind: 'submit', hard: true, notBefore: '2026-09-10T09:00', due: '2026-09-17T12:00' });
const prepare = step({
  kind: 'prepare_interview',
  hard: true,
  notBefore: '2026-09-14T09:00',
  due: '2026-09-17T14:00',
});
const told = (of: RemindableStep, when: string): RemindableStep => ({
  ...of,
  toldAt: at(when),
  fresh: false,
});
const snoozed = (of: RemindableStep, until: string): RemindableStep => ({ ...of, snoozedUntil: at(until) });

describe('the daily mail', () => {
  it.each([
    [
      'comes at the hour, with what asks before the next one',
      '2026-09-16T08:00',
      [followUp],
      'digest: follow_up',
    ],
    ['comes not a minute before it', '2026-09-16T07:59', [followUp], null],
    ['is made up for until 21:00', '2026-09-16T20:59', [followUp], 'digest: follow_up'],
    ['does not come in the night', '2026-09-16T21:00', [followUp], null],
    ['is without what is told by itself once it can be done', '2026-09-16T08:00', [thankYou, debrief], null],
    ['is without what asks only after the next one', '2026-09-16T08:00', [inform], null],
    [
      'is without what was told and is not urgent',
      '2026-09-17T08:00',
      [told(inform, '2026-09-16T08:00')],
      null,
    ],
    [
      'tells once more what can’t be moved and is urgent on a later day',
      '2026-09-17T08:00',
      [told(thankYou, '2026-09-16T15:00')],
      'digest: thank_you',
    ],
    ['does not come where there is nothing to tell', '2026-09-16T08:00', [], null],
  ])('%s', (_, now, steps, expected) => {
    expect(askDaily(now, steps).mail).toBe(expected);
  });

  it('does not come for what turns up after the hour, and is one a day whatever becomes of the hour', () => {
    expect(ask('2026-09-16T10:00', [followUp])).toEqual({ mail: null, next: '2026-09-17 08:00' });
    const moved = ask('2026-09-16T10:00', [followUp], { hour: 18 }, { lastDailyAt: '2026-09-16T08:00' });
    expect(moved).toEqual({ mail: null, next: '2026-09-17 18:00' });
  });

  it('that was missed for a day comes with the next one', () => {
    expect(ask('2026-09-16T07:00', [followUp], {}, { dailyAt: '2026-09-15T08:00' }).mail).toBeNull();
    expect(ask('2026-09-16T09:00', [followUp], {}, { dailyAt: '2026-09-15T08:00' }).mail).toBe(
      'digest: follow_up',
    );
  });

  it('waits for the day that is to be told of', () => {
    expect(ask('2026-09-15T09:00', [inform]).next).toBe('2026-09-17 08:00');
    expect(ask('2026-09-15T09:00', [submit]).next).toBe('2026-09-16 08:00');
  });

  it('is left out where the candidate wants none, and of kinds that they do not want', () => {
    expect(askDaily('2026-09-16T08:00', [followUp], { daily: false })).toEqual({ mail: null, next: null });
    expect(askDaily('2026-09-16T08:00', [followUp], { mutedKinds: ['follow_up'] })).toEqual({
      mail: null,
      next: null,
    });
  });

  it('keeps to its hour where the clocks change, once', () => {
    const at8 = new Slots(wishes, newYork);
    const at2 = new Slots({ ...wishes, hour: 2 }, newYork);
    const at1 = new Slots({ ...wishes, hour: 1 }, newYork);
    expect(local(at8.after(at('2026-03-07T08:00'))!, newYork)).toBe('2026-03-08 08:00');
    expect(local(at8.after(at('2026-10-31T08:00'))!, newYork)).toBe('2026-11-01 08:00');
    // 2:00 is skipped in spring, 1:00 comes twice in autumn.
    expect(local(at2.after(at('2026-03-07T12:00'))!, newYork)).toBe('2026-03-08 03:00');
    expect(String(at1.after(at('2026-10-31T12:00')))).toBe('2026-11-01T05:00:00Z');
    expect(String(at1.after(Temporal.Instant.from('2026-11-01T05:00:00Z')))).toBe('2026-11-02T06:00:00Z');
  });
});

const late = step({ kind: 'thank_you', hard: true, notBefore: '2026-09-14T09:00', due: '2026-09-15T09:00' });
const offer = step({
  kind: 'offer_review',
  hard: true,
  notBefore: '2026-09-14T09:00',
  due: '2026-09-17T12:00',
});
const early = step({ kind: 'submit', hard: true, notBefore: '2026-09-17T02:00', due: '2026-09-17T07:00' });

describe('what is urgent', () => {
  it.each([
    [
      'is a thank-you once it can be done, with what goes along',
      '2026-09-16T15:00',
      [thankYou, debrief, followUp],
      'urgent: thank_you, debrief, follow_up',
    ],
    ['is not a thank-you before that', '2026-09-16T14:59', [thankYou, debrief, followUp], null],
    ['is what was asked for, on the morning of its day', '2026-09-17T08:00', [submit], 'urgent: submit'],
    ['is an offer in its last 24 hours', '2026-09-16T12:00', [offer], 'urgent: offer_review'],
    [
      'is any other deadline in its last 4',
      '2026-09-17T10:00',
      [told(prepare, '2026-09-16T14:00')],
      'urgent: prepare_interview',
    ],
    ['is not told twice on a day', '2026-09-17T10:00', [told(prepare, '2026-09-17T08:00')], null],
    [
      'is not told again once its time has passed',
      '2026-09-17T14:00',
      [told(prepare, '2026-09-16T14:00')],
      null,
    ],
    ['is not told by night where it is late already', '2026-09-17T03:00', [late], null],
    ['is told in the morning then', '2026-09-17T08:00', [late], 'urgent: thank_you'],
    ['is told by night where the morning comes too late', '2026-09-17T02:00', [early], 'urgent: submit'],
  ])('%s', (_, now, steps, expected) => {
    expect(ask(now, steps).mail).toBe(expected);
  });

  it('joins the daily mail where both come at once', () => {
    expect(askDaily('2026-09-17T08:00', [submit, inform]).mail).toBe('digest: submit, inform_referrer');
  });

  it('waits for the daily mail where the candidate wants that', () => {
    const patient = { urgentAtOnce: false };
    expect(ask('2026-09-16T15:00', [thankYou], patient)).toEqual({ mail: null, next: '2026-09-17 08:00' });
    expect(askDaily('2026-09-16T08:00', [thankYou], patient).mail).toBe('digest: thank_you');
  });

  it('comes also without a daily mail, and not at all where the candidate wants neither', () => {
    const alone = { daily: false };
    expect(ask('2026-09-16T15:00', [thankYou, debrief, inform], alone).mail).toBe(
      'urgent: thank_you, debrief',
    );
    expect(ask('2026-09-16T15:00', [thankYou], { daily: false, urgentAtOnce: false })).toEqual({
      mail: null,
      next: null,
    });
  });
});

describe('a step that is given another date', () => {
  it('is told again, but not on the day on which it was told', () => {
    const moved = { ...told(followUp, '2026-09-16T09:00'), fresh: true };
    const evening = { hour: 18 };
    expect(ask('2026-09-16T18:00', [moved], evening, { dailyAt: '2026-09-16T18:00' })).toEqual({
      mail: null,
      next: '2026-09-17 18:00',
    });
    expect(ask('2026-09-17T18:00', [moved], evening, { dailyAt: '2026-09-17T18:00' }).mail).toBe(
      'digest: follow_up',
    );
    expect(ask('2026-09-16T15:00', [thankYou, moved]).mail).toBe('urgent: thank_you');
  });
});

describe('a snoozed step', () => {
  it('is told when its snooze ends, also on the same day, and not before', () => {
    const later = snoozed(told(followUp, '2026-09-16T08:00'), '2026-09-16T15:30');
    expect(ask('2026-09-16T09:00', [later])).toEqual({ mail: null, next: '2026-09-16 15:30' });
    expect(ask('2026-09-16T15:30', [later]).mail).toBe('urgent: follow_up');
    expect(askDaily('2026-09-16T08:00', [snoozed(followUp, '2026-09-18T08:00')]).mail).toBeNull();
    expect(askDaily('2026-09-18T08:00', [snoozed(followUp, '2026-09-18T08:00')]).mail).toBe(
      'digest: follow_up',
    );
  });

  it('does not go along with what is urgent', () => {
    expect(ask('2026-09-16T15:00', [thankYou, snoozed(followUp, '2026-09-16T16:00')]).mail).toBe(
      'urgent: thank_you',
    );
  });

  it('is told in time where its plan moved the due instant that can’t be moved before its end', () => {
    const moved = snoozed(prepare, '2026-09-18T08:00');
    expect(ask('2026-09-16T09:00', [moved]).next).toBe('2026-09-17 10:00');
    expect(ask('2026-09-17T10:00', [moved]).mail).toBe('urgent: prepare_interview');
  });
});

describe('a quiet day', () => {
  const wednesday = { quietWeekdays: [3] };
  it('brings neither the daily mail nor what is urgent and can wait; the next free day does', () => {
    expect(askDaily('2026-09-16T08:00', [followUp], wednesday)).toEqual({
      mail: null,
      next: '2026-09-17 08:00',
    });
    expect(ask('2026-09-16T15:00', [debrief], wednesday)).toEqual({ mail: null, next: '2026-09-17 08:00' });
    expect(ask('2026-09-16T15:00', [thankYou], wednesday).mail).toBeNull();
    expect(ask('2026-09-16T15:00', [snoozed(followUp, '2026-09-16T15:00')], wednesday).mail).toBeNull();
    expect(askDaily('2026-09-15T08:00', [followUp], wednesday).mail).toBe('digest: follow_up');
  });

  it('is broken by a deadline that can’t be moved and does not outlast it, for that alone', () => {
    const quiet = { quietWeekdays: [3, 4] };
    expect(ask('2026-09-16T15:00', [thankYou, debrief, followUp], quiet).mail).toBe('urgent: thank_you');
    expect(ask('2026-09-16T15:00', [thankYou, debrief], { ...quiet, urgentAtOnce: false }).mail).toBeNull();
  });

  it('is every day of a pause', () => {
    const paused = { pausedUntil: Temporal.PlainDate.from('2026-10-05') };
    expect(askDaily('2026-09-16T08:00', [followUp], paused)).toEqual({
      mail: null,
      next: '2026-10-05 08:00',
    });
    expect(ask('2026-09-16T15:00', [thankYou], paused).mail).toBe('urgent: thank_you');
    expect(askDaily('2026-10-05T08:00', [followUp], paused).mail).toBe('digest: follow_up');
  });
});

describe('the daily mail of staff', () => {
  const daily = (now: string, dailyAt: string, lastDailyAt?: string) => {
    const answer = decideDaily({
      times: { daily: true, hour: 8, quietWeekdays: [6, 7], pausedUntil: null },
      timeZone: newYork,
      dailyAt: at(dailyAt),
      lastDailyAt: lastDailyAt === undefined ? null : at(lastDailyAt),
      now: at(now),
    });
    return [answer.isDue, answer.dailyAt && local(answer.dailyAt, newYork)];
  };
  it.each([
    ['at the hour', '2026-09-18T08:00', '2026-09-18T08:00', undefined, [true, '2026-09-21 08:00']],
    ['once', '2026-09-18T09:00', '2026-09-18T08:00', '2026-09-18T08:00', [false, '2026-09-21 08:00']],
    ['not on the weekend', '2026-09-19T09:00', '2026-09-18T08:00', undefined, [false, '2026-09-21 08:00']],
    ['not in the night', '2026-09-17T22:00', '2026-09-17T08:00', undefined, [false, '2026-09-18 08:00']],
  ])('comes %s', (_, now, dailyAt, lastDailyAt, expected) => {
    expect(daily(now, dailyAt, lastDailyAt)).toEqual(expected);
  });
});
