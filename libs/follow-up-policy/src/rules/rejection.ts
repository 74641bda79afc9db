import { explain } from '../explain/explain.js';
import { purposesOf } from '../explain/purposes.js';
import type { Findings } from '../findings.js';
import { isReachable } from '../reach.js';
import type { Ending, Situation } from '../situation.js';
import { byTime, isBefore } from '../time.js';
import type { Channel, Contact, RejectionFact } from '../types.js';
import { addContact, byContactAndChannel, type PlacedContact } from './contact-step.js';

/** After a rejection: a gracious reply, a question, and a sign of life now and then (rows B4, D6). */
export function afterRejection(situation: Situation, findings: Findings): void {
  const rejection = situation.facts.findLast((fact): fact is RejectionFact => fact.type === 'rejection');
  if (rejection === undefined) return;
  const ending = situation.endingAfter(rejection);
  const contact =
    rejection.contact === undefined ? situation.decisionMaker : situation.contact(rejection.contact);
  const reply = addReply(situation, rejection, contact, ending, findings);
  addRequest(situation, rejection, contact, reply, ending, findings);
  addSignsOfLife(situation, rejection, ending, findings);
}

function addReply(
  situation: Situation,
  rejection: RejectionFact,
  contact: Contact | undefined,
  ending: Ending | undefined,
  findings: Findings,
): PlacedContact | undefined {
  const rule = situation.ruleOf('rejection_reply', undefined, contact);
  if (rule === undefined) return undefined;
  if (contact === undefined) {
    if (ending === undefined) findings.withhold(rule.kind, undefined, explain.nobodyKnown(rule.id));
    return undefined;
  }
  return addContact(
    situation,
    {
      rule,
      kind: rule.kind,
      contact,
      interview: situation.interviewBefore(rejection.at)?.key,
      wanted: rule.channel,
      times: () => ({ from: rejection.at }),
      window: rule.window,
      hard: rule.hard,
      because: purposesOf(rule, { who: contact.name }),
      ending,
      matches: byContactAndChannel(contact, ({ fact }) => !isBefore(fact.at, rejection.at)),
    },
    findings,
  );
}

/** With the reply, or right after it. */
function addRequest(
  situation: Situation,
  rejection: RejectionFact,
  contact: Contact | undefined,
  reply: PlacedContact | undefined,
  ending: Ending | undefined,
  findings: Findings,
): void {
  const rule = situation.playbook
    .rulesOf('feedback_request')
    .find((it) => it.on === 'rejected' && it.applies(() => situation.subjects(undefined, contact)));
  if (rule === undefined) return;
  const recipient = rule.to === 'client' ? situation.firstWithRole('hiring_manager', 'hr') : contact;
  if (recipient === undefined) {
    if (ending === undefined) findings.withhold(rule.kind, undefined, explain.nobodyKnown(rule.id));
    return;
  }
  const from = reply === undefined ? rejection.at : (reply.deed?.fact.at ?? reply.step.notBefore);
  addContact(
    situation,
    {
      rule,
      kind: rule.kind,
      contact: recipient,
      interview: situation.interviewBefore(rejection.at)?.key,
      ordinal: 2,
      wanted: rule.channel,
      times: () => ({ from, countFrom: rejection.at }),
      window: rule.window,
      hard: false,
      capped: rule.capped,
      because: purposesOf(rule, { who: recipient.name }),
      ending,
      matches: byContactAndChannel(recipient, ({ fact }) => !isBefore(fact.at, rejection.at)),
    },
    findings,
  );
}

/** Every few calendar months after the rejection, or after the last sign of life. */
function addSignsOfLife(
  situation: Situation,
  rejection: RejectionFact,
  ending: Ending | undefined,
  findings: Findings,
): void {
  const contact = situation.decisionMaker;
  const rule = situation.ruleOf('stay_in_touch', undefined, contact);
  if (rule === undefined) return;
  if (contact === undefined) {
    if (ending === undefined) findings.withhold(rule.kind, undefined, explain.nobodyKnown(rule.id));
    return;
  }
  const wanted = firstReachable(rule.channels, contact);
  const days = situation.daysOf(contact);
  const sent = situation.deeds
    .of('stay_in_touch')
    .map(({ fact }) => fact.at)
    .filter((at) => !isBefore(at, rejection.at))
    .sort(byTime);
  let counted = { from: rejection.at, ordinal: 0 };
  for (let ordinal = 1; ordinal <= rule.cadence.limit; ordinal++) {
    const own = sent[ordinal - 1];
    const months = rule.cadence.everyMonths * (ordinal - counted.ordinal);
    const from = days.of(days.at(counted.from).date.add({ months })).start;
    const placed = addContact(
      situation,
      {
        rule,
        kind: rule.kind,
        contact,
        interview: situation.interviewBefore(rejection.at)?.key,
        ordinal,
        wanted,
        times: () => ({ from }),
        window: { sameDay: true },
        hard: false,
        capped: true,
        because: purposesOf(rule, { who: contact.name, number: rule.cadence.everyMonths }),
        ending,
        matches: ({ fact }) => own?.equals(fact.at) === true,
      },
      findings,
    );
    // What refuses one refuses all; it is said once.
    if (placed === undefined) return;
    // One that comes late pushes those after it.
    const late = placed.dated.overdueSince === undefined ? undefined : placed.dated.due;
    const done = placed.deed?.fact.at ?? late;
    if (done) counted = { from: done, ordinal };
  }
}

const firstReachable = (channels: readonly Channel[], contact: Contact): Channel =>
  channels.find((channel) => isReachable(contact, channel)) ?? channels.at(-1)!;
