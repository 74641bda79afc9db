import { describe, expect, it } from '@jest/globals';
import { signInAddress } from './session.js';

describe('the way to sign in', () => {
  it('leads back to the same view', () => {
    const here = {
      pathname: '/console/lakemont/candidates',
      search: '?standing=OVERDUE&q=a b',
      hash: '#row',
    };
    const address = new URL(signInAddress(here), 'https://afterword.example');
    expect(address.pathname).toBe('/sign-in');
    expect(address.searchParams.get('next')).toBe('/console/lakemont/candidates?standing=OVERDUE&q=a b#row');
  });
});
