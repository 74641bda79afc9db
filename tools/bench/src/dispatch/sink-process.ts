import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';

export interface SinkCount {
  readonly taken: number;
  /** Milliseconds since the epoch. */
  readonly last: number;
  /** Mails that came without a DKIM signature. */
  readonly unsigned: number;
}

/** A mail server in a process of its own, so that it does not share the sender's processor time. */
export class Sink {
  private readonly child: ChildProcess;
  readonly url: string;

  private constructor(child: ChildProcess, port: number) {
    this.child = child;
    this.url = `smtp://127.0.0.1:${port}`;
  }

  static async start(): Promise<Sink> {
    const child = fork(new URL('./sink.ts', import.meta.url), {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    const [{ port }] = (await once(child, 'message')) as [{ port: number }];
    return new Sink(child, port);
  }

  async count(): Promise<SinkCount> {
    const answer = once(this.child, 'message');
    this.child.send('count');
    const [count] = (await answer) as [SinkCount];
    return count;
  }

  /** Resolves when it took so many more than `before`. */
  async reached(before: SinkCount, more: number): Promise<SinkCount> {
    for (;;) {
      const count = await this.count();
      if (count.taken - before.taken >= more) return count;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  stop(): void {
    this.child.kill();
  }
}
