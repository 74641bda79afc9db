import { describe, expect, it } from '@jest/globals';
import { allToggled, rangeToggled, toggled } from './selection.js';

const order = ['a', 'b', 'c', 'd', 'e'];

describe('selecting rows', () => {
  it('turns one row over', () => {
    expect([...toggled(new Set(['a']), 'b')]).toEqual(['a', 'b']);
    expect([...toggled(new Set(['a', 'b']), 'a')]).toEqual(['b']);
  });
  it('takes the range from the last row, in either direction', () => {
    expect([...rangeToggled(new Set(['b']), order, 'b', 'd')].sort()).toEqual(['b', 'c', 'd']);
    expect([...rangeToggled(new Set(['d']), order, 'd', 'b')].sort()).toEqual(['b', 'c', 'd']);
  });
  it('clears a range that ends on a selected row', () => {
    expect([...rangeToggled(new Set(['a', 'b', 'c', 'd']), order, 'b', 'd')]).toEqual(['a']);
  });
  it('turns one row over where the range has no beginning', () => {
    expect([...rangeToggled(new Set(), order, null, 'c')]).toEqual(['c']);
    expect([...rangeToggled(new Set(), order, 'gone', 'c')]).toEqual(['c']);
  });
  it('takes all, then none, and leaves what is not on show', () => {
    expect([...allToggled(new Set(['z', 'a']), order)].sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'z']);
    expect([...allToggled(new Set([...order, 'z']), order)]).toEqual(['z']);
  });
});
