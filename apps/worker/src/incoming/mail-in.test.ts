import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { systemClock, type UnitOfWork } from '@afterword/application';
import { createDatabaseFileStore, createUnitOfWork } from '@afterword/persistence';
import { parseSettings } from '@afterword/settings';
import { asAdmin, testDataSource } from '@afterword/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTransport } from 'nodemailer';
import pino from 'pino';
import type { DataSource } from 'typeorm';
import { incomingOf, replyTo, type SentTestMessage, sentMessage } from '../testing/incoming.js';
import { MailIn } from './mail-in.js';

let source: DataSource;
let unitOfWork: UnitOfWork;
let mailIn: MailIn;
let port: number;
beforeAll(async () => {
  source = await testDataSource();
  unitOfWork = createUnitOfWork(source);
  mailIn = listener({ MAIL_IN_PORT: '0', MAIL_IN_CONNECTIONS: '3' });
  port = (await mailIn.start()) ?? 0;
});
afterAll(async () => {
  await mailIn.stop();
  await source.destroy();
});

function listener(settings: Record<string, string>, database: UnitOfWork = unitOfWork): MailIn {
  return new MailIn(
    database,
    systemClock,
    createDatabaseFileStore(database),
    parseSettings({
      DATABASE_URL: 'postgresql://a:b@localhost/c',
      SECRET_KEY: '0'.repeat(64),
      SMTP_URL: 'smtp://127.0.0.1:1',
      MAIL_REPLY_DOMAIN: 'reply.afterword.example',
      ...settings,
    }),
    pino({ level: 'silent' }),
  );
}

/** A dialogue line by line, as a mail server of somebody else would hold it. */
class Dialogue {
  private readonly lines: AsyncIterator<string>;

  private constructor(readonly socket: Socket) {
    socket.on('error', () => {});
    this.lines = createInterface({ input: socket })[Symbol.asyncIterator]();
  }

  static async open(at = port): Promise<{ dialogue: Dialogue; greeting: string }> {
    const dialogue = new Dialogue(connect(at, '127.0.0.1'));
    return { dialogue, greeting: await dialogue.answer() };
  }

  /** What the server says next, the last line of several. */
  async answer(): Promise<string> {
    for (;;) {
      const { value, done } = await this.lines.next();
      if (done) return 'closed';
      if (!/^\d{3}-/.test(value)) return value;
    }
  }

  async say(line: string): Promise<string> {
    this.socket.write(`${line}\r\n`);
    return await this.answer();
  }
}

async function greeted(): Promise<Dialogue> {
  const { dialogue } = await Dialogue.open();
  await dialogue.say('EHLO mx.acme.example');
  return dialogue;
}

const handOver = (message: SentTestMessage, raw: Buffer, to: string | string[] = message.replyAddress) =>
  createTransport({ host: '127.0.0.1', port, ignoreTLS: true, name: 'mx.acme.example' }).sendMail({
    envelope: { from: message.address, to },
    raw,
  });

