import type { Socket } from 'node:net';
import { Readable } from 'node:stream';
import type { Mail, Mailer, MailOptions, MailResult } from '@afterword/application';
import SMTPPool from 'nodemailer/lib/smtp-pool';
import type { DkimKey } from './dkim.js';
import { composeMessage, isSingleAddress, type Message } from './message.js';
import { certificateProblem, type SmtpError } from './server-problem.js';

/** How mails leave. */
export interface SmtpMailerOptions {
  /** `smtp://user:password@host:587` or `smtps://…:465`; or where a socket of `dial` leads to. */
  readonly server: string | SmtpServerAddress;
  /** The sender's address, for mails that name no other. */
  readonly from: string;
  /** Opens each connection, where it is not to be opened freely. */
  readonly dial?: Dial;
  /** The most connections to the server, 5 by default. */
  readonly connections?: number;
  /** How long the server may stay silent, in milliseconds; two minutes by default. */
  readonly patience?: number;
}

/** A mail server by its parts. */
export interface SmtpServerAddress {
  readonly host: string;
  readonly port: number;
  /** Encrypted from the first byte; else by STARTTLS, without which no password is told. */
  readonly tls: boolean;
  readonly user: string | null;
  readonly password: string | null;
}

/** Opens a connection to a host, or says why it does not. */
export type Dial = (host: string, port: number) => Promise<Socket>;

/** Runs work when its turn has come. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/** A message on its way to the server. */
class Delivery {
  /** True from the moment at which the last bytes may leave. */
  completing = false;
  /** The hook's run, which may outlast a connection that breaks meanwhile. */
  hook: Promise<void> = Promise.resolve();
  /** What the caller's hook threw. */
  hookError: { readonly error: unknown } | undefined;

  constructor(
    readonly message: Message,
    private readonly beforeAcceptance: (() => Promise<void>) | undefined,
  ) {}

  /**
   * The message, then a wait for the hook, then the end. The connection reads it only after the server has answered
   * DATA, and writes the final dot at its end, so the server cannot have accepted it before the hook resolved.
   */
  open(): Readable {
    const { message, beforeAcceptance } = this;
    if (!beforeAcceptance) return this.openAtOnce();
    const hook = () => {
      this.hook = this.runHook(beforeAcceptance);
      return this.hook;
    };
    return Readable.from(
      (async function* parts() {
        yield message.bytes;
        await hook();
      })(),
      { highWaterMark: 1, objectMode: false },
    );
  }

  /** Nobody waits before the last byte: a plain stream, which costs less than a generator. */
  private openAtOnce(): Readable {
    const stream = new Readable({
      read: () => {
        this.completing = true;
        stream.push(this.message.bytes);
        stream.push(null);
      },
    });
    return stream;
  }

  private async runHook(beforeAcceptance: () => Promise<void>): Promise<void> {
    try {
      await beforeAcceptance();
    } catch (error) {
      this.hookError = { error };
      throw error;
    }
    this.completing = true;
  }
}

/** Some servers end a connection that brings too much. */
const MESSAGES_PER_CONNECTION = 1000;

/** STARTTLS is asked for where there is a password to be told, so that nobody in between can read it. */
function partsOf({ host, port, tls, user, password }: SmtpServerAddress) {
  return {
    host,
    port,
    secure: tls,
    requireTLS: !tls && user !== null,
    ...(user !== null && { auth: { user, pass: password ?? '' } }),
  };
}

/** nodemailer's way of asking for a connection. It greets and encrypts on it by itself, as the host that was named. */
function socketBy(dial: Dial, { host, port }: SmtpServerAddress) {
  return (
    _options: unknown,
    callback: (error: Error | null, socket?: { connection: Socket }) => void,
  ): void => {
    dial(host, port).then((connection) => callback(null, { connection }), callback);
  };
}

/** How a server is reached: nothing there may take longer than `patience`, in milliseconds. */
export function serverOptions(server: string | SmtpServerAddress, dial: Dial | undefined, patience: number) {
  const atFirst = Math.min(patience, 30_000);
  return {
    ...(typeof server === 'string' ? { url: server } : partsOf(server)),
    ...(dial && typeof server !== 'string' && { getSocket: socketBy(dial, server) }),
    connectionTimeout: atFirst,
    greetingTimeout: atFirst,
    dnsTimeout: atFirst,
    socketTimeout: patience,
  };
}

/** Mails by SMTP over a few kept connections. */
export class SmtpMailer implements Mailer {
  private readonly pool: SMTPPool;
  private readonly from: string;

  constructor({ server, from, dial, connections = 5, patience = 120_000 }: SmtpMailerOptions) {
    this.from = from;
    this.pool = new SMTPPool({
      ...serverOptions(server, dial, patience),
      maxConnections: connections,
      maxMessages: MESSAGES_PER_CONNECTION,
    });
  }

  /**
   * @param key signs the mail.
   * @param inTurn says when a mail that is written and signed may go on its way; at once by default.
   */
  async send(
    mail: Mail,
    { beforeAcceptance, beforeDialogue }: MailOptions = {},
    key?: DkimKey,
    inTurn: InTurn = (work) => work(),
  ): Promise<MailResult> {
    if (!isSingleAddress(mail.to.address))
      return { kind: 'refused', permanent: true, words: 'The address of the recipient is no mail address.' };
    const delivery = new Delivery(await composeMessage(this.from, mail, key), beforeAcceptance);
    return await inTurn(async () => {
      await beforeDialogue?.();
      const result = await this.deliver(delivery);
      await delivery.hook.catch(() => {});
      if (delivery.hookError) throw delivery.hookError.error;
      return result;
    });
  }

  /** Lets mails under way finish, then closes the connections. */
  close(): void {
    this.pool.close();
  }

  private deliver(delivery: Delivery): Promise<MailResult> {
    const { message } = delivery;
    // The pool asks a message for these four alone. Its own message class would read the stream ahead of time.
    const pooled = {
      data: {},
      message: {
        getEnvelope: () => ({ ...message.envelope }),
        messageId: () => `<${message.messageId}>`,
        getHeader: () => `<${message.messageId}>`,
        createReadStream: () => delivery.open(),
      },
    };
    return new Promise((resolve) => {
      this.pool.send(pooled as unknown as Parameters<SMTPPool['send']>[0], (error: SmtpError | null) => {
        resolve(error ? resultOf(error, delivery.completing) : { kind: 'accepted' });
      });
    });
  }
}

function resultOf(error: SmtpError, completing: boolean): MailResult {
  const code = error.responseCode || 0;
  if (code >= 400) {
    // A reply to the final dot other than 2xx says as clearly as any earlier one that the mail was not taken over.
    const permanent = code >= 500;
    const words = permanent
      ? `The mail server refused it with code ${code}.`
      : `The mail server could not take it with code ${code}.`;
    return { kind: 'refused', permanent, words };
  }
  if (completing)
    return {
      kind: 'uncertain',
      words: 'The mail server broke off before it confirmed. It is not sent again by itself.',
    };
  const certificate = certificateProblem(error);
  const words = certificate
    ? `The mail server's certificate is not to be trusted: ${certificate}.`
    : 'The mail server could not be reached.';
  return { kind: 'refused', permanent: false, words };
}
