import { FollowUpPolicyError } from '../errors.js';
import type { Playbook } from '../playbook/playbook.js';
import { readPlaybook } from '../playbook/read.js';
import { presetNames, presets } from '../presets/presets.js';
import { isBefore } from '../time.js';
import type { Application, Candidate, Contact, Employer, Fact, Scenario } from '../types.js';
import { contactRoles } from '../types.js';
import { factReader } from './facts.js';
import {
  asRecord,
  at,
  clock,
  country,
  email,
  flag,
  instant,
  listOf,
  object,
  oneOf,
  optional,
  type Reader,
  refuse,
  text,
  timeZone,
  withDefault,
} from './reader.js';

/** A scenario document: what is known, the playbook to follow and the instant to plan at. */
export interface ScenarioDocument {
  readonly now: Temporal.Instant;
  readonly playbook: Playbook;
  readonly scenario: Scenario;
}

/**
 * Reads a scenario in its JSON form, with its defaults: playbook `balanced`, culture `modern`, round 1.
 *
 * @throws FollowUpPolicyError that names the path of the first mistake; nothing is planned on a guess.
 */
export function scenarioFromJson(json: unknown): ScenarioDocument {
  const document = readDocument(json, '');
  const { now, playbook, ...scenario } = document;
  checkContacts(scenario);
  const { acceptedElsewhere } = scenario.candidate;
  if (acceptedElsewhere) checkPast(acceptedElsewhere, 'candidate.acceptedElsewhere', now);
  scenario.facts.forEach((fact, index) => {
    checkFact(fact, at('', `facts[${index}]`), scenario, now);
  });
  return { now, playbook, scenario };
}

/** A preset's name, or a whole playbook. */
const playbook: Reader<Playbook> = (value, path) =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? readPlaybook(value, path)
    : presets[oneOf(presetNames)(value, path)];

const candidate = object<Candidate>({
  name: text,
  email,
  timeZone,
  country: optional(country),
  acceptedElsewhere: optional(instant),
});

const region: Reader<string> = (value, path) =>
  typeof value === 'string' && /^([A-Z]{2}-)?[A-Z0-9]{1,3}$/.test(value)
    ? value
    : refuse(path, 'an ISO 3166-2 region with or without its country, such as US-CA or CA', value);

const businessHours: Reader<NonNullable<Employer['businessHours']>> = (value, path) => {
  const hours = object<NonNullable<Employer['businessHours']>>({ from: clock, to: clock })(value, path);
  if (Temporal.PlainTime.compare(hours.from, hours.to) < 0) return hours;
  throw new FollowUpPolicyError(at(path, 'to'), `a time after ${hours.from.toString().slice(0, 5)}`);
};

const employer: Reader<Employer> = (value, path) => {
  const read = object<Employer>({
    name: text,
    timeZone,
    country,
    region: optional(region),
    culture: withDefault(oneOf(['modern', 'traditional']), 'modern'),
    businessHours: optional(businessHours),
    thankYouNotes: optional(flag),
  })(value, path);
  return withBareRegion(read, read.country, path);
};

const contact: Reader<Contact> = object<Contact>({
  id: text,
  name: text,
  roles: listOf(oneOf(contactRoles)),
  email: optional(email),
  phone: optional(text),
  postalAddress: optional(text),
  profileUrl: optional(text),
  timeZone: optional(timeZone),
  country: optional(country),
  region: optional(region),
  thankYouNotes: optional(flag),
  optedOut: optional(flag),
  recentTouches: optional(listOf(instant)),
});

const application = object<Application>({ role: text, dreamJob: withDefault(flag, false) });

const readDocument: Reader<ScenarioDocument['scenario'] & { now: Temporal.Instant; playbook: Playbook }> = (
  value,
  path,
) => {
  asRecord(value, path);
  const read = object<Scenario & { now: Temporal.Instant; playbook: Playbook }>({
    now: instant,
    playbook: (value, at) => (value === undefined ? presets.balanced : playbook(value, at)),
    candidate,
    employer,
    application,
    contacts: withDefault(listOf(contact), []),
    facts: withDefault(listOf(factReader), []),
  })(value, path);
  const contacts = read.contacts.map((it, index) =>
    withBareRegion(it, it.country ?? read.employer.country, at(path, `contacts[${index}]`)),
  );
  return { ...read, contacts };
};

/** A region loses its country, which must be the one that it lies in. */
function withBareRegion<T extends { readonly region?: string | undefined }>(
  place: T,
  home: string,
  path: string,
): T {
  const [prefix, bare] = place.region?.split('-') ?? [];
  if (bare === undefined) return place;
  if (prefix === home) return { ...place, region: bare };
  return refuse(at(path, 'region'), `a region of ${home}, such as ${home}-${bare}`, place.region);
}

function checkContacts({ contacts }: Scenario): void {
  contacts.forEach(({ id }, index) => {
    const first = contacts.findIndex((other) => other.id === id);
    if (first !== index) {
      throw new FollowUpPolicyError(
        `contacts[${index}].id`,
        `an id that contacts[${first}] does not have`,
        `"${id}"`,
      );
    }
  });
}

/** What a fact says must be able to be: known people, no future that cannot be known. */
function checkFact(fact: Fact, path: string, scenario: Scenario, now: Temporal.Instant): void {
  const knows = (id: string | undefined, name: string): void => {
    if (id === undefined || scenario.contacts.some((it) => it.id === id)) return;
    const ids = scenario.contacts.map((it) => it.id).join(', ');
    throw new FollowUpPolicyError(at(path, name), `the id of a contact${ids && ` (${ids})`}`, `"${id}"`);
  };
  if (fact.type === 'interview') {
    fact.participants.forEach((id, index) => {
      knows(id, `participants[${index}]`);
    });
    if (!isBefore(fact.at, fact.end)) {
      throw new FollowUpPolicyError(at(path, 'end'), `an instant after the start ${fact.at}`, `${fact.end}`);
    }
  } else {
    if ('contact' in fact) knows(fact.contact, 'contact');
    checkPast(fact.at, at(path, 'at'), now);
  }
  if (fact.recorded) checkPast(fact.recorded, at(path, 'recorded'), now);
}

function checkPast(instant: Temporal.Instant, path: string, now: Temporal.Instant): void {
  if (!isBefore(now, instant)) return;
  throw new FollowUpPolicyError(path, `an instant that is not after now (${now})`, `${instant}`);
}
