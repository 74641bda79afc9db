import { Findings, isOpen } from '../findings.js';
import type { Situation } from '../situation.js';
import type { Beside } from '../touches.js';
import { clientFeedback } from './client-feedback.js';
import { followUps } from './follow-up.js';
import { followUpCall } from './follow-up-call.js';
import { answerRejection } from './rejection.js';
import { stayInTouch } from './stay-in-touch.js';
import { type MovedThankYou, thankYous } from './thank-you.js';

type CappedRule = (
  situation: Situation,
  findings: Findings,
  beside: Beside,
  movedThankYous: readonly MovedThankYou[],
) => void;

/** In the order in which their messages find room beside each other. */
const rules: readonly CappedRule[] = [clientFeedback, followUps, followUpCall, answerRejection, stayInTouch];

/** The contacts that the cap over all candidates binds (law 3). */
export function cappedContacts(
  situation: Situation,
  movedThankYous: readonly MovedThankYou[],
  findings: Findings,
): void {
  rules.forEach((rule, index) => {
    rule(situation, findings, besideOf(situation, rules.slice(0, index + 1)), movedThankYous);
  });
}

/** What was sent keeps the dates that it had beside all that was planned then (law 7), so that is planned once more. */
function besideOf(situation: Situation, upToOwn: readonly CappedRule[]): Beside {
  return {
    touches: situation.touches,
    touchesBefore: (deed) => situation.before(deed).touches,
    plannedBefore(deed, id) {
      const then = situation.before(deed);
      const { touches } = then;
      const findings = new Findings(then.now);
      const movedThankYous = thankYous(then, findings);
      // Dates of what was sent even before count for nothing there.
      const beside: Beside = { touches, touchesBefore: () => touches, plannedBefore: () => undefined };
      for (const rule of upToOwn) rule(then, findings, beside, movedThankYous);
      return findings.steps.find((it) => it.id === id && isOpen(it));
    },
  };
}
