import type { FileStore } from '../files/ports.js';
import type { Clock } from '../shared/clock.js';
import type { RequestContext } from '../shared/context.js';
import type { Repositories } from '../shared/repositories.js';
import type { UnitOfWork } from '../shared/unit-of-work.js';
import { actOnMail } from './act-on-mail.js';
import { type Judgement, judgeMail } from './judge-mail.js';
import { type Match, matchMail } from './match-mail.js';
import { confirmByHand, isOwnCopy } from './own-copy.js';
import type {
  AnsweredMessage,
  ClaimedIncomingMail,
  IncomingKind,
  IncomingOutcome,
  MailReader,
  ReadMail,
} from './ports.js';
import { MAX_MAIL_BYTES } from './receive-mail.js';

/** Reading takes seconds, and look-ups of names have a time limit; whoever takes over a dead process's mail waits so long. */
const LEASE = { minutes: 2 };

/** A mail on which so many processes died is not tried again. */
const MAX_TRIES = 5;

/** What filing needs. */
export interface Filing {
  readonly unitOfWork: UnitOfWork;
  readonly files: FileStore;
  readonly clock: Clock;
  readonly reader: MailReader;
}

/**
 * Reads a kept mail and does what follows from it, in one transaction, once: a crash before that leaves it to be read
 * again. Does nothing where another process has it or where it was filed.
 */
export async function fileMail(filing: Filing, context: RequestContext, mailId: string): Promise<void> {
  const { unitOfWork, clock } = filing;
  const claimed = await unitOfWork.run(context, ({ incoming }) =>
    incoming.claim(mailId, clock.now(), clock.now().add(LEASE)),
  );
  if (!claimed) return;
  const read = await readMail(filing, context, claimed);
  await unitOfWork.run(context, async (repositories) => {
    if (!(await repositories.incoming.hold(claimed))) return;
    await settle(repositories, filing, context, claimed, read);
  });
}

async function readMail(
  { files, reader }: Filing,
  context: RequestContext,
  { fileId, envelope, attempts }: ClaimedIncomingMail,
): Promise<ReadMail> {
  if (attempts > MAX_TRIES) return unreadable(`It could not be read in ${MAX_TRIES} tries.`);
  if (fileId === null) return unreadable('The mail itself is gone.');
  return await reader.read(await rawMail(files, context, fileId), envelope);
}

/** A kept mail, no more of it than was allowed in. */
export async function rawMail(
  files: FileStore,
  context: RequestContext,
  fileId: string,
): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of files.read(context, fileId)) {
    size += piece.length;
    if (size > MAX_MAIL_BYTES) break;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

const unreadable = (why: string): ReadMail => ({
  kind: 'unknown',
  why,
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
});

async function settle(
  repositories: Repositories,
  { clock, reader }: Filing,
  context: RequestContext,
  claimed: ClaimedIncomingMail,
  read: ReadMail,
): Promise<void> {
  const { changes, incoming } = repositories;
  const { id, envelope } = claimed;
  const own = read.ownMessageId === null ? null : await incoming.byMessageIds([read.ownMessageId]);
  const seen: ReadMail = own
    ? { ...read, isLoop: true, why: `${read.why} It is one of our own messages, come back in a loop.` }
    : read;
  const match = await matchMail(repositories, context.tenantId, clock, envelope, seen);
  const { message } = match;
  const { kind, judgement, acted } =
    message && isOwnCopy(seen, match, reader.isSameMailbox)
      ? await ownCopy(repositories, context, clock, claimed, seen, message)
      : await answer(repositories, context, clock, claimed, seen, match, reader);
  // An answer that may be about several candidates is nobody's until a person says whose.
  const isOpen = judgement.state === 'unmatched' && message !== null;
  const candidateId = isOpen ? null : (message?.candidateId ?? null);
  const why = [judgement.why, acted.words].filter(Boolean).join(' ');
  await incoming.writeContent(id, candidateId, seen, why);
  const outcome: IncomingOutcome = {
    state: judgement.state,
    kind,
    verified: judgement.verified,
    candidateId,
    applicationId: isOpen ? null : (message?.applicationId ?? null),
    contactId: message?.contactId ?? null,
    messageId: message?.id ?? null,
    factId: acted.factId,
  };
  await incoming.settle(id, outcome, null);
  if (candidateId !== null) await changes.add({ topic: 'candidate', candidateId });
}

/** What a mail was taken for, and what followed. */
interface Settled {
  readonly kind: IncomingKind;
  readonly judgement: Pick<Judgement, 'state' | 'verified' | 'why'>;
  readonly acted: { readonly factId: string | null; readonly words: string };
}

/** The copy of what a person sent by hand: the message is sent. */
async function ownCopy(
  repositories: Repositories,
  context: RequestContext,
  clock: Clock,
  { receivedAt }: ClaimedIncomingMail,
  { from, ownMessageId }: ReadMail,
  { id }: AnsweredMessage,
): Promise<Settled> {
  const words = await confirmByHand(repositories, context, clock, id, { ownMessageId, receivedAt });
  const why =
    'It came to the private address of a message that the candidate took along, and went to its recipient.';
  return {
    kind: 'own_copy',
    judgement: { state: 'filed', verified: from?.proved ?? false, why },
    acted: { factId: null, words },
  };
}

/** What somebody answered, as far as it is believed. */
async function answer(
  repositories: Repositories,
  context: RequestContext,
  clock: Clock,
  { id, receivedAt }: ClaimedIncomingMail,
  seen: ReadMail,
  match: Match,
  reader: MailReader,
): Promise<Settled> {
  const { message } = match;
  const judgement = judgeMail(seen, match, (one, other) => reader.isSameMailbox(one, other));
  const acted =
    judgement.acts && message
      ? await actOnMail(repositories, context, clock, {
          id,
          kind: seen.kind,
          receivedAt,
          text: seen.text,
          returnsOn: seen.returnsOn,
          bounce: seen.bounce,
          applicationId: message.applicationId,
          candidateId: message.candidateId,
          candidateEmail: message.candidateEmail,
          contactId: message.contactId,
          messageId: message.id,
          address: message.toAddress,
          namesSeveral: message.namesSeveral,
        })
      : { factId: null, words: '' };
  return { kind: seen.kind, judgement, acted };
}
