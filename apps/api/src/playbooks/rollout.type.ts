import type { RolloutKind, RolloutState, StepChange } from '@afterword/application';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IDEMPOTENCY_KEY } from '../graphql/descriptions.js';
import { NodeInterface } from '../graphql/node.type.js';
import { PageInfoType } from '../graphql/page.type.js';
import { InstantScalar } from '../graphql/scalars.js';
import { UserErrorType } from '../graphql/user-error.type.js';
import {
  ChannelEnum,
  StepKindEnum,
  StepOwnerEnum,
  StepStateEnum,
  type StepType,
} from '../steps/step.type.js';

export const RolloutKindEnum = {
  PREVIEW: 'preview',
  MOVE: 'move',
} as const satisfies Record<string, RolloutKind>;

registerEnumType(RolloutKindEnum, {
  name: 'PlaybookRolloutKind',
  description: 'Whether a rollout only looks, or brings it about.',
  valuesMap: {
    PREVIEW: { description: 'Works out what would change, and changes nothing.' },
    MOVE: { description: 'Moves the plans.' },
  },
});

export const RolloutStateEnum = {
  RUNNING: 'running',
  DONE: 'done',
  CANCELLED: 'cancelled',
  FAILED: 'failed',
} as const satisfies Record<string, RolloutState>;

registerEnumType(RolloutStateEnum, {
  name: 'PlaybookRolloutState',
  description: 'How far a rollout has come.',
  valuesMap: {
    RUNNING: { description: 'Goes through the plans, or waits for its turn.' },
    DONE: { description: 'All plans are through.' },
    CANCELLED: { description: 'Stopped; plans that were moved stay moved.' },
    FAILED: { description: 'Given up; `problem` says why.' },
  },
});

export const StepChangeEnum = {
  ADDED: 'added',
  REMOVED: 'removed',
  EARLIER: 'earlier',
  LATER: 'later',
  CHANGED: 'changed',
} as const satisfies Record<string, StepChange>;

registerEnumType(StepChangeEnum, {
  name: 'StepChange',
  description: 'What becomes of a step.',
  valuesMap: {
    ADDED: { description: 'It is called for from now on.' },
    REMOVED: { description: 'It is no longer called for.' },
    EARLIER: { description: 'It is due earlier.' },
    LATER: { description: 'It is due later.' },
    CHANGED: { description: 'Something other than its due time changes, such as its channel.' },
  },
});

@ObjectType('PlaybookRolloutProgress', { description: 'How far a rollout has come.' })
export class RolloutProgressType {
  @Field(() => Int, { description: 'Plans that are through.' })
  done!: number;

  @Field(() => Int, { description: 'Plans in all; 0 until they are counted.' })
  total!: number;
}

@ObjectType('PlaybookRolloutEffect', { description: 'How many plans have a step that changes in one way.' })
export class RolloutEffectType {
  @Field(() => StepKindEnum, { description: 'The sort of step.' })
  kind!: StepType['kind'];

  @Field(() => StepChangeEnum, { description: 'What becomes of it.' })
  change!: StepChange;

  @Field(() => Int, { description: 'In so many plans.' })
  plans!: number;
}

@ObjectType('PlaybookRollout', {
  description: 'A version of a playbook on its way to the plans that run: a preview, or a move.',
  implements: () => [NodeInterface],
})
export class PlaybookRolloutType extends NodeInterface {
  @Field(() => RolloutKindEnum, { description: 'Whether it only looks.' })
  kind!: RolloutKind;

  @Field(() => RolloutStateEnum, { description: 'How far it has come.' })
  state!: RolloutState;

  @Field(() => Int, {
    description:
      'The revision of the version that it shows; another one by now means that it is out of date.',
  })
  revision!: number;

  @Field(() => String, { nullable: true, description: 'What went wrong, in words.' })
  problem?: string | null;

  @Field(() => RolloutProgressType, { description: 'Plans, and how many of them are through.' })
  progress!: RolloutProgressType;

