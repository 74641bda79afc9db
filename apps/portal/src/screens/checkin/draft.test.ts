import { describe, expect, it } from '@jest/globals';
import { type CheckInDraft, emptyCheckIn, inputOf } from './draft.js';

const application = { id: 'app', employer: { timeZone: 'America/New_York' } } as Parameters<
  typeof inputOf
>[1];
const draft = (part: Partial<CheckInDraft>): CheckInDraft => ({
  ...emptyCheckIn('per', 'interview'),
  ...part,
});
const decides = (base: CheckInDraft): CheckInDraft => ({
  ...base,
  said: { ...base.said, chosen: ['decisionBy'], decisionBy: { day: '2026-12-04' } },
});

describe('what a check-in saves', () => {
  it('is nothing where nothing was told', () => {
    expect(inputOf(draft({ weakAnswers: ' \n ' }), application, 'talk')).toBeNull();
  });

  it('is the look back, a line for each thing, at the interview that it is about', () => {
    const told = draft({ satisfaction: 4, weakAnswers: 'Why I left\n\nSalary', questions: 'Why us?' });
    expect(inputOf(told, application, 'talk')?.input).toEqual({
      applicationId: 'app',
      debrief: {
        interviewId: 'talk',
        satisfaction: 4,
        weakAnswers: ['Why I left', 'Salary'],
        openPoints: [],
        ideas: [],
        questions: [{ question: 'Why us?' }],
      },
    });
  });

  it('takes what they asked for with it, which is no answer where they said it in the interview', () => {
    expect(inputOf(decides(draft({})), application, 'talk')?.input).toEqual({
      applicationId: 'app',
      directions: [{ decisionBy: { by: { day: '2026-12-04' } } }],
      saidById: 'per',
    });
  });

  it('is an answer of theirs where it came later', () => {
    expect(inputOf(decides(draft({ how: 'email' })), application, null)?.input.reply).toEqual({
      contactId: 'per',
      automatic: false,
    });
  });
});
