import { generateKeyPairSync } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { dkimSign } from 'mailauth';
import { mailOf } from '../../test/mail-of.js';
import { isFromRecipient, verifyFrom } from './verify-from.js';

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const KEY = publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
const PRIVATE = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const plain = mailOf('Could you come on Tuesday?');

/** Names as a test has them; all else does not exist. */
function dns(records: Readonly<Record<string, string>>) {
  const asked: string[] = [];
  const resolver = async (name: string, type: string) => {
    asked.push(`${type} ${name}`);
    const record = type === 'TXT' ? records[name] : undefined;
    if (record === undefined) throw Object.assign(new Error('no such name'), { code: 'ENOTFOUND' });
    return [[record]];
  };
  return { resolver, asked };
}

async function signed(domain: string, raw = plain): Promise<Buffer> {
  const key = { signingDomain: domain, selector: 's1', privateKey: PRIVATE };
  const { signatures } = await dkimSign(raw, { ...key, signatureData: [key] });
  return Buffer.concat([Buffer.from(signatures), raw]);
}

const POLICY = { '_dmarc.acme.example': 'v=DMARC1; p=reject' };
const KEYS = {
  's1._domainkey.acme.example': `v=DKIM1; k=rsa; p=${KEY}`,
  's1._domainkey.evil.example': `v=DKIM1; k=rsa; p=${KEY}`,
};
const check = (
  raw: Uint8Array,
  records: Readonly<Record<string, string>>,
  mailFrom = 'dana.whitfield@acme.example',
  ip = '192.0.2.7',
) => verifyFrom(raw, { ip, helo: 'mx.acme.example', mailFrom, resolver: dns(records).resolver });

describe('whether a mail is from whom it says', () => {
  let byAcme: Buffer;
  let byEvil: Buffer;
  beforeAll(async () => {
    byAcme = await signed('acme.example');
    byEvil = await signed('evil.example');
  });

  it('is verified by a signature of the From domain', async () => {
    expect(await check(byAcme, { ...POLICY, ...KEYS })).toEqual({
      verdict: 'verified',
      why: 'DMARC passes for acme.example.',
    });
  });

  it('is verified by SPF of the From domain', async () => {
    expect((await check(plain, { ...POLICY, 'acme.example': 'v=spf1 ip4:192.0.2.7 -all' })).verdict).toBe(
      'verified',
    );
  });

  it("is not verified by somebody else's signature or SPF", async () => {
    const records = { ...POLICY, ...KEYS, 'evil.example': 'v=spf1 +all' };
    expect(await check(byEvil, records, 'x@evil.example')).toMatchObject({
      verdict: 'unverified',
      why: expect.stringContaining('DMARC fails'),
    });
  });

  it('is not verified where the mail was changed after signing', async () => {
    const changed = Buffer.from(byAcme.toString().replace('Tuesday', 'Wednesday'));
    expect((await check(changed, { ...POLICY, ...KEYS })).verdict).toBe('unverified');
  });

  it('is verified without a policy where the domain signs, and not where nothing speaks for it', async () => {
    expect((await check(byAcme, KEYS)).verdict).toBe('verified');
    expect(await check(plain, {})).toMatchObject({
      verdict: 'unverified',
      why: expect.stringContaining('no DMARC policy'),
    });
  });

  it.each([
    ['two From headers', 'From: other@x.example\r\n'],
    [
      'many signatures',
      'DKIM-Signature: v=1; a=rsa-sha256; d=a.example; s=b; h=from; bh=x; b=y\r\n'.repeat(11),
    ],
  ])('is not verified with %s, and nothing is looked up', async (_, before) => {
    const { resolver, asked } = dns(POLICY);
    const raw = Buffer.concat([Buffer.from(before), plain]);
    expect((await verifyFrom(raw, { ip: '192.0.2.7', helo: 'x', mailFrom: '', resolver })).verdict).toBe(
      'unverified',
    );
    expect(asked).toEqual([]);
  });

  it('never asks for more names than its limit', async () => {
    let count = 0;
    const resolver = async () => {
      count++;
      return [['v=spf1 include:a.example include:b.example include:c.example include:d.example -all']];
    };
    await verifyFrom(plain, { ip: '192.0.2.7', helo: 'x', mailFrom: 'a@acme.example', resolver });
    expect(count).toBeLessThanOrEqual(60);
  });

  it('is not verified where names cannot be looked up now', async () => {
    const resolver = async () => {
      throw Object.assign(new Error('timeout'), { code: 'ETIMEOUT' });
    };
    expect(
      (await verifyFrom(plain, { ip: '192.0.2.7', helo: 'x', mailFrom: 'a@acme.example', resolver })).verdict,
    ).toBe('unverified');
  });
});

describe('whether the writer is the recipient of our message', () => {
  it.each([
    ['Dana@Acme.example', 'dana@acme.example', true],
    ['dana+jobs@acme.example', 'dana@acme.example', true],
    ['dana@acme.example', 'sam@acme.example', false],
    ['dana@acme.example', 'dana@acme.example.evil', false],
  ])('%s and %s: %s', (from, recipient, same) => {
    expect(isFromRecipient(from, recipient)).toBe(same);
  });
});
