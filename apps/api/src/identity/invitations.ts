import {
  type Clock,
  isId,
  type MemberInvitation,
  type ParsedToken,
  parseToken,
  secretMatches,
  systemContext,
  type UnitOfWork,
} from '@afterword/application';
import type { PersonDirectory } from '@afterword/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, PERSON_DIRECTORY, UNIT_OF_WORK } from '../tokens.js';
import type { OpenInvitation } from './pages/place-pages.js';
import { addressOf } from './places.js';
import { type Client, type Person, Sessions } from './sessions.js';

/** What an invitation's link is good for. */
export type InvitationState =
  | { readonly kind: 'open'; readonly invitation: MemberInvitation }
  | { readonly kind: 'accepted' }
  | { readonly kind: 'over' };

/** Joining a tenant. A membership starts when the person who was invited accepts it, and never before. */
@Injectable()
export class Invitations {
  constructor(
    private readonly sessions: Sessions,
    @Inject(PERSON_DIRECTORY) private readonly directory: PersonDirectory,
    @Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** What the link would do; changes nothing. */
  async preview(token: string): Promise<InvitationState> {
    const parsed = parseToken('invite', token);
    if (!parsed?.tenantId) return { kind: 'over' };
    const invitation = await this.read(parsed.tenantId, parsed.id);
    // Accepting forgets the secret, so this says no more than the page that follows would.
    if (invitation?.acceptedAt && !invitation.secretHash) return { kind: 'accepted' };
    return invitation && this.isGood(parsed, invitation) ? { kind: 'open', invitation } : { kind: 'over' };
  }

  /**
   * Signs in the person to whom the link was mailed and starts their membership. The link came to their mailbox, so
   * their address is proved; a person is made where there is none yet. Null where the link no longer works.
   */
  async acceptByLink(
    token: string,
    client: Client,
  ): Promise<{ readonly cookies: readonly string[]; readonly address: string } | null> {
    const parsed = parseToken('invite', token);
    const state = await this.preview(token);
    if (!parsed?.tenantId || state.kind !== 'open') return null;
    const { invitation } = state;
    const { person, cookies } = await this.sessions.signInAs(invitation.email, invitation.name, client);
    if (!(await this.accept(parsed.tenantId, parsed.id, person))) return null;
    return { cookies, address: await this.placeOf(parsed.id, person) };
  }

  /** Where the person is invited, by their verified address. */
  async openFor(person: Person): Promise<OpenInvitation[]> {
    const found = await this.directory.invitationsOf(person.email);
    const read = await Promise.all(
      found.map(async ({ tenantId, membershipId }) => ({
        tenantId,
        invitation: await this.read(tenantId, membershipId),
      })),
    );
    return read.flatMap(({ tenantId, invitation }) =>
      invitation
        ? [
            {
              tenantId,
              membershipId: invitation.membershipId,
              tenantName: invitation.tenantName,
              role: invitation.role,
            },
          ]
        : [],
    );
  }

  /** Starts a membership to which the person's verified address is invited; returns where to go then. */
  async acceptAs(person: Person, tenantId: unknown, membershipId: unknown): Promise<string> {
    const open = (await this.directory.invitationsOf(person.email)).find(
      (invited) => invited.tenantId === tenantId && invited.membershipId === membershipId,
    );
    if (!open || !isId(open.tenantId)) return '/';
    await this.accept(open.tenantId, open.membershipId, person);
    return await this.placeOf(open.membershipId, person);
  }

  private read(tenantId: string, membershipId: string): Promise<MemberInvitation | null> {
    return this.unitOfWork.run(this.system(tenantId), ({ members }) => members.invitation(membershipId));
  }

  private isGood(
    { secret }: ParsedToken,
    { secretHash, expiresAt, acceptedAt, endedAt }: MemberInvitation,
  ): boolean {
    if (!secretHash || !expiresAt || acceptedAt || endedAt) return false;
    return Temporal.Instant.compare(this.clock.now(), expiresAt) < 0 && secretMatches(secret, secretHash);
  }

  private accept(tenantId: string, membershipId: string, person: Person): Promise<boolean> {
    return this.unitOfWork.run(this.system(tenantId), async ({ members, changes }) => {
      const accepted = await members.accept(membershipId, person.id, this.clock.now());
      const candidateId = accepted?.candidateId ?? null;
      if (candidateId !== null) await changes.add({ topic: 'candidate', candidateId });
      return accepted !== null;
    });
  }

  private async placeOf(membershipId: string, person: Person): Promise<string> {
    const joined = (await this.directory.membershipsOf(person.id)).find(({ id }) => id === membershipId);
    return joined ? addressOf(joined) : '/';
  }

  private readonly system = (tenantId: string) => systemContext(tenantId, 'invitation', 'invitation');
}
