import type { PlaybookVersionState } from '@afterword/application';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { NodeInterface } from '../graphql/node.type.js';
import { PageInfoType } from '../graphql/page.type.js';
import { InstantScalar, JsonScalar } from '../graphql/scalars.js';

export const PlaybookVersionStateEnum = {
  DRAFT: 'draft',
  PUBLISHED: 'published',
  RETIRED: 'retired',
} as const satisfies Record<string, PlaybookVersionState>;

registerEnumType(PlaybookVersionStateEnum, {
  name: 'PlaybookVersionState',
  description: 'How far a version of a playbook has come.',
  valuesMap: {
    DRAFT: { description: 'Being worked on; nothing follows from it.' },
    PUBLISHED: { description: 'New plans are made by it, and it changes no more.' },
    RETIRED: { description: 'Another took its place. Plans that run by it go on.' },
  },
});

@ObjectType('Playbook', {
  description: "One of the tenant's follow-up policies. What it says is in its versions.",
  implements: () => [NodeInterface],
})
export class PlaybookType extends NodeInterface {
  @Field(() => String, { description: 'Its name, unique in the tenant.' })
  name!: string;

  @Field(() => String, { description: 'Its name in addresses; stays when it is renamed.' })
  slug!: string;

  @Field(() => Boolean, { description: 'True of the one that new applications are planned by.' })
  isDefault!: boolean;

  @Field(() => InstantScalar, { description: 'When it was begun.' })
  createdAt!: Temporal.Instant;
}

@ObjectType('PlaybookVersion', {
  description:
    'One state of a playbook. There is at most one draft and one published version; a published one never changes.',
  implements: () => [NodeInterface],
})
export class PlaybookVersionType extends NodeInterface {
  @Field(() => Int, { description: 'From 1, in the order in which they were begun.' })
  number!: number;

  @Field(() => PlaybookVersionStateEnum, { description: 'How far it has come.' })
  state!: PlaybookVersionState;

  @Field(() => Int, {
    description: 'One more with each save. Give it back with a change, so that nobody else’s is overwritten.',
  })
  revision!: number;

  @Field(() => InstantScalar, { description: 'When it was begun.' })
  createdAt!: Temporal.Instant;

  @Field(() => InstantScalar, { description: 'When it was last saved.' })
  changedAt!: Temporal.Instant;

  @Field(() => InstantScalar, { nullable: true, description: 'When it was published.' })
  publishedAt?: Temporal.Instant | null;

  @Field(() => InstantScalar, { nullable: true, description: 'When it was retired.' })
  retiredAt?: Temporal.Instant | null;
}

@ObjectType('PlaybookVersionEdge', { description: 'A version of a page.' })
export class PlaybookVersionEdgeType {
  @Field(() => String, { description: 'Continues after this version.' })
  cursor!: string;

  @Field(() => PlaybookVersionType, { description: 'The version.' })
  node!: PlaybookVersionType;
}

@ObjectType('PlaybookVersionConnection', { description: 'A page of versions, the latest first.' })
export class PlaybookVersionConnectionType {
  @Field(() => [PlaybookVersionEdgeType], { description: 'The versions with their cursors.' })
  edges!: readonly PlaybookVersionEdgeType[];

  @Field(() => [PlaybookVersionType], { description: 'The versions.' })
  nodes!: readonly PlaybookVersionType[];

  @Field(() => PageInfoType, { description: 'Where the page begins and ends.' })
  pageInfo!: PageInfoType;
}

@ObjectType('PlaybookPreset', { description: 'A playbook that comes with the product, to begin from.' })
export class PlaybookPresetType {
  @Field(() => String, { description: 'What it is asked for by, such as balanced.' })
  name!: string;

  @Field(() => JsonScalar, { description: 'All that it says.' })
  document!: unknown;
}

@ObjectType('PlaybookProblem', { description: 'A mistake in a playbook.' })
export class PlaybookProblemType {
  @Field(() => String, { description: 'Where in the document, such as cap.messages; blank for the whole.' })
  path!: string;

  @Field(() => String, { description: 'What was expected there.' })
  expected!: string;

  @Field(() => String, { description: 'The sentence, for people.' })
  message!: string;
}
