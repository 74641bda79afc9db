import { defaultMailSettings } from '../mail-settings/defaults.js';
import type { MailSettings } from '../mail-settings/ports.js';
import type { Clock } from '../shared/clock.js';
import type { RequestContext } from '../shared/context.js';
import { makeReplyLocalPart } from '../shared/reply-address.js';
import type { Repositories } from '../shared/repositories.js';
import { makeToken } from '../shared/tokens.js';
import { departureTime, expiryOf } from './departure.js';
import type { Claim, ClaimedMessage, DispatchRepository } from './dispatch-ports.js';
import { withPlaybooks } from './judged.js';
import { onceADay } from './once-a-day.js';
import type { Considered, Judged, MessageState } from './ports.js';
import { underCap } from './under-cap.js';
import { type Verdict, verdictOn } from './verdict.js';

/**
 * How long a claimed message is held before the server is ready for its last bytes. Whoever takes it over after a crash
 * can send it safely, and who is only slow finds the lease lost before anything was accepted.
 */
const HOLD = { minutes: 2 };

/** A claimed message with the tokens that this try alone carries. */
export interface ReadyMessage extends ClaimedMessage {
  /** Before the `@` of its reply address. */
  readonly replyLocalPart: string;
  readonly optOutToken: string;
}

export interface ClaimedBatch {
  readonly messages: readonly ReadyMessage[];
  /** Messages by application that is to be planned again first: facts changed, or the cap refused a message. */
  readonly replan: ReadonlyMap<string, readonly string[]>;
  /** As many were due as were asked for, so more may wait. */
  readonly isFull: boolean;
  readonly settings: MailSettings;
}

/**
 * Claims messages of one tenant whose time has come, after looking at each once more: its step, the recipient's hours,
 * opt-outs, consent, and what the contact gets from all candidates, counted under a lock on the contact, so that of two
 * claims only one spends the last allowance. What may not go is put off, given back to a person or ended, with words. All in one
 * transaction, in a fixed number of statements.
 */
export async function claimMessages(
  repositories: Repositories,
  context: RequestContext,
  clock: Clock,
  limit: number,
): Promise<ClaimedBatch> {
  const { dispatch, mailSettings } = repositories;
  const now = clock.now();
  const settings = (await mailSettings.own()) ?? defaultMailSettings();
  const due = await withPlaybooks(repositories, context, await dispatch.due(now, limit));
  const sorted = new Sorted(due, now);
  const { free, capped, waiting } = await underCap(dispatch, sorted.going, now);
  const daily = await onceADay(dispatch, free, now);
  const { leaving, refused } = await withinLimits(dispatch, daily.free, settings, now);
  const next = minuteOf(now).add({ minutes: 1 });
  await dispatch.settle([
    ...sorted.settled,
    ...waiting.map(({ it, leavesAt }) => ({
      id: it.message.id,
      state: 'approved' as const,
      problem: null,
      leavesAt: leavesAt.add({ minutes: 1 }),
      // Who waits for another one does not run out of time by that.
      expiresAt: expiryOf(it, leavesAt.add({ minutes: 1 })),
    })),
    ...daily.tomorrow.map(({ it, leavesAt }) => ({
      id: it.message.id,
      state: 'approved' as const,
      problem: null,
      leavesAt,
      expiresAt: expiryOf(it, leavesAt),
    })),
    // Its own offset within the minute, so that what was put off does not come back all at once.
    ...refused.map((it) => ({
      id: it.message.id,
      state: 'approved' as const,
      problem: null,
      leavesAt: departureTime(it, next) ?? next,
    })),
  ]);
  const { claims, tokens } = claimsOf(context.tenantId, leaving);
  const claimed = claims.length > 0 ? await dispatch.claim(claims, now.add(HOLD)) : [];
  return {
    messages: claimed.flatMap((message) => {
      const token = tokens.get(message.id);
      return token ? [{ ...message, ...token }] : [];
    }),
    replan: byApplication([...sorted.stale, ...capped]),
    isFull: due.length === limit,
    settings,
  };
}

function byApplication(considered: readonly Considered[]): Map<string, string[]> {
  const ids = new Map<string, string[]>();
  for (const { message } of considered)
    for (const { applicationId } of [message, ...message.parts])
      ids.set(applicationId, [...(ids.get(applicationId) ?? []), message.id]);
  return ids;
}

/** One message whose recipient has, say, no such time zone must not hold up the others of the tenant. */
function verdictOrDraft(it: Judged, now: Temporal.Instant): Verdict {
  try {
    return verdictOn(it, now);
  } catch {
    return {
      kind: 'draft',
      words: 'The hours of the recipient could not be worked out. Look at their place.',
    };
  }
}

/** What a verdict other than "go" makes of each message. */
class Sorted {
  readonly going: Judged[] = [];
  readonly stale: Judged[] = [];
  readonly settled: {
    id: string;
    state: MessageState;
    problem: string | null;
    leavesAt: Temporal.Instant | null;
  }[] = [];

  constructor(due: readonly Judged[], now: Temporal.Instant) {
    for (const it of due) this.add(it, verdictOrDraft(it, now));
  }

  private add(it: Judged, verdict: Verdict): void {
    const { id } = it.message;
    switch (verdict.kind) {
      case 'go':
        this.going.push(it);
        break;
      case 'replan':
        this.stale.push(it);
        break;
      case 'later':
        this.settled.push({ id, state: 'approved', problem: null, leavesAt: verdict.leavesAt });
        break;
      case 'draft':
      case 'cancelled':
      case 'failed':
        this.settled.push({ id, state: verdict.kind, problem: verdict.words, leavesAt: null });
    }
  }
}

async function withinLimits(
  dispatch: DispatchRepository,
  going: readonly Judged[],
  settings: MailSettings,
  now: Temporal.Instant,
): Promise<{ leaving: readonly Judged[]; refused: readonly Judged[] }> {
  if (going.length === 0) return { leaving: [], refused: [] };
  const byDomain = Map.groupBy(going, ({ message }) => domainOf(message.toAddress ?? ''));
  const minute = minuteOf(now);
  const wanted = new Map([...byDomain].map(([domain, messages]) => [domain, messages.length]));
  const room = new Map(await dispatch.takeAllowance(minute, wanted, settings));
  // Only what its domains let through counts for the whole.
  const passed = [...room.values()].reduce((sum, granted) => sum + granted, 0);
  let left = (await dispatch.takeAllowance(minute, new Map([['*', passed]]), settings)).get('*') ?? 0;
  const leaving: Judged[] = [];
  for (const it of going) {
    const domain = domainOf(it.message.toAddress ?? '');
    const forDomain = room.get(domain) ?? 0;
    if (left <= 0 || forDomain <= 0) continue;
    left--;
    room.set(domain, forDomain - 1);
    leaving.push(it);
  }
  const chosen = new Set(leaving);
  return { leaving, refused: going.filter((it) => !chosen.has(it)) };
}

function claimsOf(tenantId: string, leaving: readonly Judged[]) {
  const tokens = new Map<string, { replyLocalPart: string; optOutToken: string }>();
  const claims = leaving.map(({ message: { id } }): Claim => {
    const reply = makeReplyLocalPart(tenantId, id);
    const optOut = makeToken('optout', tenantId, id);
    tokens.set(id, { replyLocalPart: reply.localPart, optOutToken: optOut.token });
    return { id, replySecretHash: reply.secretHash, optOutSecretHash: optOut.secretHash };
  });
  return { claims, tokens };
}

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase();

const minuteOf = (now: Temporal.Instant): Temporal.Instant =>
  now.round({ smallestUnit: 'minute', roundingMode: 'floor' });
