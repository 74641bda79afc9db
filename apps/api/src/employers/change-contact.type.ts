import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IDEMPOTENCY_KEY } from '../graphql/descriptions.js';
import { UserErrorType } from '../graphql/user-error.type.js';
import { ContactType } from './contact.type.js';

@InputType({ description: 'What changes about a contact. What is absent stays as it is.' })
export class ChangeContactInput {
  @Field(() => String, { description: IDEMPOTENCY_KEY })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'The contact.' })
  contactId!: string;

  @Field(() => String, { nullable: true, description: 'Their name.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'Their e-mail address; an empty text takes it away.' })
  email?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Their telephone number; an empty text takes it away.',
  })
  phone?: string | null;
}

@ObjectType({ description: 'What became of changeContact.' })
export class ChangeContactPayload {
  @Field(() => ContactType, { nullable: true, description: 'The contact; null where it was refused.' })
  contact?: ContactType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused; empty where it was not.' })
  userErrors!: readonly UserErrorType[];
}
