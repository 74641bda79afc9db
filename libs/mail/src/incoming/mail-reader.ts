import { Resolver } from 'node:dns/promises';
import type { IncomingEnvelope, MailReader, ReadMail } from '@afterword/application';
import type { DNSResolver } from 'mailauth';
import { readLoop } from './automatic.js';
import { type ClassifiedMail, classifyMail } from './classify-mail.js';
import { type ParsedMail, parseMail } from './parse-mail.js';
import { type FromVerdict, isFromRecipient, verifyFrom } from './verify-from.js';

/** How long one look-up of a name may take, in milliseconds, and how often it is tried. */
const LOOK_UP = { timeout: 2_000, tries: 2 };

/** How long all look-ups for one mail may take, in milliseconds. */
const CHECK_WITHIN = 15_000;

/** The domain of Message-IDs that the product's own mails have. */
const OWN_DOMAINS = ['afterword'];

export interface MailReaderOptions {
  /** Looks names up; those of the machine by default. */
  readonly resolver?: DNSResolver;
  /** How long all look-ups for one mail may take, in milliseconds. */
  readonly checkWithin?: number;
}

/** Parses, checks and classifies raw mails. */
export function createMailReader({
  resolver = nodeResolver(),
  checkWithin = CHECK_WITHIN,
}: MailReaderOptions = {}): MailReader {
  return {
    async read(raw, envelope) {
      const mail = await parseMail(raw);
      const found = classifyMail(mail, {
        ...(envelope.recipient !== '' && { envelopeTo: envelope.recipient }),
        ownMessageIdDomains: OWN_DOMAINS,
      });
      // Nobody signs reports; they are believed for what they name.
      const isReport = found.kind === 'bounce' || found.kind === 'complaint';
      const verdict =
        mail.readable && mail.from && !isReport
          ? await within(checkWithin, verifyFrom(raw, optionsOf(envelope, resolver)))
          : UNCHECKED;
      return readOf(mail, found, verdict);
    },

    async attachment(raw, position) {
      const mail = await parseMail(raw);
      const found = mail.readable ? mail.attachments[position] : undefined;
      return found ? { name: found.name, content: found.content } : null;
    },

    isSameMailbox: isFromRecipient,
  };
}

const UNCHECKED: FromVerdict = { verdict: 'unverified', why: 'Where it comes from is not checked.' };

const optionsOf = ({ remoteAddress, helo, sender }: IncomingEnvelope, resolver: DNSResolver) => ({
  ip: remoteAddress ?? undefined,
  helo: helo ?? undefined,
  mailFrom: sender,
  resolver,
});

function readOf(mail: ParsedMail, found: ClassifiedMail, { verdict, why }: FromVerdict): ReadMail {
  const { kind, bounce, text, returnsOn } = found;
  const common = {
    kind,
    why: found.why,
    text: text ?? null,
    returnsOn: returnsOn === undefined ? null : Temporal.PlainDate.from(returnsOn),
    bounce: bounce
      ? {
          hard: bounce.hard,
          status: bounce.status ?? null,
          recipient: bounce.recipient ?? null,
          diagnostic: bounce.diagnostic ?? null,
        }
      : null,
    about: found.about.filter(isPlain),
  };
  if (!mail.readable)
    return {
      ...common,
      from: null,
      to: [],
      subject: '',
      ownMessageId: null,
      references: [],
      isLoop: false,
      attachments: [],
    };
  return {
    ...common,
    from: mail.from ? { ...mail.from, proved: verdict === 'verified', why } : null,
    to: [...mail.to, ...mail.cc].map(({ address }) => address),
    subject: mail.subject,
    ownMessageId: mail.messageId !== undefined && isPlain(mail.messageId) ? mail.messageId : null,
    references: mail.references.filter(isPlain),
    isLoop: kind === 'automatic' && readLoop(mail, OWN_DOMAINS) !== undefined,
    attachments: mail.attachments.map(({ name, type, size }) => ({
      name,
      type: TYPE.test(type) ? type : 'application/octet-stream',
      size,
    })),
  };
}

/** A MIME type as it may stand in a header of ours. */
const TYPE = /^[\w.+-]{1,100}\/[\w.+-]{1,100}$/;

/** Without what no Message-ID has: no database keeps a null, and no header of ours may carry a control. */
const isPlain = (messageId: string): boolean => /^[!-~]+$/.test(messageId);

/** What is not known in time is not known. */
async function within(milliseconds: number, checking: Promise<FromVerdict>): Promise<FromVerdict> {
  const late = Promise.withResolvers<FromVerdict>();
  const timer = setTimeout(
    () => late.resolve({ verdict: 'unverified', why: 'The From address could not be checked in time.' }),
    milliseconds,
  );
  try {
    return await Promise.race([checking, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}

function nodeResolver(): DNSResolver {
  const resolver = new Resolver(LOOK_UP);
  return (name, type) => resolver.resolve(name, type) as ReturnType<DNSResolver>;
}
