// Runs as it is, by Node's type stripping, because it is needed before anything is built.
export { type Account, unprivilegedAccount } from './account.ts';
export { commandOf } from './orphan.ts';
export {
  type EmbeddedServer,
  type EmbeddedServerOptions,
  startEmbeddedServer,
  stopOrphanedServer,
} from './server.ts';
