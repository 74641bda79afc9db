/**
 * All tests of the library in one file, which loads the library and its calendars once for each mutant instead
 * of once for each file. Tables come first: most mutants end with them, properties take longer.
 */
import { globSync } from 'node:fs';
import { join } from 'node:path';

const src = join(import.meta.dirname, '..', '..', 'src');
const files = globSync('**/*.test.ts', { cwd: src }).filter((file) => !file.endsWith('.long.test.ts'));
const isProperty = (file: string): boolean => file.includes('laws');
for (const file of files.toSorted(
  (a, b) => Number(isProperty(a)) - Number(isProperty(b)) || (a < b ? -1 : 1),
))
  await import(join(src, file));
