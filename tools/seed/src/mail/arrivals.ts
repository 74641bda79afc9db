import {
  type Clock,
  type FileStore,
  fileMail,
  type MailReader,
  type ReadMail,
  type RequestContext,
  receiveMail,
  type UnitOfWork,
} from '@afterword/application';
import type { SentLetter } from './letters.ts';

/** What came in a little while ago. */
interface Arrival {
  readonly minutesAgo: number;
  readonly from: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly read: Partial<ReadMail>;
}

const REPLY_DOMAIN = 'reply.afterword.example';

/**
 * Mails of the last hours, taken in and filed as any other: an answer, a bounce, somebody who wants to be left alone, and
 * two that wait for a person. They answer the last letters of different candidates who have heard nothing yet.
 */
export async function letMailsArrive(
  unitOfWork: UnitOfWork,
  files: FileStore,
  context: RequestContext,
  now: Temporal.Instant,
  letters: readonly SentLetter[],
): Promise<void> {
  const [answered, bounced, left, doubted] = lastOfEach(letters);
  if (!answered || !bounced || !left || !doubted) return;
  for (const arrival of [
    personal(
      answered,
      190,
      'It was good to meet you too. Could you come in once more next week, Tuesday or Wednesday? You would meet the rest of the team.',
    ),
    bounce(bounced, 150),
    {
      ...personal(left, 95, 'Please do not write to me again. I no longer work on hiring.'),
      read: aboutOf(left, 'opt_out'),
    },
    {
      ...personal(
        doubted,
        48,
        'I am writing from home: the decision is made next Thursday, and it looks good.',
      ),
      ...fromElsewhere(doubted),
    },
    STRANGER,
  ])
    await arrive(unitOfWork, files, context, now, arrival);
}

/** The newest first, one for each candidate and each contact. */
function lastOfEach(letters: readonly SentLetter[]): SentLetter[] {
  const seen = new Set<string>();
  return letters.toReversed().filter(({ candidateId, contactId }) => {
    if (seen.has(candidateId) || seen.has(contactId)) return false;
    seen.add(candidateId).add(contactId);
    return true;
  });
}

const STRANGER: Arrival = {
  minutesAgo: 21,
  from: { name: 'Petra Halloran', address: 'petra.halloran@northgate.example' },
  subject: 'Your student',
  text: 'One of your students wrote to us in spring. We have a place now, is she still looking?',
  read: {
    kind: 'reply',
    why: 'A person wrote it.',
    from: {
      name: 'Petra Halloran',
      address: 'petra.halloran@northgate.example',
      proved: true,
      why: 'DMARC passes for its domain.',
    },
  },
};

function aboutOf(letter: SentLetter, kind: ReadMail['kind']): Partial<ReadMail> {
  const { toName, toAddress, messageId } = letter;
  return {
    kind,
    why: kind === 'opt_out' ? 'It asks not to be written to again.' : 'A person wrote it.',
    about: [messageId],
    references: [messageId],
    from: { name: toName, address: toAddress, proved: true, why: 'DMARC passes for its domain.' },
  };
}

const personal = (letter: SentLetter, minutesAgo: number, text: string): Arrival => ({
  minutesAgo,
  from: { name: letter.toName, address: letter.toAddress },
  subject: `Re: ${letter.subject}`,
  text,
  read: aboutOf(letter, 'reply'),
});

/** The same person by another address, which only a person can know. */
function fromElsewhere(letter: SentLetter): Pick<Arrival, 'from' | 'read'> {
  const from = { name: letter.toName, address: `${letter.toAddress.split('@')[0]}@mailbox.example` };
  const read = aboutOf(letter, 'reply');
  return { from, read: { ...read, from: { ...from, proved: true, why: 'DMARC passes for its domain.' } } };
}

function bounce({ toAddress, messageId }: SentLetter, minutesAgo: number): Arrival {
  const domain = toAddress.split('@')[1];
  return {
    minutesAgo,
    from: { name: 'Mail Delivery System', address: `mailer-daemon@${domain}` },
    subject: 'Undelivered Mail Returned to Sender',
    text: 'It could not be delivered.',
    read: {
      kind: 'bounce',
      why: 'It is a delivery report (RFC 3464).',
      about: [messageId],
      text: null,
      bounce: {
        hard: true,
        status: '5.1.1',
        recipient: toAddress,
        diagnostic: '550 5.1.1 No such user here',
      },
    },
  };
}

async function arrive(
  unitOfWork: UnitOfWork,
  files: FileStore,
  context: RequestContext,
  now: Temporal.Instant,
  { minutesAgo, from, subject, text, read }: Arrival,
): Promise<void> {
  const at = now.subtract({ minutes: minutesAgo });
  const ownMessageId = `${minutesAgo}.${at.epochMilliseconds}@${from.address.split('@')[1]}`;
  const recipient = `candidates@${REPLY_DOMAIN}`;
  const raw = [
    `From: ${from.name.normalize('NFD').replace(/[^ -~]/g, '')} <${from.address}>`,
    `To: <${recipient}>`,
    `Subject: ${subject.normalize('NFD').replace(/[^ -~]/g, '')}`,
    `Date: ${new Date(at.epochMilliseconds).toUTCString()}`,
    `Message-ID: <${ownMessageId}>`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
    '',
  ].join('\r\n');
  const then: Clock = { now: () => at };
  const { mailId } = await receiveMail({ unitOfWork, files, clock: then, keepDays: 180 }, context, {
    via: 'smtp',
    envelope: { recipient, sender: from.address, remoteAddress: null, helo: null },
    bytes: (async function* whole() {
      yield Buffer.from(raw);
    })(),
  });
  if (mailId === null) return;
  const clock: Clock = { now: () => now };
  const reader = readerOf({
    ...NOTHING,
    subject,
    text,
    from: { ...from, proved: false, why: '' },
    ownMessageId,
    ...read,
  });
  await fileMail({ unitOfWork, files, clock, reader }, context, mailId);
}

const NOTHING: ReadMail = {
  kind: 'unknown',
  why: '',
  from: null,
  to: [],
  subject: '',
  ownMessageId: null,
  references: [],
  text: null,
  returnsOn: null,
  bounce: null,
  about: [],
  isLoop: false,
  attachments: [],
};

/** What they say is known here, so that nobody has to be asked for `.example` domains, which prove nothing. */
const readerOf = (mail: ReadMail): MailReader => ({
  read: async () => mail,
  attachment: async () => null,
  isSameMailbox: (one, other) => one.toLowerCase() === other.toLowerCase(),
});
