import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { stepKinds } from '../types.js';
import { playbookJsonSchema } from './read.js';
import { vocabulary } from './vocabulary.js';

const docs = join(import.meta.dirname, '../../../../docs');
const read = (file: string): string => readFileSync(join(docs, file), 'utf8');

describe('what is published of playbooks', () => {
  it('has the JSON Schema that the code has (npm run codegen writes it)', () => {
    expect(JSON.parse(read('playbook.schema.json'))).toEqual(JSON.parse(JSON.stringify(playbookJsonSchema)));
  });

  it('tells what every word of a condition means', () => {
    const text = read('playbooks.md');
    for (const [subject, terms] of Object.entries(vocabulary)) {
      for (const [name, { meaning }] of Object.entries(terms)) {
        expect(text).toContain(`\`${subject}.${name}\``);
        expect(text).toContain(meaning);
      }
    }
  });

  it('tells of every kind of step', () => {
    const text = read('playbooks.md');
    for (const kind of stepKinds) expect(text).toContain(`\`${kind}\``);
  });
});
