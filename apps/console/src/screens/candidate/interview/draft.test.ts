import { describe, expect, it } from '@jest/globals';
import { emptyContact, emptyDraft, instantsOf, toInput } from './draft.js';

const candidate = { timeZone: 'America/Chicago', country: 'US' };

describe('an interview as it is typed', () => {
  it('means the clocks of the place that was chosen', () => {
    expect(instantsOf({ start: '2026-11-23T14:00', minutes: 45, zone: 'America/New_York' })).toEqual({
      startsAt: '2026-11-23T19:00:00.000Z',
      endsAt: '2026-11-23T19:45:00.000Z',
    });
  });

  it('is not sent before it has a day and a time', () => {
    expect(toInput(emptyDraft(candidate, []), 'c1')).toBeNull();
  });

  it('names a new employer with its place, and the topics one by one', () => {
    const draft = emptyDraft(candidate, []);
    const input = toInput(
      {
        ...draft,
        employer: { ...draft.employer, name: 'Tessel Robotics', zone: 'Europe/Oslo', country: 'NO' },
        role: 'Controls engineer',
        when: { ...draft.when, start: '2026-11-23T14:00' },
        topics: 'Gripper drift\n\n  Warm restarts ',
        contacts: [{ ...emptyContact(), name: 'Rafael Ibarra' }],
      },
      'c1',
    );
    expect(input).toMatchObject({
      candidateId: 'c1',
      employer: { name: 'Tessel Robotics', timeZone: 'Europe/Oslo', country: 'NO', culture: 'MODERN' },
      role: 'Controls engineer',
      topics: ['Gripper drift', 'Warm restarts'],
      contacts: [{ name: 'Rafael Ibarra', email: null, roles: ['INTERVIEWER'], participated: true }],
    });
  });

  it('names a known contact by id alone, so that nothing about them changes', () => {
    const draft = emptyDraft(candidate, []);
    const known = { ...emptyContact(), id: 'k1', name: 'Ngozi Bell', email: 'n@okafor.example' };
    const input = toInput(
      { ...draft, when: { ...draft.when, start: '2026-11-23T14:00' }, contacts: [known] },
      'c1',
    );
    expect(input?.contacts).toEqual([{ id: 'k1', roles: ['INTERVIEWER'], participated: true }]);
  });
});
