// One throw-away PostgreSQL server for a run of tests; each worker clones its database from a template.
import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedServer } from '@afterword/embedded-postgres';

export default async function setup() {
  const parent = await mkdtemp(join(tmpdir(), 'afterword-test-'));
  // As root the server runs as another account, which must be able to pass through.
  await chmod(parent, 0o711);
  const server = await startEmbeddedServer({ folder: join(parent, 'db'), disposable: true });
  globalThis.afterwordTestServer = { server, parent };
  process.env.AFTERWORD_TEST_SERVER = server.url('postgres');
}
