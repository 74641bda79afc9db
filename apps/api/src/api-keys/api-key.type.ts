import type { ApiKeyScope } from '@afterword/application';
import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IDEMPOTENCY_KEY } from '../graphql/descriptions.js';
import { NodeInterface } from '../graphql/node.type.js';
import { InstantScalar } from '../graphql/scalars.js';
import { UserErrorType } from '../graphql/user-error.type.js';

export const ApiKeyScopeEnum = {
  CANDIDATES_READ: 'candidates:read',
  CANDIDATES_WRITE: 'candidates:write',
  INTERVIEWS_READ: 'interviews:read',
  INTERVIEWS_WRITE: 'interviews:write',
  REPORTS_READ: 'reports:read',
  MEMBERS_WRITE: 'members:write',
} as const satisfies Record<string, ApiKeyScope>;

registerEnumType(ApiKeyScopeEnum, {
  name: 'ApiKeyScope',
  description: 'What an API key may do. Writing does not include reading.',
  valuesMap: {
    CANDIDATES_READ: { description: 'Read candidates, cohorts and staff.' },
    CANDIDATES_WRITE: { description: 'Create, import and invite candidates; create cohorts.' },
    INTERVIEWS_READ: { description: 'Read applications, interviews, employers and plans.' },
    INTERVIEWS_WRITE: { description: 'Record, change and cancel interviews; mark steps done.' },
    REPORTS_READ: { description: 'Read figures.' },
    MEMBERS_WRITE: { description: 'Invite staff.' },
  },
});

@ObjectType('ApiKey', {
  description: 'A key that another system calls with, as `Authorization: Bearer key…`.',
  implements: () => [NodeInterface],
})
export class ApiKeyType extends NodeInterface {
  @Field(() => String, { description: 'What it is for.' })
  name!: string;

  @Field(() => String, { description: 'The beginning of the key, to know it by.' })
  prefix!: string;

  @Field(() => [ApiKeyScopeEnum], { description: 'What it may do.' })
  scopes!: readonly ApiKeyScope[];

  @Field(() => InstantScalar, { description: 'When it was made.' })
  createdAt!: Temporal.Instant;

  @Field(() => InstantScalar, { nullable: true, description: 'When it was last used, to the minute.' })
  lastUsedAt!: Temporal.Instant | null;

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'From when on it no longer works; null for never.',
  })
  expiresAt!: Temporal.Instant | null;

  @Field(() => InstantScalar, { nullable: true, description: 'When it was revoked.' })
  revokedAt!: Temporal.Instant | null;
}

@InputType({ description: 'A new API key.' })
export class CreateApiKeyInput {
  @Field(() => String, { description: IDEMPOTENCY_KEY })
  idempotencyKey!: string;

  @Field(() => String, { description: 'What it is for.' })
  name!: string;

  @Field(() => [ApiKeyScopeEnum], { description: 'What it may do; at least one.' })
  scopes!: ApiKeyScope[];

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'From when on it no longer works. Default: never.',
  })
  expiresAt?: Temporal.Instant | null;
}

@ObjectType({ description: 'What became of createApiKey.' })
export class CreateApiKeyPayload {
  @Field(() => ApiKeyType, { nullable: true, description: 'The new key; null where it was refused.' })
  apiKey?: ApiKeyType | null;

  @Field(() => String, {
    nullable: true,
    description: 'The key itself. Shown this once: the same request sent again shows null.',
  })
  secret?: string | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused; empty where it was not.' })
  userErrors!: readonly UserErrorType[];
}

@InputType({ description: 'Which API key to revoke.' })
export class RevokeApiKeyInput {
  @Field(() => String, { description: IDEMPOTENCY_KEY })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'Its global id.' })
  apiKeyId!: string;
}

@ObjectType({ description: 'What became of revokeApiKey.' })
export class RevokeApiKeyPayload {
  @Field(() => ApiKeyType, { nullable: true, description: 'The key; null where it was refused.' })
  apiKey?: ApiKeyType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused; empty where it was not.' })
  userErrors!: readonly UserErrorType[];
}
