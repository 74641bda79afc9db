import { currentOutcome } from '../applications/stage.js';
import type { FactCheck } from './fact-check.js';
import type { OutcomeInput } from './fact-input.js';
import type { NewFact, OutcomeType } from './ports.js';

const WORDS: Readonly<Record<OutcomeType, string>> = {
  rejection: 'a rejection',
  offer: 'an offer',
  accepted: 'that the offer was accepted',
  declined: 'that the offer was declined',
  withdrawn: 'that the candidate withdrew',
};

/** What the employer decided or the candidate did about it, as a fact. */
export function checkOutcome(check: FactCheck, outcome: OutcomeInput): NewFact {
  const { problems, dossier, now } = check;
  const { type } = outcome;
  const current = currentOutcome(dossier.scenario.facts, now)?.type;
  // A better offer may follow an offer; all else is said once.
  if (type !== 'offer' && type === current)
    problems.add(
      'outcome.type',
      `Here is ${WORDS[type]} already. To correct it, take that back first.`,
      'CONFLICT',
    );
  const fromEmployer = type === 'rejection' || type === 'offer';
  if (outcome.contactId != null && !fromEmployer)
    problems.add('outcome.contactId', 'This is the candidate’s own word; leave the contact out.');
  const contact = fromEmployer ? check.contact(outcome.contactId, 'outcome.contactId') : undefined;
  if (outcome.deadline && type !== 'offer')
    problems.add('outcome.deadline', 'Only an offer has a deadline; leave it out.');
  const content = {
    quote: check.quote(outcome.quote, 'outcome.quote'),
    saidById: contact?.id ?? null,
  };
  const { at } = check;
  if (type === 'rejection') return check.fact({ type, at, ...(contact && { contact: contact.id }) }, content);
  if (type === 'offer') {
    const deadline = outcome.deadline && check.moment(outcome.deadline, 'outcome.deadline', 'This deadline');
    return check.fact({ type, at, ...(deadline && { deadline }) }, content);
  }
  return check.fact({ type, at }, content);
}
