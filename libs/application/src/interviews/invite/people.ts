import type { ContactRole } from '@afterword/follow-up-policy';
import { isEmail } from '../../shared/email.js';
import { refuse } from '../../shared/errors.js';
import { oneLine } from '../../shared/text.js';
import type { CalendarComponent, CalendarProperty } from './calendar-file.js';
import type { InvitePerson } from './invite.js';

/** Mail that a program sends; nobody reads what comes back, and there is nobody to thank. */
const NOBODY =
  /^(no-?reply|do-?not-?reply|notifications?|calendar-notification)\b|@(group|resource)\.calendar\.google\.com$/i;

/** More than come to an interview, fewer than take long to compare. */
const MAX_ATTENDEES = 100;

/** The people of an event, by attendance, and what was left out and why. */
export function peopleOf(event: CalendarComponent): { people: InvitePerson[]; warnings: string[] } {
  const warnings: string[] = [];
  const people: InvitePerson[] = [];
  const attendees = event.properties('attendee');
  if (attendees.length > MAX_ATTENDEES) {
    refuse(
      'INVALID_INPUT',
      `This invite has ${attendees.length} attendees, which is no interview. Record the interview by hand.`,
      'invite',
    );
  }
  for (const property of attendees) {
    const person = attendee(property, warnings);
    if (person && !people.some((other) => isSame(other, person))) people.push(person);
  }
  const organizer = event.property('organizer');
  return { people: organizer ? withOrganizer(people, organizer, warnings) : people, warnings };
}

/** Null for who is not a person or does not come. */
function attendee(property: CalendarProperty, warnings: string[]): InvitePerson | null {
  const { cutype = '', role = '', partstat = '' } = property.params;
  if (/^(ROOM|RESOURCE)$/i.test(cutype) || /^NON-PARTICIPANT$/i.test(role)) return null;
  const { name, email } = identityOf(property);
  if (name === '' || (email && NOBODY.test(email))) return null;
  if (/^GROUP$/i.test(cutype)) {
    warnings.push(`${name} is a group and is left out. Add the people whom the candidate met.`);
    return null;
  }
  if (/^DECLINED$/i.test(partstat)) {
    warnings.push(`${name} declined the invite and is left out.`);
    return null;
  }
  return { name, email, roles: ['interviewer'], participated: true };
}

/** Whoever set the interview up. Outlook leaves the organizer out of the attendees even where they take part. */
function withOrganizer(
  people: InvitePerson[],
  property: CalendarProperty,
  warnings: string[],
): InvitePerson[] {
  const { name, email } = identityOf(property);
  if (name === '') return people;
  if (email && NOBODY.test(email)) {
    warnings.push(`${email} set this up, which is not a person, so no scheduler is added.`);
    return people;
  }
  const organizer: InvitePerson = { name, email, roles: ['scheduler'], participated: false };
  const attending = people.findIndex((person) => isSame(person, organizer));
  if (attending === -1) return [...people, organizer];
  const roles: ContactRole[] = ['interviewer', 'scheduler'];
  return people.map((person, index) => (index === attending ? { ...person, roles } : person));
}

/**
 * Leaves the candidate out, known by address or, where an invite went to another address of theirs, by name. An
 * organizer who is then alone is whom the candidate met.
 */
export function withoutCandidate(
  people: readonly InvitePerson[],
  candidate: { readonly name: string; readonly email: string },
): { people: InvitePerson[]; warnings: string[] } {
  const warnings: string[] = [];
  const others = people.filter((person) => {
    if (person.email?.toLowerCase() === candidate.email.toLowerCase()) return false;
    if (person.name.toLowerCase() !== candidate.name.toLowerCase()) return true;
    warnings.push(
      `${person.name} is taken for the candidate${person.email ? `, under the address ${person.email}` : ''}.`,
    );
    return false;
  });
  const attendees = people.filter((person) => person.participated);
  if (attendees.length > 0 && others.length === people.length)
    warnings.push(
      `${candidate.email} is not among the attendees. Check that this is ${candidate.name}’s invite.`,
    );
  if (others.length === 0) {
    warnings.push('The invite names nobody whom the candidate met, so no thank-you can be planned from it.');
    return { people: others, warnings };
  }
  if (others.some((person) => person.participated)) return { people: others, warnings };
  warnings.push('The invite names no other attendee, so the organizer is taken for the interviewer.');
  return {
    people: others.map((person) => ({ ...person, roles: ['interviewer', 'scheduler'], participated: true })),
    warnings,
  };
}

function isSame(a: InvitePerson, b: InvitePerson): boolean {
  if (a.email && b.email) return a.email.toLowerCase() === b.email.toLowerCase();
  return a.name.toLowerCase() === b.name.toLowerCase() && (a.email === null || b.email === null);
}

/** Apple gives a path as the value and the address in the parameter EMAIL (RFC 7986). */
function identityOf({ params, value }: CalendarProperty): { name: string; email: string | null } {
  const written = [params['email'], String(value)].map((text) =>
    oneLine(text ?? '').replace(/^mailto:/i, ''),
  );
  const email = written.find((address) => isEmail(address)) ?? null;
  const common = plainName(params['cn'] ?? '');
  if (common !== '' && !common.includes('@')) return { name: common, email };
  return { name: email ? nameOfAddress(email) : '', email };
}

/** Without the quotes that Outlook adds, and `Ibarra, Rafael` in the order in which it is said. */
function plainName(written: string): string {
  const name = written
    .replace(/^['"\s]+|['"\s]+$/g, '')
    .slice(0, 200)
    .trim();
  const [last = '', first = '', ...rest] = name.split(',').map((part) => part.trim());
  const isReversed = rest.length === 0 && /^[\p{L}' -]+$/u.test(last) && /^[\p{L}'. -]{2,}$/u.test(first);
  return isReversed && !/^(jr|sr|phd|md|mba)\.?$/i.test(first) ? `${first} ${last}` : name;
}

/** `rafael.ibarra@…` reads as a name; anything less clear stays what stands before the @. */
function nameOfAddress(email: string): string {
  const local = email.slice(0, email.indexOf('@')).slice(0, 200);
  const words = local.split(/[._-]+/);
  if (words.length < 2 || !words.every((word) => /^\p{L}{2,}$/u.test(word))) return local;
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
}
