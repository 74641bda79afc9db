import type { Status } from '@afterword/web';
import type {
  MailSettingsQuery,
  MessageSender,
  RecordPurpose,
  RecordState,
  StepKind,
} from '@afterword/web/graphql';

export type MailSettings = MailSettingsQuery['mailSettings'];
export type MailRecord = MailSettings['records'][number];

/** What a record is for, with the name that whoever runs DNS knows it by. */
export const purposeWords: Record<RecordPurpose, string> = {
  SIGNATURE: 'Signature, DKIM',
  POLICY: 'Policy, DMARC',
  RETURN_PATH: 'Return path, SPF',
  REPLIES: 'Replies, MX',
};

const states: Record<RecordState, { status: Status; word: string }> = {
  RIGHT: { status: 'done', word: 'right' },
  DIFFERENT: { status: 'warning', word: 'another is there' },
  MISSING: { status: 'due', word: 'not there yet' },
  UNKNOWN: { status: 'uncertain', word: 'no answer from DNS' },
};

/** How a record was found, as glyph and word. */
export const foundWords = ({ state }: Pick<MailRecord, 'state'>): { status: Status; word: string } =>
  state ? states[state] : { status: 'planned', word: 'not looked at yet' };

/** Who lets a kind go, as the one who is chosen. */
export const senderWords: Record<MessageSender, string> = {
  CANDIDATE: 'The candidate',
  ADVISOR: 'An advisor, after reading it',
  AUTOMATIC: 'Nobody: it leaves by itself',
};

/** Kinds that write to somebody, in the order in which they come up. The others are things to do. */
export const WRITTEN_KINDS: readonly StepKind[] = [
  'THANK_YOU',
  'SUBMIT',
  'DIRECTED_CONTACT',
  'FOLLOW_UP',
  'NOTIFY_REFEREE',
  'INFORM_REFERRER',
  'REJECTION_REPLY',
  'FEEDBACK_REQUEST',
  'STAY_IN_TOUCH',
  'NEGOTIATE',
];

/** The address that stands in From; null where there is no domain. */
export const fromAddress = ({ fromLocalPart, sendingDomain }: MailSettings): string | null =>
  sendingDomain ? `${fromLocalPart}@${sendingDomain}` : null;
