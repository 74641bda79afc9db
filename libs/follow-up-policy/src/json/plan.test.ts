import { describe, expect, it } from '@jest/globals';
import { sent } from '../../test/facts.js';
import { dana, interview, planOf, raj } from '../../test/fixture.js';
import { planToJson } from './plan.js';

const { email: _, ...unreachable } = raj;

/** Two days later: one thank-you sent in time, one never, to somebody whose address nobody knows. */
const json = planToJson(
  planOf({
    now: '2026-09-17T19:05:00Z',
    contacts: [dana, unreachable],
    facts: [
      { ...interview, participants: ['dana', 'raj'] },
      sent('thank_you', '2026-09-15T20:00:00Z', { step: undefined }),
    ],
    playbook: 'guide-b',
  }),
);

describe('a plan as JSON', () => {
  it('has of each step what is known, instants as UTC text, and nothing that is not', () => {
    const [thanked, missed] = json.steps;
    expect(thanked).toEqual({
      id: expect.any(String),
      kind: 'thank_you',
      owner: 'candidate',
      contact: 'dana',
      channel: 'email',
      notBefore: '2026-09-15T19:00:00Z',
      due: '2026-09-16T19:00:00Z',
      hard: true,
      state: 'sent',
      at: '2026-09-15T20:00:00Z',
      because: [{ rule: 'thank-you', row: 'B1', text: expect.stringContaining('Dana Smith') }],
    });
    expect(Object.keys(thanked!)).not.toContain('overdueSince');
    expect(missed).toMatchObject({ contact: 'raj', state: 'blocked' });
    expect(Object.keys(missed!)).not.toContain('at');
  });

  it('says what is withheld from whom, and why', () => {
    const { withheld } = planToJson(
      planOf({ employer: { thankYouNotes: false }, playbook: 'guide-b', contacts: [dana] }),
    );
    expect(withheld).toEqual([
      {
        kind: 'thank_you',
        contact: 'dana',
        because: [{ rule: expect.any(String), row: 'B′', text: expect.stringMatching(/thank-you/i) }],
      },
    ]);
  });

  it('says which step a warning is about, where it is about one', () => {
    const missed = json.steps.find(({ contact }) => contact === 'raj');
    expect(json.warnings).toContainEqual({
      code: 'deadline_passed',
      text: expect.stringContaining('the deadline has passed'),
      step: missed!.id,
    });
  });

  it('says when it would change by itself, if ever', () => {
    expect(json.replanAt).toMatch(/^2026-09-\d\dT.*Z$/);
    expect(Object.keys(planToJson(planOf({ facts: [] })))).toEqual(
      expect.arrayContaining(['steps', 'withheld', 'warnings']),
    );
    expect(Object.keys(planToJson(planOf({ facts: [], playbook: 'guide-b' })))).not.toContain('replanAt');
  });
});
