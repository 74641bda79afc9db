import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FeatureNames } from './names.ts';

/** Templates, and where what they make belongs. */
const FILES: Readonly<Record<string, (names: FeatureNames, stamp: string) => string>> = {
  ports: ({ folder }) => `libs/application/src/${folder}/ports.ts`,
  'use-case': ({ folder, file }) => `libs/application/src/${folder}/create-${file}.ts`,
  entity: ({ folder, file }) => `libs/persistence/src/${folder}/${file}-entity.ts`,
  repository: ({ folder, file }) => `libs/persistence/src/${folder}/${file}-repository.ts`,
  migration: ({ folder }, stamp) => `libs/persistence/src/migrations/${stamp}-${folder}.ts`,
  type: ({ folder, file }) => `apps/api/src/${folder}/${file}.type.ts`,
  loader: ({ folder, file }) => `apps/api/src/${folder}/${file}.loader.ts`,
  resolver: ({ folder, file }) => `apps/api/src/${folder}/${file}.resolver.ts`,
  module: ({ folder }) => `apps/api/src/${folder}/${folder}.module.ts`,
  test: ({ folder, file }) => `apps/api/src/${folder}/${file}.resolver.test.ts`,
};

/** A line that a shared list gets, before the text that ends the list. */
interface Registration {
  readonly file: string;
  /** Put at the top of the file; the formatter puts it in its place among the imports. */
  readonly import?: string;
  readonly line: string;
  /** Where the list begins; the line goes before the first `end` after it. */
  readonly after: string;
  readonly end: string;
}

function registrations({ Name, Names, names, folder, file }: FeatureNames, stamp: string): Registration[] {
  return [
    {
      file: 'libs/application/src/index.ts',
      line: `export * from './${folder}/create-${file}.js';\nexport * from './${folder}/ports.js';\n`,
      after: '',
      end: `export * from './shared/`,
    },
    {
      file: 'libs/application/src/shared/repositories.ts',
      import: `import type { ${Name}Repository } from '../${folder}/ports.js';`,
      line: `  readonly ${names}: ${Name}Repository;\n`,
      after: 'export interface Repositories {',
      end: '}',
    },
    {
      file: 'libs/persistence/src/repositories.ts',
      import: `import { create${Name}Repository } from './${folder}/${file}-repository.js';`,
      line: `    ${names}: create${Name}Repository(transaction),\n`,
      after: 'return {',
      end: '  };',
    },
    {
      file: 'libs/persistence/src/entities.ts',
      import: `import { ${Name}Entity } from './${folder}/${file}-entity.js';`,
      line: `  ${Name}Entity,\n`,
      after: 'export const entities = [',
      end: ']',
    },
    {
      file: 'libs/persistence/src/migrations/index.ts',
      import: `import { ${Names}${stamp} } from './${stamp}-${folder}.js';`,
      line: `  ${Names}${stamp},\n`,
      after: 'export const migrations = [',
      end: ']',
    },
    {
      file: 'apps/api/src/app.module.ts',
      import: `import { ${Names}Module } from './${folder}/${folder}.module.js';`,
      line: `  ${Names}Module,\n`,
      after: 'const FEATURES = [',
      end: ']',
    },
    {
      file: 'apps/api/src/graphql/global-id.ts',
      line: `\n  | '${Name}'`,
      after: 'export type NodeType =',
      end: ';',
    },
  ];
}

/**
 * Lays a feature out and adds it to the shared lists. Returns the paths that it wrote. Throws, before anything is
 * written, where the feature is there already or a list is not where it was.
 */
export function layOutFeature(root: string, names: FeatureNames, now: Date): string[] {
  const stamp = String(now.getTime());
  const made = Object.entries(FILES).map(([template, pathOf]) => ({
    path: pathOf(names, stamp),
    text: filled(
      readFileSync(join(import.meta.dirname, '../templates', `${template}.txt`), 'utf8'),
      names,
      stamp,
    ),
  }));
  const folders = new Set(
    made.map(({ path }) => dirname(path)).filter((folder) => !folder.endsWith('migrations')),
  );
  for (const folder of folders) {
    if (existsSync(join(root, folder)) && readdirSync(join(root, folder)).length > 0) {
      throw new Error(`There is a feature in ${folder} already.`);
    }
  }
  const changed = registrations(names, stamp).map((registration) => ({
    path: registration.file,
    text: registered(readFileSync(join(root, registration.file), 'utf8'), registration),
  }));
  const all = [...made, ...changed];
  for (const { path, text } of all) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return all.map(({ path }) => path);
}

function filled(template: string, names: FeatureNames, stamp: string): string {
  const values: Readonly<Record<string, string>> = { ...names, stamp };
  return template.replace(/\{\{(\w+)\}\}/g, (_, key: string) => {
    const value = values[key];
    if (value === undefined) throw new Error(`No value for {{${key}}}.`);
    return value;
  });
}

function registered(text: string, { file, import: imported, line, after, end }: Registration): string {
  const begins = text.indexOf(after);
  const at = begins < 0 ? -1 : text.indexOf(end, begins + after.length);
  if (at < 0) throw new Error(`The list in ${file} is not where the generator looks for it: ${after}`);
  const added = `${text.slice(0, at)}${line}${text.slice(at)}`;
  return imported === undefined ? added : `${imported}\n${added}`;
}
