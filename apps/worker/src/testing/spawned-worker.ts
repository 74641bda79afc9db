import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

/** The worker as it runs in production: its build, in a process of its own. */
export class SpawnedWorker {
  private constructor(
    private readonly child: ChildProcess,
    readonly port: number,
    /** On which it takes mail; null where it takes none. */
    readonly mailPort: number | null,
    private readonly said: string[],
  ) {}

  static async start(environment: Record<string, string>): Promise<SpawnedWorker> {
    if (!existsSync(MAIN)) throw new Error('The worker is not built. Run: npm run build');
    const child = spawn(process.execPath, [MAIN], {
      env: { PATH: process.env['PATH'], NODE_ENV: 'test', PORT: '0', ...environment },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    const said: string[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => said.push(chunk.toString()));
    const ready = await Promise.race([
      once(child, 'message').then(([message]) => message as { port: number; mailPort: number | null }),
      once(child, 'exit').then(() => null),
    ]);
    if (ready === null) throw new Error(`The worker did not start: ${said.join('')}`);
    return new SpawnedWorker(child, ready.port, ready.mailPort, said);
  }

  /** Everything that it logged. */
  get log(): string {
    return this.said.join('');
  }

  /** Ends it as a power cut would. */
  async crash(): Promise<void> {
    await this.end('SIGKILL');
  }

  /** Asks it to stop; resolves to its exit code. */
  async stop(): Promise<number | null> {
    return await this.end('SIGTERM');
  }

  private async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
    if (this.child.exitCode === null && this.child.signalCode === null) {
      const exited = once(this.child, 'exit');
      this.child.kill(signal);
      await exited;
    }
    return this.child.exitCode;
  }
}
