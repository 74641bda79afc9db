import type { AllowedMoments } from '../allowed-moments.js';
import { type Deed, stateOf } from '../deeds.js';
import { explain } from '../explain.js';
import type { Interview } from '../facts.js';
import type { Findings } from '../findings.js';
import type { FollowUpRule } from '../playbook.js';
import { chooseChannel, isReachable } from '../reach.js';
import type { Ending, Situation } from '../situation.js';
import { stepId } from '../step-id.js';
import { dayIn, isBefore } from '../time.js';
import type { Channel, Contact, Reason } from '../types.js';
import { type DatedFollowUp, FollowUpSeries } from './follow-up-series.js';
import type { MovedThankYou } from './thank-you.js';

/**
 * Follow-ups while the employer is silent (rows A3, B3, E4), a number of days apart, up to the limit of
 * unanswered ones (E7). A human reply starts the count again.
 *
 * @param movedThankYous the days count from them too.
 */
export function followUps(
  situation: Situation,
  rule: FollowUpRule,
  movedThankYous: readonly MovedThankYou[],
  findings: Findings,
): void {
  const series = new FollowUpSeries(situation, rule, movedThankYous);
  addSent(situation, rule, series, findings);

  const ending = situation.endingOf('follow_up');
  const asOf = ending?.at ?? situation.now;
  if (ending === undefined) {
    for (const { end } of situation.interviews) findings.changesAt(end);
  }
  const lastHeld = situation.interviews.findLast((it) => !isBefore(asOf, it.end));
  if (lastHeld === undefined) return;

  const target = targetOf(situation, rule, series, asOf);
  if (!('refused' in target)) addPlanned(situation, rule, series, target, lastHeld, ending, findings);
  else if (ending === undefined) {
    const { contact, refused } = target;
    findings.withheld.push({ kind: 'follow_up', contact: contact?.id, because: [refused] });
  }
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
  const contact = recipientOf(situation);
  if (contact === undefined) return { refused: explain.nobodyToFollowUp() };
  const ahead = situation.interviews.find((it) => isBefore(asOf, it.end));
  if (ahead) {
    return { contact, refused: explain.interviewAhead(ahead.at, situation.scenario.candidate.timeZone) };
  }
  if (contact.optedOut) return { contact, refused: explain.optedOut(contact) };
  const unanswered = series.unansweredAt(asOf);
  if (unanswered >= rule.limit) return { contact, refused: explain.limitReached(unanswered) };
  const choice = chooseChannel('follow_up', rule.channel, situation.directionsAt(asOf));
  if (choice.channel === undefined) return { contact, refused: choice.refused };
  const moments = situation.momentsOf(contact, choice.channel, false);
  if (moments === undefined) return { contact, refused: explain.noCallWindow(contact) };
  return { contact, channel: choice.channel, moments, because: choice.because };
}

/** The hiring manager, else the scheduler, else HR, else the first participant of the latest interview. */
function recipientOf({ scenario, interviews }: Situation): Contact | undefined {
  for (const role of ['hiring_manager', 'scheduler', 'hr'] as const) {
    const contact = scenario.contacts.find((it) => it.roles.includes(role));
    if (contact) return contact;
  }
  const lead = interviews.at(-1)?.participants[0];
  return scenario.contacts.find((it) => it.id === lead);
}

/** All that remain under the limit. */
function addPlanned(
  situation: Situation,
  rule: FollowUpRule,
  series: FollowUpSeries,
  { contact, channel, moments, because }: Target,
  interview: Interview,
  ending: Ending | undefined,
  findings: Findings,
): void {
  const asOf = ending?.at ?? situation.now;
  const missing = isReachable(contact, channel) ? undefined : explain.missingAddress(contact, channel);
  const sentBefore = series.sentAfter(interview);
  const unanswered = series.unansweredAt(asOf);
  let previous: Temporal.PlainDate | undefined;
  for (let number = unanswered + 1; number <= rule.limit; number++) {
    const dated = series.next({ asOf, contact, channel, moments, previous });
    const waiting = dated.heldUntilDone || (dated.held && isBefore(situation.now, dated.notBefore));
    const ordinal = sentBefore + number - unanswered;
    findings.add(
      {
        ...draftOf(rule, contact, channel, dated),
        id: stepId({ interview: interview.key, contact: contact.id, kind: 'follow_up', channel, ordinal }),
        because: [
          ...reasonsOf(rule, contact),
          explain.patience(number, rule.limit),
          ...because,
          ...dated.because,
        ],
        missing,
        waiting,
      },
      undefined,
      ending,
    );
    if (ending === undefined) {
      if (waiting) findings.changesAt(dated.notBefore);
      findings.changesAt(dated.due);
    }
    previous = moments.dayOf(dated.notBefore);
  }
}

/** Those that are sent keep the dates that they had when they were. */
function addSent(situation: Situation, rule: FollowUpRule, series: FollowUpSeries, findings: Findings): void {
  const ordinals = new Map<string | undefined, number>();
  series.sent.forEach((deed, index) => {
    const { fact, interview } = deed;
    const ordinal = (ordinals.get(interview?.key) ?? 0) + 1;
    ordinals.set(interview?.key, ordinal);
    const contact = fact.contact === undefined ? recipientOf(situation) : situation.contact(fact.contact);
    const channel = fact.type === 'message_sent' ? fact.channel : rule.channel;
    const moments = contact && situation.momentsOf(contact, channel, false);
    const sent = series.sent.slice(0, index);
    const dated =
      moments && interview
        ? series.next({ asOf: fact.at, contact, channel, moments, sent })
        : { notBefore: fact.at, due: fact.at, because: [recordedReason(situation, deed)] };
    const id = stepId({
      interview: interview?.key,
      contact: contact?.id,
      kind: 'follow_up',
      channel,
      ordinal,
    });
    findings.add(
      {
        ...draftOf(rule, contact, channel, dated),
        id: deed.named && fact.step !== undefined ? fact.step : id,
        because: [...(contact ? reasonsOf(rule, contact) : []), ...dated.because],
      },
      deed,
      undefined,
    );
  });
}

const recordedReason = ({ scenario }: Situation, deed: Deed): Reason =>
  explain.recorded('follow_up', stateOf(deed), dayIn(deed.fact.at, scenario.candidate.timeZone));

const draftOf = (
  rule: FollowUpRule,
  contact: Contact | undefined,
  channel: Channel,
  { notBefore, due, overdueSince }: Pick<DatedFollowUp, 'notBefore' | 'due' | 'overdueSince'>,
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
  }) as const;

const reasonsOf = (rule: FollowUpRule, contact: Contact): readonly Reason[] =>
  rule.cites.map((row) => explain.followUp(row, contact, rule.everyDays));
