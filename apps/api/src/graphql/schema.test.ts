import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import type { GraphQLField } from 'graphql';
import { apiSchema, schemaText } from './schema.js';

describe('the committed schema', () => {
  it('is what the code makes; npm run codegen writes it', async () => {
    const committed = await readFile(new URL('../../schema.graphql', import.meta.url), 'utf8');
    expect(committed).toBe(await schemaText());
  });
});

describe('every type, field, argument and value of the schema', () => {
  it('says what it means', async () => {
    const types = Object.values((await apiSchema()).getTypeMap()).filter(
      ({ name }) => !name.startsWith('__') && !['String', 'Int', 'Float', 'Boolean', 'ID'].includes(name),
    );
    const silent = types.flatMap((type) => [
      ...(type.description ? [] : [type.name]),
      ...('getFields' in type ? Object.values(type.getFields()) : []).flatMap((field) => [
        ...(field.description ? [] : [`${type.name}.${field.name}`]),
        ...('args' in field ? (field as GraphQLField<unknown, unknown>).args : [])
          .filter(({ description }) => !description)
          .map(({ name }) => `${type.name}.${field.name}(${name})`),
      ]),
      ...('getValues' in type ? type.getValues() : [])
        .filter(({ description }) => !description)
        .map(({ name }) => `${type.name}.${name}`),
    ]);
    expect(silent).toEqual([]);
  });
});
