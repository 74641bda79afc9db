import { stepKinds } from '@afterword/follow-up-policy';
import { describe, expect, it } from '@jest/globals';
import { stepTitle } from './title.js';

const step = { channel: null, contactName: 'Rafael Ibarra', employerName: 'Northfield' } as const;

describe('the title of a step', () => {
  it('says what to do in a few words, for every kind', () => {
    const titles = stepKinds.map((kind) => stepTitle({ ...step, kind }));
    expect(new Set(titles).size).toBe(stepKinds.length);
    for (const title of titles) expect(title).toMatch(/^[A-Z][^.!]{5,59}$/);
  });

  it('names whom it goes to, else the employer', () => {
    expect(stepTitle({ ...step, kind: 'thank_you' })).toBe('Thank Rafael Ibarra');
    expect(stepTitle({ ...step, kind: 'thank_you', channel: 'handwritten' })).toBe(
      'Thank Rafael Ibarra by hand',
    );
    expect(stepTitle({ ...step, kind: 'submit', contactName: null })).toBe(
      'Send Northfield what they asked for',
    );
  });
});
