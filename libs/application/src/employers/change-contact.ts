import { planApplications } from '../plans/plan-applications.js';
import type { Clock } from '../shared/clock.js';
import { type RequestContext, withTenantScope } from '../shared/context.js';
import { isEmail } from '../shared/email.js';
import { notFound } from '../shared/errors.js';
import { Problems } from '../shared/problems.js';
import type { Repositories } from '../shared/repositories.js';
import { oneLine } from '../shared/text.js';
import type { Contact } from './ports.js';

/** What is absent stays as it is; an empty text takes the value away. */
export interface ContactChanges {
  readonly contactId: string;
  readonly name?: string | null;
  readonly email?: string | null;
  readonly phone?: string | null;
}

/** So many plans are made anew at once; where a contact is known to more applications, the others follow soon. */
const AT_ONCE = 50;

/** The context to run a change in: a contact is shared, so plans of candidates out of the caller's sight change too. */
export function sharedContactContext(context: RequestContext): RequestContext {
  return withTenantScope(context, 'a contact belongs to the plans of all candidates who know them');
}

/**
 * Corrects a contact or adds what was missing, such as an address that a thank-you waits for, and plans again what
 * that changes. A candidate may fill gaps of contacts of their own applications; what the center knows already is
 * changed by its staff. Run it in `sharedContactContext`. Refuses, by path, whatever cannot be so.
 */
export async function changeContact(
  repositories: Repositories,
  context: RequestContext,
  clock: Clock,
  changes: ContactChanges,
): Promise<{ contactId: string }> {
  const contact = await visibleContact(repositories, context, changes.contactId);
  const changed = checked(contact, changes, context.scope.kind === 'own');
  await repositories.contacts.update(changed);
  const applicationIds = await repositories.contacts.applicationIds(contact.id);
  await repositories.plans.makeDue(applicationIds.slice(AT_ONCE), clock.now());
  await planApplications(repositories, context, clock, applicationIds.slice(0, AT_ONCE));
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

function checked(contact: Contact, changes: ContactChanges, gapsOnly: boolean): Contact {
  const problems = new Problems();
  const value = (field: 'name' | 'email' | 'phone', most: number) => {
    const given = changes[field];
    if (given == null) return contact[field];
    const text = oneLine(given) || null;
    if (text && text.length > most) problems.add(field, `This takes at most ${most} characters.`);
    if (gapsOnly && contact[field] !== null && contact[field] !== text)
      problems.add(field, 'Your center knows this already. Ask your advisor to change it.', 'NOT_ALLOWED');
    return text;
  };
  const [name, email, phone] = [value('name', 200), value('email', 254), value('phone', 50)];
  if (!name) problems.add('name', 'A contact needs a name.');
  if (email && !isEmail(email))
    problems.add('email', `${email} is no e-mail address, such as ann@acme.example.`);
  problems.refuseIfAny();
  return { ...contact, name: name ?? contact.name, email, phone };
}
