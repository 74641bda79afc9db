import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** What a start wrote to its `ready.json`. */
export interface Addresses {
  readonly graphql: string;
  readonly console: string;
  readonly portal: string;
  readonly mail: string;
  readonly health: string;
  readonly signIn: { readonly admin: string; readonly advisor: string; readonly candidate: string };
  readonly apiKey: string;
  readonly pid: number;
}

/** A product that was started as `npm start` does it. */
export interface Product {
  /** Its data folder. */
  readonly folder: string;
  readonly addresses: Addresses;
  /** Everything that it has printed so far. */
  output(): string;
  /** Settles when it ends, with its exit code. */
  readonly ended: Promise<number>;
  /** Asks it to stop; resolves to its exit code. */
  stop(): Promise<number>;
  /** `kill -9`, as a crash of the machine would. */
  kill(): Promise<void>;
}

export interface StartOptions {
  /** Default: a new temporary one. */
  readonly folder?: string;
  readonly flags?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

const START = join(import.meta.dirname, '../../../tools/start/bin/start.mjs');
const READY_WITHIN_MS = 180_000;

/** Starts a product of its own on free ports, from what was built before. Rejects with its words if it ends. */
export async function startProduct(options: StartOptions = {}): Promise<Product> {
  const folder = options.folder ?? (await temporaryFolder());
  const { child, ended, output } = launch(folder, options);
  const until = Date.now() + READY_WITHIN_MS;
  let code: number | undefined;
  ended.then((exitCode) => {
    code = exitCode;
  });
  for (;;) {
    const addresses = readReady(folder);
    // The file of a start that was killed before does not count.
    if (addresses && output().includes('Ready in')) {
      return {
        folder,
        addresses,
        output,
        ended,
        async stop() {
          child.kill('SIGTERM');
          return await ended;
        },
        async kill() {
          process.kill(addresses.pid, 'SIGKILL');
          await ended;
        },
      };
    }
    if (code !== undefined) throw new Error(`The product ended with exit code ${code}:\n${output()}`);
    if (Date.now() > until) {
      child.kill('SIGTERM');
      throw new Error(`The product is not ready after ${READY_WITHIN_MS / 1000} s:\n${output()}`);
    }
    await pause(100);
  }
}

/** Runs a start that is expected to end by itself. */
export async function startThatEnds(
  options: StartOptions,
): Promise<{ readonly code: number; readonly output: string }> {
  const { ended, output } = launch(options.folder ?? (await temporaryFolder()), options);
  return { code: await ended, output: output() };
}

/** The product that all tests of a run share. */
export function sharedProduct(): { readonly folder: string; readonly addresses: Addresses } {
  const folder = process.env['AFTERWORD_E2E_FOLDER'];
  const addresses = folder && readReady(folder);
  if (!addresses) throw new Error('There is no product to test. Run: npm run e2e -w @afterword/e2e');
  return { folder, addresses };
}

export async function temporaryFolder(): Promise<string> {
  const parent = await mkdtemp(join(tmpdir(), 'afterword-e2e-'));
  // As root the database runs as another account, which must be able to pass through.
  await chmod(parent, 0o711);
  return parent;
}

function launch(folder: string, { flags = [], env = {} }: StartOptions) {
  const child = spawn(process.execPath, [START, '--port', '0', '--data', folder, '--no-build', ...flags], {
    env: { ...withoutTestSettings(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const take = (chunk: Buffer) => {
    said += chunk;
  };
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  const ended = new Promise<number>((resolve) => child.once('close', (code) => resolve(code ?? -1)));
  return { child, ended, output: () => said };
}

/** Jest's own settings are not the product's. */
function withoutTestSettings(): NodeJS.ProcessEnv {
  const { NODE_OPTIONS: _options, NODE_ENV: _environment, ...rest } = process.env;
  return rest;
}

function readReady(folder: string): Addresses | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, 'ready.json'), 'utf8')) as Addresses;
  } catch {
    return undefined;
  }
}
