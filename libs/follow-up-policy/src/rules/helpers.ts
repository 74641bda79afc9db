import { purposesOf } from '../explain/purposes.js';
import { recordedAt } from '../facts.js';
import type { Findings } from '../findings.js';
import type { ReadRule } from '../playbook/playbook.js';
import type { Situation } from '../situation.js';
import { hours, laterOf } from '../time.js';
import type { Contact } from '../types.js';
import { addContact, byContactAndChannel } from './contact-step.js';

/** Referees and referrers hear of the first interview, once per application (ruling 12). */
export function helpers(situation: Situation, findings: Findings): void {
  const [first] = situation.interviews;
  if (first === undefined) return;
  for (const contact of situation.scenario.contacts) {
    if (contact.roles.includes('referee')) {
      const rule = situation.ruleOf('notify_referee', first, contact);
      if (rule) {
        const { hoursBefore, hoursAfter } = rule.window;
        const recorded = recordedAt(first, situation.now);
        const from = laterOf(first.at.subtract(hours(hoursBefore)), recorded);
        const until = first.end.add(hours(hoursAfter));
        addHelper(situation, findings, { rule, contact, from, window: { until } });
      }
    }
    if (contact.roles.includes('referrer')) {
      const rule = situation.ruleOf('inform_referrer', first, contact);
      if (rule) addHelper(situation, findings, { rule, contact, from: first.end, window: rule.window });
    }
  }
}

function addHelper(
  situation: Situation,
  findings: Findings,
  it: {
    readonly rule: ReadRule<'notify_referee' | 'inform_referrer'>;
    readonly contact: Contact;
    readonly from: Temporal.Instant;
    readonly window: { readonly hours: number } | { readonly until: Temporal.Instant };
  },
): void {
  const { rule, contact, from, window } = it;
  addContact(
    situation,
    {
      rule,
      kind: rule.kind,
      contact,
      interview: undefined,
      wanted: 'email',
      times: () => ({ from }),
      window,
      hard: false,
      because: purposesOf(rule, { who: contact.name }),
      ending: situation.endingOf(rule.kind),
      matches: byContactAndChannel(contact, () => true),
    },
    findings,
  );
}
