import type { AllowedMoments, Span } from '../allowed-moments.js';
import { datedAsDone, withReason } from '../dating.js';
import { explain } from '../explain/explain.js';
import { purposesOf } from '../explain/purposes.js';
import type { Interview } from '../facts.js';
import type { Findings } from '../findings.js';
import type { ReadRule } from '../playbook/playbook.js';
import { chooseChannel, isReachable } from '../reach.js';
import type { Ending, Situation } from '../situation.js';
import { Ordinals, stepId } from '../step-id.js';
import { byTime, isBefore, remember } from '../time.js';
import type { Channel, Contact, Reason, Step } from '../types.js';
import { countPlanned } from './contact-step.js';
import { type DatedFollowUp, FollowUpSeries } from './follow-up-series.js';
import type { MovedThankYou } from './thank-you.js';

type FollowUpRule = ReadRule<'follow_up'>;

/**
 * Follow-ups while the employer is silent (rows A3, B3, E4), a number of days apart, up to the limit of
 * unanswered ones (E7). A human reply starts the count again.
 *
 * @param movedThankYous the days count from them too.
 */
export function followUps(
  situation: Situation,
  movedThankYous: readonly MovedThankYou[],
  findings: Findings,
): void {
  const rule = situation.ruleOf('follow_up', undefined, situation.decisionMaker);
  if (rule === undefined) return;
  const series = new FollowUpSeries(situation, rule, movedThankYous);
  const ordinalsOf = numbering(series);
  addSent(situation, rule, series, ordinalsOf, findings);

  const ending = situation.endingOf('follow_up');
  const asOf = ending?.at ?? situation.now;
  if (ending === undefined) noteInterviewsAhead(situation, situation.decisionMaker, findings);
  const lastHeld = situation.interviews.findLast((it) => !isBefore(asOf, it.end));
  if (lastHeld === undefined) return;

  const target = targetOf(situation, rule, series, asOf);
  if (!('refused' in target)) {
    addPlanned(situation, rule, series, target, lastHeld, ordinalsOf(lastHeld), ending, findings);
  } else if (ending === undefined) findings.withhold('follow_up', target.contact?.id, target.refused);
}

/** The end of each interview changes whom and when to ask; where nobody can be asked, only that of the first one does. */
export function noteInterviewsAhead(
  { interviews }: Situation,
  contact: Contact | undefined,
  findings: Findings,
): void {
  const ends = interviews.map(({ end }) => end);
  for (const end of contact ? ends : ends.sort(byTime).slice(0, 1)) findings.changesAt(end);
}

interface Target {
  readonly contact: Contact;
  readonly channel: Channel;
  readonly moments: AllowedMoments;
  readonly because: readonly Reason[];
}

/** Whom to write to and how, or why nobody may be written to as things stood at an instant. */
function targetOf(
  situation: Situation,
  rule: FollowUpRule,
  series: FollowUpSeries,
  asOf: Temporal.Instant,
): Target | { readonly contact?: Contact; readonly refused: Reason } {
  const contact = situation.decisionMaker;
  if (contact === undefined) return { refused: explain.nobodyKnown(rule.id) };
  const ahead = situation.interviewAheadAt(asOf);
  if (ahead) return { contact, refused: explain.interviewAhead(rule.id, situation.days.at(ahead.at)) };
  if (contact.optedOut) return { contact, refused: explain.optedOut(contact) };
  const unanswered = series.unansweredAt(asOf);
  if (unanswered >= rule.cadence.limit)
    return { contact, refused: explain.limitReached(rule.id, unanswered) };
  const choice = chooseChannel('follow_up', rule.channel, situation.directionsAt(asOf));
  if (choice.channel === undefined) return { contact, refused: choice.refused };
  const moments = situation.momentsOf(contact, choice.channel, false);
  if (moments === undefined) return { contact, refused: explain.noCallWindow(contact) };
  return { contact, channel: choice.channel, moments, because: choice.because };
}

