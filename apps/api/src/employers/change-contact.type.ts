import type { ContactThankYouNotes } from '@afterword/application';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IDEMPOTENCY_KEY } from '../graphql/descriptions.js';
import { UserErrorType } from '../graphql/user-error.type.js';
import { ContactThankYouNotesEnum, ContactType } from './contact.type.js';

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

  @Field(() => String, {
    nullable: true,
    description: 'Where a handwritten note goes; an empty text takes it away.',
  })
  postalAddress?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The web address of their public profile; an empty text takes it away.',
  })
  profileUrl?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Their IANA time zone, where it is not the employer's; an empty text takes it away.",
  })
  timeZone?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "ISO 3166-1 alpha-2 or an English name, where it is not the employer's; an empty text takes it away.",
  })
  country?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'ISO 3166-2, with or without the country; an empty text takes it away.',
  })
  region?: string | null;

  @Field(() => ContactThankYouNotesEnum, {
    nullable: true,
    description: 'Whether they want thank-you notes. For staff only, as it holds for all candidates.',
  })
  thankYouNotes?: ContactThankYouNotes | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True where they asked not to be contacted by any candidate of the tenant. For staff only.',
  })
  optedOut?: boolean | null;
}

@ObjectType({ description: 'What became of changeContact.' })
export class ChangeContactPayload {
  @Field(() => ContactType, { nullable: true, description: 'The contact; null where it was refused.' })
  contact?: ContactType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused; empty where it was not.' })
  userErrors!: readonly UserErrorType[];
}
