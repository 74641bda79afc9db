import type { Icon } from '@afterword/web';
import type { MyStepFragment, StepKind } from '@afterword/web/graphql';
import {
  IconAddressBook,
  IconBook,
  IconFileDescription,
  IconFileUpload,
  IconListCheck,
  IconMail,
  IconMailForward,
  IconMessage,
  IconMessageQuestion,
  IconNotebook,
  IconPencil,
  IconPhone,
  IconSearch,
} from '@tabler/icons-react';

const byKind: Record<StepKind, Icon> = {
  COLLECT_CONTACTS: IconAddressBook,
  DEBRIEF: IconNotebook,
  RECORD_NEXT_STEPS: IconListCheck,
  THANK_YOU: IconMail,
  SUBMIT: IconFileUpload,
  DIRECTED_CONTACT: IconMailForward,
  RESEARCH: IconBook,
  NOTIFY_REFEREE: IconMessage,
  INFORM_REFERRER: IconMessage,
  FOLLOW_UP: IconMailForward,
  FOLLOW_UP_CALL: IconPhone,
  PREPARE_INTERVIEW: IconBook,
  KEEP_APPLYING: IconSearch,
  REJECTION_REPLY: IconMail,
  FEEDBACK_REQUEST: IconMessageQuestion,
  STAY_IN_TOUCH: IconMailForward,
  OFFER_REVIEW: IconFileDescription,
  NEGOTIATE: IconMessage,
};

/** What a step looks like: by its channel where that says more than its kind. */
export function iconOf({ kind, channel }: Pick<MyStepFragment, 'kind' | 'channel'>): Icon {
  if (channel === 'PHONE') return IconPhone;
  if (channel === 'HANDWRITTEN') return IconPencil;
  return byKind[kind];
}