/** All that remain under the limit. */
function addPlanned(
  situation: Situation,
  rule: FollowUpRule,
  series: FollowUpSeries,
  { contact, channel, moments, because }: Target,
  interview: Interview,
  ordinals: Ordinals,
  ending: Ending | undefined,
  findings: Findings,
): void {
  const asOf = ending?.at ?? situation.now;
  const { touches } = situation;
  const missing = isReachable(contact, channel) ? undefined : explain.missingAddress(contact, channel);
  const unanswered = series.unansweredAt(asOf);
  const { limit } = rule.cadence;
  let previous: DatedFollowUp | undefined;
  for (let number = unanswered + 1; number <= limit; number++) {
    const dated = series.next({ asOf, contact, channel, moments, touches, previous, sent: series.sent });
    if (dated === undefined) {
      if (ending === undefined) findings.withhold('follow_up', contact.id, explain.cappedOut(contact));
      return;
    }
    const { untilDone } = dated;
    const waiting = untilDone !== undefined || (dated.held && isBefore(situation.now, dated.notBefore));
    const ordinal = ordinals.next();
    const step = findings.add(
      {
        ...draftOf(rule, contact, channel, dated),
        id: stepId({ kind: 'follow_up', interview: interview.key, contact: contact.id }, channel, ordinal),
        because: [
          ...reasonsOf(rule, contact),
          explain.patience(rule.id, number, limit),
          ...because,
          ...withReason(dated.because, untilDone),
        ],
        missing,
        waiting,
      },
      undefined,
      ending,
    );
    if (ending === undefined) {
      findings.noteOpen(step, dated, untilDone !== undefined);
      countPlanned(situation, contact, dated);
    }
    previous = dated;
  }
}

type Numbering = (interview: Interview | undefined) => Ordinals;

/** Follow-ups are numbered after each interview, those that were sent first. */
function numbering({ sent }: FollowUpSeries): Numbering {
  const byInterview = new Map<string | undefined, Ordinals>();
  return (interview) =>
    remember(byInterview, interview?.key, () => {
      const own = sent.filter((deed) => deed.named && deed.interview?.key === interview?.key);
      return new Ordinals(own.map(({ fact }) => fact.step));
    });
}

/** Those that are sent keep the dates that they had when they were. */
function addSent(
  situation: Situation,
  rule: FollowUpRule,
  series: FollowUpSeries,
  ordinalsOf: Numbering,
  findings: Findings,
): void {
  series.sent.forEach((deed, index) => {
    const { fact, interview } = deed;
    const contact = fact.contact === undefined ? situation.decisionMaker : situation.contact(fact.contact);
    const channel = fact.type === 'message_sent' ? fact.channel : rule.channel;
    const moments = contact && situation.momentsOf(contact, channel, false);
    const sent = series.sent.slice(0, index);
    const asOf = fact.at;
    const subject = { kind: 'follow_up', interview: interview?.key, contact: contact?.id } as const;
    const named = deed.named ? fact.step : undefined;
    const id = named ?? stepId(subject, channel, ordinalsOf(interview).next());
    const dated =
      findings.stepBefore(deed, id) ??
      (moments && interview && series.next({ asOf, contact, channel, moments, sent })) ??
      datedAsDone(situation, deed);
    findings.add(
      {
        ...draftOf(rule, contact, channel, dated),
        id,
        because: [...(contact ? reasonsOf(rule, contact) : []), ...dated.because],
      },
      deed,
      undefined,
    );
  });
}

const draftOf = (
  rule: FollowUpRule,
  contact: Contact | undefined,
  channel: Channel,
  { notBefore, due, overdueSince, dueBeforeCap }: Span & Pick<Step, 'overdueSince' | 'dueBeforeCap'>,
) =>
  ({
    kind: 'follow_up',
    owner: rule.owner,
    contact: contact?.id,
    channel,
    notBefore,
    due,
    hard: false,
    overdueSince,
    dueBeforeCap,
  }) as const;

const reasonsOf = (rule: FollowUpRule, contact: Contact): readonly Reason[] =>
  purposesOf(rule, { who: contact.name, number: rule.cadence.everyDays });
