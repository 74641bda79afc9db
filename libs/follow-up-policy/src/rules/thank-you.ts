import type { AllowedMoments, Span } from '../allowed-moments.js';
import type { Deed } from '../deeds.js';
import { type Directions, type Release, releaseOf } from '../directions.js';
import { explain } from '../explain.js';
import { type Interview, recordedAt } from '../facts.js';
import type { Findings } from '../findings.js';
import type { ThankYouRule } from '../playbook.js';
import { chooseChannel, isReachable } from '../reach.js';
import type { Ending, Situation } from '../situation.js';
import { stepId, stepIdPrefix } from '../step-id.js';
import { isBefore, laterOf } from '../time.js';
import type { Channel, Contact, Reason, Warning } from '../types.js';

/** One person to thank for the interviews of one day; the first of them names the step. */
interface Occasion {
  readonly contact: Contact;
  readonly interviews: readonly [Interview, ...Interview[]];
  readonly cancelled: Ending | undefined;
}

/** What the other rules need to know about the thank-yous. */
export interface ThankYous {
  /** By interview key, who is to be written to. */
  readonly recipients: ReadonlyMap<string, readonly Contact[]>;
  readonly moved: readonly MovedThankYou[];
}

/** A thank-you that a hold moved; follow-ups count from it. */
export interface MovedThankYou {
  readonly to: Temporal.Instant;
  /** When the hold became known. */
  readonly since: Temporal.Instant;
}

/** Thank-yous to everyone who set up or held an interview: one per person and day (rows A1, B1, E1). */
export function thankYous(situation: Situation, rule: ThankYouRule, findings: Findings): ThankYous {
  const recipients = new Map<string, Contact[]>();
  const moved: MovedThankYou[] = [];
  for (const occasion of occasionsOf(situation, rule)) {
    const outcome = thankYou(situation, rule, occasion, findings);
    if (outcome === undefined) continue;
    for (const { key } of occasion.interviews)
      recipients.set(key, [...(recipients.get(key) ?? []), occasion.contact]);
    if (outcome.moved !== undefined) moved.push(outcome.moved);
  }
  return { recipients, moved };
}

/** Undefined where the thank-you was withheld. */
function thankYou(
  situation: Situation,
  rule: ThankYouRule,
  occasion: Occasion,
  findings: Findings,
): { readonly moved?: MovedThankYou } | undefined {
  const { contact, cancelled } = occasion;
  const deed = deedOf(situation, rule, occasion);
  const ending = cancelled ?? situation.endingOf('thank_you');
  const asOf = deed?.fact.at ?? ending?.at ?? situation.now;
  const directions = situation.directionsAt(asOf);
  const withhold = (because: Reason): undefined => {
    if (cancelled === undefined)
      findings.withheld.push({ kind: 'thank_you', contact: contact.id, because: [because] });
  };

  const refusal = deed === undefined ? refusalOf(situation, contact) : undefined;
  if (refusal !== undefined) return withhold(refusal);
  const choice = chooseChannel('thank_you', rule.channel, directions);
  const channel = deed?.fact.type === 'message_sent' ? deed.fact.channel : (choice.channel ?? rule.channel);
  if (deed === undefined && choice.channel === undefined) return withhold(choice.refused);
  const moments = situation.momentsOf(contact, channel, true);
  if (moments === undefined) return withhold(explain.noCallWindow(contact));

  const interviews = knownAt(occasion.interviews, asOf, situation.now);
  const dated = dateOf(situation, rule, contact, channel, interviews, directions, moments);
  const tooLateAt = businessDaysLater(moments, dated.due, rule.tooLateAfterBusinessDays);
  if (deed === undefined && !isBefore(asOf, tooLateAt)) {
    return withhold(explain.tooLate(contact, rule.tooLateAfterBusinessDays));
  }

  const named = deed?.fact.step?.startsWith(idPrefix(occasion)) ? deed.fact.step : undefined;
  const waiting = dated.hold !== undefined && isBefore(situation.now, dated.notBefore);
  const step = findings.add(
    {
      id: named ?? stepId({ ...partsOf(occasion), channel, ordinal: 1 }),
      kind: 'thank_you',
      owner: rule.owner,
      contact: contact.id,
      channel,
      notBefore: dated.notBefore,
      due: dated.due,
      hard: true,
      because: [
        ...rule.cites.map((row) => explain.thankYou(row, contact, rule.withinHours)),
        ...(interviews.length > 1 ? [explain.onceADay(contact, interviews.length)] : []),
        ...(choice.channel === undefined ? [] : choice.because),
        ...dated.because,
      ],
      missing: isReachable(contact, channel) ? undefined : explain.missingAddress(contact, channel),
      waiting,
    },
    deed,
    ending,
  );
  if (deed === undefined && ending === undefined) {
    for (const instant of [dated.notBefore, dated.due, tooLateAt].slice(waiting ? 0 : 1))
      findings.changesAt(instant);
    findings.warnings.push(...warningsOf(situation, rule, contact, dated, step.id));
  }
  if (dated.hold === undefined) return {};
  return { moved: { to: deed?.fact.at ?? dated.due, since: recordedAt(dated.hold, situation.now) } };
}

function warningsOf(
  { now }: Situation,
  rule: ThankYouRule,
  contact: Contact,
  dated: Dated,
  step: string,
): readonly Warning[] {
  const warnings: Warning[] = [];
  if (dated.late) {
    const text = `No allowed moment lies within ${rule.withinHours} hours. The thank-you to ${contact.name} goes out on the first open day after that.`;
    warnings.push({ code: 'after_deadline', text, step });
  }
  if (!isBefore(now, dated.due)) {
    const text = `The thank-you to ${contact.name} is overdue. Send it today or let it be.`;
    warnings.push({ code: 'deadline_passed', text, step });
  }
  return warnings;
}

