import type { ApplicationStage, ContactRole } from '@afterword/application';
import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { NodeInterface } from '../graphql/node.type.js';

export const ApplicationStageEnum = {
  INTERVIEWING: 'interviewing',
  AWAITING_DECISION: 'awaiting_decision',
  OFFER: 'offer',
  REJECTED: 'rejected',
  WITHDRAWN: 'withdrawn',
  ACCEPTED: 'accepted',
  DECLINED: 'declined',
} as const satisfies Record<string, ApplicationStage>;

registerEnumType(ApplicationStageEnum, {
  name: 'ApplicationStage',
  description: 'How far an application has come.',
  valuesMap: {
    INTERVIEWING: { description: 'Interviews are to come or going on.' },
    AWAITING_DECISION: { description: 'The employer decides.' },
    OFFER: { description: 'The employer made an offer.' },
    REJECTED: { description: 'The employer declined.' },
    WITHDRAWN: { description: 'The candidate withdrew.' },
    ACCEPTED: { description: 'The candidate took the offer.' },
    DECLINED: { description: 'The candidate declined the offer.' },
  },
});

export const ContactRoleEnum = {
  INTERVIEWER: 'interviewer',
  HIRING_MANAGER: 'hiring_manager',
  SCHEDULER: 'scheduler',
  HR: 'hr',
  REFERRER: 'referrer',
  REFEREE: 'referee',
} as const satisfies Record<string, ContactRole>;

registerEnumType(ContactRoleEnum, {
  name: 'ContactRole',
  description: 'What a contact does in an application.',
  valuesMap: {
    INTERVIEWER: { description: 'Interviews the candidate.' },
    HIRING_MANAGER: { description: 'Decides, and would lead the candidate.' },
    SCHEDULER: { description: 'Set an interview up.' },
    HR: { description: 'Looks after the process for the employer.' },
    REFERRER: { description: 'Works there or knows someone, and recommended the candidate.' },
    REFEREE: { description: 'Gives the candidate a reference.' },
  },
});

@ObjectType('Application', {
  description: 'One candidate for one role at one employer.',
  implements: () => [NodeInterface],
})
export class ApplicationType extends NodeInterface {
  @Field(() => String, { description: 'The role applied for, such as Controls engineer.' })
  role!: string;

  @Field(() => ApplicationStageEnum, { description: 'How far it has come.' })
  stage!: ApplicationStage;

  @Field(() => Boolean, { description: 'True where the candidate wants this one most.' })
  dreamJob!: boolean;
}

@ObjectType('ApplicationContact', {
  description: 'A contact with the roles that they have in one application.',
})
export class ApplicationContactType {
  @Field(() => [ContactRoleEnum], { description: 'What the contact does in the application.' })
  roles!: readonly ContactRole[];
}
