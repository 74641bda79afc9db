import { addressIn } from './bounce.js';
import type { ReadableMail } from './parse-mail.js';

/**
 * The recipient of a bounce that names none: from the address it came to where that carries the recipient's
 * (`bounces+dana=acme.example@ours.example`, VERP), else from the returned message's To.
 */
export function verpRecipient(
  mail: ReadableMail,
  envelopeTo: string | undefined,
  originalTo: string | undefined,
): string | undefined {
  const { headers } = mail;
  const candidates = [
    envelopeTo ?? '',
    headers.text('delivered-to'),
    headers.text('x-original-to'),
    headers.text('envelope-to'),
    ...mail.to.map(({ address }) => address),
  ];
  for (const candidate of candidates) {
    const local = addressIn(candidate)?.split('@')[0] ?? '';
    const match = /(?:^|[+-])([^=+]{1,64})=([A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)$/.exec(local);
    const [, name, domain] = match ?? [];
    if (name && domain) return `${name.replace(/^.*?bounces?[-+.]/i, '')}@${domain}`;
  }
  return originalTo === undefined ? undefined : addressIn(originalTo);
}
