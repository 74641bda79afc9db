import type { NotificationKind, NotificationState } from '@afterword/application';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { NodeInterface } from '../graphql/node.type.js';
import { InstantScalar } from '../graphql/scalars.js';
import { NotificationStateEnum } from './notification-state.enum.js';

export const NotificationKindEnum = {
  DIGEST: 'digest',
  URGENT: 'urgent',
  CASELOAD: 'caseload',
  INVITATION: 'invitation',
  FORWARD: 'forward',
} as const satisfies Record<string, NotificationKind>;

registerEnumType(NotificationKindEnum, {
  name: 'NotificationKind',
  description: "What a mail to one of the tenant's own people is.",
  valuesMap: {
    DIGEST: { description: 'All that a candidate is to be reminded of on a day, in one mail.' },
    URGENT: { description: 'What a candidate is to be reminded of and could not wait for that mail.' },
    CASELOAD: { description: 'What of an advisor’s caseload needs them on a day.' },
    INVITATION: { description: 'An invitation to come in.' },
    FORWARD: { description: 'A reply of a contact, passed on to the candidate.' },
  },
});

@ObjectType('Notification', {
  description: "A mail that the tenant's own people get: a digest of reminders or an invitation.",
  implements: () => [NodeInterface],
})
export class NotificationType extends NodeInterface {
  @Field(() => NotificationKindEnum, {
    description: 'What it is: a reminder, an invitation or a reply passed on.',
  })
  kind!: NotificationKind;

  @Field(() => NotificationStateEnum, { description: 'How it fares.' })
  state!: NotificationState;

  @Field(() => String, { nullable: true, description: 'In words, where the mail is uncertain or failed.' })
  problem?: string | null;

  @Field(() => Int, { description: 'How many steps it reminds a candidate of; 0 for any other mail.' })
  stepCount!: number;

  @Field(() => InstantScalar, { description: 'When it was made.' })
  createdAt!: Temporal.Instant;

  @Field(() => InstantScalar, {
    nullable: true,
    description:
      'When the mail server took it over; null where it has not, or where nobody knows when it did.',
  })
  sentAt?: Temporal.Instant | null;
}
