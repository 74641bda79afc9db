import type { Step } from '@afterword/application';
import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IDEMPOTENCY_KEY } from '../graphql/descriptions.js';
import { NodeInterface } from '../graphql/node.type.js';
import { InstantScalar } from '../graphql/scalars.js';
import { UserErrorType } from '../graphql/user-error.type.js';
import { ReasonType } from './reason.type.js';

export const StepStateEnum = {
  PLANNED: 'planned',
  WAITING: 'waiting',
  BLOCKED: 'blocked',
  DONE: 'done',
  SENT: 'sent',
  CANCELLED: 'cancelled',
} as const satisfies Record<string, Step['state']>;

registerEnumType(StepStateEnum, {
  name: 'StepState',
  description: 'How far a step has come. PLANNED, WAITING and BLOCKED are open.',
  valuesMap: {
    PLANNED: { description: 'To be done.' },
    WAITING: {
      description: 'Held back by a direction, a promised date, a cap or an absence; not to be sent yet.',
    },
    BLOCKED: { description: 'Something is missing, such as an address.' },
    DONE: { description: 'Done.' },
    SENT: { description: 'Its message was sent.' },
    CANCELLED: { description: 'No longer called for.' },
  },
});

export const StepOwnerEnum = {
  CANDIDATE: 'candidate',
  ADVISOR: 'advisor',
} as const satisfies Record<string, Step['owner']>;

registerEnumType(StepOwnerEnum, {
  name: 'StepOwner',
  description: 'Whose step it is.',
  valuesMap: {
    CANDIDATE: { description: "The candidate's." },
    ADVISOR: { description: "The advisor's." },
  },
});

export const StepKindEnum = {
  COLLECT_CONTACTS: 'collect_contacts',
  DEBRIEF: 'debrief',
  RECORD_NEXT_STEPS: 'record_next_steps',
  THANK_YOU: 'thank_you',
  SUBMIT: 'submit',
  DIRECTED_CONTACT: 'directed_contact',
  RESEARCH: 'research',
  NOTIFY_REFEREE: 'notify_referee',
  INFORM_REFERRER: 'inform_referrer',
  FOLLOW_UP: 'follow_up',
  FOLLOW_UP_CALL: 'follow_up_call',
  PREPARE_INTERVIEW: 'prepare_interview',
  KEEP_APPLYING: 'keep_applying',
  REJECTION_REPLY: 'rejection_reply',
  FEEDBACK_REQUEST: 'feedback_request',
  STAY_IN_TOUCH: 'stay_in_touch',
  OFFER_REVIEW: 'offer_review',
  NEGOTIATE: 'negotiate',
} as const satisfies Record<string, Step['kind']>;

registerEnumType(StepKindEnum, {
  name: 'StepKind',
  description: 'What sort of thing a step is.',
  valuesMap: {
    COLLECT_CONTACTS: { description: 'Get the addresses of everyone who was met.' },
    DEBRIEF: { description: 'Write down how the interview went.' },
    RECORD_NEXT_STEPS: { description: 'Write down what happens next, and by when.' },
    THANK_YOU: { description: 'Thank a person of the interview.' },
    SUBMIT: { description: 'Send what the employer asked for.' },
    DIRECTED_CONTACT: { description: 'Be in touch when and how the employer asked.' },
    RESEARCH: { description: 'Learn more about the employer.' },
    NOTIFY_REFEREE: { description: 'Tell a referee that they may be called.' },
    INFORM_REFERRER: { description: 'Tell a referrer how it went.' },
    FOLLOW_UP: { description: 'Write again while the employer decides.' },
    FOLLOW_UP_CALL: { description: 'Call once the promised time has passed.' },
    PREPARE_INTERVIEW: { description: 'Prepare for the next interview.' },
    KEEP_APPLYING: { description: 'Keep looking and applying.' },
    REJECTION_REPLY: { description: 'Thank for an answer that was no.' },
    FEEDBACK_REQUEST: { description: 'Ask for feedback.' },
    STAY_IN_TOUCH: { description: 'Stay visible after the answer.' },
    OFFER_REVIEW: { description: 'Look an offer through.' },
    NEGOTIATE: { description: 'Talk about an offer.' },
  },
});

export const ChannelEnum = {
  EMAIL: 'email',
  HANDWRITTEN: 'handwritten',
  PHONE: 'phone',
  IN_PERSON: 'in_person',
  PORTAL: 'portal',
  LINKEDIN: 'linkedin',
} as const satisfies Record<string, NonNullable<Step['channel']>>;

registerEnumType(ChannelEnum, {
  name: 'Channel',
  description: 'The way in which a contact is reached.',
  valuesMap: {
    EMAIL: { description: 'By e-mail.' },
    HANDWRITTEN: { description: 'By a note written by hand.' },
    PHONE: { description: 'By telephone.' },
    IN_PERSON: { description: 'At the front desk.' },
    PORTAL: { description: "Through the employer's own portal." },
    LINKEDIN: { description: 'On LinkedIn, by hand.' },
  },
});

@ObjectType('Step', {
  description: 'One dated thing to do, with its reasons.',
  implements: () => [NodeInterface],
})
export class StepType extends NodeInterface {
  @Field(() => StepKindEnum, { description: 'What sort of thing it is.' })
  kind!: Step['kind'];

  @Field(() => StepOwnerEnum, { description: 'Whose it is.' })
  owner!: Step['owner'];

  @Field(() => ChannelEnum, { nullable: true, description: 'The way; null where nobody is contacted.' })
  channel?: Step['channel'];

  @Field(() => InstantScalar, { description: 'Not to be done before.' })
  notBefore!: Temporal.Instant;

  @Field(() => InstantScalar, { description: 'When it is due.' })
  dueAt!: Temporal.Instant;

  @Field(() => Boolean, { description: 'True where the due time is a hard deadline.' })
  hard!: boolean;

  @Field(() => StepStateEnum, { description: 'How far it has come.' })
  state!: Step['state'];

  @Field(() => Boolean, {
    description: 'True where it is open and its due time has passed, also where it was dated anew since.',
  })
  overdue!: boolean;

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'The due time that was missed, where the step was dated anew since.',
  })
  overdueSince?: Temporal.Instant | null;

  @Field(() => InstantScalar, { nullable: true, description: 'When it was done or sent.' })
  doneAt?: Temporal.Instant | null;

  @Field(() => [ReasonType], { description: 'Why it is there and why then.' })
  because!: readonly ReasonType[];

  @Field(() => String, { description: 'What to do, in a few words, such as: Thank Rafael Ibarra.' })
  title!: string;
}

@InputType({ description: 'A step that is done.' })
export class MarkStepDoneInput {
  @Field(() => String, { description: IDEMPOTENCY_KEY })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'The step.' })
  stepId!: string;
}

@ObjectType({ description: 'What became of markStepDone.' })
export class MarkStepDonePayload {
  @Field(() => StepType, { nullable: true, description: 'The step; null where it was refused.' })
  step?: StepType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused; empty where it was not.' })
  userErrors!: readonly UserErrorType[];
}

@InputType({ description: 'A step that is not done after all.' })
export class UndoStepDoneInput {
  @Field(() => String, { description: IDEMPOTENCY_KEY })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'The step.' })
  stepId!: string;
}

@ObjectType({ description: 'What became of undoStepDone.' })
export class UndoStepDonePayload {
  @Field(() => StepType, {
    nullable: true,
    description: 'The step; null where it was refused, or where the plan has no such step any more.',
  })
  step?: StepType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused; empty where it was not.' })
  userErrors!: readonly UserErrorType[];
}
