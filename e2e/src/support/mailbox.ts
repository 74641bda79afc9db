import { setTimeout as pause } from 'node:timers/promises';

/** A mail as the mail catcher tells it. */
export interface Mail {
  readonly subject: string;
  readonly text: string;
  readonly to: readonly { readonly address: string }[];
  readonly from: readonly { readonly address: string; readonly name: string }[];
}

const WITHIN_MS = 30_000;

/** All mails to an address so far, the oldest first. `page` is the mail page that a start names. */
export async function mailsTo(page: string, address: string): Promise<Mail[]> {
  const answer = await fetch(new URL('/api/email', page));
  const mails = (await answer.json()) as Mail[];
  return mails.filter(({ to }) => to.some((recipient) => recipient.address === address));
}

/** The first mail to an address whose subject fits; rejects with what came instead where none comes in time. */
export async function mailTo(page: string, address: string, subject: RegExp): Promise<Mail> {
  for (const until = Date.now() + WITHIN_MS; ; await pause(250)) {
    const mails = await mailsTo(page, address);
    const found = mails.find((mail) => subject.test(mail.subject));
    if (found) return found;
    if (Date.now() > until) {
      const came = mails.map((mail) => mail.subject).join(', ') || 'none';
      throw new Error(`No mail to ${address} has a subject like ${subject}. Those that came: ${came}.`);
    }
  }
}

/** The first address in a mail's text that begins with this path. */
export function linkIn({ text }: Mail, path: string): string {
  const link = text.match(/https?:\/\/\S+/g)?.find((address) => new URL(address).pathname === path);
  if (!link) throw new Error(`The mail has no link to ${path}:\n${text}`);
  return link;
}
