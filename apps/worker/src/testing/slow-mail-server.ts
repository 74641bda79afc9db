import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

/** A mail server that takes its time between having a mail and saying so. */
export class SlowMailServer {
  /** The recipients of mails that it took over, once for each mail. */
  readonly accepted: string[] = [];
  /** The mails that it took over, raw. */
  readonly mails: string[] = [];
  private waiting: (() => void)[] = [];

  private constructor(private readonly server: SMTPServer) {}

  /** @param delay milliseconds from the last byte of a mail to the answer. */
  static async start(delay: number): Promise<SlowMailServer> {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData: async (stream, session, done) => {
        const mail = await text(stream).catch(() => null);
        // Broken off before the last byte: nobody's mail.
        if (mail === null) return;
        // From here on the mail is ours, whether or not the other side lives to hear it.
        slow.take(
          session.envelope.rcptTo.map(({ address }) => address),
          mail,
        );
        setTimeout(done, delay);
      },
    });
    server.on('error', () => {});
    const slow = new SlowMailServer(server);
    server.listen(0, '127.0.0.1');
    await once(server.server, 'listening');
    return slow;
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  /** Resolves when it has taken over so many mails. */
  async reached(count: number): Promise<void> {
    while (this.accepted.length < count)
      await new Promise<void>((resolve) => {
        this.waiting.push(resolve);
      });
  }

  async stop(): Promise<void> {
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }

  private take(recipients: readonly string[], mail: string): void {
    this.accepted.push(...recipients);
    this.mails.push(mail);
    for (const resolve of this.waiting.splice(0)) resolve();
  }
}