const partsOf = ({ contact, interviews }: Occasion) =>
  ({ interview: interviews[0].key, contact: contact.id, kind: 'thank_you' }) as const;

/** What all ids of one occasion start with, whatever the channel. */
const idPrefix = (occasion: Occasion): string => stepIdPrefix(partsOf(occasion));

/** A contact's word on notes beats the employer's. */
function refusalOf({ scenario }: Situation, contact: Contact): Reason | undefined {
  if (contact.optedOut) return explain.optedOut(contact);
  if (contact.thankYouNotes ?? scenario.employer.thankYouNotes ?? true) return undefined;
  return explain.noThankYouNotes(contact, contact.thankYouNotes === false);
}

/** What closes the occasion: by its id, or by person, interview and the channel that it had at the time. */
function deedOf(situation: Situation, rule: ThankYouRule, occasion: Occasion): Deed | undefined {
  const keys = new Set(occasion.interviews.map((it) => it.key));
  const prefix = idPrefix(occasion);
  return situation.deeds.claim('thank_you', prefix, ({ fact, interview }) => {
    if (interview === undefined || !keys.has(interview.key)) return false;
    if (fact.type === 'step_done') return fact.contact === undefined || fact.contact === occasion.contact.id;
    if (fact.contact !== occasion.contact.id) return false;
    const directions = situation.directionsAt(fact.at);
    return fact.channel === chooseChannel('thank_you', rule.channel, directions).channel;
  });
}

/** The interviews that count for what was done at an instant: those known by then, or else all. */
function knownAt(
  interviews: Occasion['interviews'],
  asOf: Temporal.Instant,
  now: Temporal.Instant,
): readonly Interview[] {
  const known = interviews.filter((it) => !isBefore(asOf, recordedAt(it, now)));
  return known.length > 0 ? known : interviews;
}

/** Whom to thank: each participant and scheduler once for the interviews of a day in the recipient's zone. */
function occasionsOf(situation: Situation, rule: ThankYouRule): readonly Occasion[] {
  const schedulers = rule.schedulersToo
    ? situation.scenario.contacts.filter((contact) => contact.roles.includes('scheduler'))
    : [];
  const recipientsOf = (interview: Interview): ReadonlySet<Contact> =>
    new Set([...interview.participants.map((id) => situation.contact(id)), ...schedulers]);

  const byPersonAndDay = new Map<string, { contact: Contact; interviews: [Interview, ...Interview[]] }>();
  for (const interview of situation.interviews) {
    for (const contact of recipientsOf(interview)) {
      const day = interview.at.toZonedDateTimeISO(situation.timeZoneOf(contact)).toPlainDate();
      const known = byPersonAndDay.get(`${day} ${contact.id}`);
      if (known) known.interviews.push(interview);
      else byPersonAndDay.set(`${day} ${contact.id}`, { contact, interviews: [interview] });
    }
  }
  const cancelled = situation.cancelledInterviews.flatMap((interview) =>
    [...recipientsOf(interview)].map(
      (contact): Occasion => ({
        contact,
        interviews: [interview],
        cancelled: situation.cancellationOf(interview),
      }),
    ),
  );
  return [...[...byPersonAndDay.values()].map((it) => ({ ...it, cancelled: undefined })), ...cancelled];
}

interface Dated extends Span {
  /** No allowed moment lay before the deadline. */
  readonly late: boolean;
  /** What made it later than the rule alone would. */
  readonly hold: Release['hold'] | undefined;
  readonly because: readonly Reason[];
}

/** After the day's last interview with the person, within the rule's hours of the first one's end. */
function dateOf(
  situation: Situation,
  rule: ThankYouRule,
  contact: Contact,
  channel: Channel,
  interviews: readonly Interview[],
  directions: Directions,
  moments: AllowedMoments,
): Dated {
  const ends = interviews.map((it) => it.end).sort(Temporal.Instant.compare);
  const event = ends.at(-1)!;
  const deadline = ends[0]!.add({ hours: rule.withinHours });
  const alone = moments.hardSpan(event, deadline);
  const release = releaseOf(directions, contact.id, channel, situation.scenario.employer.timeZone);
  if (release === undefined || !isBefore(alone.notBefore, release.at)) {
    return { ...alone, hold: undefined, because: shifted(alone, deadline) };
  }
  // A hold that outlasts the deadline starts the hours anew, so that the note keeps its own window.
  const outlasts = isBefore(deadline, release.at);
  const extended = outlasts ? release.at.add({ hours: rule.withinHours }) : deadline;
  const held = moments.hardSpan(laterOf(event, release.at), extended);
  const because = explain.held(release.at, situation.scenario.employer.timeZone);
  return { ...held, hold: release.hold, because: [because, ...shifted(held, extended)] };
}

function shifted({ due, late }: Span & { late: boolean }, deadline: Temporal.Instant): readonly Reason[] {
  if (late) return [explain.afterDeadline()];
  return isBefore(due, deadline) ? [explain.movedEarlier()] : [];
}

/** The same time of day, a number of the recipient's business days later. */
function businessDaysLater(
  moments: AllowedMoments,
  instant: Temporal.Instant,
  count: number,
): Temporal.Instant {
  const plainTime = instant.toZonedDateTimeISO(moments.timeZone).toPlainTime();
  return moments
    .businessDaysAfter(moments.dayOf(instant), count)
    .toZonedDateTime({ timeZone: moments.timeZone, plainTime })
    .toInstant();
}
