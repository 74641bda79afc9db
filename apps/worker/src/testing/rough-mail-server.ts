import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

/** What goes wrong at a mail server, each at every so many-th mail; 0 never. */
export interface Trouble {
  /** The connection ends when the recipient is named: nothing was taken over. */
  readonly dropEarly: number;
  /** The connection ends when the last byte has come: nothing was taken over, and nobody can tell. */
  readonly dropBefore: number;
  /** The connection ends when the mail was taken over, before the server says so. */
  readonly dropAfter: number;
  /** The server is busy for now. */
  readonly busy: number;
}

/** A mail server on which one cannot rely, that keeps count of what it took over. */
export class RoughMailServer {
  /** How often each Message-ID was taken over. */
  readonly taken = new Map<string, number>();
  private asked = 0;
  private received = 0;
  private readonly waiting = new Set<() => void>();

  private constructor(
    private readonly server: SMTPServer,
    private readonly trouble: Trouble,
    private readonly delay: number,
  ) {}

  /** @param delay milliseconds from the last byte of a mail to the answer. */
  static async start(trouble: Trouble, delay: number): Promise<RoughMailServer> {
    let rough: RoughMailServer | undefined;
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      maxClients: 500,
      onRcptTo: (_address, session, done) => rough?.recipient(session.id, done),
      onData: async (stream, session, done) => {
        const mail = await text(stream).catch(() => null);
        // Broken off before the last byte: nobody's mail.
        if (mail !== null) rough?.mail(mail, session.id, done);
      },
    });
    server.on('error', () => {});
    rough = new RoughMailServer(server, trouble, delay);
    server.listen(0, '127.0.0.1');
    await once(server.server, 'listening');
    return rough;
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  /** Resolves when it has taken over so many mails. */
  async reached(count: number): Promise<void> {
    while (this.taken.size < count)
      await new Promise<void>((resolve) => {
        this.waiting.add(resolve);
      });
  }

  async stop(): Promise<void> {
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }

  private recipient(sessionId: string, done: (error?: Error) => void): void {
    this.asked++;
    if (happens(this.asked, this.trouble.dropEarly)) this.drop(sessionId);
    else if (happens(this.asked, this.trouble.busy))
      done(Object.assign(new Error('Busy, come again.'), { responseCode: 451 }));
    else done();
  }

  private mail(mail: string, sessionId: string, done: () => void): void {
    this.received++;
    if (happens(this.received, this.trouble.dropBefore)) {
      this.drop(sessionId);
      return;
    }
    // From here on the mail is ours, whether or not the other side lives to hear it.
    const id = /^Message-ID: <([^>]+)>/im.exec(mail)?.[1] ?? '';
    this.taken.set(id, (this.taken.get(id) ?? 0) + 1);
    for (const resolve of this.waiting) resolve();
    this.waiting.clear();
    if (happens(this.received, this.trouble.dropAfter)) this.drop(sessionId);
    else setTimeout(done, this.delay);
  }

  private drop(sessionId: string): void {
    const connections = (this.server as unknown as { connections: Set<{ id: string; _socket: Socket }> })
      .connections;
    for (const connection of connections) if (connection.id === sessionId) connection._socket.destroy();
  }
}

const happens = (count: number, every: number): boolean => every > 0 && count % every === 0;
