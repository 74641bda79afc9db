// `npm run generate feature NAME`: a feature in the one shape, from its table to its GraphQL fields and their test.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../../bootstrap/install.mjs';
import { layOutFeature } from './feature.ts';
import { namesOf } from './names.ts';

const HELP = `npm run generate feature NAME [PLURAL]

Lays out a feature in the one shape: port, use case, entity, repository, migration, GraphQL type, loader, resolver,
module and test, and adds it to the shared lists. NAME is its one thing, such as feedback-request.`;

try {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { help: { type: 'boolean', default: false } },
  });
  const [kind, name, plural, ...rest] = positionals;
  const names = name === undefined ? undefined : namesOf(name, plural);
  if (values.help) console.log(HELP);
  else if (kind !== 'feature' || !names || rest.length > 0) {
    console.error(
      'It takes: npm run generate feature NAME, such as feedback-request: lower case, one thing.',
    );
    process.exitCode = 2;
  } else {
    const paths = layOutFeature(ROOT, names, new Date());
    // Imports go into their order, and lines get their width.
    const biome = join(ROOT, 'node_modules/@biomejs/biome/bin/biome');
    spawnSync(process.execPath, [biome, 'check', '--write', ...paths], { cwd: ROOT, stdio: 'ignore' });
    console.log(`${paths.map((path) => `  ${path}`).join('\n')}

Next: say in the migration who may see a row and in the resolver who may call it, then
npm run codegen, and npm test -w @afterword/api -- ${names.folder}`);
  }
} catch (error) {
  console.error((error as Error).message.split('\n')[0]);
  process.exitCode = 1;
}
