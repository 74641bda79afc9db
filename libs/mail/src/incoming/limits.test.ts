import { describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { classified, mailOf } from '../../test/mail-of.js';
import { findMentions } from './date-mentions.js';
import { htmlToText } from './html-text.js';
import { excerptOf, LIMITS } from './limits.js';
import { parseMail } from './parse-mail.js';

// The tests below count; on a busy machine making 25 MB takes a while.
jest.setTimeout(60_000);

const MB = 1024 * 1024;
const KINDS = ['reply', 'automatic', 'bounce', 'complaint', 'opt_out', 'unknown'];
const repeated = (text: string, size: number) => text.repeat(Math.ceil(size / text.length));
const multipart = { 'Content-Type': 'multipart/mixed; boundary="b"' };

describe('a mail that is too much', () => {
  it('of 25 MB with an attachment is read as any other', async () => {
    const attachment = repeated(`${'QUJD'.repeat(19)}\n`, 24 * MB);
    const raw = mailOf(
      `--b\n\nCould you come on Tuesday?\n--b\nContent-Type: application/pdf\nContent-Transfer-Encoding: base64\n\n${attachment}\n--b--`,
      multipart,
    );
    const parsed = await parseMail(raw);
    expect(parsed).toMatchObject({ readable: true, cut: undefined });
    expect(parsed.readable && parsed.attachments[0]!.size).toBeGreaterThan(17 * MB);
    expect(await classified(raw)).toMatchObject({ kind: 'reply', text: 'Could you come on Tuesday?' });
  });

  it('beyond 25 MB is read up to there, and says so', async () => {
    const raw = Buffer.concat([mailOf('Could you come on Tuesday?'), Buffer.alloc(26 * MB, 0x20)]);
    const mail = await classified(raw);
    expect(mail.kind).toBe('reply');
    expect(mail.why).toMatch(/Only (?:the|its) first \d+ MB/);
  });

  it.each([
    [
      '10,000 parts',
      () => mailOf(`${repeated('--b\nContent-Type: text/plain\n\nhi\n', 330_000)}--b--`, multipart),
    ],
    ['a million parts', () => mailOf(repeated('--b\n\n', 5 * MB), multipart)],
  ])('with %s becomes no more parts than the limit', async (_, make) => {
    const { bytes, cut } = excerptOf(make());
    const dashed = Buffer.from(bytes)
      .toString('latin1')
      .split('\n')
      .filter((line) => line.startsWith('--')).length;
    expect(dashed).toBeLessThanOrEqual(LIMITS.dashedLines);
    expect(cut).toContain('too many parts');
    expect((await classified(make())).why).toContain('too many parts');
  });

  it.each([
    ['empty lines', '\n'],
    ['short lines', '> a\n'],
    ['one endless line', 'a'],
    ['lines that look like the start of a quote', 'On 1 Jan 2026 x\n'],
  ])('of 20 MB of %s is cut to the readable part', async (_, piece) => {
    const { bytes, cut } = excerptOf(mailOf(repeated(piece, 20 * MB)));
    expect(bytes.length).toBeLessThanOrEqual(LIMITS.plainBytes + 2_000);
    expect(Buffer.from(bytes).toString('latin1').split('\n').length).toBeLessThanOrEqual(
      LIMITS.plainLines + 1,
    );
    expect(cut).toMatch(/^Only /);
  });

  it('with a thousand parts within each other is unknown, but for what its header says', async () => {
    let body = '';
    for (let depth = 0; depth < 1_000; depth++)
      body += `--b${depth}\nContent-Type: multipart/mixed; boundary=b${depth + 1}\n\n`;
    const headers = { 'Content-Type': 'multipart/mixed; boundary=b0' };
    expect(await classified(mailOf(body, headers))).toMatchObject({
      kind: 'unknown',
      why: expect.stringContaining('within each other'),
    });
    expect((await classified(mailOf(body, { ...headers, 'Auto-Submitted': 'auto-replied' }))).kind).toBe(
      'automatic',
    );
  });

  it('with a header of megabytes is unknown', async () => {
    expect(await classified(mailOf('Hello', { 'X-Long': repeated('a ', 2 * MB) }))).toMatchObject({
      kind: 'unknown',
      why: expect.stringContaining('headers are longer'),
    });
  });

  it('of nested messages has them as one attachment, none looked into', async () => {
    const nested = 'Content-Type: message/rfc822\n\nSubject: failure notice\n'.repeat(2_000);
    const parsed = await parseMail(
      mailOf(`--b\n\nWhat do you think?\n--b\n${nested}\n\nhello\n--b--`, multipart),
    );
    expect(parsed.readable && parsed.attachments.map(({ type }) => type)).toEqual(['message/rfc822']);
  });

  it('of nothing but open tags gives a bounded text', () => {
    expect(htmlToText('<div>'.repeat(500_000))).toBe('');
    expect(htmlToText(`${'<i>'.repeat(300_000)}${'</b>'.repeat(300_000)}x`).length).toBeLessThanOrEqual(
      LIMITS.text,
    );
    expect(htmlToText('word '.repeat(1_000_000)).length).toBeLessThanOrEqual(LIMITS.text);
  });

  it('of nothing but dates has few of them looked at', () => {
    expect(findMentions('until 5 october '.repeat(10_000))).toHaveLength(60);
  });

  it('with a report on a million recipients names a hundred', async () => {
    const status = repeated('Final-Recipient: rfc822; a@b.example\nAction: failed\nStatus: 5.1.1\n\n', MB);
    const raw = mailOf(
      `--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; x\n\n${status}--b--`,
      {
        'Content-Type': 'multipart/report; report-type=delivery-status; boundary=b',
      },
    );
    expect((await classified(raw)).bounces?.length).toBeLessThanOrEqual(LIMITS.recipients);
  });
});

describe('what is no mail', () => {
  it.each([
    ['nothing', Buffer.alloc(0)],
    ['empty lines', Buffer.from('\n\n\n')],
    ['words', Buffer.from('just some words\nin a file\n')],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
  ])('is unknown, with the reason: %s', async (_, raw) => {
    const mail = await classified(raw);
    expect(mail.kind).toBe('unknown');
    expect(mail.why).toMatch(/^(?:The mail is empty|This is no mail)/);
  });

  it('has a kind and a reason, whatever the bytes are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2_000 }), async (bytes) => {
        const mail = await classified(bytes);
        expect(KINDS).toContain(mail.kind);
        expect(mail.why).not.toBe('');
      }),
      { numRuns: 200 },
    );
  });

  it('has one too where pieces of mails are shuffled', async () => {
    const piece = fc.constantFrom(
      'From: a <a@b.example>\r\n',
      'Subject: =?utf-8?q?=C3?=\r\n',
      'Content-Type: multipart/report; boundary="b"\r\n',
      'Content-Type: text/html; charset=utf-7\r\n',
      'Content-Transfer-Encoding: base64\r\n',
      'Auto-Submitted: auto-replied\r\n',
      'Final-Recipient: rfc822;\r\nAction: failed\r\nStatus: 9.9.9\r\n',
      'Content-Type: message/delivery-status\r\n',
      'Content-Type: message/feedback-report\r\n\r\nFeedback-Type: ?\r\n',
      'Content-Type: text/calendar; method=REPLY\r\n',
      'Date: Mon, 31 Feb 2026 99:99:99 +9999\r\n',
      'I am back on 31.02.2026, 5/5 or 99/99/9999 until tomorrow.\r\n',
      'On 1 Jan 2026, a wrote:\r\n> ',
      '<blockquote></p><div class="gmail_quote">',
      '--b\r\n',
      '--b--\r\n',
      '-- \r\n',
      '\r\n\r\n',
      '\u0000\ud83d\ufffd\ue000',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
        const mail = await classified(Buffer.from(pieces.join(''), 'utf8'));
        expect(KINDS).toContain(mail.kind);
        expect(JSON.stringify(mail)).not.toContain('\\ud83d"');
      }),
      { numRuns: 300 },
    );
  });

  it.each(['x-unknown', 'utf-7', '', '"; drop'])(
    'is not what a broken charset (%s) makes of one',
    async (charset) => {
      const raw = Buffer.concat([
        mailOf('', { 'Content-Type': `text/plain; charset=${charset}` }),
        Buffer.from('Schöne Grüße, bis Dienstag um zehn?', 'latin1'),
      ]);
      expect(await classified(raw)).toMatchObject({
        kind: 'reply',
        text: 'Schöne Grüße, bis Dienstag um zehn?',
      });
    },
  );

  it.each([
    ['a byte order mark', '\ufeff'],
    ['empty lines', '\r\n\r\n'],
    ['the line of an mbox file', 'From dana@acme.example Mon Sep 28 10:12:00 2026\r\n'],
  ])('is not a mail behind %s', async (_, before) => {
    const raw = Buffer.concat([Buffer.from(before), mailOf('See you on Tuesday?')]);
    expect(await classified(raw)).toMatchObject({ kind: 'reply', text: 'See you on Tuesday?' });
  });
});
