import { createHash, createPrivateKey, type KeyObject, sign } from 'node:crypto';
import { promisify } from 'node:util';

/** By which key a domain signs its mail. */
export interface DkimKey {
  readonly domain: string;
  /** The key is published at `selector._domainkey.domain`. */
  readonly selector: string;
  readonly key: KeyObject;
}

/** Reads a private key in PEM: RSA, or Ed25519 (RFC 8463). Throws on any other. */
export function dkimKey(domain: string, selector: string, pem: string): DkimKey {
  const key = createPrivateKey(pem);
  if (key.asymmetricKeyType !== 'rsa' && key.asymmetricKeyType !== 'ed25519')
    throw new TypeError('DKIM signs with RSA or Ed25519 keys only.');
  return { domain, selector, key };
}

/** Those that are signed where they are there. RFC 8058 wants both of List-Unsubscribe signed. */
const SIGNED = [
  'from',
  'reply-to',
  'to',
  'subject',
  'date',
  'message-id',
  'in-reply-to',
  'references',
  'auto-submitted',
  'list-unsubscribe',
  'list-unsubscribe-post',
  'mime-version',
  'content-type',
  'content-transfer-encoding',
];

const signInThread = promisify(sign);

/** The message with its signature in front, by RFC 6376, relaxed in header and body. Lines must end in CRLF. */
export async function signed(message: Buffer, { domain, selector, key }: DkimKey): Promise<Buffer> {
  const text = message.toString('latin1');
  const end = text.indexOf('\r\n\r\n');
  const headers = relaxedHeaders(text.slice(0, end));
  const names = SIGNED.filter((name) => headers.has(name));
  const isRsa = key.asymmetricKeyType === 'rsa';
  const tags = [
    'v=1',
    `a=${isRsa ? 'rsa' : 'ed25519'}-sha256`,
    'c=relaxed/relaxed',
    `d=${domain}`,
    `s=${selector}`,
    `h=${names.join(':')}`,
    `bh=${sha256(relaxedBody(text.slice(end + 4))).toString('base64')}`,
    'b=',
  ];
  const data = Buffer.from(
    [...names.map((name) => `${name}:${headers.get(name)}`), `dkim-signature:${tags.join('; ')}`].join(
      '\r\n',
    ),
    'latin1',
  );
  // RSA takes a millisecond, so it goes to another thread; Ed25519 signs the hash (RFC 8463).
  const signature = isRsa ? await signInThread('sha256', data, key) : sign(null, sha256(data), key);
  // Folding changes no value: relaxed headers have single blanks.
  const header = `DKIM-Signature: ${tags.join(';\r\n ')}${folded(signature.toString('base64'))}\r\n`;
  return Buffer.concat([Buffer.from(header, 'latin1'), message]);
}

/** By lower-case name, unfolded, with single blanks; of a name that comes twice the last. */
function relaxedHeaders(block: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const line of block.replace(/\r\n(?=[ \t])/g, '').split('\r\n')) {
    const colon = line.indexOf(':');
    if (colon < 0) continue;
    const name = line.slice(0, colon).trim().toLowerCase();
    headers.set(
      name,
      line
        .slice(colon + 1)
        .replace(/[ \t]+/g, ' ')
        .trim(),
    );
  }
  return headers;
}

/** Single blanks, none at the end of a line, no empty lines at the end. */
function relaxedBody(body: string): Buffer {
  const relaxed = body
    .replace(/[ \t]+/g, ' ')
    .replace(/ \r\n/g, '\r\n')
    .replace(/ $/, '')
    .replace(/(\r\n)+$/, '');
  return Buffer.from(relaxed === '' ? '' : `${relaxed}\r\n`, 'latin1');
}

const sha256 = (bytes: Buffer): Buffer => createHash('sha256').update(bytes).digest();

/** Blanks within `b=` mean nothing, and lines stay short. */
const folded = (base64: string): string => base64.replace(/.{1,70}/g, '\r\n $&');
