import { Field, ObjectType } from '@nestjs/graphql';
import { NodeInterface } from '../graphql/node.type.js';

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
}
