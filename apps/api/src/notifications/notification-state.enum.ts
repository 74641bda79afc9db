import type { NotificationState } from '@afterword/application';
import { registerEnumType } from '@nestjs/graphql';

export const NotificationStateEnum = {
  QUEUED: 'queued',
  SENDING: 'sending',
  SENT: 'sent',
  UNCERTAIN: 'uncertain',
  FAILED: 'failed',
} as const satisfies Record<string, NotificationState>;

registerEnumType(NotificationStateEnum, {
  name: 'NotificationState',
  description: "How a mail to one of the tenant's own people fares.",
  valuesMap: {
    QUEUED: { description: 'Waits to be sent.' },
    SENDING: { description: 'Is being handed to the mail server.' },
    SENT: { description: 'The mail server took it.' },
    UNCERTAIN: {
      description: 'It may have been sent or not; a person decides, it is never sent again on a guess.',
    },
    FAILED: { description: 'It could not be sent.' },
  },
});
