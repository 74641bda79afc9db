import type { AllowedMoments } from '../allowed-moments.js';
import { type Dated, dateContact, type Window } from '../dating.js';
import type { Deed } from '../deeds.js';
import { explain } from '../explain/explain.js';
import { recordedAt } from '../facts.js';
import type { Findings } from '../findings.js';
import { type ChannelChoice, chooseChannel, isPureReferee, isReachable } from '../reach.js';
import type { Ending, Situation } from '../situation.js';
import { stepId } from '../step-id.js';
import { isBefore } from '../time.js';
import type { Channel, Contact, Reason, Step, StepKind } from '../types.js';

/** From when a contact may go. */
export interface ContactTimes {
  readonly from: Temporal.Instant;
  /** What the window counts from, where that lies before `from`. */
  readonly countFrom?: Temporal.Instant;
  readonly because?: readonly Reason[];
  /** What has to be done first; it waits for that whatever the date. */
  readonly untilDone?: { readonly from: Temporal.Instant; readonly because: Reason };
}

/** One outgoing contact that a rule asks for. */
export interface ContactStep {
  readonly rule: { readonly id: string; readonly owner: Step['owner'] };
  readonly kind: StepKind;
  readonly contact: Contact;
  readonly interview: string | undefined;
  readonly ordinal?: number;
  /** The channel that the rule wants; an employer's lock may change it. */
  readonly wanted: Channel;
  /** From when it may go, as was known at an instant. */
  readonly times: (asOf: Temporal.Instant) => ContactTimes;
  readonly window: Window;
  readonly hard: boolean;
  readonly capped?: boolean;
  readonly askedAt?: Temporal.Instant;
  readonly because: readonly Reason[];
  readonly ending: Ending | undefined;
  /** Whether something done belongs to it that names no step. By default by contact and channel. */
  readonly matches: (deed: Deed, channelThen: Channel | undefined) => boolean;
  /** Why it may not go to this contact, where the rule itself forbids it. */
  readonly refusal?: Reason | undefined;
  /** How many of the recipient's business days after its due it is given up, at the same time of day. */
  readonly giveUp?: { readonly afterBusinessDays: number; readonly because: Reason };
}

/** What became of it: undefined where it was withheld. */
export interface PlacedContact {
  readonly step: Step;
  readonly dated: Dated;
  readonly deed: Deed | undefined;
}

/** Claims what was done of it, chooses the channel, dates it and adds it, or says why it is withheld. */
export function addContact(
  situation: Situation,
  it: ContactStep,
  findings: Findings,
): PlacedContact | undefined {
  const { kind, contact, ending } = it;
  const subject = { kind, interview: it.interview, contact: contact.id };
  const ordinal = it.ordinal ?? 1;
  const channelAt = (instant: Temporal.Instant) => choiceAt(situation, it, instant);
  const deed = situation.deeds.claim(
    subject,
    ordinal,
    (deed) => it.matches(deed, channelAt(deed.fact.at).channel),
    (channel, deed) => channel === it.wanted || channel === channelAt(deed.fact.at).channel,
  );
  const asOf = deed?.fact.at ?? ending?.at ?? situation.now;
  const withhold = (because: Reason): undefined => {
    if (ending === undefined) findings.withhold(kind, contact.id, because);
  };

  const refusal = contact.optedOut ? explain.optedOut(contact) : it.refusal;
  if (deed === undefined && refusal !== undefined) return withhold(refusal);
  const choice = channelAt(asOf);
  if (deed === undefined && choice.channel === undefined) return withhold(choice.refused);
  const sentBy = deed?.fact.type === 'message_sent' ? deed.fact.channel : undefined;
  const channel = sentBy ?? choice.channel ?? it.wanted;
  const id = deed?.fact.step ?? stepId(subject, channel, ordinal);
  if (findings.has(id)) return withhold(explain.sameAlready(contact, channel));
  const moments = situation.momentsOf(contact, channel, it.hard);
  if (moments === undefined) return withhold(explain.noCallWindow(contact));

  const times = it.times(asOf);
  const { from, countFrom, untilDone } = times;
  const { window, hard, askedAt, capped } = it;
  const dated = dateContact(situation, {
    contact,
    channel,
    moments,
    from,
    countFrom,
    window,
    hard,
    asOf,
    deed,
    askedAt,
    capped,
    untilDone,
  });
  if (dated === undefined) return withhold(explain.cappedOut(contact));
  const givenUpAt =
    it.giveUp && deed === undefined ? givingUp(situation, it.giveUp, moments, dated, asOf) : undefined;
  if (it.giveUp && givenUpAt === 'past') return withhold(it.giveUp.because);

  const waiting = untilDone !== undefined || (dated.held && isBefore(situation.now, dated.notBefore));
  const step = findings.add(
    {
      id,
      kind,
      owner: it.rule.owner,
      contact: contact.id,
      channel,
      notBefore: dated.notBefore,
      due: dated.due,
      hard: it.hard,
      overdueSince: dated.overdueSince,
      dueBeforeCap: dated.dueBeforeCap,
      because: [
        ...it.because,
        ...(times.because ?? []),
        ...(choice.channel === undefined || sentBy !== undefined ? [] : choice.because),
        ...dated.because,
      ],
      missing: isReachable(contact, channel) ? undefined : explain.missingAddress(contact, channel),
      waiting,
    },
    deed,
    ending,
  );
  if (deed === undefined && ending === undefined) {
    findings.noteOpen(step, dated, waiting);
    if (givenUpAt instanceof Temporal.Instant) findings.changesAt(givenUpAt);
    if (it.capped) situation.touches.plan(contact, dated.due);
  }
  return { step, dated, deed };
}

/** When an unsent contact is given up, or that it is; undefined while it is not due yet. */
function givingUp(
  situation: Situation,
  { afterBusinessDays }: NonNullable<ContactStep['giveUp']>,
  moments: AllowedMoments,
  { due, dueAlone, hold }: Dated,
  asOf: Temporal.Instant,
): Temporal.Instant | 'past' | undefined {
  // A hold that came when it was too late already brings nothing back.
  const held = hold && recordedAt(hold, situation.now);
  if (held && moments.isPastAfter(dueAlone, afterBusinessDays, held)) return 'past';
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
  (deed: Deed, channelThen: Channel | undefined): boolean => {
    if (!belongs(deed)) return false;
    const { fact } = deed;
    if (fact.type === 'step_done') return fact.contact === undefined || fact.contact === contact.id;
    return fact.contact === contact.id && fact.channel === channelThen;
  };
