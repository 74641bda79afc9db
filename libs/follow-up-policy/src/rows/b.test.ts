import { describe, expect, it } from '@jest/globals';
import { contactAt, hold, outcome, promise, reply, submit } from '../../test/facts.js';
import {
  citedBy,
  dana,
  daysOf,
  interview,
  kim,
  local,
  localSpan,
  only,
  planOf,
  raj,
  rowsOf,
  sam,
  stepsOf,
  withheldOf,
} from '../../test/fixture.js';

const both = ['guide-b', 'balanced'];

describe('guide B', () => {
  it.each(both)('B1 in %s: an e-mail of their own to anyone met, within 24 hours', (playbook) => {
    const facts = [{ ...interview, participants: ['raj', 'dana'] }];
    const plan = planOf({ playbook, contacts: [dana, raj, { ...sam, roles: ['interviewer'] }], facts });
    const steps = stepsOf(plan, 'thank_you');
    expect(steps.map((it) => it.contact).toSorted()).toEqual(['dana', 'raj']);
    for (const step of steps) {
      expect(step).toMatchObject({ channel: 'email', hard: true });
      expect(step.due.since(Temporal.Instant.from(interview.end)).total('hours')).toBe(24);
      expect(citedBy(step)).toContain('B1');
    }
  });

  it.each(both)('B2 in %s: told "e-mail on Thursday", just that, and follow-ups wait for it', (playbook) => {
    const plan = planOf({ playbook, facts: [interview, contactAt('2026-09-17')] });
    const step = only(plan, 'directed_contact');
    expect(localSpan(step)).toEqual(['2026-09-17 08:00', '2026-09-17 21:00']);
    expect(step).toMatchObject({ contact: 'dana', channel: 'email', hard: true, state: 'planned' });
    expect(rowsOf(step)).toEqual(expect.arrayContaining(['law-1', 'B2']));
    const [first] = stepsOf(plan, 'follow_up');
    expect([daysOf([first!]), first!.state]).toEqual([['2026-10-01'], 'waiting']);
  });

  it.each(both)(
    'B2 in %s: told "only if you have heard nothing in a week", hold off until the week is up',
    (playbook) => {
      const asked = contactAt('2026-09-22', { ifSilent: true });
      const silent = only(planOf({ playbook, facts: [interview, asked] }), 'directed_contact');
      expect(localSpan(silent)[0]).toBe('2026-09-22 08:00');
      const at = '2026-09-18T14:00:00Z';
      const heard = planOf({ playbook, facts: [interview, asked, reply(at)], now: at });
      expect(only(heard, 'directed_contact')).toMatchObject({ id: silent.id, state: 'cancelled' });
    },
  );

  it.each(both)('B2 in %s: a hold blocks each outgoing contact that it covers, and says so', (playbook) => {
    const contacts = [{ ...dana, phone: '+1 212 555 0100' }, sam, kim];
    const plan = planOf({
      playbook,
      contacts,
      facts: [interview, hold('2026-09-24'), promise('2026-09-16')],
    });
    const outgoing = plan.steps.filter((it) => it.channel !== undefined && it.contact !== 'kim');
    expect(outgoing.length).toBeGreaterThan(0);
    for (const step of outgoing) expect(local(step.notBefore) >= '2026-09-24 08:00').toBe(true);
    const thanks = only(plan, 'thank_you');
    expect(thanks.state).toBe('waiting');
    expect(rowsOf(thanks)).toEqual(expect.arrayContaining(['law-1', 'B2']));
  });

  it.each(both)('B2 in %s: material that was asked for goes out promptly', (playbook) => {
    const step = only(planOf({ playbook, facts: [interview, submit('references')] }), 'submit');
    expect(localSpan(step)).toEqual(['2026-09-15 15:00', '2026-09-16 15:00']);
    expect(citedBy(step)).toContain('B2');
    expect(step.because.map((it) => it.text).join()).toContain('references');
  });

  it.each([
    ['guide-b', 1],
    ['balanced', 3],
  ])('B3 in %s: a letter on silence, after the time frame of the employer', (playbook, count) => {
    const plan = planOf({ playbook, facts: [interview, promise('2026-10-09')] });
    const steps = stepsOf(plan, 'follow_up');
    expect(daysOf(steps)).toEqual(['2026-10-13', '2026-10-27', '2026-11-10'].slice(0, count));
    expect(steps[0]!.state).toBe('waiting');
    for (const step of steps) expect(citedBy(step)).toContain('B3');
  });

  const rejection = outcome('rejection', '2026-09-21T15:00:00Z');
  const rejected = { facts: [interview, rejection], now: '2026-09-21T15:00:00Z' };

  it.each([...both, 'guide-b-prime'])(
    'B4 in %s: a rejection is thanked for, and feedback asked',
    (playbook) => {
      const plan = planOf({ playbook, ...rejected });
      expect(localSpan(only(plan, 'rejection_reply'))).toEqual(['2026-09-21 11:00', '2026-09-23 21:00']);
      expect(localSpan(only(plan, 'feedback_request'))).toEqual(['2026-09-21 11:00', '2026-09-24 18:00']);
      for (const kind of ['rejection_reply', 'feedback_request'] as const)
        expect(citedBy(only(plan, kind))).toContain('B4');
    },
  );

  it.each([
    ['guide-b', false, 'B4'],
    ['guide-b-prime', false, 'B4'],
    ['balanced', true, 'D6'],
  ])('B4 in %s: the door stays open (dream job: %s)', (playbook, dreamJob, row) => {
    const steps = stepsOf(planOf({ playbook, ...rejected, application: { dreamJob } }), 'stay_in_touch');
    expect(daysOf(steps)).toEqual(['2026-12-21', '2027-03-22', '2027-06-21', '2027-09-21']);
    for (const step of steps) expect(citedBy(step)).toContain(row);
  });

  it('B′ in guide-b-prime: no thank-you at all, and the plan says why', () => {
    const facts = [{ ...interview, participants: ['dana', 'raj'] }];
    const plan = planOf({ playbook: 'guide-b-prime', contacts: [dana, raj], facts });
    expect(stepsOf(plan, 'thank_you')).toEqual([]);
    const withheld = withheldOf(plan, 'thank_you');
    expect(withheld.map((it) => [it.contact, it.because.map(({ rule, row }) => [rule, row])])).toEqual([
      ['dana', [['thank-you', 'B′']]],
      ['raj', [['thank-you', 'B′']]],
    ]);
    expect(withheld[0]!.because[0]!.text).toBe('A busy manager does not want thank-you letters.');
  });

  it.each([...both, 'guide-a', 'guide-c', 'guide-d', 'guide-e', 'agency'])(
    'B′ in %s: an employer or a contact who wants no thank-you notes gets none, and the plan says why',
    (playbook) => {
      const facts = [{ ...interview, participants: ['dana', 'raj'] }];
      const contacts = [dana, { ...raj, thankYouNotes: true }];
      const plan = planOf({ playbook, contacts, facts, employer: { thankYouNotes: false } });
      expect(stepsOf(plan, 'thank_you').map((it) => it.contact)).toEqual(['raj']);
      expect(withheldOf(plan, 'thank_you').map((it) => [it.contact, it.because[0]!.row])).toEqual([
        ['dana', 'B′'],
      ]);
    },
  );
});
