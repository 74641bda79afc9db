import { refuseFaulty } from '../drafts/lint-draft.js';
import { defaultMailSettings } from '../mail-settings/defaults.js';
import { planApplications } from '../plans/plan-applications.js';
import type { Clock } from '../shared/clock.js';
import { membershipIdOf, type RequestContext } from '../shared/context.js';
import { refuse } from '../shared/errors.js';
import { makeReplyLocalPart } from '../shared/reply-address.js';
import type { Repositories } from '../shared/repositories.js';
import { checkMayApprove } from './approve-message.js';
import { onceADay } from './once-a-day.js';
import type { ByHand, Judged } from './ports.js';
import { lockedMessage } from './standing.js';
import { underCap } from './under-cap.js';
import { verdictOn } from './verdict.js';

export interface TakenAlong {
  readonly messageId: string;
  /** Before the `@` of an address of the message's own: a blind copy to it shows us that it left. */
  readonly replyLocalPart: string | null;
  /** Why it may not go, where the plan was made anew for that: it is not thrown, so that the plan stays. */
  readonly refused: string | null;
}

export interface ClaimByHand {
  readonly messageId: string;
  readonly way: ByHand;
}

/** Whoever took a text along has this long to say whether it left; then nobody knows. */
const ANSWER_WITHIN = { hours: 24 };

const DAILY_WORDS = 'This contact got such a message today. It may go on the next business day.';
const CHANGED_WORDS = 'It named somebody for whom it is no longer asked. Read it once more.';
const CAP_WORDS = 'This contact got enough messages lately. The plan shows when it may go.';

/**
 * Lets a person take a text along to send it themselves: the same claim as sending, so what may not go now is refused in
 * words, and it counts against the cap at once. `sending` until they say whether it left. Taking it along again only
 * gives it another address for the blind copy. Run it in `messageContext`.
 */
export async function claimByHand(
  repositories: Repositories,
  context: RequestContext,
  clock: Clock,
  { messageId, way }: ClaimByHand,
): Promise<TakenAlong & { readonly [name: string]: string | null }> {
  const now = clock.now();
  const seen = await lockedMessage(repositories, context, messageId, now);
  const settings = (await repositories.mailSettings.own()) ?? defaultMailSettings();
  checkMayApprove(context, seen, settings.senders);
  const { localPart, secretHash } = makeReplyLocalPart(context.tenantId, messageId);
  const taken = { messageId, replyLocalPart: localPart, refused: null };
  const refusal = (refused: string) => ({ messageId, replyLocalPart: null, refused });
  if (seen.message.state === 'sending' && seen.message.byHand !== null) {
    await repositories.messages.update(messageId, { replySecretHash: secretHash });
    return taken;
  }
  if (seen.message.state !== 'draft' && seen.message.state !== 'approved')
    refuse('CONFLICT', 'This message is on its way, left or is over.', 'messageId');
  await refuseFaulty(repositories, seen.message, now);
  const considered = await upToDate(repositories, context, clock, seen, way);
  if (considered.message.parts.length < seen.message.parts.length) return refusal(CHANGED_WORDS);
  const verdict = verdictOn(considered, now);
  if ('words' in verdict) return refusal(verdict.words);
  const { capped } = await underCap(repositories.dispatch, [considered], now, { byHand: true });
  if (capped.length > 0) {
    await planApplications(repositories, context, clock, spokenFor(seen));
    return refusal(CAP_WORDS);
  }
  const { tomorrow } = await onceADay(repositories.dispatch, [considered], now);
  if (tomorrow.length > 0) return refusal(DAILY_WORDS);
  await repositories.messages.update(messageId, {
    state: 'sending',
    byHand: way,
    problem: null,
    approvedAt: now,
    approvedById: membershipIdOf(context),
    leaseUntil: now.add(ANSWER_WITHIN),
    replySecretHash: secretHash,
  });
  await repositories.changes.add({ topic: 'candidate', candidateId: seen.message.candidateId });
  return taken;
}

/** The applications of all steps that a message speaks for. */
const spokenFor = ({ message }: Judged): string[] =>
  [message, ...message.parts].map(({ applicationId }) => applicationId);

/** As it stands once the plan knows every fact. By hand there is no approval whose window could have passed. */
async function upToDate(
  repositories: Repositories,
  context: RequestContext,
  clock: Clock,
  seen: Judged,
  way: ByHand,
): Promise<Judged> {
  let considered = seen;
  if (seen.planIsStale) {
    await planApplications(repositories, context, clock, spokenFor(seen));
    considered = await lockedMessage(repositories, context, seen.message.id, clock.now());
  }
  const expiresAt = clock.now().add(ANSWER_WITHIN);
  return { ...considered, planIsStale: false, message: { ...considered.message, byHand: way, expiresAt } };
}
