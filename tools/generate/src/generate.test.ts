import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ROOT } from '../../bootstrap/install.mjs';
import { layOutFeature } from './feature.ts';
import { namesOf } from './names.ts';

const LISTS = [
  'libs/application/src/index.ts',
  'libs/application/src/shared/repositories.ts',
  'libs/persistence/src/repositories.ts',
  'libs/persistence/src/entities.ts',
  'libs/persistence/src/migrations/index.ts',
  'apps/api/src/app.module.ts',
  'apps/api/src/graphql/global-id.ts',
];
const NOW = new Date(1_800_000_000_000);

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'afterword-generate-'));
  for (const list of LISTS) {
    mkdirSync(dirname(join(root, list)), { recursive: true });
    cpSync(join(ROOT, list), join(root, list));
  }
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const read = (path: string) => readFileSync(join(root, path), 'utf8');

describe('npm run generate feature', () => {
  it('lays out every file of the one shape with nothing left to fill in', () => {
    const names = namesOf('feedback-request');
    if (!names) throw new Error('no names');
    const paths = layOutFeature(root, names, NOW);
    expect(paths).toHaveLength(10 + LISTS.length);
    for (const path of paths) expect(read(path)).not.toContain('{{');
    expect(read('apps/api/src/feedback-requests/feedback-request.resolver.ts')).toContain(
      'class FeedbackRequestResolver',
    );
    expect(read('libs/persistence/src/migrations/1800000000000-feedback-requests.ts')).toContain(
      "protect(runner, 'feedback_request', 'staff')",
    );
  });

  it('adds it to each shared list', () => {
    const names = namesOf('note');
    if (!names) throw new Error('no names');
    layOutFeature(root, names, NOW);
    expect(read('libs/application/src/index.ts')).toContain(`export * from './notes/ports.js';`);
    expect(read('libs/application/src/shared/repositories.ts')).toContain('readonly notes: NoteRepository;');
    expect(read('libs/persistence/src/repositories.ts')).toContain(
      'notes: createNoteRepository(transaction),',
    );
    expect(read('libs/persistence/src/entities.ts')).toMatch(/ {2}NoteEntity,\n\]/);
    expect(read('libs/persistence/src/migrations/index.ts')).toMatch(/ {2}Notes1800000000000,\n\]/);
    expect(read('apps/api/src/app.module.ts')).toMatch(/ {2}NotesModule,\n\]/);
    expect(read('apps/api/src/graphql/global-id.ts')).toContain(`| 'Note';`);
  });

  it('refuses a feature that is there, and writes nothing then', () => {
    const names = namesOf('note');
    if (!names) throw new Error('no names');
    layOutFeature(root, names, NOW);
    const before = LISTS.map(read);
    expect(() => layOutFeature(root, names, NOW)).toThrow(
      'There is a feature in libs/application/src/notes already.',
    );
    expect(LISTS.map(read)).toEqual(before);
  });

  it.each([
    ['note', 'notes', 'Note'],
    ['feedback-request', 'feedback-requests', 'FeedbackRequest'],
    ['salary-survey', 'salary-surveys', 'SalarySurvey'],
    ['company', 'companies', 'Company'],
    ['tax', 'taxes', 'Tax'],
  ])('calls the feature of %s %s', (singular, folder, Name) => {
    expect(namesOf(singular)).toMatchObject({ folder, Name });
  });

  it.each(['Note', 'note_x', '1note', '', 'no te', '-note'])('takes %j for no name', (name) => {
    expect(namesOf(name)).toBeUndefined();
  });
});
