import { explain } from '../explain/explain.js';
import { purposesOf } from '../explain/purposes.js';
import { latestRound } from '../facts.js';
import type { Findings } from '../findings.js';
import { isReachable } from '../reach.js';
import type { Situation } from '../situation.js';
import { Ordinals } from '../step-id.js';
import type { Channel, Contact, RejectionFact } from '../types.js';
import { addContact } from './contact-step.js';

/** A sign of life every few calendar months after a rejection, or after the last one (row D6). */
export function stayInTouch(situation: Situation, findings: Findings): void {
  const rejected = latestRound<RejectionFact>(situation.facts, 'rejection');
  if (rejected === undefined) return;
  const { fact: rejection, since } = rejected;
  const ending = situation.endingAfter(rejection);
  const decisionMaker = situation.decisionMaker;
  const rule = situation.ruleOf('stay_in_touch', undefined, decisionMaker);
  if (rule === undefined) return;
  if (decisionMaker === undefined) {
    if (ending === undefined) findings.withhold(rule.kind, undefined, explain.nobodyKnown(rule.id));
    return;
  }
  const days = situation.daysOf(decisionMaker);
  const sent = situation.deeds.claimAll('stay_in_touch', since);
  const ordinals = new Ordinals(sent.map(({ fact }) => fact.step));
  let counted = { from: rejection.at, number: 0 };
  for (let number = 1; number <= Math.max(rule.cadence.limit, sent.length); number++) {
    const deed = sent[number - 1];
    const to = deed?.fact.contact;
    const contact = to === undefined ? decisionMaker : situation.contact(to);
    const months = rule.cadence.everyMonths * (number - counted.number);
    const from = days.of(days.at(counted.from).date.add({ months })).start;
    const placed = addContact(
      situation,
      {
        rule,
        kind: rule.kind,
        contact,
        interview: situation.interviewBefore(rejection.at)?.key,
        ordinal: deed?.fact.step === undefined ? ordinals.next() : undefined,
        wanted: firstReachable(rule.channels, contact),
        times: () => ({ from }),
        window: { sameDay: true },
        hard: false,
        capped: true,
        because: purposesOf(rule, { who: contact.name, number: rule.cadence.everyMonths }),
        ending,
        deed,
        matches: () => false,
      },
      findings,
    );
    // What refuses one refuses all; it is said once.
    if (placed === undefined) return;
    // One that comes late pushes those after it.
    const late = placed.dated.overdueSince === undefined ? undefined : placed.dated.due;
    const done = placed.deed?.fact.at ?? late;
    if (done) counted = { from: done, number };
  }
}

const firstReachable = (channels: readonly Channel[], contact: Contact): Channel =>
  channels.find((channel) => isReachable(contact, channel)) ?? channels.at(-1)!;
