import type { ContactRole } from '@afterword/follow-up-policy';
import type { RequestContext } from '../shared/context.js';
import { newId } from '../shared/ids.js';
import { Problems } from '../shared/problems.js';
import type { Repositories } from '../shared/repositories.js';
import { type FoundApplication, mayName } from './find-application.js';
import type { ContactInput } from './interview-input.js';
import type { KnownPerson, NewContact } from './ports.js';

/** A contact of the interview, once each, with all roles that were given. */
interface FoundContact {
  readonly contactId: string;
  readonly roles: readonly ContactRole[];
  readonly participated: boolean;
}

/**
 * The contacts of an interview, found or added, with their roles in the application. Nobody is added twice: a person
 * is known by id, else by e-mail address, else by name where one of the two has no address. Answers the ids of
 * those who took part, in the order given.
 */
export async function findContacts(
  repositories: Repositories,
  context: RequestContext,
  application: FoundApplication,
  contacts: readonly ContactInput[],
  now: Temporal.Instant,
): Promise<string[]> {
  await checkIds(repositories, context, contacts);
  const people = new People(
    await repositories.recording.peopleAround(
      application.employerId,
      application.candidateId,
      contacts.flatMap(({ email }) => (email ? [email.toLowerCase()] : [])),
      contacts.flatMap(({ name }) => (name ? [name.toLowerCase()] : [])),
    ),
    application.employerId,
    now,
  );
  const found = merged(contacts.map((contact) => people.find(contact)));
  await repositories.recording.insertContacts(people.added);
  for (const { id, email, phone } of people.completed)
    await repositories.recording.completeContact(id, { email, phone });
  await repositories.recording.addRoles(application, found);
  return found.filter(({ participated }) => participated).map(({ contactId }) => contactId);
}

async function checkIds(
  repositories: Repositories,
  context: RequestContext,
  contacts: readonly ContactInput[],
): Promise<void> {
  const ids = contacts.flatMap(({ id }) => (id ? [id] : []));
  if (ids.length === 0) return;
  const known = new Set((await repositories.contacts.byIds(ids)).map(({ id }) => id));
  const problems = new Problems();
  for (const [index, { id }] of contacts.entries()) {
    if (id && !(known.has(id) && (await mayName(repositories, context, id))))
      problems.add(`contacts.${index}.id`, 'There is no such contact here.', 'NOT_FOUND');
  }
  problems.refuseIfAny();
}

/** Those who are known already and those who are being added, looked up alike. */
class People {
  readonly added: NewContact[] = [];
  readonly completed: { id: string; email: string | null; phone: string | null }[] = [];
  private readonly known: KnownPerson[];

  constructor(
    known: readonly KnownPerson[],
    private readonly employerId: string,
    private readonly now: Temporal.Instant,
  ) {
    this.known = [...known];
  }

  find({ id, name, email, phone, roles, participated }: ContactInput): FoundContact {
    if (id) return { contactId: id, roles, participated };
    const employerId = roles.every((role) => role === 'referee') ? null : this.employerId;
    const person = { name: name ?? '', email: email ?? null, phone: phone ?? null };
    const match = this.match(person.name, person.email, employerId);
    if (match) {
      if (person.phone || (person.email && !match.email)) this.completed.push({ ...person, id: match.id });
      return { contactId: match.id, roles, participated };
    }
    const contact = { id: newId(), employerId, ...person, createdAt: this.now };
    this.added.push(contact);
    this.known.push(contact);
    return { contactId: contact.id, roles, participated };
  }

  private match(name: string, email: string | null, employerId: string | null): KnownPerson | undefined {
    const here = this.known.filter((person) => person.employerId === employerId);
    const address = email?.toLowerCase();
    const byAddress = address && here.find((person) => person.email?.toLowerCase() === address);
    if (byAddress) return byAddress;
    const namesakes = here.filter(
      (person) =>
        person.name.toLowerCase() === name.toLowerCase() && (email === null || person.email === null),
    );
    // Of two people with one name nobody can say which is meant.
    return namesakes.length === 1 ? namesakes[0] : undefined;
  }
}

/** One entry for each contact, with all of their roles. */
function merged(contacts: readonly FoundContact[]): FoundContact[] {
  const byId = new Map<string, FoundContact>();
  for (const contact of contacts) {
    const before = byId.get(contact.contactId);
    byId.set(contact.contactId, {
      contactId: contact.contactId,
      roles: [...new Set([...(before?.roles ?? []), ...contact.roles])],
      participated: contact.participated || (before?.participated ?? false),
    });
  }
  return [...byId.values()];
}
