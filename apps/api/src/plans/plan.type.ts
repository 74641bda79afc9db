import type { Step } from '@afterword/application';
import { Field, ObjectType } from '@nestjs/graphql';
import { NodeInterface } from '../graphql/node.type.js';
import { InstantScalar } from '../graphql/scalars.js';
import { ReasonType } from '../steps/reason.type.js';
import { StepKindEnum } from '../steps/step.type.js';

@ObjectType('WithheldStep', { description: 'What was called for and something forbade.' })
export class WithheldStepType {
  @Field(() => StepKindEnum, { description: 'What sort of thing it would have been.' })
  kind!: Step['kind'];

  @Field(() => [ReasonType], { description: 'Why it is not there.' })
  because!: readonly ReasonType[];
}

@ObjectType('PlanWarning', { description: 'Something about a plan that somebody should know.' })
export class PlanWarningType {
  @Field(() => String, { description: 'Stable and for machines, such as deadline_passed.' })
  code!: string;

  @Field(() => String, { description: 'The sentence, for people.' })
  text!: string;
}

@ObjectType('Plan', {
  description: 'What a playbook makes of one application: dated things to do, each with a reason.',
  implements: () => [NodeInterface],
})
export class PlanType extends NodeInterface {
  @Field(() => String, { description: 'The playbook that made it, such as balanced.' })
  playbook!: string;

  @Field(() => InstantScalar, { description: 'When it was last made.' })
  plannedAt!: Temporal.Instant;

  @Field(() => InstantScalar, {
    nullable: true,
    description:
      'Since when it could not be made anew: what it shows is older than what is known. Null where it is as it should be.',
  })
  failingSince?: Temporal.Instant | null;

  @Field(() => [WithheldStepType], { description: 'What was called for and something forbade.' })
  withheld!: readonly WithheldStepType[];

  @Field(() => [PlanWarningType], { description: 'What somebody should know about it.' })
  warnings!: readonly PlanWarningType[];
}
