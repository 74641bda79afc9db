import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import type { Mail } from '@afterword/application';
import { describe, expect, it } from '@jest/globals';
import { dkimVerify } from 'mailauth/lib/dkim/verify.js';
import { dkimKey } from './dkim.js';
import { composeMessage } from './message.js';

const MAIL: Mail = {
  from: { name: 'Amélie Ortega', address: 'candidates@mail.lakemont.example' },
  to: { name: 'Dana  Smith', address: 'dana@acme.example' },
  replyTo: { name: 'Amélie Ortega', address: 'r234@reply.afterword.example' },
  envelopeFrom: 'r234@reply.afterword.example',
  subject: 'Zwölf Boxkämpfer jagen Viktor quer über den großen Sylter Deich, und noch einmal: Deich',
  text: 'Dear Dana,  \n\n.\nthank you.\t \n\n\n',
  html: '<p>Dear  Dana,</p>\n\n',
  messageId: '0198@mail.lakemont.example',
  inReplyTo: '0197@mail.lakemont.example',
  references: ['0196@mail.lakemont.example', '0197@mail.lakemont.example'],
  automatic: false,
  unsubscribe: 'https://afterword.test/opt-out?token=optout.a.b.c',
};

const keys = {
  rsa: generateKeyPairSync('rsa', { modulusLength: 2048 }),
  ed25519: generateKeyPairSync('ed25519'),
};

const pemOf = (key: KeyObject) => key.export({ type: 'pkcs8', format: 'pem' }).toString();

/** What the domain publishes: for RSA the whole key, for Ed25519 its 32 bytes (RFC 8463). */
function recordOf(type: keyof typeof keys): string {
  const der = keys[type].publicKey.export({ type: 'spki', format: 'der' });
  return `v=DKIM1; k=${type}; p=${(type === 'rsa' ? der : der.subarray(-32)).toString('base64')}`;
}

async function verified(bytes: Buffer, type: keyof typeof keys) {
  const { results } = await dkimVerify(bytes, { resolver: async () => [[recordOf(type)]] });
  return results.map(({ status, signingDomain, selector }) => ({
    result: status.result,
    signingDomain,
    selector,
  }));
}

const compose = (type: keyof typeof keys, mail: Mail = MAIL) =>
  composeMessage(
    'desk@college.test',
    mail,
    dkimKey('mail.lakemont.example', 's1', pemOf(keys[type].privateKey)),
  );

describe('a signed mail', () => {
  it.each(['rsa', 'ed25519'] as const)(
    'is verified by its domain’s record with a key of %s',
    async (type) => {
      const { bytes } = await compose(type);
      const pass = { result: 'pass', signingDomain: 'mail.lakemont.example', selector: 's1' };
      expect(await verified(bytes, type)).toEqual([pass]);
    },
  );

  it('is not, once a word or a header of it is another', async () => {
    const { bytes } = await compose('ed25519');
    for (const [from, to] of [
      ['thank you', 'thank me!'],
      ['dana@acme', 'lee@acme'],
      ['List-Unsubscribe-Post: List-Unsubscribe', 'List-Unsubscribe-Post: List-Unsubscribed'],
    ] as const) {
      const forged = Buffer.from(bytes.toString('latin1').replace(from, to), 'latin1');
      expect([from, (await verified(forged, 'ed25519')).map(({ result }) => result === 'pass')]).toEqual([
        from,
        [false],
      ]);
    }
  });
});

describe('the headers of a mail', () => {
  const headersOf = async (mail: Mail) => {
    const text = (await composeMessage('desk@college.test', mail)).bytes.toString();
    return text.slice(0, text.indexOf('\r\n\r\n')).replace(/\r\n[ \t]/g, ' ');
  };

  it('make it thread, name who answers reach, and let one POST opt out', async () => {
    const headers = await headersOf(MAIL);
    expect(headers).toMatch(/^From: .*<candidates@mail\.lakemont\.example>$/m);
    expect(headers).toMatch(/^Reply-To: .*<r234@reply\.afterword\.example>$/m);
    expect(headers).toMatch(/^In-Reply-To: <0197@mail\.lakemont\.example>$/m);
    expect(headers).toMatch(/^References: <0196@mail\.lakemont\.example> <0197@mail\.lakemont\.example>$/m);
    expect(headers).toMatch(
      /^List-Unsubscribe: <https:\/\/afterword\.test\/opt-out\?token=optout\.a\.b\.c>$/m,
    );
    expect(headers).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click$/m);
    expect(headers).not.toContain('Auto-Submitted');
  });

  it('say that nobody let it go where that is so', async () => {
    expect(await headersOf({ ...MAIL, automatic: true })).toMatch(/^Auto-Submitted: auto-generated$/m);
  });

  it('cannot be added to by any part of a mail', async () => {
    const evil = 'x\r\nBcc: all@acme.example';
    const headers = await headersOf({
      ...MAIL,
      subject: evil,
      from: { name: evil, address: 'candidates@mail.lakemont.example' },
      to: { name: evil, address: 'dana@acme.example' },
      inReplyTo: `1@a.example>${evil}`,
      references: [`2@a.example>${evil}`, '3@a.example'],
    });
    expect(headers).not.toMatch(/^Bcc:/im);
    expect(headers).toMatch(/^References: <3@a\.example>$/m);
    expect(headers).not.toContain('In-Reply-To');
  });

  it('refuse a sender’s address that is more than one', async () => {
    const from = { name: 'Ana', address: 'a@b.example>\r\nBcc: c@d.example' };
    await expect(composeMessage('desk@college.test', { ...MAIL, from })).rejects.toThrow(/one address/);
  });
});
