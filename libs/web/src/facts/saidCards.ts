import {
  IconCalendarEvent,
  IconCalendarPause,
  IconFileUpload,
  IconFlag,
  IconMail,
  IconWriting,
} from '@tabler/icons-react';
import type { Icon } from '../parts/shell/sections.js';
import type { SpeechCard } from './SpeechCards.js';
import { type SaidKind, saidKinds, saysOf } from './saidDraft.js';

const icons: Record<SaidKind, Icon> = {
  contactAt: IconCalendarEvent,
  channelOnly: IconMail,
  noContactBefore: IconCalendarPause,
  material: IconFileUpload,
  test: IconWriting,
  decisionBy: IconFlag,
};

/** What employers say about what comes next, as cards. */
export const saidCards: readonly SpeechCard<SaidKind>[] = saidKinds.map((kind) => ({
  key: kind,
  says: saysOf(kind),
  icon: icons[kind],
}));
