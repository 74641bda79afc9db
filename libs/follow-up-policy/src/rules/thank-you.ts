import type { Release } from '../directions.js';
import { explain } from '../explain/explain.js';
import { purposesOf } from '../explain/purposes.js';
import { type Interview, recordedAt } from '../facts.js';
import type { Findings } from '../findings.js';
import type { ReadRule } from '../playbook/playbook.js';
import type { Ending, Situation } from '../situation.js';
import { byTime, isBefore } from '../time.js';
import type { Contact, Reason } from '../types.js';
import { addContact, byContactAndChannel, type ContactTimes } from './contact-step.js';

type ThankYouRule = ReadRule<'thank_you'>;

/** One person to thank for the interviews of one day; the first of them names the step. */
interface Occasion {
  readonly contact: Contact;
  readonly interviews: readonly [Interview, ...Interview[]];
  readonly roles: ReadonlySet<'participants' | 'schedulers'>;
  readonly cancelled: Ending | undefined;
}

/** A thank-you that a hold moved; follow-ups count from it. */
export interface MovedThankYou {
  readonly to: Temporal.Instant;
  readonly release: Release;
}

/**
 * Thank-yous to everyone who set up or held an interview: one per person, channel and day (rows A1, B1, D1,
 * E1). Answers those that a hold moved.
 */
export function thankYous(situation: Situation, findings: Findings): readonly MovedThankYou[] {
  const moved: MovedThankYou[] = [];
  const rules = situation.playbook.rulesOf('thank_you');
  if (rules.length === 0) return moved;
  for (const occasion of occasionsOf(situation)) {
    const subjects = () => situation.subjects(occasion.interviews[0], occasion.contact);
    const meant = rules.filter(
      (rule) => rule.to.some((to) => occasion.roles.has(to)) && rule.applies(subjects),
    );
    const none = meant.find((rule) => rule.withhold !== undefined);
    for (const rule of none ? [none] : lockedFirst(situation, firstByChannel(meant))) {
      const placed = thankYou(situation, rule, occasion, findings);
      if (placed) moved.push(placed);
    }
  }
  return moved;
}

/** Of rules for one channel the first counts. */
const firstByChannel = (rules: readonly ThankYouRule[]): readonly ThankYouRule[] =>
  rules.filter((rule, index) => rules.findIndex((it) => it.channel === rule.channel) === index);

/** The rule that needs no other channel under a lock comes first, so that what was done by its channel stays its own. */
function lockedFirst(situation: Situation, rules: readonly ThankYouRule[]): readonly ThankYouRule[] {
  if (rules.length < 2) return rules;
  const { lock } = situation.directionsAt(situation.now);
  if (lock === undefined) return rules;
  const byLock = ({ channel }: ThankYouRule): boolean => channel === lock.channel;
  return [...rules.filter(byLock), ...rules.filter((it) => !byLock(it))];
}

function thankYou(
  situation: Situation,
  rule: ThankYouRule,
  occasion: Occasion,
  findings: Findings,
): MovedThankYou | undefined {
  const { contact, interviews } = occasion;
  const number = 'hours' in rule.window ? rule.window.hours : undefined;
  const placed = addContact(
    situation,
    {
      rule,
      kind: 'thank_you',
      contact,
      interview: interviews[0].key,
      wanted: rule.channel,
      times: (asOf) => timesOf(rule, contact, knownAt(interviews, asOf, situation.now)),
      window: rule.window,
      hard: rule.hard,
      because: purposesOf(rule, { who: contact.name, number }),
      ending: occasion.cancelled ?? situation.endingOf('thank_you'),
      matches: byContactAndChannel(
        contact,
        ({ interview }) => interview !== undefined && interviews.some(({ key }) => key === interview.key),
      ),
      refusal: refusalOf(situation, rule, contact),
      giveUp: {
        afterBusinessDays: rule.tooLateAfterBusinessDays,
        because: explain.tooLate(rule.id, contact, rule.tooLateAfterBusinessDays),
      },
    },
    findings,
  );
  if (placed?.dated.release === undefined) return undefined;
  const to = placed.deed?.fact.at ?? placed.dated.due;
  return { to, release: placed.dated.release };
}

/** After the day's last interview with the person, counted from the end of the first one. */
function timesOf(rule: ThankYouRule, contact: Contact, interviews: readonly Interview[]): ContactTimes {
  const ends = interviews.map((it) => it.end).sort(byTime);
  const because = interviews.length > 1 ? [explain.onceADay(rule.id, contact, interviews.length)] : undefined;
  return { from: ends.at(-1)!, countFrom: ends[0]!, ...(because && { because }) };
}

/** The interviews that count for what was done at an instant: those known by then, or else all. */
function knownAt(
  interviews: Occasion['interviews'],
  asOf: Temporal.Instant,
  now: Temporal.Instant,
): readonly Interview[] {
  if (interviews.length === 1) return interviews;
  const known = interviews.filter((it) => !isBefore(asOf, recordedAt(it, now)));
  return known.length > 0 ? known : interviews;
}

/** The contact's own word on notes beats the employer's (ruling 10). */
function refusalOf({ scenario }: Situation, rule: ThankYouRule, contact: Contact): Reason | undefined {
  if (rule.withhold !== undefined) return explain.noneWanted(rule.id, rule.cites[0]!, rule.withhold);
  if (contact.thankYouNotes ?? scenario.employer.thankYouNotes ?? true) return undefined;
  return explain.noThankYouNotes(rule.id, contact, contact.thankYouNotes === false);
}

/** Whom to thank: each participant and scheduler once for the interviews of a day in the recipient's zone. */
function occasionsOf(situation: Situation): readonly Occasion[] {
  const schedulers = situation.scenario.contacts.filter(({ roles }) => roles.includes('scheduler'));
  const byPersonAndDay = new Map<
    string,
    { contact: Contact; interviews: [Interview, ...Interview[]]; roles: Set<'participants' | 'schedulers'> }
  >();
  const occasions: Occasion[] = [];
  for (const interview of situation.interviews) {
    for (const [contact, roles] of peopleOf(situation, interview, schedulers)) {
      const key = `${situation.daysOf(contact).at(interview.at).number} ${contact.id}`;
      const known = byPersonAndDay.get(key);
      if (known) {
        known.interviews.push(interview);
        for (const role of roles) known.roles.add(role);
      } else {
        const occasion = { contact, interviews: [interview] as [Interview], roles, cancelled: undefined };
        byPersonAndDay.set(key, occasion);
        occasions.push(occasion);
      }
    }
  }
  for (const interview of situation.cancelledInterviews) {
    const cancelled = situation.cancellationOf(interview);
    for (const [contact, roles] of peopleOf(situation, interview, schedulers))
      occasions.push({ contact, interviews: [interview], roles, cancelled });
  }
  return occasions;
}

function peopleOf(
  situation: Situation,
  interview: Interview,
  schedulers: readonly Contact[],
): ReadonlyMap<Contact, Set<'participants' | 'schedulers'>> {
  const people = new Map<Contact, Set<'participants' | 'schedulers'>>();
  for (const id of interview.participants) people.set(situation.contact(id), new Set(['participants']));
  for (const scheduler of schedulers) {
    const known = people.get(scheduler);
    if (known) known.add('schedulers');
    else people.set(scheduler, new Set(['schedulers']));
  }
  return people;
}
