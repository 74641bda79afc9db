import { describe, expect, it } from '@jest/globals';
import { placeOf, variantOf, withField } from './insertion.js';

const text = (path: string, other: object = {}) =>
  ({ path, type: 'TEXT', required: false, fallback: null, ...other }) as const;

describe('a field put into a text', () => {
  it('stands at the caret, which goes behind it', () => {
    const { text: after, from } = withField(
      { text: 'Dear ,', from: 5, to: 5 },
      text('contact.name', { required: true }),
    );
    expect(after).toBe('Dear {{ contact.name }},');
    expect(after.slice(from)).toBe(',');
  });

  it('that may be missing is asked for first, around what was selected', () => {
    const selected = { text: 'It was about.', from: 0, to: 12 };
    const { text: after, from } = withField(selected, text('interview.topic'));
    expect(after).toBe('{% if interview.topic %}It was about {{ interview.topic }}{% endif %}.');
    expect(after.slice(from)).toMatch(/^\{\{/);
  });

  it('that has something to stand in is not, and a list is put in words', () => {
    const at = { text: '', from: 0, to: 0 };
    expect(withField(at, text('sender.name', { fallback: '{candidate.name}' })).text).toBe(
      '{{ sender.name }}',
    );
    expect(withField(at, text('interview.topics', { type: 'LIST' })).text).toBe(
      '{% if interview.topics %}{{ interview.topics | sentence }}{% endif %}',
    );
  });
});

describe('a place', () => {
  it('is counted from line and column, and never behind the end', () => {
    expect(placeOf('ab\ncd', 2, 2)).toBe(4);
    expect(placeOf('ab\ncd', 9, 9)).toBe(5);
  });
});

describe('the name of a wording', () => {
  it('is small letters, digits and hyphens', () => {
    expect(variantOf('Für später, bitte')).toBe('fur-spater-bitte');
    expect(variantOf('Viele Grüße')).toBe('viele-grusse');
    expect(variantOf(' What I took home')).toBe('what-i-took-home');
  });
});
