import { checkDebrief } from './check-debrief.js';
import { checkDirections } from './check-directions.js';
import { checkOutcome } from './check-outcome.js';
import { checkReply } from './check-reply.js';
import type { FactCheck } from './fact-check.js';
import type { FactsInput } from './fact-input.js';
import type { NewFact } from './ports.js';

/** Everything that was said at once, as facts. */
export function checkFacts(check: FactCheck, input: FactsInput): NewFact[] {
  const found = [
    ...(input.directions ? checkDirections(check, input.directions, input.saidById) : []),
    input.debrief && checkDebrief(check, input.debrief),
    input.reply && checkReply(check, input.reply),
    input.outcome && checkOutcome(check, input.outcome),
  ];
  return found.filter((fact) => fact != null);
}
