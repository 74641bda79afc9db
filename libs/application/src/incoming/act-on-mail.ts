import { recordReply } from '../facts/record-reply.js';
import { planApplications } from '../plans/plan-applications.js';
import type { Clock } from '../shared/clock.js';
import type { RequestContext } from '../shared/context.js';
import { Refusal } from '../shared/errors.js';
import { newId } from '../shared/ids.js';
import type { Repositories } from '../shared/repositories.js';
import { suppressAddress } from '../suppressions/suppress-address.js';
import { isOfCandidate } from './judge-mail.js';
import type { IncomingKind } from './ports.js';

/** Longer texts are cut where they become a fact; the original is kept. */
const TEXT_LENGTH = 20_000;

/** A mail that is believed, and whom it is about. */
export interface BelievedMail {
  readonly id: string;
  readonly kind: IncomingKind;
  readonly receivedAt: Temporal.Instant;
  readonly text: string | null;
  readonly returnsOn: Temporal.PlainDate | null;
  readonly bounce: {
    readonly hard: boolean;
    readonly status: string | null;
    readonly diagnostic: string | null;
  } | null;
  readonly applicationId: string;
  readonly candidateId: string;
  readonly candidateEmail: string;
  readonly contactId: string | null;
  readonly messageId: string | null;
  /** The recipient that it speaks of. */
  readonly address: string | null;
  /** It answers a message that named several candidates: its words stay with the center. */
  readonly namesSeveral: boolean;
}

/**
 * Does what follows from a mail: a reply is a fact and is passed on to the candidate; an automatic one is a fact that
 * counts as none, with the day of return; what a hard bounce names is blocked, who complained or opted out is opted out.
 * All plans follow. Answers the fact, and what is to be added to the reason. Run it with sight of the whole tenant.
 */
export async function actOnMail(
  repositories: Repositories,
  context: RequestContext,
  clock: Clock,
  mail: BelievedMail,
): Promise<{ factId: string | null; words: string }> {
  switch (mail.kind) {
    case 'reply':
    case 'unknown': {
      const recorded = await recordFact(repositories, context, clock, mail, false);
      if (mail.namesSeveral) return recorded;
      await repositories.incoming.queueForward({
        id: newId(),
        mailId: mail.id,
        candidateId: mail.candidateId,
        messageId: `${newId()}@afterword`,
        at: clock.now(),
      });
      return recorded;
    }
    case 'automatic':
      return await recordFact(repositories, context, clock, mail, true);
    case 'own_copy':
      // It is settled with its message, and waits for nobody who could accept it.
      return { factId: null, words: '' };
    case 'bounce':
      return { factId: null, words: await takeBounce(repositories, context, clock, mail) };
    case 'complaint':
    case 'opt_out':
      return { factId: null, words: await optOut(repositories, context, clock, mail, mail.kind) };
  }
}

async function recordFact(
  repositories: Repositories,
  context: RequestContext,
  clock: Clock,
  mail: BelievedMail,
  automatic: boolean,
): Promise<{ factId: string | null; words: string }> {
  const { applicationId, contactId } = mail;
  if (contactId === null)
    return { factId: null, words: 'The contact was deleted, so it is no fact of the application.' };
  const reply = { contactId, automatic, text: mail.namesSeveral ? null : factText(mail.text) };
  const record = (returnsOn: Temporal.PlainDate | null) =>
    recordReply(repositories, context, clock, {
      applicationId,
      at: mail.receivedAt,
      reply: { ...reply, ...(automatic && returnsOn && { returnsOn }) },
    });
  try {
    const { facts } = await record(mail.returnsOn);
    return { factId: facts[0]?.id ?? null, words: '' };
  } catch (error) {
    // Refused before anything was written.
    if (!(error instanceof Refusal)) throw error;
    if (mail.returnsOn !== null && error.errors.every(({ field }) => field === 'reply.returnsOn')) {
      const { facts } = await record(null);
      return { factId: facts[0]?.id ?? null, words: `The day of return does not count: ${error.message}` };
    }
    return { factId: null, words: `It is no fact of the application: ${error.message}` };
  }
}

function factText(text: string | null): string | null {
  if (text === null || text.length <= TEXT_LENGTH) return text;
  return `${text.slice(0, TEXT_LENGTH - 1).toWellFormed()}…`;
}

async function takeBounce(
  repositories: Repositories,
  context: RequestContext,
  clock: Clock,
  { bounce, messageId, applicationId, candidateId, candidateEmail, address }: BelievedMail,
): Promise<string> {
  const { changes, incoming } = repositories;
  const said = bounce?.diagnostic ?? bounce?.status ?? 'the other server gave no reason';
  if (!bounce?.hard) {
    if (messageId !== null) await incoming.noteTrouble(messageId, `It is held up: ${said}`);
    await changes.add({ topic: 'candidate', candidateId });
    return 'The address may be good, so it is not blocked.';
  }
  if (messageId !== null) await incoming.markUndelivered(messageId, `It came back: ${said}`, clock.now());
  if (address === null || isOfCandidate(address, candidateEmail)) {
    await planApplications(repositories, context, clock, [applicationId]);
    return 'No address is blocked by it.';
  }
  await suppressAddress(repositories, context, clock, { address, reason: 'hard_bounce' });
  await planApplications(repositories, context, clock, [applicationId]);
  return 'The address is blocked until there is a new one.';
}

async function optOut(
  repositories: Repositories,
  context: RequestContext,
  clock: Clock,
  { address, candidateId, candidateEmail }: BelievedMail,
  reason: 'complaint' | 'opt_out',
): Promise<string> {
  await repositories.changes.add({ topic: 'candidate', candidateId });
  if (address === null || isOfCandidate(address, candidateEmail)) return 'Nobody is opted out by it.';
  await suppressAddress(repositories, context, clock, { address, reason });
  return 'The recipient gets no more messages from any candidate.';
}
