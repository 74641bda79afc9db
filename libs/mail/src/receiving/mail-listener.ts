import type { AddressInfo } from 'node:net';
import { finished } from 'node:stream/promises';
import {
  SMTPServer,
  type SMTPServerAddress,
  type SMTPServerDataStream,
  type SMTPServerSession,
} from 'smtp-server';

/** A mail on its way in. */
export interface ListenedMail {
  readonly recipient: string;
  readonly sender: string;
  readonly remoteAddress: string;
  readonly helo: string | null;
  readonly bytes: AsyncIterable<Uint8Array>;
}

export interface MailListenerOptions {
  readonly host: string;
  /** 0 picks a free one. */
  readonly port: number;
  /** Offers STARTTLS with it; without one nothing is encrypted. */
  readonly tls?: { readonly key: string; readonly cert: string };
  /** Bytes. */
  readonly maxBytes: number;
  readonly maxConnections: number;
  /** Milliseconds that a client may be silent. */
  readonly patience?: number;
  /** Whether an address is one of ours. Where it throws, the client is told to come again. */
  accepts(recipient: string): Promise<boolean>;
  /** Keeps a mail; once it resolves the mail is ours. Else it has nothing in it, or more bytes than are taken. */
  keep(mail: ListenedMail): Promise<'kept' | 'empty' | 'too_large'>;
  /** Trouble of ours while a mail came in; the client was told to come again. */
  onError(error: unknown): void;
}

/** Whoever asks for so many addresses that are none of ours in one session is trying them out. */
const MOST_STRANGERS = 5;

/** Why a command is not answered with yes, as SMTP says it. */
class SmtpRefusal extends Error {
  override readonly name = 'SmtpRefusal';

  constructor(
    readonly responseCode: number,
    message: string,
  ) {
    super(message);
  }
}

const NOT_HERE = () => new SmtpRefusal(550, '5.1.1 There is no such mailbox here');
const COME_AGAIN = () => new SmtpRefusal(451, '4.3.0 Trouble on our side, please try again later');
const TOO_LARGE = () => new SmtpRefusal(552, '5.3.4 The mail is larger than this server takes');

/**
 * Takes mail in by SMTP, for addresses of ours alone: any other is refused before the mail is sent, so it relays nothing.
 * It takes one recipient at a time, since each has a tenant of its own; a client sends a mail for several again by itself.
 */
export class MailListener {
  private readonly server: SMTPServer;
  /** How many strange addresses each session asked for. */
  private readonly strangers = new WeakMap<SMTPServerSession, number>();

  constructor(private readonly options: MailListenerOptions) {
    const { tls, maxBytes, maxConnections, patience = 60_000 } = options;
    this.server = new SMTPServer({
      banner: 'Afterword',
      authOptional: true,
      disabledCommands: tls ? ['AUTH'] : ['AUTH', 'STARTTLS'],
      ...(tls && { key: tls.key, cert: tls.cert }),
      size: maxBytes,
      maxClients: maxConnections,
      socketTimeout: patience,
      closeTimeout: 3_000,
      disableReverseLookup: true,
      logger: false,
      onRcptTo: (address, session, callback) => this.answer(this.checkRecipient(address, session), callback),
      onData: (stream, session, callback) => this.answer(this.take(stream, session), callback),
    });
    // A client that breaks off is no trouble of ours.
    this.server.on('error', () => {});
  }

  /** The port that it listens on. */
  async listen(): Promise<number> {
    const { host, port } = this.options;
    const listening = Promise.withResolvers<void>();
    this.server.server.once('error', listening.reject);
    this.server.listen(port, host, () => listening.resolve());
    await listening.promise;
    this.server.server.off('error', listening.reject);
    return (this.server.server.address() as AddressInfo).port;
  }

  /** Takes no more connections, and lets those that are open finish for a moment. */
  async close(): Promise<void> {
    const closed = Promise.withResolvers<void>();
    this.server.close(closed.resolve);
    await closed.promise;
  }

  private answer(work: Promise<void>, callback: (error?: Error | null) => void): void {
    work.then(
      () => callback(null),
      (error: unknown) => {
        if (error instanceof SmtpRefusal) callback(error);
        else {
          this.options.onError(error);
          callback(COME_AGAIN());
        }
      },
    );
  }

  private async checkRecipient({ address }: SMTPServerAddress, session: SMTPServerSession): Promise<void> {
    const strange = this.strangers.get(session) ?? 0;
    if (strange >= MOST_STRANGERS) throw new SmtpRefusal(421, '4.7.0 Too many addresses that are not here');
    if (session.envelope.rcptTo.length > 0)
      throw new SmtpRefusal(452, '4.5.3 One recipient at a time, please send it again for the others');
    if (await this.options.accepts(address)) return;
    this.strangers.set(session, strange + 1);
    throw NOT_HERE();
  }

  private async take(stream: SMTPServerDataStream, session: SMTPServerSession): Promise<void> {
    const [recipient] = session.envelope.rcptTo;
    const { mailFrom } = session.envelope;
    if (!recipient) throw NOT_HERE();
    try {
      const kept = await this.options.keep({
        recipient: recipient.address,
        sender: mailFrom ? mailFrom.address : '',
        remoteAddress: session.remoteAddress,
        helo: session.hostNameAppearsAs || null,
        // Whoever stops reading leaves the rest of the dialogue as it is.
        bytes: stream.iterator({ destroyOnReturn: false }),
      });
      if (kept === 'empty') throw new SmtpRefusal(554, '5.6.0 There is nothing in this mail');
      if (kept === 'too_large' || stream.sizeExceeded) throw TOO_LARGE();
    } finally {
      // The answer to a mail comes after its end, whatever became of it.
      stream.resume();
      await finished(stream).catch(() => {});
    }
  }
}
