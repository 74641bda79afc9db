import type { PlaybookDocument, Rule } from '../playbook/document.js';

/** What all presets share: hours, call windows and the cap over the whole tenant. */
const shared = {
  format: 1,
  version: 1,
  tone: 'warm',
  allowedHours: { soft: { from: '08:00', to: '18:00' }, hard: { from: '08:00', to: '21:00' } },
  callWindows: [
    { from: '09:45', to: '10:30' },
    { from: '14:45', to: '15:30' },
  ],
  cap: { messages: 2, hours: 168 },
  holidays: { alsoClosed: [] },
} as const satisfies Omit<PlaybookDocument, 'name' | 'rules'>;

/** What the employer asks for is done whichever guide one follows. */
const directed: readonly Rule[] = [
  {
    id: 'submit',
    kind: 'submit',
    on: 'submission_requested',
    owner: 'candidate',
    cites: ['B2', 'D2'],
    window: { hours: 24 },
  },
  {
    id: 'directed-contact',
    kind: 'directed_contact',
    on: 'contact_directed',
    owner: 'candidate',
    cites: ['B2', 'D2'],
  },
];

export const preset = (name: string, description: string, rules: readonly Rule[]): PlaybookDocument => ({
  ...shared,
  name,
  description,
  rules: [...rules, ...directed],
});

/** The rules that several presets have alike, apart from the rows that they follow. */
export const collectContacts = (...cites: Rule['cites']): Rule => ({
  id: 'collect-contacts',
  kind: 'collect_contacts',
  on: 'interview_started',
  owner: 'candidate',
  cites,
  window: { endOfDay: true, atLeastHours: 0 },
});

export const debrief = (...cites: Rule['cites']): Rule => ({
  id: 'debrief',
  kind: 'debrief',
  on: 'interview_ended',
  owner: 'candidate',
  cites,
  window: { endOfDay: true, atLeastHours: 2 },
});

export const nextSteps = (...cites: Rule['cites']): Rule => ({
  id: 'next-steps',
  kind: 'record_next_steps',
  on: 'interview_ended',
  owner: 'candidate',
  cites,
  window: { endOfDay: true, atLeastHours: 0 },
});

export const research = (...cites: Rule['cites']): Rule => ({
  id: 'research',
  kind: 'research',
  on: 'interview_ended',
  owner: 'candidate',
  cites,
  window: { days: 7 },
});

type ThankYou = Extract<Rule, { kind: 'thank_you' }>;

export const thankYou = (given: Pick<ThankYou, 'to' | 'cites'> & Partial<ThankYou>): Rule => ({
  id: 'thank-you',
  kind: 'thank_you',
  on: 'interview_ended',
  owner: 'candidate',
  channel: 'email',
  window: { hours: 24 },
  hard: true,
  tooLateAfterBusinessDays: 5,
  ...given,
});

export const notifyReferee = (...cites: Rule['cites']): Rule => ({
  id: 'notify-referee',
  kind: 'notify_referee',
  on: 'interview_planned',
  owner: 'candidate',
  cites,
  window: { hoursBefore: 48, hoursAfter: 24 },
});

export const informReferrer = (...cites: Rule['cites']): Rule => ({
  id: 'inform-referrer',
  kind: 'inform_referrer',
  on: 'interview_ended',
  owner: 'candidate',
  cites,
  window: { hours: 48 },
});

export const followUp = (limit: number, ...cites: Rule['cites']): Rule => ({
  id: 'follow-up',
  kind: 'follow_up',
  on: 'silence',
  owner: 'candidate',
  cites,
  channel: 'email',
  cadence: { everyDays: 14, limit, businessDaysAfterPromise: 1 },
});

export const call = (...cites: Rule['cites']): Rule => ({
  id: 'call',
  kind: 'follow_up_call',
  on: 'promise_passed',
  owner: 'candidate',
  cites,
  window: { businessDaysAfterPromise: 2 },
});

export const prepare = (...cites: Rule['cites']): Rule => ({
  id: 'prepare',
  kind: 'prepare_interview',
  on: 'interview_planned',
  owner: 'candidate',
  cites,
  window: { hoursBefore: 72 },
});

export const keepApplying = (...cites: Rule['cites']): Rule => ({
  id: 'keep-applying',
  kind: 'keep_applying',
  on: 'week_started',
  owner: 'candidate',
  cites,
});

export const rejection = (...cites: Rule['cites']): readonly Rule[] => [
  {
    id: 'rejection-reply',
    kind: 'rejection_reply',
    on: 'rejected',
    owner: 'candidate',
    cites,
    channel: 'email',
    window: { businessDays: 2 },
    hard: true,
  },
  {
    id: 'feedback-request',
    kind: 'feedback_request',
    on: 'rejected',
    to: 'decision_maker',
    owner: 'candidate',
    cites,
    channel: 'email',
    window: { businessDays: 3 },
    capped: true,
  },
];

export const stayInTouch = (when: string | undefined, ...cites: Rule['cites']): Rule => ({
  id: 'stay-in-touch',
  kind: 'stay_in_touch',
  on: 'rejected',
  ...(when === undefined ? {} : { when }),
  owner: 'candidate',
  cites,
  channels: ['linkedin', 'email'],
  cadence: { everyMonths: 3, limit: 4 },
});

export const offer = (...cites: Rule['cites']): readonly Rule[] => [
  {
    id: 'offer-review',
    kind: 'offer_review',
    on: 'offered',
    owner: 'candidate',
    cites,
    window: { businessDaysBeforeDeadline: 1, businessDays: 2 },
  },
  {
    id: 'negotiate',
    kind: 'negotiate',
    on: 'offered',
    owner: 'candidate',
    cites,
    channel: 'email',
    window: { businessDays: 3 },
  },
];
