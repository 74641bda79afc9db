import type { AllowedMoments } from '../allowed-moments.js';
import {
  type Dated,
  type DatingRequest,
  dateContact,
  datedAsDone,
  type Window,
  withReason,
} from '../dating.js';
import type { Deed } from '../deeds.js';
import { explain } from '../explain/explain.js';
import { type Round, recordedAt } from '../facts.js';
import type { Draft, Findings } from '../findings.js';
import { type ChannelChoice, chooseChannel, isPureReferee, isReachable } from '../reach.js';
import type { Ending, Situation } from '../situation.js';
import { stepId } from '../step-id.js';
import { isBefore } from '../time.js';
import type { Touches } from '../touches.js';
import type { Channel, Contact, OfferFact, Reason, RejectionFact, Step, StepKind } from '../types.js';

/** From when a contact may go. */
export interface ContactTimes {
  readonly from: Temporal.Instant;
  /** What the window counts from, where that lies before `from`. */
  readonly countFrom?: Temporal.Instant;
  readonly because?: readonly Reason[];
  readonly follows?: DatingRequest['follows'];
  /** What has to be done first; it waits for that whatever the date. */
  readonly untilDone?: { readonly from: Temporal.Instant; readonly because: Reason };
}

/** One outgoing contact that a rule asks for. */
export interface ContactStep {
  readonly rule: { readonly id: string; readonly owner: Step['owner'] };
  readonly kind: StepKind;
  readonly contact: Contact;
  readonly interview: string | undefined;
  /** The first that it may have. */
  readonly ordinal?: number | undefined;
  /** The rejection or offer that it is for; what earlier ones used up is not its ordinal. */
  readonly round?: Pick<Round<RejectionFact | OfferFact>, 'since' | 'firstEver'>;
  /** The channel that the rule wants; an employer's lock may change it. */
  readonly wanted: Channel;
  /** From when it may go, as was known at an instant. */
  readonly times: (asOf: Temporal.Instant) => ContactTimes;
  readonly window: Window;
  readonly hard: boolean;
  /** Whether the cap over all candidates binds it (law 3). */
  readonly capped?: boolean;
  readonly askedAt?: Temporal.Instant;
  readonly because: readonly Reason[];
  readonly ending: Ending | undefined;
  /** What was done of it, where its rule has claimed that. */
  readonly deed?: Deed | undefined;
  /** Whether something done belongs to it that names no step. By default by contact and channel. */
  readonly matches: (deed: Deed, channelThen: () => Channel | undefined) => boolean;
  /** Why it may not go to this contact, where the rule itself forbids it. */
  readonly refusal?: Reason | undefined;
  /** How many of the recipient's business days after its due it is given up, at the same time of day. */
  readonly giveUp?: { readonly afterBusinessDays: number; readonly because: Reason };
}

/** When it was or is to be, or was until it was given up unsent. */
export interface PlacedContact {
  readonly dated: Dated;
  readonly deed: Deed | undefined;
}

/** Adds a contact as it was done, or else dates it, or says why it is withheld. Undefined where it never had a date. */
export function addContact(
  situation: Situation,
  asked: ContactStep,
  findings: Findings,
): PlacedContact | undefined {
  const { round, ordinal = 1 } = asked;
  const it = round
    ? {
        ...asked,
        ordinal: situation.deeds.ordinalAfter(subjectOf(asked), ordinal, round.firstEver, round.since),
      }
    : asked;
  const deed = it.deed ?? claimed(situation, it);
  return deed ? addDone(situation, it, deed, findings) : addOpen(situation, it, findings);
}

const subjectOf = ({ kind, interview, contact }: ContactStep) => ({ kind, interview, contact: contact.id });

function claimed(situation: Situation, it: ContactStep): Deed | undefined {
  const { deeds } = situation;
  if (deeds.of(it.kind).length === 0) return undefined;
  const [subject, ordinal] = [subjectOf(it), it.ordinal ?? 1];
  const channelThen = ({ fact }: Deed): Channel | undefined => choiceAt(situation, it, fact.at).channel;
  const deed = deeds.claim(
    subject,
    ordinal,
    (deed) => it.matches(deed, () => channelThen(deed)),
    (channel, deed) => channel === it.wanted || channel === channelThen(deed),
  );
  if (deed) return deed;
  const { channel } = choiceAt(situation, it, situation.now);
  if (channel === it.wanted) return undefined;
  // What went by the locked channel before the lock is not sent by it again (law 5).
  return deeds.claim(subject, ordinal, (deed) => deeds.isFree(deed) && it.matches(deed, () => channel));
}

function addDone(situation: Situation, it: ContactStep, deed: Deed, findings: Findings): PlacedContact {
  const { fact } = deed;
  const choice = choiceAt(situation, it, fact.at);
  const sentBy = fact.type === 'message_sent' ? fact.channel : undefined;
  const channel = sentBy ?? choice.channel ?? it.wanted;
  const id = findings.idOfDone(situation.deeds, deed, subjectOf(it), channel, it.ordinal);
  const moments = situation.momentsOf(it.contact, channel, it.hard);
  const times = it.times(fact.at);
  const isKnown = it.capped && findings.stepBefore(deed, id) !== undefined;
  const dated =
    (moments && !isKnown
      ? dateContact(situation, requestOf(it, times, channel, moments, fact.at, undefined))
      : undefined) ?? datedAsDone(situation, deed);
  const because = [
    ...it.because,
    ...(times.because ?? []),
    ...(choice.channel === undefined || sentBy !== undefined ? [] : choice.because),
    ...dated.because,
  ];
  const draft = draftOf(it, dated, { id, channel, because, missing: undefined, waiting: false });
  findings.add(draft, deed, undefined);
  return { dated, deed };
}

