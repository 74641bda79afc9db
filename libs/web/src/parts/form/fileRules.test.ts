import { describe, expect, it } from '@jest/globals';
import { fileSize, refusal } from './fileRules.js';

describe('files that are given', () => {
  it('takes a file with a fitting ending, in capitals too', () => {
    expect(refusal({ name: 'Spring.CSV', size: 12 }, ['.csv'], 1_000)).toBeNull();
  });
  it('says why it takes no other', () => {
    expect(refusal({ name: 'spring.xlsx', size: 12 }, ['.csv', '.txt'], 1_000)).toBe(
      'spring.xlsx is no .csv or .txt file.',
    );
    expect(refusal({ name: 'spring.csv', size: 0 }, ['.csv'], 1_000)).toBe('spring.csv is empty.');
    expect(refusal({ name: 'spring.csv', size: 12_340_000 }, ['.csv'], 10_000_000)).toBe(
      'spring.csv is 12.3 MB; up to 10 MB can come in. Split it in two.',
    );
  });
  it('speaks of sizes as people do', () => {
    expect([fileSize(812), fileSize(51_200), fileSize(2_000_000)]).toEqual(['812 bytes', '51 kB', '2 MB']);
  });
});
