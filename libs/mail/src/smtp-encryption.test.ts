import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { type AddressInfo, connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { type Dial, SmtpMailer, type SmtpServerAddress } from './smtp-mailer.js';
import { smtpTrial } from './smtp-trial.js';

/** Vouches for itself, for the name mail.college.test, for a hundred years. */
const certificate = (file: string) => readFileSync(new URL(`../test/tls/${file}`, import.meta.url), 'utf8');
const TRUSTED = { key: certificate('server.key'), cert: certificate('server.crt') };
const HOST = 'mail.college.test';

const known = getCACertificates('default');
beforeAll(() => setDefaultCACertificates([...known, TRUSTED.cert]));
afterAll(() => setDefaultCACertificates(known));

const closing: (() => unknown)[] = [];
afterEach(async () => {
  // A server waits for those who are still on the line.
  for (const close of closing.splice(0).reverse()) await close();
});

interface Running {
  readonly dial: Dial;
  readonly address: SmtpServerAddress;
  /** Each mail, and whether the line that it came over was encrypted. */
  readonly received: { readonly mail: string; readonly secure: boolean }[];
}

/** A server that takes mail by an encrypted line from one person only. */
async function start(options: SMTPServerOptions = {}): Promise<Running> {
  const received: Running['received'] = [];
  const server = new SMTPServer({
    ...TRUSTED,
    allowInsecureAuth: false,
    onAuth: ({ username, password }, _session, done) =>
      username === 'desk' && password === 'right'
        ? done(null, { user: username })
        : done(Object.assign(new Error('not you'), { responseCode: 535 })),
    onData: async (stream, session, done) => {
      received.push({ mail: await text(stream), secure: session.secure });
      done();
    },
    ...options,
  });
  server.on('error', () => {});
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  closing.push(() => new Promise<void>((resolve) => server.close(() => resolve())));
  const { port } = server.server.address() as AddressInfo;
  return {
    received,
    address: { host: HOST, port, tls: options.secure ?? false, user: 'desk', password: 'right' },
    dial: async (_host, to) => {
      const socket = connect({ host: '127.0.0.1', port: to });
      await once(socket, 'connect');
      return socket;
    },
  };
}

async function sendBy({ dial, address }: Running, changes: Partial<SmtpServerAddress> = {}) {
  const mailer = new SmtpMailer({
    server: { ...address, ...changes },
    from: 'desk@college.test',
    dial,
    patience: 5000,
  });
  closing.push(() => mailer.close());
  return await mailer.send({
    to: { name: 'Amélie Ortega', address: 'amelie@example.test' },
    subject: 'A word',
    text: 'Hello',
    messageId: 'one@college.test',
  });
}

const problemAt = ({ dial, address }: Running, changes: Partial<SmtpServerAddress> = {}) =>
  smtpTrial(dial, 5000).problemWith({ ...address, ...changes });

describe('a server that asks for STARTTLS', () => {
  it('gets the mail over an encrypted line', async () => {
    const server = await start();
    expect(await problemAt(server)).toBeNull();
    expect(await sendBy(server)).toEqual({ kind: 'accepted' });
    expect(server.received).toMatchObject([{ secure: true, mail: expect.stringContaining('Hello') }]);
  });

  it('is told no password where its certificate belongs to another name', async () => {
    const server = await start();
    const other = { host: 'mail.elsewhere.test' };
    expect(await problemAt(server, other)).toEqual({
      field: 'host',
      words: 'The certificate of mail.elsewhere.test is not to be trusted: it belongs to another name.',
    });
    expect(await sendBy(server, other)).toEqual({
      kind: 'refused',
      permanent: false,
      words: "The mail server's certificate is not to be trusted: it belongs to another name.",
    });
    expect(server.received).toEqual([]);
  });

  it('is refused where its certificate vouches for itself', async () => {
    const server = await start({ key: certificate('stranger.key'), cert: certificate('stranger.crt') });
    expect(await problemAt(server)).toEqual({
      field: 'host',
      words: 'The certificate of mail.college.test is not to be trusted: it vouches for itself.',
    });
    expect(await sendBy(server)).toMatchObject({
      kind: 'refused',
      words: expect.stringContaining('certificate is not to be trusted'),
    });
    expect(server.received).toEqual([]);
  });
});

describe('what stands in the way of a server', () => {
  it('is said at the field that is to be looked at', async () => {
    const server = await start();
    expect(await problemAt(server, { password: 'wrong' })).toMatchObject({ field: 'password' });
    expect(await problemAt(server, { tls: true })).toMatchObject({ field: 'tls' });
    const plain = await start({ disabledCommands: ['STARTTLS'], allowInsecureAuth: true });
    expect(await problemAt(plain)).toMatchObject({
      field: 'tls',
      words: expect.stringContaining('STARTTLS'),
    });
    const encrypted = await start({ secure: true });
    expect(await problemAt(encrypted)).toBeNull();
    const deaf: Running = {
      ...server,
      dial: () => Promise.reject(Object.assign(new Error(), { code: 'ECONNREFUSED' })),
    };
    expect(await problemAt(deaf)).toMatchObject({ field: 'port' });
    const nameless: Running = {
      ...server,
      dial: () => Promise.reject(Object.assign(new Error(), { code: 'ENOTFOUND' })),
    };
    expect(await problemAt(nameless)).toMatchObject({ field: 'host' });
  });
});
