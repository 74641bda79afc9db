import type { Clock } from '../shared/clock.js';
import { membershipIdOf, type RequestContext, withTenantScope } from '../shared/context.js';
import { notFound, refuse } from '../shared/errors.js';
import type { Repositories } from '../shared/repositories.js';
import { actOnMail } from './act-on-mail.js';
import type { IncomingMail, IncomingState } from './ports.js';

/** A mail that waits for a person. */
export const WAITING: readonly IncomingState[] = ['unverified', 'unmatched', 'quarantined'];

/** The context to accept a mail in: what it says of a recipient holds for every candidate's plan. */
export function acceptingContext(context: RequestContext): RequestContext {
  return withTenantScope(context, 'an opt-out or a bounce changes the plans of all who know the recipient');
}

export interface Acceptance {
  readonly mailId: string;
  /** Whose it is, where that is not known; both or neither. */
  readonly applicationId?: string | null;
  readonly contactId?: string | null;
}

/**
 * A person takes a mail for what it says, so that it counts as if it had proved itself; one that could not be understood
 * counts as a reply. Refuses one that waits for nobody, and one of which it is not known whose it is. Run it in
 * `acceptingContext`.
 */
export async function acceptMail(
  repositories: Repositories,
  context: RequestContext,
  clock: Clock,
  { mailId, applicationId, contactId }: Acceptance,
): Promise<{ mailId: string }> {
  const mail = await waitingMail(repositories, context, mailId, 'accepted');
  if (!mail) return { mailId };
  const target = await targetOf(repositories, context, mail, applicationId ?? null, contactId ?? null);
  const kind = mail.kind ?? 'unknown';
  const { factId } = await actOnMail(repositories, context, clock, {
    id: mail.id,
    kind,
    receivedAt: mail.receivedAt,
    text: mail.content?.text ?? null,
    returnsOn: mail.returnsOn,
    bounce: mail.bounce && { ...mail.bounce, diagnostic: mail.content?.diagnostic ?? null },
    ...target,
  });
  await repositories.incoming.settle(
    mail.id,
    {
      state: 'accepted',
      kind,
      verified: mail.verified,
      candidateId: target.candidateId,
      applicationId: target.applicationId,
      contactId: target.contactId,
      messageId: target.messageId,
      factId,
    },
    { at: clock.now(), membershipId: membershipIdOf(context) },
  );
  await repositories.changes.add({ topic: 'candidate', candidateId: target.candidateId });
  return { mailId: mail.id };
}

/** A person lets a mail be: nothing follows from it. It stays to be read. Run it in `acceptingContext`. */
export async function dismissMail(
  repositories: Repositories,
  context: RequestContext,
  clock: Clock,
  { mailId }: { readonly mailId: string },
): Promise<{ mailId: string }> {
  const mail = await waitingMail(repositories, context, mailId, 'dismissed');
  if (!mail) return { mailId };
  const { verified, candidateId, applicationId, contactId, messageId, factId } = mail;
  await repositories.incoming.settle(
    mail.id,
    {
      state: 'dismissed',
      kind: mail.kind ?? 'unknown',
      verified,
      candidateId,
      applicationId,
      contactId,
      messageId,
      factId,
    },
    { at: clock.now(), membershipId: membershipIdOf(context) },
  );
  if (candidateId !== null) await repositories.changes.add({ topic: 'candidate', candidateId });
  return { mailId: mail.id };
}

/** The mail, locked, as far as the caller may see it; null where the same was said of it before. */
async function waitingMail(
  repositories: Repositories,
  context: RequestContext,
  mailId: string,
  said: IncomingState,
): Promise<IncomingMail | null> {
  const mail = await repositories.incoming.lock(mailId);
  if (!mail || !(await maySee(repositories, context, mail.candidateId))) notFound('mail', 'mailId');
  if (mail.state === said) return null;
  if (!WAITING.includes(mail.state)) refuse('CONFLICT', 'This mail waits for nobody any more.', 'mailId');
  return mail;
}

async function maySee(
  { candidates }: Repositories,
  { scope }: RequestContext,
  candidateId: string | null,
): Promise<boolean> {
  if (scope.kind === 'tenant') return true;
  if (scope.kind !== 'caseload' || candidateId === null) return false;
  const [candidate] = await candidates.byIds([candidateId]);
  return candidate?.advisorId === scope.advisorId;
}

interface Target {
  readonly applicationId: string;
  readonly candidateId: string;
  readonly candidateEmail: string;
  readonly contactId: string | null;
  readonly messageId: string | null;
  readonly address: string | null;
  readonly namesSeveral: boolean;
}

async function targetOf(
  repositories: Repositories,
  context: RequestContext,
  mail: IncomingMail,
  applicationId: string | null,
  contactId: string | null,
): Promise<Target> {
  const { applications, candidates, contacts, messages } = repositories;
  const application = mail.applicationId ?? applicationId;
  if (application === null)
    refuse('INVALID_INPUT', 'Say to which application this mail belongs.', 'applicationId');
  const [found] = await applications.byIds([application]);
  if (!found || !(await maySee(repositories, context, found.candidateId)))
    notFound('application', 'applicationId');
  const contact = mail.contactId ?? contactId;
  if (contact === null) refuse('INVALID_INPUT', 'Say from whom this mail is.', 'contactId');
  const [person] = await contacts.byIds([contact]);
  if (!person || !(await contacts.isKnownTo(contact, found.candidateId))) notFound('contact', 'contactId');
  const [candidate] = await candidates.byIds([found.candidateId]);
  const [message] = mail.messageId === null ? [] : await messages.byIds([mail.messageId]);
  return {
    applicationId: application,
    candidateId: found.candidateId,
    candidateEmail: candidate?.email ?? '',
    contactId: contact,
    messageId: message?.id ?? null,
    address: message?.toAddress ?? person.email,
    namesSeveral: message?.parts.some(({ candidateId }) => candidateId !== message.candidateId) ?? false,
  };
}
