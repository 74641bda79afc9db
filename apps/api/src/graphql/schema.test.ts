import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { schemaText } from './schema.js';

describe('the committed schema', () => {
  it.skip('is what the code makes (skipped while the contract is ahead of the code; npm run codegen writes it)', async () => {
    const committed = await readFile(new URL('../../schema.graphql', import.meta.url), 'utf8');
    expect(await schemaText()).toBe(`${printSchema(lexicographicSortSchema(buildSchema(committed)))}\n`);
  });
});
