import type { InvitationState, NotificationState } from '@afterword/application';
import { Field, ObjectType } from '@nestjs/graphql';
import { InstantScalar } from '../graphql/scalars.js';
import { NotificationStateEnum } from '../notifications/notification-state.enum.js';
import { InvitationStateEnum } from './candidate.type.js';

@ObjectType('Invitation', { description: "A candidate's way into the portal." })
export class InvitationType {
  @Field(() => InvitationStateEnum, { description: 'How far it has come.' })
  state!: InvitationState;

  @Field(() => InstantScalar, { nullable: true, description: 'When the candidate was last invited.' })
  invitedAt?: Temporal.Instant | null;

  @Field(() => InstantScalar, { nullable: true, description: 'When the candidate came in.' })
  acceptedAt?: Temporal.Instant | null;

  @Field(() => InstantScalar, { nullable: true, description: 'When the candidate was last in the portal.' })
  lastSeenAt?: Temporal.Instant | null;

  @Field(() => NotificationStateEnum, {
    nullable: true,
    description: 'How the last invitation mail fared; null where none was sent.',
  })
  mailState?: NotificationState | null;
}
