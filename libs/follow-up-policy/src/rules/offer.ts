import { dayOfMoment, endOf } from '../directions.js';
import { explain } from '../explain/explain.js';
import { purposesOf } from '../explain/purposes.js';
import { latestRound, type Round } from '../facts.js';
import type { Findings } from '../findings.js';
import type { ReadRule } from '../playbook/playbook.js';
import { chooseChannel } from '../reach.js';
import type { Ending, Situation } from '../situation.js';
import { stepId } from '../step-id.js';
import { isBefore, laterOf } from '../time.js';
import type { Contact, OfferFact, Step } from '../types.js';
import { addContact, byContactAndChannel } from './contact-step.js';

/** Each offer is weighed in time, then negotiated once (row D7). */
export function afterOffer(situation: Situation, findings: Findings): void {
  const round = latestRound<OfferFact>(situation.facts, 'offer');
  if (round === undefined) return;
  const { fact: offer } = round;
  const ending = situation.endingAfter(offer);
  const contact = situation.decisionMaker;
  const reviewRule = situation.ruleOf('offer_review');
  const review = reviewRule && addReview(situation, reviewRule, offer, ending, findings);
  const rule = situation.ruleOf('negotiate', undefined, contact);
  if (rule === undefined) return;
  if (contact !== undefined) addNegotiation(situation, rule, round, contact, review, ending, findings);
  else if (ending === undefined) findings.withhold(rule.kind, undefined, explain.nobodyKnown(rule.id));
}

function addReview(
  situation: Situation,
  rule: ReadRule<'offer_review'>,
  offer: OfferFact,
  ending: Ending | undefined,
  findings: Findings,
): Step {
  const subject = { kind: rule.kind, interview: situation.interviewBefore(offer.at)?.key };
  const first = situation.facts.find((fact): fact is OfferFact => fact.type === 'offer' && fact !== offer);
  const ordinal = situation.deeds.ordinalAfter(subject, 1, first?.at, offer.at);
  const deed = situation.deeds.claim(subject, ordinal, ({ fact }) => !isBefore(fact.at, offer.at));
  const { timeZone } = situation.scenario.employer;
  const step = findings.add(
    {
      id: stepId(subject, undefined, ordinal),
      kind: rule.kind,
      owner: rule.owner,
      notBefore: offer.at,
      due: reviewDue(situation, rule, offer),
      hard: true,
      because: [
        ...purposesOf(rule),
        ...(offer.deadline ? [explain.employersDate(dayOfMoment(offer.deadline, timeZone))] : []),
      ],
    },
    deed,
    ending,
  );
  if (step.state === 'planned') findings.noteOpen(step, { late: false });
  return step;
}

/** Some business days before the offer's deadline, where the candidate is; never before the offer itself. */
function reviewDue(
  situation: Situation,
  { window }: ReadRule<'offer_review'>,
  offer: OfferFact,
): Temporal.Instant {
  const moments = situation.ownMoments;
  if (offer.deadline === undefined) {
    return moments.businessDaysAfter(moments.dayOf(offer.at), window.businessDays).end;
  }
  const deadline = endOf(offer.deadline, situation.scenario.employer.timeZone);
  const due = moments.businessDaysBefore(moments.dayOf(deadline), window.businessDaysBeforeDeadline).end;
  return isBefore(offer.at, due) ? due : laterOf(offer.at, deadline);
}

/** After the review, while the offer stands; once, and not again for a better offer. */
function addNegotiation(
  situation: Situation,
  rule: ReadRule<'negotiate'>,
  round: Round<OfferFact>,
  contact: Contact,
  review: Step | undefined,
  ending: Ending | undefined,
  findings: Findings,
): void {
  const { fact: offer, since } = round;
  const deadline = offer.deadline && endOf(offer.deadline, situation.scenario.employer.timeZone);
  const channel = chooseChannel(rule.kind, rule.channel, situation.directionsAt(situation.now)).channel;
  const moments = situation.momentsOf(contact, channel ?? rule.channel, false);
  // Though it is soft, a negotiation after the offer's deadline would be none.
  const last = deadline && moments?.atOrBefore(deadline, offer.at);
  const until = last ?? deadline;
  const reviewed = review && (review.at ?? review.due);
  // An offer that ends at once leaves no time after the review; they go side by side.
  const isShort = review?.at === undefined && until && reviewed && !isBefore(reviewed, until);
  const from = isShort ? offer.at : (reviewed ?? offer.at);
  addContact(
    situation,
    {
      rule,
      kind: rule.kind,
      contact,
      interview: situation.interviewBefore(offer.at)?.key,
      round,
      wanted: rule.channel,
      times: () => ({
        from: until && isBefore(until, from) ? until : from,
        countFrom: offer.at,
        because: [explain.afterReview(rule.id)],
      }),
      window: until ? { until } : rule.window,
      hard: false,
      because: purposesOf(rule, { who: contact.name }),
      ending,
      matches: byContactAndChannel(contact, ({ fact }) => !isBefore(fact.at, since)),
      refusal: deadline && moments && last === undefined ? explain.endsBeforeOpen(rule.id) : undefined,
    },
    findings,
  );
}
