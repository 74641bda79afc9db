import type { StepKind } from '@afterword/web/graphql';

const nouns: Record<StepKind, string> = {
  COLLECT_CONTACTS: 'Collecting addresses',
  DEBRIEF: 'Looking back',
  RECORD_NEXT_STEPS: 'What happens next',
  THANK_YOU: 'A thank-you',
  SUBMIT: 'Sending something in',
  DIRECTED_CONTACT: 'Getting in touch as asked',
  RESEARCH: 'Reading up',
  NOTIFY_REFEREE: 'A word to your referee',
  INFORM_REFERRER: 'A word to who referred you',
  FOLLOW_UP: 'A follow-up',
  FOLLOW_UP_CALL: 'A call',
  PREPARE_INTERVIEW: 'Preparing',
  KEEP_APPLYING: 'Other applications',
  REJECTION_REPLY: 'A reply to their answer',
  FEEDBACK_REQUEST: 'Asking for feedback',
  STAY_IN_TOUCH: 'Staying in touch',
  OFFER_REVIEW: 'Looking through the offer',
  NEGOTIATE: 'Talking about the offer',
};

/** What was called for and left out: “A thank-you: Rafael Ibarra”. */
export const withheldWords = (kind: StepKind, contactName: string | undefined): string =>
  contactName ? `${nouns[kind]}: ${contactName}` : nouns[kind];
