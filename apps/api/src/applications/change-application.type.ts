import type { ContactRole } from '@afterword/application';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IDEMPOTENCY_KEY } from '../graphql/descriptions.js';
import { UserErrorType } from '../graphql/user-error.type.js';
import { ApplicationType, ContactRoleEnum } from './application.type.js';

@InputType({ description: 'The roles of somebody in an application.' })
export class ContactRolesInput {
  @Field(() => ID, { description: 'The contact, who belongs to the application already.' })
  contactId!: string;

  @Field(() => [ContactRoleEnum], { description: 'All roles that they have from now on, one at least.' })
  roles!: ContactRole[];
}

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

  @Field(() => [ContactRolesInput], {
    nullable: true,
    description: 'People of the application whose roles in it change. The others keep theirs.',
  })
  contactRoles?: ContactRolesInput[] | null;
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
