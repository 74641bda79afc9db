import type { ApplicationStage, StepEffect, StepEffectKind } from '@afterword/application';
import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ApplicationStageEnum } from '../applications/application.type.js';
import { InstantScalar } from '../graphql/scalars.js';
import { UserErrorType } from '../graphql/user-error.type.js';
import { PlanWarningType } from '../plans/plan.type.js';
import { ReasonType } from '../steps/reason.type.js';
import { ChannelEnum, StepKindEnum, StepOwnerEnum, StepStateEnum } from '../steps/step.type.js';
import { DebriefInput } from './debrief.type.js';
import { DirectionInput } from './direction.type.js';
import { OutcomeInput, ReplyInput } from './fact.type.js';

export const StepEffectKindEnum = {
  ADDED: 'added',
  MOVED: 'moved',
  CHANGED: 'changed',
  CANCELLED: 'cancelled',
  WITHHELD: 'withheld',
  DONE: 'done',
  UNCHANGED: 'unchanged',
} as const satisfies Record<string, StepEffectKind>;

registerEnumType(StepEffectKindEnum, {
  name: 'StepEffectKind',
  description: 'What would become of a step.',
  valuesMap: {
    ADDED: { description: 'It would be new, or open again.' },
    MOVED: { description: 'It would have another date.' },
    CHANGED: { description: 'Another way or state on the same date.' },
    CANCELLED: { description: 'It would no longer be called for.' },
    WITHHELD: { description: 'Something would forbid it.' },
    DONE: { description: 'It would be done by this.' },
    UNCHANGED: { description: 'It would stay as it is.' },
  },
});

@InputType({
  description:
    'What would be recorded, in any combination, as the mutations take it, or a fact that would be taken back.',
})
export class PreviewFactsInput {
  @Field(() => ID, { description: 'The application.' })
  applicationId!: string;

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'When it happened, never in the future. Default: now.',
  })
  at?: Temporal.Instant | null;

  @Field(() => ID, { nullable: true, description: 'Who said what the directions hold.' })
  saidById?: string | null;

  @Field(() => [DirectionInput], { nullable: true, description: 'What they asked for, 1 to 10 things.' })
  directions?: DirectionInput[] | null;

  @Field(() => DebriefInput, { nullable: true, description: 'How the candidate saw the interview.' })
  debrief?: DebriefInput | null;

  @Field(() => ReplyInput, { nullable: true, description: 'What came back from a contact.' })
  reply?: ReplyInput | null;

  @Field(() => OutcomeInput, { nullable: true, description: 'What became of the application.' })
  outcome?: OutcomeInput | null;

  @Field(() => ID, { nullable: true, description: 'A fact that would be taken back.' })
  withdrawFactId?: string | null;
}

@ObjectType('DatedStep', { description: 'A step as a plan dates it.' })
export class DatedStepType {
  @Field(() => InstantScalar, { description: 'Not to be done before.' })
  notBefore!: Temporal.Instant;

  @Field(() => InstantScalar, { description: 'When it is due.' })
  dueAt!: Temporal.Instant;

  @Field(() => StepStateEnum, { description: 'How far it has come.' })
  state!: NonNullable<StepEffect['before']>['state'];

  @Field(() => ChannelEnum, { nullable: true, description: 'The way; null where nobody is contacted.' })
  channel?: NonNullable<StepEffect['before']>['channel'];
}

@ObjectType('StepEffect', { description: 'A step as it is and as it would be.' })
export class StepEffectType {
  @Field(() => StepEffectKindEnum, { description: 'What would become of it.' })
  effect!: StepEffectKind;

  @Field(() => StepKindEnum, { description: 'What sort of thing it is.' })
  kind!: StepEffect['kind'];

  @Field(() => StepOwnerEnum, { description: 'Whose it is.' })
  owner!: StepEffect['owner'];

  @Field(() => String, { description: 'What to do, in a few words, such as: Thank Rafael Ibarra.' })
  title!: string;

  @Field(() => DatedStepType, { nullable: true, description: 'As it is; null where there is none yet.' })
  before?: DatedStepType | null;

  @Field(() => DatedStepType, {
    nullable: true,
    description: 'As it would be; null where there would be none any more.',
  })
  after?: DatedStepType | null;

  @Field(() => [ReasonType], { description: 'Why it would be so.' })
  because!: readonly ReasonType[];
}

@ObjectType('PlanEffect', { description: 'What recording something would change in a plan.' })
export class PlanEffectType {
  @Field(() => ApplicationStageEnum, { description: 'How far the application has come.' })
  stageBefore!: ApplicationStage;

  @Field(() => ApplicationStageEnum, { description: 'How far it would have come.' })
  stageAfter!: ApplicationStage;

  @Field(() => [StepEffectType], {
    description: 'Its steps by due time, those that stay as they are among them.',
  })
  steps!: readonly StepEffectType[];

  @Field(() => [PlanWarningType], { description: 'What somebody should know about it.' })
  warnings!: readonly PlanWarningType[];
}

@ObjectType({ description: 'What previewFacts says. Nothing was changed.' })
export class PreviewFactsPayload {
  @Field(() => PlanEffectType, { nullable: true, description: 'The effect; null where it would be refused.' })
  effect?: PlanEffectType | null;

  @Field(() => [UserErrorType], { description: 'Why it would be refused; empty where it would not.' })
  userErrors!: readonly UserErrorType[];
}
