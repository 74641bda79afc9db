import type { Mail } from '@afterword/application';
import MailComposer from 'nodemailer/lib/mail-composer';

/** A mail address that can stand alone in an SMTP command and in a header: no spaces, brackets, commas or controls. */
const ADDRESS = /^[^\s<>,;:"()[\]\\@]+@[^\s<>,;:"()[\]\\@]+$/u;
const MESSAGE_ID = /^[!#-'*+\-./0-9=?A-Z^_`a-z{|}~]+@[A-Za-z0-9.-]+$/;

/** A message as the server will get it, and the envelope around it. */
export interface Message {
  readonly envelope: { readonly from: string; readonly to: string[] };
  readonly messageId: string;
  readonly bytes: Buffer;
}

/** True for one address alone, which can go into a command and a header as it is. */
export function isSingleAddress(address: string): boolean {
  return ADDRESS.test(address);
}

/** The MIME form of a mail to a single address. Throws on a Message-ID that could say more than it should. */
export async function composeMessage(from: string, mail: Mail): Promise<Message> {
  if (!MESSAGE_ID.test(mail.messageId)) throw new TypeError('The Message-ID must look like an address.');
  const node = new MailComposer({
    from: { name: 'Afterword', address: from },
    to: { name: oneLine(mail.to.name), address: mail.to.address },
    subject: oneLine(mail.subject),
    messageId: `<${mail.messageId}>`,
    // Says to out-of-office responders and to list software that no person wrote this (RFC 3834).
    headers: { 'Auto-Submitted': 'auto-generated' },
    text: mail.text,
    ...(mail.html !== undefined && { html: mail.html }),
    newline: 'win',
    disableFileAccess: true,
    disableUrlAccess: true,
  }).compile();
  return {
    envelope: { from, to: [mail.to.address] },
    messageId: mail.messageId,
    bytes: await node.build(),
  };
}

/** Without line breaks and other control characters, which would end a header. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}
