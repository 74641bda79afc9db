import type { StepKind, Weekday } from '../graphql/generated/graphql.js';

/** Kinds of steps as people choose among them, by when they come. */
export const kindGroups: readonly { title: string; kinds: readonly { kind: StepKind; label: string }[] }[] = [
  {
    title: 'Around an interview',
    kinds: [
      { kind: 'PREPARE_INTERVIEW', label: 'Preparing for it' },
      { kind: 'NOTIFY_REFEREE', label: 'Telling referees' },
      { kind: 'COLLECT_CONTACTS', label: 'Contact details' },
      { kind: 'DEBRIEF', label: 'How it went' },
      { kind: 'RECORD_NEXT_STEPS', label: 'What happens next' },
      { kind: 'THANK_YOU', label: 'Thank-yous' },
      { kind: 'INFORM_REFERRER', label: 'Telling who referred' },
      { kind: 'RESEARCH', label: 'Reading up' },
    ],
  },
  {
    title: 'What they asked for',
    kinds: [
      { kind: 'SUBMIT', label: 'Papers and tests' },
      { kind: 'DIRECTED_CONTACT', label: 'Being in touch as asked' },
    ],
  },
  {
    title: 'While they decide',
    kinds: [
      { kind: 'FOLLOW_UP', label: 'Follow-ups' },
      { kind: 'FOLLOW_UP_CALL', label: 'Calls' },
      { kind: 'KEEP_APPLYING', label: 'Going on to apply' },
    ],
  },
  {
    title: 'Once they have decided',
    kinds: [
      { kind: 'OFFER_REVIEW', label: 'Looking through an offer' },
      { kind: 'NEGOTIATE', label: 'Talking about it' },
      { kind: 'REJECTION_REPLY', label: 'Replying to a no' },
      { kind: 'FEEDBACK_REQUEST', label: 'Asking for feedback' },
      { kind: 'STAY_IN_TOUCH', label: 'Staying in touch' },
    ],
  },
];

/** Each with a date on which it falls, by which a formatter gives it the name that the reader knows. */
export const weekdays: readonly { day: Weekday; on: string }[] = [
  { day: 'MONDAY', on: '2026-06-01' },
  { day: 'TUESDAY', on: '2026-06-02' },
  { day: 'WEDNESDAY', on: '2026-06-03' },
  { day: 'THURSDAY', on: '2026-06-04' },
  { day: 'FRIDAY', on: '2026-06-05' },
  { day: 'SATURDAY', on: '2026-06-06' },
  { day: 'SUNDAY', on: '2026-06-07' },
];