describe('the mail server of the reply domain', () => {
  it('is off unless the settings give it a port', async () => {
    expect(await listener({}).start()).toBeNull();
  });

  it('keeps what comes for an address of ours before it says yes, with what the dialogue told', async () => {
    const message = await sentMessage(unitOfWork);
    await handOver(message, replyTo(message, 'Thank you.'), message.replyAddress.toUpperCase());
    const kept = await asAdmin(
      `select m.state, m.via, c.recipient, c.sender, c.remote_address, c.helo, f.size = m.size as whole
       from incoming_mail m join incoming_content c on c.id = m.id join file f on f.id = m.file_id where m.tenant_id = $1`,
      [message.tenant.id],
    );
    expect(kept).toEqual([
      {
        state: 'received',
        via: 'smtp',
        recipient: message.replyAddress,
        sender: message.address,
        remote_address: '127.0.0.1',
        helo: 'mx.acme.example',
        whole: true,
      },
    ]);
  });

  it('takes the same mail again without keeping it twice', async () => {
    const message = await sentMessage(unitOfWork);
    const raw = replyTo(message, 'Thank you.');
    for (let again = 0; again < 3; again++) expect((await handOver(message, raw)).response).toMatch(/^250/);
    expect(await incomingOf(message.tenant)).toHaveLength(1);
  });

  it('refuses every address that is none of ours before the mail is sent, so it relays nothing', async () => {
    const { replyAddress } = await sentMessage(unitOfWork);
    const [local = '', domain] = replyAddress.split('@');
    for (const address of [
      'somebody@elsewhere.example',
      `somebody@${domain}`,
      `${local}@elsewhere.example`,
      `${local.slice(0, -1)}${local.endsWith('a') ? 'b' : 'a'}@${domain}`,
    ]) {
      const dialogue = await greeted();
      await dialogue.say('MAIL FROM:<dana@acme.example>');
      expect(await dialogue.say(`RCPT TO:<${address}>`)).toMatch(/^550 /);
      expect(await dialogue.say('DATA')).toMatch(/^503 /);
      dialogue.socket.destroy();
    }
  });

  it('lets nobody try addresses out, nor smuggle a line into one', async () => {
    const dialogue = await greeted();
    await dialogue.say('MAIL FROM:<>');
    const answers: string[] = [];
    for (let i = 0; i < 6; i++)
      answers.push(await dialogue.say(`RCPT TO:<nobody${i}@reply.afterword.example>`));
    expect(answers.map((line) => line.slice(0, 3))).toEqual(['550', '550', '550', '550', '550', '421']);
    dialogue.socket.destroy();
    const other = await greeted();
    await other.say('MAIL FROM:<>');
    expect(await other.say('RCPT TO:<r\rBcc: x@y.example@reply.afterword.example>')).toMatch(/^5/);
    other.socket.destroy();
  });

  it('takes a mail for several one by one', async () => {
    const [one, other] = [await sentMessage(unitOfWork), await sentMessage(unitOfWork)];
    const dialogue = await greeted();
    await dialogue.say('MAIL FROM:<dana@acme.example>');
    expect(await dialogue.say(`RCPT TO:<${one.replyAddress}>`)).toMatch(/^250/);
    expect(await dialogue.say(`RCPT TO:<${other.replyAddress}>`)).toMatch(/^452/);
    dialogue.socket.destroy();
  });

  it('refuses what says that it is larger than 25 MB, and what turns out so, and keeps nothing of it', async () => {
    const message = await sentMessage(unitOfWork);
    const dialogue = await greeted();
    expect(await dialogue.say('MAIL FROM:<dana@acme.example> SIZE=30000000')).toMatch(/^552/);
    await dialogue.say('MAIL FROM:<dana@acme.example>');
    await dialogue.say(`RCPT TO:<${message.replyAddress}>`);
    await dialogue.say('DATA');
    const line = `${'a'.repeat(998)}\r\n`.repeat(100);
    for (let i = 0; i < 270; i++)
      if (!dialogue.socket.write(line))
        await new Promise((resolve) => dialogue.socket.once('drain', resolve));
    expect(await dialogue.say('.')).toMatch(/^552/);
    dialogue.socket.destroy();
    const rows = await asAdmin('select 1 from file where tenant_id = $1', [message.tenant.id]);
    expect([rows, await incomingOf(message.tenant)]).toEqual([[], []]);
  });

  it('keeps nothing of a mail that breaks off', async () => {
    const message = await sentMessage(unitOfWork);
    const dialogue = await greeted();
    await dialogue.say('MAIL FROM:<dana@acme.example>');
    await dialogue.say(`RCPT TO:<${message.replyAddress}>`);
    await dialogue.say('DATA');
    dialogue.socket.write(`Subject: half\r\n\r\n${'a'.repeat(998)}\r\n`);
    dialogue.socket.destroy();
    // The next mail is only answered once what is left of this one was put away.
    await handOver(message, replyTo(message, 'Whole.'));
    const deadline = Date.now() + 5_000;
    const count = async () =>
      (await asAdmin('select 1 from file where tenant_id = $1', [message.tenant.id])).length;
    while ((await count()) !== 1 && Date.now() < deadline)
      await new Promise((resolve) => setImmediate(resolve));
    expect([await count(), (await incomingOf(message.tenant)).length]).toEqual([1, 1]);
  });

  it('says come again where the database is gone', async () => {
    const message = await sentMessage(unitOfWork);
    const broken = listener(
      { MAIL_IN_PORT: '0' },
      { run: () => Promise.reject(new Error('The database is gone.')) },
    );
    const { dialogue } = await Dialogue.open((await broken.start()) ?? 0);
    await dialogue.say('EHLO mx.acme.example');
    await dialogue.say('MAIL FROM:<dana@acme.example>');
    expect(await dialogue.say(`RCPT TO:<${message.replyAddress}>`)).toMatch(/^451/);
    dialogue.socket.destroy();
    await broken.stop();
  });

  it('takes no more than so many clients at once', async () => {
    const open = await Promise.all([1, 2, 3].map(() => Dialogue.open()));
    const { dialogue, greeting } = await Dialogue.open();
    expect(greeting).toMatch(/^421/);
    for (const { dialogue: one } of [...open, { dialogue }]) one.socket.destroy();
  });

  it('does not start on a port that is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => taken.once('listening', resolve));
    const { port: busy } = taken.address() as AddressInfo;
    await expect(listener({ MAIL_IN_PORT: String(busy) }).start()).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
    taken.close();
  });
});
