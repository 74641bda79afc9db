import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { setImmediate } from 'node:timers/promises';
import type { Mail } from '@afterword/application';
import { afterEach, describe, expect, it } from '@jest/globals';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { SmtpMailer } from './smtp-mailer.js';

interface Running {
  readonly server: SMTPServer;
  readonly mailer: SmtpMailer;
  /** The raw messages whose last byte arrived. */
  readonly received: string[];
}

const running: Running[] = [];
afterEach(async () => {
  for (const { server, mailer } of running.splice(0)) {
    mailer.close();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  }
});

type OnData = NonNullable<SMTPServerOptions['onData']>;

async function start(options: SMTPServerOptions = {}): Promise<Running> {
  const received: string[] = [];
  const onData: OnData = async (stream, _session, done) => {
    // A connection that breaks off within the message leaves nothing to answer.
    const message = await text(stream).catch(() => null);
    if (message === null) return;
    received.push(message);
    done();
  };
  const server = new SMTPServer({ authOptional: true, disabledCommands: ['STARTTLS'], onData, ...options });
  // Connections that a test breaks off on purpose.
  server.on('error', () => {});
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  const mailer = new SmtpMailer({
    server: `smtp://127.0.0.1:${port}`,
    from: 'desk@college.test',
    patience: 5000,
  });
  const one = { server, mailer, received };
  running.push(one);
  return one;
}

/** Ends every connection at once, as a server that dies does. */
function breakOff(server: SMTPServer): void {
  const connections = (server as unknown as { connections: Set<{ _socket: Socket }> }).connections;
  for (const connection of connections) connection._socket.destroy();
}

/** Resolves when this side, too, knows that the connection is gone. */
async function noticed(mailer: SmtpMailer): Promise<void> {
  const { pool } = mailer as unknown as { pool: { pendingCount(): number } };
  while (pool.pendingCount() > 0) await setImmediate();
}

const mail = (overrides: Partial<Mail> = {}): Mail => ({
  to: { name: 'Amélie Ortega', address: 'amelie@example.test' },
  subject: 'Three things wait for you',
  text: '.\nThank Dana\n..\n',
  html: '<p>Thank Dana</p>',
  messageId: '0198.digest@college.test',
  ...overrides,
});

const answering = (code: number): Partial<SMTPServerOptions> => ({
  onRcptTo: (_address, _session, done) => done(Object.assign(new Error('not here'), { responseCode: code })),
});

describe('a mail by SMTP', () => {
  it('arrives whole, with the Message-ID that the caller fixed', async () => {
    const { mailer, received } = await start();
    expect(await mailer.send(mail())).toEqual({ kind: 'accepted' });
    expect(received).toHaveLength(1);
    expect(received[0]).toContain('Message-ID: <0198.digest@college.test>');
    expect(received[0]).toContain('Auto-Submitted: auto-generated');
    expect(received[0]).toContain('text/html');
  });

  it('cannot be accepted before the hook has resolved', async () => {
    const { mailer, received } = await start();
    const reached = Promise.withResolvers<void>();
    const go = Promise.withResolvers<void>();
    const sending = mailer.send(mail(), {
      beforeAcceptance: async () => {
        reached.resolve();
        await go.promise;
      },
    });
    await reached.promise;
    expect(received).toHaveLength(0);
    go.resolve();
    expect(await sending).toEqual({ kind: 'accepted' });
    expect(received).toHaveLength(1);
  });

  it('is not sent where the hook throws, and the next one still is', async () => {
    const { mailer, received } = await start();
    const sending = mailer.send(mail(), {
      beforeAcceptance: async () => {
        throw new Error('the lease ran out');
      },
    });
    await expect(sending).rejects.toThrow('the lease ran out');
    expect(await mailer.send(mail({ messageId: 'second@college.test' }))).toEqual({ kind: 'accepted' });
    expect(received).toHaveLength(1);
    expect(received[0]).toContain('second@college.test');
  });

  it.each([
    [550, true],
    [451, false],
  ])(
    'that is refused with %i says whether another try may help, and never asks the hook',
    async (code, permanent) => {
      const { mailer } = await start(answering(code));
      let asked = false;
      const result = await mailer.send(mail(), {
        beforeAcceptance: async () => {
          asked = true;
        },
      });
      expect(result).toMatchObject({
        kind: 'refused',
        permanent,
        words: expect.stringContaining(String(code)),
      });
      expect(asked).toBe(false);
    },
  );

  it('that the server refuses after its last byte was not taken over', async () => {
    const { mailer } = await start({
      onData: (stream, _session, done) => {
        stream.resume();
        stream.on('end', () => done(Object.assign(new Error('spam'), { responseCode: 554 })));
      },
    });
    expect(await mailer.send(mail())).toMatchObject({ kind: 'refused', permanent: true });
  });

  it('whose dialogue breaks off after the last byte is uncertain, and does not arrive a second time', async () => {
    let dialogues = 0;
    const { mailer, server } = await start({
      onData: (stream) => {
        dialogues++;
        stream.resume();
        stream.on('end', () => breakOff(server));
      },
    });
    expect(await mailer.send(mail())).toMatchObject({ kind: 'uncertain' });
    expect(dialogues).toBe(1);
  });

  it('whose dialogue breaks off before its last byte was certainly not taken over', async () => {
    const { mailer, server, received } = await start();
    const result = await mailer.send(mail(), {
      beforeAcceptance: async () => {
        breakOff(server);
        await noticed(mailer);
      },
    });
    expect(result).toMatchObject({ kind: 'refused', permanent: false });
    expect(received).toHaveLength(0);
  });

  it('finds nobody at an address where no server listens', async () => {
    const { mailer, server } = await start();
    await new Promise<void>((resolve) => server.close(() => resolve()));
    expect(await mailer.send(mail())).toEqual({
      kind: 'refused',
      permanent: false,
      words: 'The mail server could not be reached.',
    });
  });

  it('cannot be given another header or another recipient', async () => {
    const { mailer, received } = await start();
    await mailer.send(
      mail({
        subject: 'Hello\r\nBcc: everyone@example.test',
        to: { name: 'A\r\nBcc: everyone@example.test', address: 'a@example.test' },
      }),
    );
    expect(received[0]).not.toMatch(/^Bcc:/m);
    for (const address of [
      'a@example.test, b@example.test',
      'a@example.test>\r\nRCPT TO:<b@example.test',
      'a',
    ])
      expect(await mailer.send(mail({ to: { name: 'A', address } }))).toMatchObject({ permanent: true });
    await expect(mailer.send(mail({ messageId: 'a@b\r\nBcc: x@y' }))).rejects.toThrow(/Message-ID/);
  });
});
