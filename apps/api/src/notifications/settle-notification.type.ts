import type { NotificationAnswer } from '@afterword/application';
import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IDEMPOTENCY_KEY } from '../graphql/descriptions.js';
import { UserErrorType } from '../graphql/user-error.type.js';
import { NotificationType } from './notification.type.js';

export const NotificationAnswerEnum = {
  ARRIVED: 'arrived',
  SEND_AGAIN: 'send_again',
  LET_BE: 'let_be',
} as const satisfies Record<string, NotificationAnswer>;

registerEnumType(NotificationAnswerEnum, {
  name: 'NotificationAnswer',
  description: 'What a person says of a mail that did not go well.',
  valuesMap: {
    ARRIVED: { description: 'It is known to have come. Of an uncertain mail only.' },
    SEND_AGAIN: {
      description: 'It is to be sent once more, at the risk that an uncertain one comes twice.',
    },
    LET_BE: { description: 'Nobody needs it any more. Of a failed mail only.' },
  },
});

@InputType({ description: 'Which mail, and what is said of it.' })
export class SettleNotificationInput {
  @Field(() => String, { description: IDEMPOTENCY_KEY })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'The mail, which is uncertain or has failed.' })
  notificationId!: string;

  @Field(() => NotificationAnswerEnum, { description: 'What is said of it.' })
  answer!: NotificationAnswer;
}

@ObjectType({ description: 'What became of settleNotification.' })
export class SettleNotificationPayload {
  @Field(() => NotificationType, {
    nullable: true,
    description: 'The mail as it stands now; null where it was refused.',
  })
  notification?: NotificationType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused; empty where it was not.' })
  userErrors!: readonly UserErrorType[];
}
