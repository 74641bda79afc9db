import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { InstantScalar, JsonScalar, TimeZoneScalar } from '../graphql/scalars.js';
import { UserErrorType } from '../graphql/user-error.type.js';
import { PlanWarningType } from '../plans/plan.type.js';
import { ReasonType } from '../steps/reason.type.js';
import {
  ChannelEnum,
  StepKindEnum,
  StepOwnerEnum,
  StepStateEnum,
  type StepType,
} from '../steps/step.type.js';

@InputType({ description: 'What to plan, and by what.' })
export class SimulatePlaybookInput {
  @Field(() => ID, { nullable: true, description: 'Plan by this version. One of three.' })
  versionId?: string | null;

  @Field(() => String, { nullable: true, description: 'Plan by this preset. One of three.' })
  preset?: string | null;

  @Field(() => JsonScalar, {
    nullable: true,
    description: 'Plan by this document, saved or not. One of three.',
  })
  document?: unknown;

  @Field(() => JsonScalar, {
    nullable: true,
    description:
      'Plan this situation, in the format of the plan command; a playbook in it is passed over. One of two.',
  })
  scenario?: unknown;

  @Field(() => ID, {
    nullable: true,
    description: 'Plan all that is known of this application; its plan stays as it is. One of two.',
  })
  applicationId?: string | null;

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'The moment to plan an application at; now where none is given. A scenario says its own.',
  })
  now?: Temporal.Instant | null;
}

@ObjectType('SimulatedContact', { description: 'A person of a simulated plan.' })
export class SimulatedContactType {
  @Field(() => String, {
    description: 'As the scenario calls them; of an application, the global id of the contact.',
  })
  id!: string;

  @Field(() => String, { description: 'Their name.' })
  name!: string;
}

@ObjectType('SimulatedStep', { description: 'A step that a playbook would plan.' })
export class SimulatedStepType {
  @Field(() => String, { description: 'The same from plan to plan.' })
  key!: string;

  @Field(() => String, { description: 'What to do, in a few words, such as: Thank Rafael Ibarra.' })
  title!: string;

  @Field(() => StepKindEnum, { description: 'What sort of thing it is.' })
  kind!: StepType['kind'];

  @Field(() => StepOwnerEnum, { description: 'Whose it is.' })
  owner!: StepType['owner'];

  @Field(() => SimulatedContactType, { nullable: true, description: 'Whom it goes to.' })
  contact?: SimulatedContactType | null;

  @Field(() => ChannelEnum, { nullable: true, description: 'The way; null where nobody is contacted.' })
  channel?: StepType['channel'];

  @Field(() => InstantScalar, { description: 'Not to be done before.' })
  notBefore!: Temporal.Instant;

  @Field(() => InstantScalar, { description: 'When it is due.' })
  dueAt!: Temporal.Instant;

  @Field(() => Boolean, { description: 'True where the due time is a hard deadline.' })
  hard!: boolean;

  @Field(() => StepStateEnum, { description: 'How far it has come.' })
  state!: StepType['state'];

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'The due time that was missed, where the step was dated anew since.',
  })
  overdueSince?: Temporal.Instant | null;

  @Field(() => InstantScalar, { nullable: true, description: 'When it was done or sent.' })
  doneAt?: Temporal.Instant | null;

  @Field(() => [ReasonType], { description: 'Why it is there and why then.' })
  because!: readonly ReasonType[];
}

@ObjectType('SimulatedWithheld', { description: 'What was called for and something forbade.' })
export class SimulatedWithheldType {
  @Field(() => StepKindEnum, { description: 'What sort of thing it would have been.' })
  kind!: StepType['kind'];

  @Field(() => SimulatedContactType, { nullable: true, description: 'Whom it would have gone to.' })
  contact?: SimulatedContactType | null;

  @Field(() => [ReasonType], { description: 'Why it is not there.' })
  because!: readonly ReasonType[];
}

export const PlanMarkKindEnum = {
  INTERVIEW: 'interview',
  HOLD: 'hold',
  PROMISE: 'promise',
} as const;
export type PlanMarkKind = (typeof PlanMarkKindEnum)[keyof typeof PlanMarkKindEnum];

registerEnumType(PlanMarkKindEnum, {
  name: 'PlanMarkKind',
  description: 'What stands on the time line of a plan beside its steps.',
  valuesMap: {
    INTERVIEW: { description: 'A conversation, from its start to its end.' },
    HOLD: { description: 'No contact from then until then, as the employer asked.' },
    PROMISE: { description: 'From when they said by when they decide, until then.' },
  },
});

@ObjectType('PlanMark', { description: 'Something on the time line of a plan that is no step.' })
export class PlanMarkType {
  @Field(() => PlanMarkKindEnum, { description: 'What it is.' })
  kind!: PlanMarkKind;

  @Field(() => InstantScalar, { description: 'When it begins.' })
  from!: Temporal.Instant;

  @Field(() => InstantScalar, { description: 'When it ends.' })
  until!: Temporal.Instant;
}

@ObjectType('SimulatedPlan', { description: 'What a playbook would make of a situation.' })
export class SimulatedPlanType {
  @Field(() => InstantScalar, { description: 'The moment that it was planned at.' })
  now!: Temporal.Instant;

  @Field(() => [SimulatedStepType], { description: 'Its steps, by due time.' })
  steps!: readonly SimulatedStepType[];

  @Field(() => [SimulatedWithheldType], { description: 'What was called for and something forbade.' })
  withheld!: readonly SimulatedWithheldType[];

  @Field(() => [PlanWarningType], { description: 'What somebody should know about it.' })
  warnings!: readonly PlanWarningType[];

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'The first moment at which it would change without a new fact.',
  })
  replanAt?: Temporal.Instant | null;

  @Field(() => [PlanMarkType], { description: 'Interviews, holds and promised dates, by when they begin.' })
  marks!: readonly PlanMarkType[];

  @Field(() => TimeZoneScalar, { description: 'Where the employer is.' })
  timeZone!: string;
}

@ObjectType({ description: 'What became of simulatePlaybook.' })
export class SimulatePlaybookPayload {
  @Field(() => SimulatedPlanType, { nullable: true, description: 'The plan; null where it was refused.' })
  plan?: SimulatedPlanType | null;

  @Field(() => SimulatedPlanType, {
    nullable: true,
    description:
      'What the version makes of the application that its plan runs by. Null for a scenario, and where there is no plan.',
  })
  running?: SimulatedPlanType | null;

  @Field(() => [UserErrorType], {
    description:
      'Why it was refused, each mistake of a document or scenario at its path; empty where it was not.',
  })
  userErrors!: readonly UserErrorType[];
}
