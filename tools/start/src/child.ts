import { type ChildProcess, spawn } from 'node:child_process';
import { open, readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { Failure } from './failure.ts';

/** A part of the product in a process of its own. */
export interface Child {
  readonly name: string;
  readonly pid: number;
  /** Settles when it ends, with how it ended in words. */
  readonly ended: Promise<string>;
  /** Asks it to finish, and ends it after `patience` milliseconds. */
  stop(patience: number): Promise<void>;
}

export interface ChildOptions {
  readonly name: string;
  readonly script: string;
  readonly env: NodeJS.ProcessEnv;
  readonly logFile: string;
  /** Called as soon as the process exists, before it is ready. */
  onSpawn(child: Child): void;
}

const START_MS = 60_000;

/**
 * Starts a script and waits until it says `{ ready: true }`. It runs in a process group of its own, so that a
 * Ctrl-C reaches it through us only; when we die, it sees its channel close. Throws a `Failure` with its last words.
 */
export async function startChild(options: ChildOptions): Promise<Child> {
  const { name, logFile } = options;
  const log = await open(logFile, 'w', 0o600);
  const spawned = spawn(process.execPath, ['--enable-source-maps', options.script], {
    env: options.env,
    detached: true,
    stdio: ['ignore', log.fd, log.fd, 'ipc'],
  });
  await log.close();
  const ended = new Promise<string>((resolve) => {
    spawned.once('error', (error) => resolve(`could not be run: ${error.message}`));
    spawned.once('exit', (code, signal) =>
      resolve(signal ? `was ended by ${signal}` : `ended with exit code ${code}`),
    );
  });
  const child: Child = {
    name,
    pid: spawned.pid ?? 0,
    ended,
    stop: (patience) => stop(spawned, ended, patience),
  };
  options.onSpawn(child);
  const answer = await Promise.race([
    new Promise<'ready'>((resolve) => {
      spawned.on('message', (message: { ready?: unknown }) => {
        if (message?.ready === true) resolve('ready');
      });
    }),
    ended,
    pause(START_MS, 'took too long to start', { ref: false }),
  ]);
  if (answer !== 'ready') throw new Failure(await lastWords(name, answer, logFile));
  return child;
}

/** How a child ended, with the last thing that it logged and where the rest is. */
export async function lastWords(name: string, how: string, logFile: string): Promise<string> {
  const lines = (await readFile(logFile, 'utf8').catch(() => '')).trim().split('\n');
  const said = lines.findLast(
    (line) => /error|fatal|must be|is missing/i.test(line) && !/^\s+at /.test(line),
  );
  const last = (said ?? lines.at(-1) ?? '').trim().slice(0, 500);
  return `The ${name} ${how}${last ? `: ${last}` : '.'}\nIts log: ${logFile}`;
}

async function stop(child: ChildProcess, ended: Promise<string>, patience: number): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  child.kill('SIGTERM');
  const late = await Promise.race([ended.then(() => false), pause(patience, true, { ref: false })]);
  if (late) {
    child.kill('SIGKILL');
    await ended;
  }
}
