import { describe, expect, it } from '@jest/globals';
import { filterOf, isTyping, readAddress, writeAddress } from './address.js';

describe('the address of the candidate list', () => {
  it('begins with the own caseload for an advisor and with everybody for an admin', () => {
    expect(readAddress(new URLSearchParams(), 'me').advisor).toBe('me');
    expect(readAddress(new URLSearchParams(), 'any').advisor).toBe('any');
  });

  it('gives back every filter that it was given', () => {
    const state = { view: 'not-in', advisor: 'any', cohort: 'c1', search: 'Nguyễn & co' } as const;
    expect(readAddress(new URLSearchParams(writeAddress(state, 'me')), 'me')).toEqual(state);
  });

  it('leaves out what is as usual', () => {
    expect(writeAddress({ view: 'everyone', advisor: 'me', cohort: '', search: '' }, 'me')).toBe('?');
  });

  it('takes an unknown view for everyone', () => {
    expect(readAddress(new URLSearchParams('view=lost'), 'any').view).toBe('everyone');
  });

  it('asks the API for those who are not in yet, invited or not', () => {
    expect(filterOf({ view: 'not-in', advisor: 'me', cohort: '', search: '' })).toEqual({
      invitation: ['NOT_INVITED', 'INVITED'],
      advisorId: 'me',
    });
  });

  it('tells a search in the making from a search cleared and from other filters', () => {
    const before = { view: 'overdue', advisor: 'me', cohort: 'c1', search: 'a' } as const;
    expect(isTyping(before, { ...before, search: 'am' })).toBe(true);
    expect(isTyping(before, { ...before, search: '' })).toBe(false);
    expect(isTyping(before, before)).toBe(false);
    expect(isTyping(before, { ...before, view: 'today', search: 'am' })).toBe(false);
    expect(isTyping(before, { ...before, advisor: 'any', search: 'am' })).toBe(false);
    expect(isTyping(before, { ...before, cohort: '', search: 'am' })).toBe(false);
  });
});
