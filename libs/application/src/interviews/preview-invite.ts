import type { RequestContext } from '../shared/context.js';
import type { Repositories } from '../shared/repositories.js';
import type { InvitePerson } from './invite/invite.js';
import { type InviteReading, readInvite } from './read-invite.js';
import { lockedCandidate } from './recording.js';

export interface InvitePreview extends Omit<InviteReading, 'people'> {
  /** Each with the contact that is here already under their address. */
  readonly people: readonly (InvitePerson & { readonly contactId: string | null })[];
}

/** What saving an invite would do, to look at first. Writes nothing. */
export async function previewInvite(
  repositories: Repositories,
  context: RequestContext,
  input: { readonly candidateId: string; readonly invite: string },
): Promise<InvitePreview> {
  const candidate = await lockedCandidate(repositories, context, input.candidateId);
  const reading = await readInvite(repositories, candidate, input.invite);
  const emails = reading.people.flatMap(({ email }) => (email ? [email.toLowerCase()] : []));
  const known = await repositories.recording.contactsByEmail(emails);
  const idByEmail = new Map(known.map(({ id, email }) => [email.toLowerCase(), id]));
  return {
    ...reading,
    people: reading.people.map((person) => ({
      ...person,
      contactId: (person.email && idByEmail.get(person.email.toLowerCase())) ?? null,
    })),
  };
}
