import { explain } from '../explain/explain.js';
import { purposesOf } from '../explain/purposes.js';
import type { Findings } from '../findings.js';
import type { Situation } from '../situation.js';
import { isBefore } from '../time.js';
import { addContact, byContactAndChannel } from './contact-step.js';

/** An agency's question to its client after each interview: the hiring manager, else HR. */
export function clientFeedback(situation: Situation, findings: Findings): void {
  const rules = situation.playbook.rulesOf('feedback_request').filter((it) => it.on === 'interview_ended');
  if (rules.length === 0) return;
  for (const interview of situation.interviews) {
    const rejection = situation.facts.find(
      (fact) => fact.type === 'rejection' && !isBefore(fact.at, interview.at),
    );
    const client = situation.firstWithRole('hiring_manager', 'hr');
    const rule = rules.find((it) => it.applies(() => situation.subjects(interview, client)));
    if (rule === undefined) continue;
    const contact = rule.to === 'client' ? client : situation.decisionMaker;
    if (contact === undefined) {
      findings.withhold(rule.kind, undefined, explain.nobodyToAsk(rule));
      continue;
    }
    const placed = addContact(
      situation,
      {
        rule,
        kind: rule.kind,
        contact,
        interview: interview.key,
        wanted: rule.channel,
        times: () => ({ from: interview.end }),
        window: rule.window,
        hard: false,
        capped: rule.capped,
        because: purposesOf(rule, { who: contact.name }),
        ending: situation.endingOf(rule.kind),
        matches: byContactAndChannel(
          contact,
          ({ fact, interview: before }) =>
            before?.key === interview.key && (rejection === undefined || isBefore(fact.at, rejection.at)),
        ),
      },
      findings,
    );
    if (placed?.deed && !rule.capped) situation.touches.leaveOut(placed.deed);
  }
}
