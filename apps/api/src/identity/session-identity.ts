import type { IncomingHttpHeaders } from 'node:http';
import {
  type CandidateScope,
  type Clock,
  Forbidden,
  type Membership,
  type RequestContext,
  type UnitOfWork,
} from '@afterword/application';
import type { PersonDirectory } from '@afterword/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, PERSON_DIRECTORY, UNIT_OF_WORK } from '../tokens.js';
import { ApiKeyCheck } from './api-key-check.js';
import { APP_HEADER, type Caller, Identity } from './caller.js';
import { type Person, Sessions } from './sessions.js';

const SEEN_EVERY_MS = 5 * 60 * 1000;

/** Finds out who is calling by session cookie or API key. */
@Injectable()
export class SessionIdentity extends Identity {
  constructor(
    private readonly sessions: Sessions,
    private readonly apiKeys: ApiKeyCheck,
    @Inject(PERSON_DIRECTORY) private readonly directory: PersonDirectory,
    @Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    super();
  }

  async identify(
    headers: IncomingHttpHeaders,
    tenantSlug: string | undefined,
    requestId: string,
  ): Promise<Caller> {
    const bearer = /^Bearer\s+(\S+)$/i.exec(headers.authorization ?? '')?.[1];
    if (bearer !== undefined) {
      return { kind: 'api_key', context: await this.apiKeys.check(bearer, requestId) };
    }
    const person = await this.sessions.personOf(headers);
    if (!person) return { kind: 'anonymous' };
    if (tenantSlug === undefined || tenantSlug === '') return { kind: 'person', person, context: null };
    const here = (await this.directory.membershipsOf(person.id)).filter(
      ({ tenant }) => tenant.slug === tenantSlug,
    );
    const membership = choose(here, headers[APP_HEADER]);
    if (!membership) throw new Forbidden('You do not belong to this place, or it is not there.');
    const context = contextOf(person, membership, requestId);
    await this.noteSeen(context, membership);
    return { kind: 'person', person, context };
  }

  private async noteSeen(context: RequestContext, { id, lastSeenAt }: Membership): Promise<void> {
    const now = this.clock.now();
    if (lastSeenAt && now.epochMilliseconds - lastSeenAt.epochMilliseconds < SEEN_EVERY_MS) return;
    await this.unitOfWork.run(context, ({ members }) => members.seen(id, now));
  }
}

/** Staff comes first, unless the portal asks. */
function choose(memberships: readonly Membership[], app: unknown): Membership | undefined {
  const wanted = (membership: Membership) => (membership.role === 'candidate') === (app === 'portal');
  return memberships.find(wanted) ?? memberships[0];
}

function contextOf(person: Person, membership: Membership, requestId: string): RequestContext {
  return {
    tenantId: membership.tenant.id,
    actor: { kind: 'member', personId: person.id, membershipId: membership.id, role: membership.role },
    scope: scopeOf(membership),
    requestId,
  };
}

/** Whom a role may see. Source: the role table of the product's domain. */
function scopeOf({ id, role, tenant, candidateId }: Membership): CandidateScope {
  switch (role) {
    case 'admin':
      return { kind: 'tenant' };
    case 'advisor':
      return tenant.caseloadOnly ? { kind: 'caseload', advisorId: id } : { kind: 'tenant' };
    case 'viewer':
      return { kind: 'none' };
    case 'candidate':
      return candidateId === null ? { kind: 'none' } : { kind: 'own', candidateId };
  }
}
