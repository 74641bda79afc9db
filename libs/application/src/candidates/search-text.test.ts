import { describe, expect, it } from '@jest/globals';
import { searchPattern, searchText, sortName } from './search-text.js';

describe('search text', () => {
  it('has no diacritics, no capitals and single spaces', () => {
    expect(sortName('  Zoë \t Müller-Núñez ')).toBe('zoe muller-nunez');
    expect(sortName('Zoe\u0308')).toBe(sortName('Zoë'));
    expect(searchText('Zoë Ek', 'Zoe@Example.test', null, 'S-12')).toBe('zoe ek\nzoe@example.test\ns-12');
  });

  it('is asked for literally, also where the wanted text has wildcards', () => {
    expect(searchPattern('Ünd')).toBe('%und%');
    expect(searchPattern('50%_\\')).toBe('%50\\%\\_\\\\%');
    expect(searchPattern('  ')).toBeNull();
  });
});
