import type { ContactRole } from '@afterword/follow-up-policy';
import type { EmployerCulture } from '../employers/ports.js';
import { countryOf } from '../imports/csv/countries.js';
import { isEmail } from '../shared/email.js';
import { checkTimeZone } from '../shared/place.js';
import { Problems } from '../shared/problems.js';
import { oneLine } from '../shared/text.js';

export interface ContactInput {
  /** An existing contact; the other fields then change nothing about them. */
  readonly id?: string | null;
  readonly name?: string | null;
  readonly email?: string | null;
  readonly phone?: string | null;
  readonly roles: readonly ContactRole[];
  readonly participated: boolean;
}

export interface EmployerInput {
  /** An existing employer; the other fields then change nothing about it. */
  readonly id?: string | null;
  readonly name?: string | null;
  readonly timeZone?: string | null;
  readonly country?: string | null;
  readonly region?: string | null;
  readonly culture?: EmployerCulture | null;
}

export interface InterviewTimesInput {
  readonly startsAt: Temporal.Instant;
  readonly endsAt: Temporal.Instant;
}

/** A new conversation, as somebody tells it. Paths of refusals are those of these fields. */
export interface InterviewInput extends InterviewTimesInput {
  readonly candidateId: string;
  /** An existing application; without one, employer and role. */
  readonly applicationId?: string | null;
  readonly employer?: EmployerInput | null;
  readonly role?: string | null;
  readonly dreamJob?: boolean | null;
  /** IANA; the candidate's where absent. */
  readonly timeZone?: string | null;
  readonly round: number;
  readonly place?: string | null;
  readonly topics: readonly string[];
  readonly contacts: readonly ContactInput[];
}

export const MAX_CONTACTS = 50;
const MAX_TOPICS = 20;
const MAX_HOURS = 24;

/** The same with its texts on one line each; refuses, by path, everything that is wrong with it. */
export function checkedInterview(input: InterviewInput): InterviewInput {
  const problems = new Problems();
  checkTimes(input, problems);
  checkRound(input.round, problems);
  const checked = {
    ...input,
    place: checkedPlace(input.place, problems),
    topics: checkedTopics(input.topics, problems),
    role: input.role ? oneLine(input.role) : null,
    employer: input.employer ? checkedEmployer(input.employer, problems) : null,
    contacts: checkedContacts(input.contacts, problems),
  };
  checkApplication(checked, problems);
  problems.refuseIfAny();
  return checked;
}

export function checkedContacts(contacts: readonly ContactInput[], problems: Problems): ContactInput[] {
  if (contacts.length > MAX_CONTACTS)
    problems.add('contacts', `An interview takes at most ${MAX_CONTACTS} contacts.`);
  return contacts.map((contact, index) => checkedContact(contact, `contacts.${index}`, problems));
}

export function checkTimes(
  { startsAt, endsAt }: InterviewTimesInput,
  problems: Problems,
  fields: { readonly start: string; readonly end: string } = { start: 'startsAt', end: 'endsAt' },
): void {
  const { year } = startsAt.toZonedDateTimeISO('UTC');
  if (year < 2000 || year > 2100)
    problems.add(fields.start, 'An interview starts between the years 2000 and 2100.');
  const hours = endsAt.since(startsAt).total('hours');
  if (hours <= 0) problems.add(fields.end, 'An interview ends after it starts.');
  else if (hours > MAX_HOURS) problems.add(fields.end, `An interview lasts at most ${MAX_HOURS} hours.`);
}

export function checkRound(round: number, problems: Problems): void {
  if (!Number.isInteger(round) || round < 1 || round > 50)
    problems.add('round', 'A round is a number from 1 to 50.');
}

export function checkedPlace(place: string | null | undefined, problems: Problems): string | null {
  const text = oneLine(place ?? '');
  if (text.length > 500) problems.add('place', 'A place takes at most 500 characters.');
  return text === '' ? null : text;
}

/** Without empty ones. */
export function checkedTopics(topics: readonly string[], problems: Problems): string[] {
  if (topics.length > MAX_TOPICS) problems.add('topics', `An interview takes at most ${MAX_TOPICS} topics.`);
  const texts = topics.map(oneLine);
  texts.forEach((text, index) => {
    if (text.length > 200) problems.add(`topics.${index}`, 'A topic takes at most 200 characters.');
  });
  return texts.filter((text) => text !== '');
}

function checkApplication(input: InterviewInput, problems: Problems): void {
  checkTimeZone(input.timeZone, 'timeZone', problems);
  if (input.applicationId) {
    if (input.employer || input.role)
      problems.add('applicationId', 'Give either an application, or an employer and a role.');
    return;
  }
  if (!input.employer) problems.add('employer', 'Say which employer the interview was with.');
  if (!input.role) problems.add('role', 'Say which role it was for, such as Controls engineer.');
  else if (input.role.length > 200) problems.add('role', 'A role takes at most 200 characters.');
}

function checkedEmployer(employer: EmployerInput, problems: Problems): EmployerInput {
  if (employer.id) return employer;
  const name = oneLine(employer.name ?? '');
  const country = employer.country ? countryOf(oneLine(employer.country)) : null;
  const region = employer.region ? oneLine(employer.region).toUpperCase() : null;
  if (name === '' || name.length > 200)
    problems.add('employer.name', 'An employer needs a name of 1 to 200 characters.');
  if (country && 'problem' in country) problems.add('employer.country', country.problem);
  if (region !== null && !/^([A-Z]{2}-)?[A-Z0-9]{1,3}$/.test(region))
    problems.add('employer.region', 'A region is a code (ISO 3166-2) such as US-CA or CA.');
  checkTimeZone(employer.timeZone, 'employer.timeZone', problems);
  return { ...employer, name, country: country && 'value' in country ? country.value : null, region };
}

function checkedContact(contact: ContactInput, path: string, problems: Problems): ContactInput {
  if (contact.roles.length === 0) problems.add(`${path}.roles`, 'A contact needs at least one role.');
  if (contact.id) return contact;
  const [name, email, phone] = [contact.name, contact.email, contact.phone].map((text) =>
    oneLine(text ?? ''),
  );
  if (!name || name.length > 200)
    problems.add(`${path}.name`, 'A contact needs a name of 1 to 200 characters.');
  if (email && !isEmail(email))
    problems.add(`${path}.email`, 'This is no e-mail address, such as rafael@northfield.example.');
  if (phone && phone.length > 50)
    problems.add(`${path}.phone`, 'A phone number takes at most 50 characters.');
  return { ...contact, name, email: email || null, phone: phone || null };
}
