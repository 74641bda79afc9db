import type { ContactThankYouNotes } from '@afterword/application';
import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { NodeInterface } from '../graphql/node.type.js';
import { InstantScalar, TimeZoneScalar } from '../graphql/scalars.js';

export const ContactThankYouNotesEnum = {
  AS_EMPLOYER: 'as_employer',
  WANTED: 'wanted',
  UNWANTED: 'unwanted',
} as const satisfies Record<string, ContactThankYouNotes>;

registerEnumType(ContactThankYouNotesEnum, {
  name: 'ContactThankYouNotes',
  description: 'Whether a contact is thanked in writing.',
  valuesMap: {
    AS_EMPLOYER: { description: 'As their employer wants it.' },
    WANTED: { description: 'They want to be thanked, whatever their employer wants.' },
    UNWANTED: { description: 'They want no thank-you notes.' },
  },
});

@ObjectType('Contact', {
  description: 'A person at an employer, or a helper of a candidate.',
  implements: () => [NodeInterface],
})
export class ContactType extends NodeInterface {
  @Field(() => String, { description: 'Their name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Their e-mail address; null while not known.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'Their telephone number.' })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'Where a handwritten note goes.' })
  postalAddress?: string | null;

  @Field(() => String, { nullable: true, description: 'Their public profile, such as on LinkedIn.' })
  profileUrl?: string | null;

  @Field(() => TimeZoneScalar, { nullable: true, description: "Their own zone; null: the employer's." })
  timeZone?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Their own country, ISO 3166-1 alpha-2; null: the employer's.",
  })
  country?: string | null;

  @Field(() => String, { nullable: true, description: 'Their own region, ISO 3166-2.' })
  region?: string | null;

  @Field(() => ContactThankYouNotesEnum, { description: 'Whether they are thanked in writing.' })
  thankYouNotes!: ContactThankYouNotes;

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'When they asked not to be contacted by any candidate; null where they did not.',
  })
  optedOutAt?: Temporal.Instant | null;
}
