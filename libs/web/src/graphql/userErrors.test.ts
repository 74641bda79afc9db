import { describe, expect, it } from '@jest/globals';
import { fieldErrors } from './userErrors.js';

describe('refusals by field', () => {
  const errors = [
    { code: 'INVALID_INPUT', message: 'That address has no ending.', field: 'contacts.1.email' },
    { code: 'INVALID_INPUT', message: 'Its end lies before its start.', field: 'endsAt' },
    { code: 'NOT_FOUND', message: 'The candidate is gone.', field: null },
    { code: 'INVALID_INPUT', message: 'Round 0 is no round.', field: 'round' },
  ];
  const sorted = fieldErrors(errors, ['endsAt', 'contacts.*.email']);

  it('puts a refusal at its field, in lists too', () => {
    expect(sorted.of('endsAt')).toBe('Its end lies before its start.');
    expect(sorted.of('contacts.1.email')).toBe('That address has no ending.');
    expect(sorted.of('contacts.0.email')).toBeUndefined();
  });
  it('keeps what belongs to no field on show', () => {
    expect(sorted.others).toEqual(['The candidate is gone.', 'Round 0 is no round.']);
  });
});
