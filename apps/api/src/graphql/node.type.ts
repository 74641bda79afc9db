import { Field, ID, InterfaceType } from '@nestjs/graphql';

@InterfaceType('Node', {
  description: 'Anything that has a global id.',
  resolveType: (value: { readonly __typename: string }) => value.__typename,
})
export abstract class NodeInterface {
  @Field(() => ID, { description: 'Opaque, and the same everywhere.' })
  id!: string;
}
