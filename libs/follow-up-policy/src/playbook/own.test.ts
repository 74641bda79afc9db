import { describe, expect, it } from '@jest/globals';
import { outcome, promise } from '../../test/facts.js';
import {
  dana,
  daysOf,
  interview,
  kim,
  lee,
  localSpan,
  only,
  planOf,
  raj,
  rowsOf,
  sam,
  stepsOf,
  withheldOf,
} from '../../test/fixture.js';
import { playbookWith, withFirst, withRule } from '../../test/playbooks.js';

const at = '2026-09-16T14:00:00Z';
const note = {
  id: 'hr-by-hand',
  kind: 'thank_you',
  when: '"hr" in contact.roles',
  to: ['participants'],
  channel: 'handwritten',
  window: { businessDays: 3 },
  hard: false,
  cites: ['A1'],
};

describe('a playbook of one’s own', () => {
  it('a condition by role: HR gets a handwritten note as well, with days of its own', () => {
    const hr = { ...raj, roles: ['hr'], postalAddress: '1 Main Street' };
    const facts = [{ ...interview, participants: ['dana', 'raj'] }];
    const plan = planOf({ playbook: withFirst(note), contacts: [dana, hr], facts });
    expect(stepsOf(plan, 'thank_you').map((it) => [it.contact, it.channel, ...localSpan(it)])).toEqual([
      ['dana', 'email', '2026-09-15 15:00', '2026-09-16 15:00'],
      ['raj', 'email', '2026-09-15 15:00', '2026-09-16 15:00'],
      ['raj', 'handwritten', '2026-09-15 15:00', '2026-09-18 18:00'],
    ]);
    expect(rowsOf(stepsOf(plan, 'thank_you').at(-1)!)).toEqual(['hr-by-hand', 'A1']);
  });

  it('of two rules for one channel the first that applies counts', () => {
    const first = {
      ...note,
      channel: 'email',
      when: 'interview.round == 1',
      window: { hours: 4 },
      hard: true,
    };
    const plan = planOf({ playbook: withFirst(first) });
    expect(localSpan(only(plan, 'thank_you'))).toEqual(['2026-09-15 15:00', '2026-09-15 19:00']);
    const later = planOf({ playbook: withFirst(first), facts: [{ ...interview, round: 2 }] });
    expect(localSpan(only(later, 'thank_you'))[1]).toBe('2026-09-16 15:00');
  });

  it('a refusal for some: schedulers hear nothing, participants do', () => {
    const refusal = {
      ...note,
      when: '"scheduler" in contact.roles',
      to: ['schedulers'],
      withhold: 'They are many.',
    };
    const plan = planOf({ playbook: withFirst({ ...refusal, cites: ['B′'] }), contacts: [dana, lee] });
    expect(stepsOf(plan, 'thank_you').map((it) => it.contact)).toEqual(['dana']);
    expect(withheldOf(plan, 'thank_you').map((it) => [it.contact, it.because[0]!.text])).toEqual([
      ['lee', 'They are many.'],
    ]);
  });

  it('a longer cadence, fewer follow-ups, a longer wait after a promise', () => {
    const cadence = { everyDays: 21, limit: 2, businessDaysAfterPromise: 3 };
    const playbook = withRule('follow-up', { cadence });
    const plan = planOf({ playbook });
    expect(daysOf(stepsOf(plan, 'follow_up'))).toEqual(['2026-10-06', '2026-10-27']);
    expect(
      stepsOf(plan, 'follow_up')[0]!
        .because.map((it) => it.text)
        .join(),
    ).toContain('every 21 days');
    const promised = planOf({ playbook, facts: [interview, promise('2026-10-15')] });
    expect(daysOf(stepsOf(promised, 'follow_up'))[0]).toBe('2026-10-20');
  });

  it('own closed days, for all or for one country', () => {
    const closed = (more: object) =>
      planOf({
        playbook: playbookWith({
          holidays: { alsoClosed: [{ name: 'Autumn break', from: '2026-09-28', ...more }] },
        }),
      });
    const first = (more: object) => daysOf(stepsOf(closed(more), 'follow_up'))[0];
    expect(first({})).toBe('2026-09-29');
    expect(first({ to: '2026-09-30' })).toBe('2026-10-01');
    expect(first({ to: '2026-09-29', country: 'US' })).toBe('2026-09-30');
    expect(first({ to: '2026-09-30', country: 'DE' })).toBe('2026-09-29');
    expect(first({ from: '2026-09-29' })).toBe('2026-09-30');
  });

  it('own hours and call windows', () => {
    const playbook = playbookWith({
      allowedHours: { soft: { from: '09:00', to: '17:00' }, hard: { from: '07:00', to: '20:00' } },
      callWindows: [
        { from: '16:00', to: '16:30' },
        { from: '11:00', to: '11:20' },
      ],
    });
    const facts = [{ ...interview, end: '2026-09-16T01:00:00Z' }, promise('2026-09-18')];
    const contacts = [{ ...dana, phone: '+1 212 555 0100' }];
    const plan = planOf({ playbook, contacts, facts, now: '2026-09-16T01:00:00Z' });
    expect(localSpan(only(plan, 'thank_you'))).toEqual(['2026-09-16 07:00', '2026-09-16 20:00']);
    expect(localSpan(stepsOf(plan, 'follow_up')[0]!)).toEqual(['2026-09-21 09:00', '2026-09-21 17:00']);
    expect(localSpan(only(plan, 'follow_up_call'))).toEqual(['2026-09-22 11:00', '2026-09-22 11:20']);
  });

  it('windows of tasks in hours and days, longer waits elsewhere', () => {
    const debrief = planOf({ playbook: withRule('debrief', { window: { hours: 30 } }) });
    expect(localSpan(only(debrief, 'debrief'))).toEqual(['2026-09-15 15:00', '2026-09-16 21:00']);
    const research = planOf({ playbook: withRule('research', { window: { days: 1 } }) });
    expect(localSpan(only(research, 'research'))).toEqual(['2026-09-15 15:00', '2026-09-16 23:59']);
    const longer = planOf({
      playbook: withRule('next-steps', { window: { endOfDay: true, atLeastHours: 12 } }),
    });
    expect(localSpan(only(longer, 'record_next_steps'))[1]).toBe('2026-09-16 03:00');
    const call = withRule('call', { window: { businessDaysAfterPromise: 5 } });
    const contacts = [{ ...dana, phone: '+1 212 555 0100' }];
    const late = planOf({ playbook: call, contacts, facts: [interview, promise('2026-09-18')] });
    expect(localSpan(only(late, 'follow_up_call'))[0]).toBe('2026-09-25 09:45');
  });

  it('conditions tell contacts and interviews apart wherever a step is for somebody', () => {
    const contacts = [dana, { ...sam, country: 'GB' }, kim];
    const none = (id: string, when: string) => planOf({ playbook: withRule(id, { when }), contacts });
    expect(stepsOf(none('inform-referrer', 'contact.country == "US"'), 'inform_referrer')).toEqual([]);
    expect(stepsOf(none('inform-referrer', 'contact.country == "GB"'), 'inform_referrer')).toHaveLength(1);
    expect(stepsOf(none('notify-referee', 'interview.participants > 1'), 'notify_referee')).toEqual([]);
    expect(stepsOf(none('notify-referee', 'interview.participants == 1'), 'notify_referee')).toHaveLength(1);
    expect(stepsOf(none('follow-up', '"scheduler" in contact.roles'), 'follow_up')).toEqual([]);
    expect(withheldOf(none('follow-up', '"scheduler" in contact.roles'), 'follow_up')).toEqual([]);
    expect(stepsOf(none('debrief', 'candidate.country == ""'), 'debrief')).toHaveLength(1);
    expect(stepsOf(none('keep-applying', 'employer.region == "NY"'), 'keep_applying')).toHaveLength(1);
    expect(stepsOf(none('keep-applying', 'employer.region == ""'), 'keep_applying')).toEqual([]);
    expect(withheldOf(none('call', 'interview.round > 1'), 'follow_up_call')).toEqual([]);
  });

  it('a soft thank-you may wait for the return of somebody away; a request may go to the client', () => {
    const soft = withRule('thank-you', { hard: false });
    const away = {
      type: 'reply',
      at: '2026-09-15T19:04:00Z',
      contact: 'dana',
      automatic: true,
      returnsOn: '2026-09-21',
    };
    const step = only(planOf({ playbook: soft, facts: [interview, away] }), 'thank_you');
    expect([step.state, step.hard, localSpan(step)[0]]).toEqual(['waiting', false, '2026-09-21 08:00']);
    const hr = { ...raj, roles: ['hr'] };
    const client = withRule('feedback-request', { to: 'client' });
    const facts = [interview, outcome('rejection', at, { contact: 'lee' })];
    const rejected = (contacts: readonly object[]) =>
      planOf({ playbook: client, contacts: contacts as never, facts, now: at });
    expect(only(rejected([lee, hr, dana]), 'feedback_request').contact).toBe('dana');
    const nobody = planOf({ playbook: client, contacts: [lee], facts: [outcome('rejection', at)], now: at });
    expect(withheldOf(nobody, 'feedback_request').map(rowsOf)).toEqual([['feedback-request', 'C1']]);
  });
});
