import { planTouched } from '../plans/shared-change.js';
import type { Clock } from '../shared/clock.js';
import type { RequestContext } from '../shared/context.js';
import { isEmail } from '../shared/email.js';
import { notFound } from '../shared/errors.js';
import { checkedCountry, checkedRegion, checkTimeZone } from '../shared/place.js';
import { Problems } from '../shared/problems.js';
import type { Repositories } from '../shared/repositories.js';
import { manyLines, oneLine } from '../shared/text.js';
import type { Contact } from './ports.js';

/** Whether a contact is thanked in writing, whatever holds at their employer. */
export type ContactThankYouNotes = 'as_employer' | 'wanted' | 'unwanted';

/** What is absent stays as it is; an empty text takes the value away. */
export interface ContactChanges {
  readonly contactId: string;
  readonly name?: string | null;
  readonly email?: string | null;
  readonly phone?: string | null;
  readonly postalAddress?: string | null;
  readonly profileUrl?: string | null;
  /** IANA. */
  readonly timeZone?: string | null;
  readonly country?: string | null;
  readonly region?: string | null;
  readonly thankYouNotes?: ContactThankYouNotes | null;
  /** True where they asked not to be contacted by anyone of the tenant. */
  readonly optedOut?: boolean | null;
}

const NOTES: Readonly<Record<ContactThankYouNotes, boolean | null>> = {
  as_employer: null,
  wanted: true,
  unwanted: false,
};

/**
 * Corrects a contact or adds what was missing, such as an address that a thank-you waits for, and has every plan
 * follow. A candidate may fill gaps of contacts of their own applications; what the center knows already, and what a
 * contact wants of all candidates, is changed by its staff. Run it in `sharedContext`. Refuses, by path, whatever
 * cannot be so.
 */
export async function changeContact(
  repositories: Repositories,
  context: RequestContext,
  clock: Clock,
  changes: ContactChanges,
): Promise<{ contactId: string }> {
  const contact = await visibleContact(repositories, context, changes.contactId);
  const country = contact.country ?? (await homeOf(repositories, contact));
  const changed = checked(contact, changes, {
    home: country,
    gapsOnly: context.scope.kind === 'own',
    now: clock.now(),
  });
  await repositories.contacts.update(changed);
  await planTouched(repositories, context, clock, await repositories.contacts.applicationIds(contact.id));
  return { contactId: contact.id };
}

async function visibleContact(
  { contacts }: Repositories,
  { scope }: RequestContext,
  contactId: string,
): Promise<Contact> {
  const [contact] = await contacts.byIds([contactId]);
  if (!contact || scope.kind === 'none') notFound('contact', 'contactId');
  if (scope.kind === 'own' && !(await contacts.isKnownTo(contactId, scope.candidateId)))
    notFound('contact', 'contactId');
  return contact;
}

/** The country in which a contact without one of their own is taken to be. */
async function homeOf({ employers }: Repositories, { employerId }: Contact): Promise<string | null> {
  const [employer] = employerId === null ? [] : await employers.byIds([employerId]);
  return employer?.country ?? null;
}

interface Terms {
  readonly home: string | null;
  readonly gapsOnly: boolean;
  readonly now: Temporal.Instant;
}

type TextField =
  | 'name'
  | 'email'
  | 'phone'
  | 'postalAddress'
  | 'profileUrl'
  | 'timeZone'
  | 'country'
  | 'region';

const LENGTHS: Readonly<Record<TextField, number>> = {
  name: 200,
  email: 254,
  phone: 50,
  postalAddress: 500,
  profileUrl: 500,
  timeZone: 100,
  country: 100,
  region: 10,
};

function checked(contact: Contact, changes: ContactChanges, terms: Terms): Contact {
  const problems = new Problems();
  const value = (field: TextField): string | null => {
    const given = changes[field];
    if (given == null) return contact[field];
    const text = (field === 'postalAddress' ? manyLines(given) : oneLine(given)) || null;
    if (text && text.length > LENGTHS[field])
      problems.add(field, `This takes at most ${LENGTHS[field]} characters.`);
    if (terms.gapsOnly && contact[field] !== null && contact[field] !== text)
      problems.add(field, 'Your center knows this already. Ask your advisor to change it.', 'NOT_ALLOWED');
    return text;
  };
  const [name, email, profileUrl, timeZone] = [
    value('name'),
    value('email'),
    value('profileUrl'),
    value('timeZone'),
  ];
  if (!name) problems.add('name', 'A contact needs a name.');
  if (email && !isEmail(email))
    problems.add('email', `${email} is no e-mail address, such as ann@acme.example.`);
  if (profileUrl && !isWebAddress(profileUrl))
    problems.add(
      'profileUrl',
      'A profile is a web address, such as https://www.linkedin.com/in/rafael-ibarra.',
    );
  checkTimeZone(timeZone, 'timeZone', problems);
  const country = checkedCountry(value('country'), 'country', problems);
  const changed = {
    ...contact,
    name: name ?? contact.name,
    email,
    phone: value('phone'),
    postalAddress: value('postalAddress'),
    profileUrl,
    timeZone,
    country,
    region: checkedRegion(value('region'), country ?? terms.home, 'region', problems),
    ...wishes(contact, changes, terms, problems),
  };
  problems.refuseIfAny();
  return changed;
}

/** What the contact wants of every candidate of the tenant. */
function wishes(
  contact: Contact,
  { thankYouNotes, optedOut }: ContactChanges,
  { gapsOnly, now }: Terms,
  problems: Problems,
): Pick<Contact, 'thankYouNotes' | 'optedOutAt'> {
  if (gapsOnly && thankYouNotes != null)
    problems.add(
      'thankYouNotes',
      'This holds for all candidates. Ask your advisor to change it.',
      'NOT_ALLOWED',
    );
  if (gapsOnly && optedOut != null)
    problems.add('optedOut', 'This holds for all candidates. Ask your advisor to change it.', 'NOT_ALLOWED');
  return {
    thankYouNotes: thankYouNotes == null ? contact.thankYouNotes : NOTES[thankYouNotes],
    optedOutAt: optedOut == null ? contact.optedOutAt : optedOut ? (contact.optedOutAt ?? now) : null,
  };
}

function isWebAddress(text: string): boolean {
  const url = URL.parse(text);
  return url?.protocol === 'https:' || url?.protocol === 'http:';
}
