import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Clock } from '@afterword/application';
import { parseSettings } from '@afterword/settings';
import { testDatabase, testDataSource } from '@afterword/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SMTPServer } from 'smtp-server';
import { createApi } from '../create-api.js';
import type { GraphqlAnswer } from './harness.js';

/** The api as it runs in production, listening on a port of its own and mailing through a real mail server. */
export interface LiveApi {
  readonly app: NestFastifyApplication;
  readonly url: string;
  /** Every log line so far. */
  readonly log: readonly string[];
  /** The next mail to this address, once it is there. */
  mailTo(address: string): Promise<string>;
  /** How many mails went to this address. */
  mailCount(address: string): number;
  browser(headers?: Record<string, string>): Browser;
  close(): Promise<void>;
}

export interface LiveOptions {
  readonly clock?: Clock;
  readonly settings?: Record<string, string>;
}

export async function startLiveApi(options: LiveOptions = {}): Promise<LiveApi> {
  const mailbox = await openMailbox();
  const dataSource = await testDataSource();
  const log: string[] = [];
  const settings = parseSettings({
    NODE_ENV: 'test',
    DATABASE_URL: (await testDatabase()).applicationUrl,
    SECRET_KEY: '0'.repeat(64),
    SMTP_URL: `smtp://127.0.0.1:${mailbox.port}`,
    PUBLIC_URL: 'http://afterword.test',
    LOG_LEVEL: 'debug',
    ...options.settings,
  });
  const app = await createApi({
    settings,
    dataSource,
    logStream: { write: (line: string) => void log.push(line) },
    ...(options.clock && { clock: options.clock }),
  });
  await app.listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  return {
    app,
    url,
    log,
    mailTo: mailbox.next,
    mailCount: mailbox.count,
    browser: (headers = {}) => new Browser(url, headers),
    async close() {
      await app.close();
      await dataSource.destroy();
      await mailbox.close();
    },
  };
}

/** What a page came back with. */
export interface Page {
  readonly status: number;
  readonly body: string;
  readonly headers: Headers;
  /** Where a redirect leads. */
  readonly location: string | null;
}

/** Keeps cookies, follows no redirect by itself. */
export class Browser {
  private readonly cookies = new Map<string, string>();

  constructor(
    private readonly url: string,
    private readonly headers: Record<string, string>,
  ) {}

  get cookie(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  /** An address of ours, or the whole address of a mailed link. */
  get(address: string): Promise<Page> {
    return this.send('GET', address);
  }

  post(address: string, form: Record<string, string>): Promise<Page> {
    return this.send(
      'POST',
      address,
      'application/x-www-form-urlencoded',
      new URLSearchParams(form).toString(),
    );
  }

  postJson(address: string, body: object, headers: Record<string, string> = {}): Promise<Page> {
    return this.send('POST', address, 'application/json', JSON.stringify(body), headers);
  }

  async graphql(query: string, headers: Record<string, string> = {}) {
    const page = await this.postJson('/graphql', { query }, headers);
    return JSON.parse(page.body) as GraphqlAnswer;
  }

  private async send(
    method: string,
    address: string,
    type?: string,
    body?: string,
    headers: Record<string, string> = {},
  ): Promise<Page> {
    const { pathname, search } = new URL(address, this.url);
    const response = await fetch(new URL(pathname + search, this.url), {
      method,
      redirect: 'manual',
      headers: {
        ...(this.cookies.size > 0 && { cookie: this.cookie }),
        ...(type && { 'content-type': type }),
        ...this.headers,
        ...headers,
      },
      ...(body !== undefined && { body }),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [name = '', value = ''] = cookie.split(';')[0]?.split('=') ?? [];
      if (/max-age=0/i.test(cookie)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return {
      status: response.status,
      body: await response.text(),
      headers: response.headers,
      location: response.headers.get('location'),
    };
  }
}

/** The address that a mail links to. */
export function linkIn(mail: string): string {
  const link = /^http:\S+$/m.exec(mail)?.[0];
  if (!link) throw new Error(`There is no link in this mail:\n${mail}`);
  return link;
}

async function openMailbox() {
  const mails: { to: string; text: string }[] = [];
  const taken = new Map<string, number>();
  const arrivals = new Set<() => void>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    async onData(stream, { envelope }, done) {
      const mail = readable(await text(stream));
      for (const { address } of envelope.rcptTo) mails.push({ to: address, text: mail });
      done();
      for (const arrived of arrivals) arrived();
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const to = (address: string) => mails.filter((mail) => mail.to === address);
  const next = async (address: string): Promise<string> => {
    const index = taken.get(address) ?? 0;
    taken.set(address, index + 1);
    for (;;) {
      const mail = to(address)[index];
      if (mail) return mail.text;
      await new Promise<void>((resolve) => arrivals.add(resolve));
    }
  };
  return {
    port: (server.server.address() as AddressInfo).port,
    next,
    count: (address: string) => to(address).length,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

/** Quoted-printable undone. */
function readable(mail: string): string {
  return mail
    .replace(/\r\n/g, '\n')
    .replace(/=\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
