import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IDEMPOTENCY_KEY } from '../graphql/descriptions.js';
import { UserErrorType } from '../graphql/user-error.type.js';
import { ApplicationType } from './application.type.js';

@InputType({ description: 'What changes about an application. What is absent stays as it is.' })
export class ChangeApplicationInput {
  @Field(() => String, { description: IDEMPOTENCY_KEY })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'The application.' })
  applicationId!: string;

  @Field(() => String, { nullable: true, description: 'The role applied for.' })
  role?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'True where the candidate wants this one most.' })
  dreamJob?: boolean | null;
}

@ObjectType({ description: 'What became of changeApplication.' })
export class ChangeApplicationPayload {
  @Field(() => ApplicationType, {
    nullable: true,
    description: 'The application; null where it was refused.',
  })
  application?: ApplicationType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused; empty where it was not.' })
  userErrors!: readonly UserErrorType[];
}
