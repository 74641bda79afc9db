import { rm } from 'node:fs/promises';

export default async function teardown() {
  const { server, parent } = globalThis.afterwordTestServer;
  await server.stop();
  await rm(server.folder, { recursive: true, force: true });
  await rm(parent, { recursive: true, force: true });
}
