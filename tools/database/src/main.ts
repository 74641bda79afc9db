// `npm run database:check`: says in words what a PostgreSQL server lacks for the product.
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../../bootstrap/install.mjs';

try {
  const { values } = parseArgs({ options: { data: { type: 'string' } } });
  const database = await whichDatabase(values.data);
  const { checkDatabase } = await import('./check.ts');
  const findings = await checkDatabase(database);
  for (const { ok, text } of findings) console.log(`${ok ? '✓' : '✗'} ${text}`);
  const wrong = findings.filter(({ ok }) => !ok).length;
  console.log(
    wrong === 0 ? '\nThis server will do.' : `\n${wrong} of ${findings.length} are to be put right.`,
  );
  process.exitCode = wrong === 0 ? 0 : 1;
} catch (error) {
  const { code, message } = error as { code?: string; message: string };
  console.error(
    code === 'ERR_MODULE_NOT_FOUND' ? 'Nothing is built yet. Run: npm run build' : message.split('\n')[0],
  );
  process.exitCode = 2;
}

/** The one that the settings name, or else that of a running `npm start`. */
async function whichDatabase(data: string | undefined) {
  const { DATABASE_URL, DATABASE_OWNER_URL, INIT_CWD } = process.env;
  if (DATABASE_URL && data === undefined)
    return { applicationUrl: DATABASE_URL, ownerUrl: DATABASE_OWNER_URL };
  const { dataFolder } = await import('../../start/src/data-folder.ts');
  // Not there in an image, where the settings always name the database.
  const { currentRun } = await import('../../start/src/run-file.ts');
  const path = data === undefined ? join(ROOT, '.afterword') : resolve(INIT_CWD ?? process.cwd(), data);
  const run = await currentRun(dataFolder(path));
  if (!run?.databaseUrl)
    throw new Error(
      `Set DATABASE_URL, and DATABASE_OWNER_URL too if you can. Nothing runs in ${path} either.`,
    );
  return { applicationUrl: run.databaseUrl, ownerUrl: run.databaseOwnerUrl };
}
