import type { SpeechCard } from '@afterword/web/facts';
import type { OutcomeType } from '@afterword/web/graphql';
import { IconBriefcase, IconDoorExit, IconMoodSad, IconThumbDown, IconThumbUp } from '@tabler/icons-react';

/** How it was decided, as cards: the employer's words, then the candidate's. */
export const outcomeCards: readonly SpeechCard<OutcomeType>[] = [
  { key: 'REJECTION', says: 'We chose someone else.', icon: IconMoodSad },
  { key: 'OFFER', says: 'We want you.', icon: IconBriefcase },
  { key: 'ACCEPTED', says: 'I accept.', icon: IconThumbUp },
  { key: 'DECLINED', says: 'I decline.', icon: IconThumbDown },
  { key: 'WITHDRAWN', says: 'I withdraw.', icon: IconDoorExit },
];
