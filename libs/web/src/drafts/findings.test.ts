import { describe, expect, it } from '@jest/globals';
import type { FindingPartFragment } from '../graphql/generated/graphql.js';
import { fixed, markedStretches, sortFindings, wordingWords } from './findings.js';

const finding = (from: number, to: number, more: Partial<FindingPartFragment> = {}): FindingPartFragment => ({
  __typename: 'Finding',
  code: 'negative_phrase',
  severity: 'WARNING',
  part: 'BODY',
  from,
  to,
  message: 'It says little.',
  suggestion: null,
  fixes: [],
  ...more,
});

describe('advice in a letter', () => {
  it('marks its words, with its number', () => {
    expect(markedStretches('I just reach out', [finding(2, 16), finding(2, 6)])).toEqual([
      { text: 'I ', number: null, blocks: false },
      { text: 'just reach out', number: 1, blocks: false },
    ]);
  });

  it('marks nothing where it is about the whole, about the subject, or about a text that is gone', () => {
    const whole = [{ text: 'Hello', number: null, blocks: false }];
    for (const none of [finding(0, 5), finding(0, 2, { part: 'SUBJECT' }), finding(3, 9)])
      expect(markedStretches('Hello', [none])).toEqual(whole);
  });

  it('is mended in the part that it is in', () => {
    const fix = { __typename: 'FindingFix' as const, label: 'Write “Hi”', from: 0, to: 5, replacement: 'Hi' };
    const draft = { subject: 'Hello there', text: 'Hello you' };
    expect(fixed(draft, finding(0, 5), fix)).toEqual({ text: 'Hi you' });
    expect(fixed(draft, finding(0, 5, { part: 'SUBJECT' }), fix)).toEqual({ subject: 'Hi there' });
  });

  it('blocks where it is an error; praise is no advice', () => {
    expect(sortFindings([finding(0, 1), finding(0, 1, { severity: 'GOOD' })])).toMatchObject({
      blocks: false,
    });
    expect(sortFindings([finding(0, 1, { severity: 'ERROR' })]).blocks).toBe(true);
    expect(sortFindings([finding(0, 1, { severity: 'GOOD' })]).advice).toEqual([]);
  });
});

it('reads the name of a wording', () => {
  expect(wordingWords('what-i-took-home')).toBe('What I took home');
});
