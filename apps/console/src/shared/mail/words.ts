import type { Status } from '@afterword/web';
import type { MailPartFragment } from '@afterword/web/graphql';

type Mail = Pick<MailPartFragment, 'state' | 'kind' | 'bounce'>;

/** What a mail did, after the name of who sent it. */
export function mailWords({ kind, bounce }: Mail): string {
  switch (kind) {
    case 'REPLY':
      return 'replied';
    case 'AUTOMATIC':
      return 'answered automatically';
    case 'BOUNCE':
      return bounce?.hard ? 'could not deliver it' : 'is held up';
    case 'COMPLAINT':
      return 'reports a complaint';
    case 'OPT_OUT':
      return 'wants no more messages';
    case 'OWN_COPY':
      return 'sent it by hand';
    case 'UNKNOWN':
      return 'sent something that cannot be understood';
    default:
      return 'wrote';
  }
}

const STATES: Record<Mail['state'], { status: Status; word: string }> = {
  RECEIVED: { status: 'planned', word: 'being read' },
  FILED: { status: 'done', word: 'filed' },
  UNVERIFIED: { status: 'uncertain', word: 'sender not proved' },
  UNMATCHED: { status: 'uncertain', word: 'belongs to nobody yet' },
  QUARANTINED: { status: 'blocked', word: 'to be read by a person' },
  ACCEPTED: { status: 'done', word: 'accepted' },
  DISMISSED: { status: 'blocked', word: 'let be' },
};

/** How far it has come, as a glyph and a word. */
export const mailState = ({ state }: Mail): { status: Status; word: string } => STATES[state];

/** Whether it waits for a person. */
export const isWaiting = ({ state }: Mail): boolean =>
  state === 'UNVERIFIED' || state === 'UNMATCHED' || state === 'QUARANTINED';
