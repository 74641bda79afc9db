/**
 * All tests of the library in one file, which loads the library and its calendars once for each mutant instead
 * of once for each file. Tables come first: most mutants end with them, properties take longer.
 */
import { globSync } from 'node:fs';
import { join } from 'node:path';

const src = join(import.meta.dirname, '..', '..', 'src');
/** Scenarios by the thousand; and the published pages, which lie outside of what is mutated. */
const leftOut = ['laws.long.test.ts', 'playbook/published.test.ts'];
const files = globSync('**/*.test.ts', { cwd: src }).filter((file) => !leftOut.includes(file));
const isProperty = (file: string): boolean => file.includes('laws');
for (const file of files.toSorted(
  (a, b) => Number(isProperty(a)) - Number(isProperty(b)) || (a < b ? -1 : 1),
))
  await import(join(src, file));