function addOpen(situation: Situation, it: ContactStep, findings: Findings): PlacedContact | undefined {
  const { contact, ending } = it;
  const asOf = ending?.at ?? situation.now;
  const withhold = (because: Reason): undefined => {
    if (ending === undefined) findings.withhold(it.kind, contact.id, because);
  };

  const refusal = contact.optedOut ? explain.optedOut(contact) : it.refusal;
  if (refusal !== undefined) return withhold(refusal);
  const choice = choiceAt(situation, it, asOf);
  if (choice.channel === undefined) return withhold(choice.refused);
  const { channel } = choice;
  const id = stepId(subjectOf(it), channel, it.ordinal ?? 1);
  if (findings.has(id)) return withhold(explain.sameAlready(contact, channel));
  const moments = situation.momentsOf(contact, channel, it.hard);
  if (moments === undefined) return withhold(explain.noCallWindow(contact));

  const times = it.times(asOf);
  const touches = it.capped ? situation.touches : undefined;
  const dated = dateContact(situation, requestOf(it, times, channel, moments, asOf, touches));
  if (dated === undefined) return withhold(explain.cappedOut(contact));
  const placed = { dated, deed: undefined };
  const givenUp = it.giveUp && givingUp(situation, it.giveUp, moments, dated, asOf);
  if (it.giveUp && givenUp === 'before its hold') return withhold(it.giveUp.because);
  if (it.giveUp && givenUp === 'past') {
    withhold(it.giveUp.because);
    return placed;
  }

  const waiting = times.untilDone !== undefined || (dated.held && isBefore(situation.now, dated.notBefore));
  const because = withReason(
    [...it.because, ...(times.because ?? []), ...choice.because, ...dated.because],
    times.untilDone?.because,
  );
  const missing = isReachable(contact, channel) ? undefined : explain.missingAddress(contact, channel);
  const draft = draftOf(it, dated, { id, channel, because, missing, waiting });
  const step = findings.add(draft, undefined, ending);
  if (ending === undefined) {
    findings.noteOpen(step, dated, times.untilDone !== undefined);
    if (givenUp instanceof Temporal.Instant) findings.changesAt(givenUp);
    if (it.capped) countPlanned(situation, contact, dated);
  }
  return placed;
}

/** Counts a planned message against the cap. */
export function countPlanned(
  situation: Situation,
  contact: Contact,
  { due, dueThen, unheld }: Pick<Dated, 'due' | 'dueThen' | 'unheld'>,
): void {
  const end = unheld?.release.at;
  const isHeld = end !== undefined && isBefore(situation.now, end);
  situation.touches.plan(contact, { due, dueThen, unheld: unheld?.due, heldUntil: isHeld ? end : undefined });
}

const requestOf = (
  { contact, window, hard, askedAt }: ContactStep,
  { from, countFrom, follows, untilDone }: ContactTimes,
  channel: Channel,
  moments: AllowedMoments,
  asOf: Temporal.Instant,
  touches: Touches | undefined,
): DatingRequest => ({
  contact,
  channel,
  moments,
  asOf,
  from,
  countFrom,
  window,
  hard,
  askedAt,
  follows,
  untilDone,
  touches,
});

const draftOf = (
  { kind, rule, contact, hard }: ContactStep,
  { notBefore, due, overdueSince, dueBeforeCap }: Dated,
  {
    id,
    channel,
    because,
    missing,
    waiting,
  }: Pick<Draft, 'id' | 'because' | 'missing' | 'waiting'> & {
    readonly channel: Channel;
  },
): Draft => ({
  id,
  kind,
  owner: rule.owner,
  contact: contact.id,
  channel,
  notBefore,
  due,
  hard,
  overdueSince,
  dueBeforeCap,
  because,
  missing,
  waiting,
});

/** When an unsent contact is given up, or that it is, or was before a hold moved it; undefined while it is not due yet. */
function givingUp(
  situation: Situation,
  { afterBusinessDays }: NonNullable<ContactStep['giveUp']>,
  moments: AllowedMoments,
  { due, alone, release }: Dated,
  asOf: Temporal.Instant,
): Temporal.Instant | 'past' | 'before its hold' | undefined {
  // A hold that came when it was too late already brings nothing back.
  const held = release && recordedAt(release.hold, situation.now);
  if (held && moments.isPastAfter(alone.due, afterBusinessDays, held)) return 'before its hold';
  if (isBefore(asOf, due)) return undefined;
  return moments.isPastAfter(due, afterBusinessDays, asOf)
    ? 'past'
    : moments.sameTimeAfter(due, afterBusinessDays);
}

function choiceAt(situation: Situation, it: ContactStep, instant: Temporal.Instant): ChannelChoice {
  if (isPureReferee(it.contact)) return { channel: it.wanted, because: [] };
  return chooseChannel(it.kind, it.wanted, situation.directionsAt(instant));
}

/** Done for this contact by the channel that the step had then; a mark that names nobody closes it for all. */
export const byContactAndChannel =
  (contact: Contact, belongs: (deed: Deed) => boolean) =>
  (deed: Deed, channelThen: () => Channel | undefined): boolean => {
    if (!belongs(deed)) return false;
    const { fact } = deed;
    if (fact.type === 'step_done') return fact.contact === undefined || fact.contact === contact.id;
    return fact.contact === contact.id && fact.channel === channelThen();
  };
