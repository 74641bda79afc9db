import { describe, expect, it } from '@jest/globals';
import { emptyForm, inputOf, missing, type SaidForm, saveWords } from './saidInput.js';

const ZONE = 'America/New_York';
const HERE = 'America/Chicago';
const form = (part: Partial<SaidForm>): SaidForm => ({ ...emptyForm('ngozi', 'email'), ...part });
const decides = (base: SaidForm): SaidForm => ({
  ...base,
  said: { ...base.said, chosen: ['decisionBy'], decisionBy: { day: '2026-12-04' } },
});
const inputFor = (given: SaidForm) => inputOf(given, 'app', ZONE, HERE)?.input;

describe('what is saved of an employer’s word', () => {
  it('is an answer and what it asks for, with their words, at the moment they came', () => {
    const given = decides(form({ words: ' We decide by Friday. ', at: '2026-11-23T08:04' }));
    expect(inputFor(given)).toEqual({
      applicationId: 'app',
      at: '2026-11-23T14:04:00.000Z',
      saidById: 'ngozi',
      directions: [{ decisionBy: { by: { day: '2026-12-04' }, quote: 'We decide by Friday.' } }],
      reply: {
        contactId: 'ngozi',
        automatic: false,
        text: 'We decide by Friday.',
        quote: 'We decide by Friday.',
      },
    });
  });

  it('breaks no silence where it was said in the interview', () => {
    expect(inputFor(decides(form({ how: 'interview' })))).not.toHaveProperty('reply');
  });

  it('is no answer of theirs where the candidate decides', () => {
    expect(inputFor(form({ outcome: 'WITHDRAWN' }))).toEqual({
      applicationId: 'app',
      outcome: { type: 'WITHDRAWN' },
    });
  });

  it('names who made an offer and by when it is to be answered there', () => {
    const offer = form({ outcome: 'OFFER', deadline: { day: '2026-12-01', time: '17:00' } });
    expect(inputFor(offer)?.outcome).toEqual({
      type: 'OFFER',
      contactId: 'ngozi',
      deadline: { instant: '2026-12-01T22:00:00.000Z' },
    });
  });

  it('is nothing while nothing is said', () => {
    const nothing = form({ how: 'interview' });
    expect(inputFor(nothing)).toBeUndefined();
    expect(missing(nothing, null, ZONE)).toBe('Choose what they said.');
  });
});

describe('the button', () => {
  const words = (given: SaidForm) => saveWords(given, inputOf(given, 'app', ZONE, HERE)).save;
  it('names what it saves', () => {
    expect(words(form({}))).toBe('Save the answer');
    expect(words(form({ how: 'away' }))).toBe('Save the absence');
    expect(words(decides(form({})))).toBe('Save “We decide by…”');
    expect(words(form({ outcome: 'REJECTION' }))).toBe('Save the rejection');
    const two = decides(form({}));
    expect(words({ ...two, said: { ...two.said, chosen: ['decisionBy', 'channelOnly'] } })).toBe(
      'Save 2 things they said',
    );
  });

  it('waits for what a chosen card lacks', () => {
    const given = form({});
    const open = { ...given, said: { ...given.said, chosen: ['material' as const] } };
    expect(missing(open, null, ZONE)).toBe('Complete “Send us…”, or take it out.');
  });
});
