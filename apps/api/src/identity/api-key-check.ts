import {
  type ApiKeyScope,
  type Clock,
  parseToken,
  type RequestContext,
  secretMatches,
  systemContext,
  Unauthenticated,
  type UnitOfWork,
} from '@afterword/application';
import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, UNIT_OF_WORK } from '../tokens.js';

/** How long a key that was looked up is believed. A revoked key ends within this time. */
const BELIEVED_MS = 5_000;
const MOST_REMEMBERED = 10_000;
const USE_NOTED_MS = 60_000;

interface KnownKey {
  readonly secretHash: Uint8Array;
  readonly scopes: readonly ApiKeyScope[];
  readonly expiresAt: Temporal.Instant | null;
  readonly lookedUpAt: number;
  usedAt: number;
}

/** Checks API keys: `Authorization: Bearer key.tenant.id.secret`. */
@Injectable()
export class ApiKeyCheck {
  /** By tenant and id together: a key found in its own tenant is none in another. */
  private readonly known = new Map<string, KnownKey>();

  constructor(
    @Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The tenant and scopes of the key. Throws `Unauthenticated` for anything that is not a good key. */
  async check(bearer: string, requestId: string): Promise<RequestContext> {
    const token = parseToken('key', bearer);
    if (!token?.tenantId) throw invalid();
    const system = systemContext(token.tenantId, 'api-key-check', requestId);
    const now = this.clock.now();
    const key = this.remembered(placeOf(system, token.id), now) ?? (await this.lookUp(system, token.id, now));
    if (!key || !secretMatches(token.secret, key.secretHash)) throw invalid();
    if (key.expiresAt && Temporal.Instant.compare(key.expiresAt, now) <= 0) throw invalid();
    if (now.epochMilliseconds - key.usedAt >= USE_NOTED_MS) {
      key.usedAt = now.epochMilliseconds;
      await this.unitOfWork.run(system, ({ apiKeys }) => apiKeys.used(token.id, now));
    }
    return {
      tenantId: token.tenantId,
      actor: { kind: 'api_key', apiKeyId: token.id, scopes: key.scopes },
      scope: key.scopes.some(concernsCandidates) ? { kind: 'tenant' } : { kind: 'none' },
      requestId,
    };
  }

  private remembered(place: string, now: Temporal.Instant): KnownKey | null {
    const key = this.known.get(place);
    return key && now.epochMilliseconds - key.lookedUpAt < BELIEVED_MS ? key : null;
  }

  private async lookUp(system: RequestContext, id: string, now: Temporal.Instant): Promise<KnownKey | null> {
    const found = await this.unitOfWork.run(system, ({ apiKeys }) => apiKeys.forCheck(id));
    if (!found || found.revokedAt) {
      this.known.delete(placeOf(system, id));
      return null;
    }
    if (this.known.size >= MOST_REMEMBERED) this.known.clear();
    const key = {
      secretHash: found.secretHash,
      scopes: found.scopes,
      expiresAt: found.expiresAt,
      lookedUpAt: now.epochMilliseconds,
      usedAt: found.lastUsedAt?.epochMilliseconds ?? 0,
    };
    this.known.set(placeOf(system, id), key);
    return key;
  }
}

const placeOf = ({ tenantId }: RequestContext, id: string) => `${tenantId}.${id}`;

/** The same words for every fault, so that a key cannot be tried out bit by bit. */
const invalid = () => new Unauthenticated('This API key is not valid.');

const concernsCandidates = (scope: ApiKeyScope) =>
  scope.startsWith('candidates:') || scope.startsWith('interviews:');
