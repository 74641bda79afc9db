import { explain } from '../explain/explain.js';
import { purposesOf } from '../explain/purposes.js';
import { latestRound, type Round } from '../facts.js';
import type { Findings } from '../findings.js';
import type { Ending, Situation } from '../situation.js';
import { isBefore } from '../time.js';
import type { Contact, RejectionFact } from '../types.js';
import { addContact, byContactAndChannel, type PlacedContact } from './contact-step.js';

/** After a rejection: a gracious reply and a question (rows B4, D6). */
export function answerRejection(situation: Situation, findings: Findings): void {
  const rejection = latestRound<RejectionFact>(situation.facts, 'rejection');
  if (rejection === undefined) return;
  const { fact } = rejection;
  const ending = situation.endingAfter(fact);
  const contact = fact.contact === undefined ? situation.decisionMaker : situation.contact(fact.contact);
  const reply = addReply(situation, rejection, contact, ending, findings);
  addRequest(situation, rejection, contact, reply, ending, findings);
}

function addReply(
  situation: Situation,
  round: Round<RejectionFact>,
  contact: Contact | undefined,
  ending: Ending | undefined,
  findings: Findings,
): PlacedContact | undefined {
  const { fact: rejection, since } = round;
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
      round,
      wanted: rule.channel,
      times: () => ({ from: rejection.at }),
      window: rule.window,
      hard: rule.hard,
      because: purposesOf(rule, { who: contact.name }),
      ending,
      matches: byContactAndChannel(contact, ({ fact }) => !isBefore(fact.at, since)),
    },
    findings,
  );
}

/** With the reply, or right after it. */
function addRequest(
  situation: Situation,
  round: Round<RejectionFact>,
  contact: Contact | undefined,
  reply: PlacedContact | undefined,
  ending: Ending | undefined,
  findings: Findings,
): void {
  const { fact: rejection, since } = round;
  const rule = situation.playbook
    .rulesOf('feedback_request')
    .find((it) => it.on === 'rejected' && it.applies(() => situation.subjects(undefined, contact)));
  if (rule === undefined) return;
  const recipient = rule.to === 'client' ? situation.firstWithRole('hiring_manager', 'hr') : contact;
  if (recipient === undefined) {
    if (ending === undefined) findings.withhold(rule.kind, undefined, explain.nobodyToAsk(rule));
    return;
  }
  addContact(
    situation,
    {
      rule,
      kind: rule.kind,
      contact: recipient,
      interview: situation.interviewBefore(rejection.at)?.key,
      ordinal: 2,
      round,
      wanted: rule.channel,
      times: () => ({ ...withReply(reply, rejection), countFrom: rejection.at }),
      window: rule.window,
      hard: false,
      capped: rule.capped,
      because: purposesOf(rule, { who: recipient.name }),
      ending,
      matches: byContactAndChannel(recipient, ({ fact }) => !isBefore(fact.at, since)),
    },
    findings,
  );
}

function withReply(reply: PlacedContact | undefined, rejection: RejectionFact) {
  if (reply === undefined) return { from: rejection.at };
  const { dated, deed } = reply;
  if (deed) return { from: deed.fact.at };
  return {
    from: dated.alone.notBefore,
    follows: dated.release && { from: dated.notBefore, release: dated.release },
  };
}
