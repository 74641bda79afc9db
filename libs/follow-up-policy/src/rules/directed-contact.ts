import { dayOfMoment, endOf, startOf } from '../directions.js';
import { explain } from '../explain/explain.js';
import { purposesOf } from '../explain/purposes.js';
import { recordedAt } from '../facts.js';
import type { Findings } from '../findings.js';
import type { Ending, Situation } from '../situation.js';
import { isBefore, laterOf } from '../time.js';
import type { Contact, DirectionOf } from '../types.js';
import { addContact, byContactAndChannel } from './contact-step.js';

type Appointment = DirectionOf<'contact_at'>;

/** The contact that the employer asked for: at that very moment, or in the allowed hours of that day. */
export function addDirectedContact(situation: Situation, fact: Appointment, findings: Findings): void {
  const contact = situation.contact(fact.contact);
  const rule = situation.ruleOf('directed_contact', undefined, contact);
  if (rule === undefined) return;
  const { timeZone } = situation.scenario.employer;
  const isMoment = fact.when instanceof Temporal.Instant;
  const day = dayOfMoment(fact.when, timeZone);
  addContact(
    situation,
    {
      rule,
      kind: 'directed_contact',
      contact,
      interview: situation.interviewBefore(fact.at)?.key,
      ordinal: madeBefore(situation, fact) + 1,
      wanted: fact.channel,
      times: () => ({ from: isMoment ? fact.when : laterOf(startOf(fact.when, timeZone), fact.at) }),
      window: isMoment ? { exactly: fact.when } : { until: endOf(fact.when, timeZone) },
      hard: true,
      askedAt: recordedAt(fact, situation.now),
      because: [
        ...purposesOf(rule, { who: contact.name }),
        isMoment ? explain.namedMoment(day) : explain.namedDay(day),
      ],
      ending: endingOf(situation, fact),
      matches: byContactAndChannel(contact, ({ fact: deed }) => !isBefore(deed.at, fact.at)),
    },
    findings,
  );
}

/** Contacts of the kind that were made before this one was asked for; they number it. */
const madeBefore = ({ deeds }: Situation, { at, contact }: Appointment): number =>
  deeds.of('directed_contact').filter(({ fact }) => fact.contact === contact && isBefore(fact.at, at)).length;

/** "If you have heard nothing" ends with the first answer or decision; an outcome ends what it makes pointless. */
function endingOf(situation: Situation, fact: Appointment): Ending | undefined {
  const broken = fact.ifSilent ? silenceBroken(situation, fact) : undefined;
  if (broken !== undefined) return broken;
  const ending = situation.endingOf('directed_contact');
  return ending && isBefore(ending.at, recordedAt(fact, situation.now)) ? undefined : ending;
}

function silenceBroken(situation: Situation, fact: Appointment): Ending | undefined {
  const until = endOf(fact.when, situation.scenario.employer.timeZone);
  const isWithin = (at: Temporal.Instant): boolean => isBefore(fact.at, at) && isBefore(at, until);
  const reply = situation.humanReplies.find((it) => isWithin(it.at));
  if (reply) {
    const contact: Contact = situation.contact(reply.contact);
    return { at: reply.at, because: explain.replied(contact, situation.daysOf(contact).at(reply.at)) };
  }
  const decision = situation.facts.find(
    (it) => (it.type === 'rejection' || it.type === 'offer') && isWithin(it.at),
  );
  return decision && { at: decision.at, because: explain.decided() };
}

/** Whether what the employer asked for is still to be done at an instant. */
export function isOpenAt(situation: Situation, fact: Appointment, asOf: Temporal.Instant): boolean {
  if (isBefore(asOf, fact.at)) return false;
  const isMade = situation.deeds
    .of('directed_contact')
    .some(
      ({ fact: deed }) =>
        !isBefore(deed.at, fact.at) &&
        !isBefore(asOf, deed.at) &&
        (deed.contact === undefined || deed.contact === fact.contact),
    );
  if (isMade) return false;
  const broken = fact.ifSilent ? silenceBroken(situation, fact) : undefined;
  return broken === undefined || isBefore(asOf, broken.at);
}
