import { describe, expect, it } from '@jest/globals';
import { count, initials, list, percent } from './words.js';

describe('words', () => {
  it('puts one thing and many into words', () => {
    expect(count(1, 'candidate', undefined, 'en-GB')).toBe('1 candidate');
    expect(count(0, 'candidate', undefined, 'en-GB')).toBe('0 candidates');
    expect(count(1248, 'reply', 'replies', 'en-GB')).toBe('1,248 replies');
  });
  it('joins names', () => {
    expect(list(['Rafael Ibarra', 'Sunniva Dahl', 'Ngozi Bell'])).toBe(
      'Rafael Ibarra, Sunniva Dahl and Ngozi Bell',
    );
  });
  it('gives a rate one decimal', () => {
    expect(percent(0.8205, 'en-GB')).toBe('82.1%');
  });
  it('takes initials from any script', () => {
    expect(initials('Marta Lindqvist')).toBe('ML');
    expect(initials('Nguyễn Thị Minh Châu')).toBe('NC');
    expect(initials('Łukasz')).toBe('Ł');
    expect(initials(' 𠮷田 太郎 ')).toBe('𠮷太');
  });
});
