import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IDEMPOTENCY_KEY } from '../graphql/descriptions.js';
import { NodeInterface } from '../graphql/node.type.js';
import { InstantScalar } from '../graphql/scalars.js';
import { UserErrorType } from '../graphql/user-error.type.js';

@ObjectType('MailHook', {
  description: 'An address at which a mail provider hands raw mails over, by POST of the raw MIME.',
  implements: () => [NodeInterface],
})
export class MailHookType extends NodeInterface {
  @Field(() => String, { description: 'What it is for.' })
  name!: string;

  @Field(() => InstantScalar, { description: 'When it was made.' })
  createdAt!: Temporal.Instant;

  @Field(() => InstantScalar, { nullable: true, description: 'When it was last used, to the minute.' })
  lastUsedAt!: Temporal.Instant | null;

  @Field(() => InstantScalar, { nullable: true, description: 'When it was revoked.' })
  revokedAt!: Temporal.Instant | null;
}

@InputType({ description: 'A new hook for mail.' })
export class CreateMailHookInput {
  @Field(() => String, { description: IDEMPOTENCY_KEY })
  idempotencyKey!: string;

  @Field(() => String, { description: 'What it is for, such as the name of the provider.' })
  name!: string;
}

@ObjectType({ description: 'What became of createMailHook.' })
export class CreateMailHookPayload {
  @Field(() => MailHookType, { nullable: true, description: 'The new hook; null where it was refused.' })
  mailHook?: MailHookType | null;

  @Field(() => String, {
    nullable: true,
    description: 'Its whole address, secret included. Shown this once: the same request again shows null.',
  })
  address?: string | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused; empty where it was not.' })
  userErrors!: readonly UserErrorType[];
}

@InputType({ description: 'Which hook to revoke.' })
export class RevokeMailHookInput {
  @Field(() => String, { description: IDEMPOTENCY_KEY })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'Its global id.' })
  mailHookId!: string;
}

@ObjectType({ description: 'What became of revokeMailHook.' })
export class RevokeMailHookPayload {
  @Field(() => MailHookType, { nullable: true, description: 'The hook; null where it was refused.' })
  mailHook?: MailHookType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused; empty where it was not.' })
  userErrors!: readonly UserErrorType[];
}
