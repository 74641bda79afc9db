import type { ApiKeyScope } from '@afterword/application';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { ApiKeyScopeEnum } from '../api-keys/api-key.type.js';
import { MembershipType } from '../memberships/membership.type.js';

@ObjectType('Person', { description: 'Somebody who can sign in.' })
export class PersonType {
  @Field(() => ID, { description: 'Their global id.' })
  id!: string;

  @Field(() => String, { description: 'Their name; where they have given none, as the tenant calls them.' })
  name!: string;

  @Field(() => String, { description: 'The address that they sign in with.' })
  email!: string;
}

@ObjectType('Viewer', { description: 'Who is calling: a person or an API key.' })
export class ViewerType {
  @Field(() => PersonType, { nullable: true, description: 'Null where an API key calls.' })
  person!: PersonType | null;

  @Field(() => MembershipType, {
    nullable: true,
    description:
      'The membership that this request acts as; null where an API key calls or no tenant is named.',
  })
  membership!: MembershipType | null;

  @Field(() => [MembershipType], {
    description: 'All places where the person works or is looked after; empty where an API key calls.',
  })
  memberships!: readonly MembershipType[];

  @Field(() => [ApiKeyScopeEnum], {
    description: 'The scopes of the API key that calls; empty for a person.',
  })
  scopes!: readonly ApiKeyScope[];
}