  @Field(() => Int, { description: 'Plans whose steps become other ones, of those that are through.' })
  changed!: number;

  @Field(() => Int, { description: 'Plans that the version cannot make, which keep theirs.' })
  failed!: number;

  @Field(() => [RolloutEffectType], {
    description: 'What changes in how many plans, the most frequent first; of a preview that is done.',
  })
  effects!: readonly RolloutEffectType[];

  @Field(() => InstantScalar, { description: 'When it was begun.' })
  createdAt!: Temporal.Instant;

  @Field(() => InstantScalar, { nullable: true, description: 'When it ended.' })
  finishedAt?: Temporal.Instant | null;
}

@ObjectType('StepShape', { description: 'A step before or after a change.' })
export class StepShapeType {
  @Field(() => StepOwnerEnum, { description: 'Whose it is.' })
  owner!: StepType['owner'];

  @Field(() => InstantScalar, { description: 'Not to be done before.' })
  notBefore!: Temporal.Instant;

  @Field(() => InstantScalar, { description: 'When it is due.' })
  dueAt!: Temporal.Instant;

  @Field(() => Boolean, { description: 'True where the due time is a hard deadline.' })
  hard!: boolean;

  @Field(() => StepStateEnum, { description: 'How far it has come.' })
  state!: StepType['state'];
}

@ObjectType('StepDifference', { description: 'A step that changes.' })
export class StepDifferenceType {
  @Field(() => StepChangeEnum, { description: 'What becomes of it.' })
  change!: StepChange;

  @Field(() => StepKindEnum, { description: 'The sort of step.' })
  kind!: StepType['kind'];

  @Field(() => ChannelEnum, { nullable: true, description: 'The way; null where nobody is contacted.' })
  channel?: StepType['channel'];

  @Field(() => StepShapeType, { nullable: true, description: 'As it is; null where it is added.' })
  before?: StepShapeType | null;

  @Field(() => StepShapeType, { nullable: true, description: 'As it would be; null where it is removed.' })
  after?: StepShapeType | null;
}

@ObjectType('PlanDifference', { description: 'What a version changes in one plan.' })
export class PlanDifferenceType {
  @Field(() => [StepDifferenceType], { description: 'Steps that change.' })
  steps!: readonly StepDifferenceType[];
}

@ObjectType('PlanDifferenceEdge', { description: 'A plan of a page.' })
export class PlanDifferenceEdgeType {
  @Field(() => String, { description: 'Continues after this plan.' })
  cursor!: string;

  @Field(() => PlanDifferenceType, { description: 'What changes in it.' })
  node!: PlanDifferenceType;
}

@ObjectType('PlanDifferenceConnection', { description: 'A page of plans that change.' })
export class PlanDifferenceConnectionType {
  @Field(() => [PlanDifferenceEdgeType], { description: 'The plans with their cursors.' })
  edges!: readonly PlanDifferenceEdgeType[];

  @Field(() => [PlanDifferenceType], { description: 'The plans.' })
  nodes!: readonly PlanDifferenceType[];

  @Field(() => PageInfoType, { description: 'Where the page begins and ends.' })
  pageInfo!: PageInfoType;
}

@InputType({ description: 'A version, and the plans that it is meant for.' })
export class RolloutInput {
  @Field(() => String, { description: IDEMPOTENCY_KEY })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'The version.' })
  versionId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The playbook that the plans run by now; the version’s own where none is named.',
  })
  sourcePlaybookId?: string | null;
}

@InputType({ description: 'Which rollout to stop.' })
export class CancelMoveInput {
  @Field(() => String, { description: IDEMPOTENCY_KEY })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'The move, or the preview.' })
  rolloutId!: string;
}

@ObjectType({ description: 'What became of a rollout.' })
export class PlaybookRolloutPayload {
  @Field(() => PlaybookRolloutType, {
    nullable: true,
    description: 'The rollout; null where it was refused.',
  })
  rollout?: PlaybookRolloutType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused; empty where it was not.' })
  userErrors!: readonly UserErrorType[];
}
