// Stryker disable StringLiteral: sentences are for people; tests read the rules and rows beside them.
import type { Reason, StepKind } from '../types.js';

/** What a purpose speaks of. */
export interface PurposeWords {
  /** The recipient's name. */
  readonly who?: string | undefined;
  /** The number that the rule sets, such as hours or days. */
  readonly number?: number | undefined;
  /** What the employer asked for. */
  readonly what?: string | undefined;
}

type Sentence = (words: PurposeWords) => string;
/** By row; `otherwise` for a row that the kind has no sentence of its own for. */
type Sentences = { readonly otherwise: Sentence } & { readonly [row: string]: Sentence };

const share = '15 % of hiring managers would not consider a candidate who did not follow up (CareerBuilder).';

/** Why a rule asks for a step of a kind, by the row that it follows. */
const purposes: Record<StepKind, Sentences> = {
  collect_contacts: {
    otherwise: () => 'Note who you met and how to reach them, and leave your own details.',
  },
  debrief: {
    E2: () => 'What you were asked and what you answered helps you stay consistent in the next round.',
    otherwise: () => 'Look back while it is fresh: what went well, what needs clearing up.',
  },
  record_next_steps: {
    otherwise: () => 'Ask what happens next, who will tell you and by when, and write it down.',
  },
  thank_you: {
    A1: ({ who }) => `Everyone who set up or held the interview gets a thank-you of their own, ${who} too.`,
    D1: ({ who }) =>
      `A brief thank-you to ${who}, about what you talked about, in the way that suits this house.`,
    'B′': ({ who }) => `${who} gets no thank-you letter.`,
    otherwise: ({ who, number }) =>
      number === undefined
        ? `A brief thank-you to ${who}, about what you talked about.`
        : `A brief thank-you to ${who} within ${number} hours, about what you talked about.`,
  },
  submit: {
    D2: ({ number }) => `Papers and tests go back within ${number} hours unless the employer set a date.`,
    otherwise: ({ what }) => `The employer asked for ${what}. Send it promptly.`,
  },
  directed_contact: {
    D2: ({ who }) => `The employer named how and when to reach ${who}; keep to it.`,
    otherwise: ({ who }) => `The employer asked you to get in touch with ${who}. Do just that.`,
  },
  research: { otherwise: () => 'Keep learning about the employer and how your talents fit.' },
  notify_referee: {
    otherwise: ({ who }) => `Tell ${who} that they may be called, so that they can answer at once.`,
  },
  inform_referrer: {
    otherwise: ({ who }) => `Tell ${who} who you met and that you are keen; they may recommend you again.`,
  },
  follow_up: {
    D8: () => share,
    B3: ({ who }) =>
      `Where no answer comes, a brief letter to ${who} says again who you are and what you bring.`,
    C4: ({ who }) => `Stay connected: ask ${who} about the process and invite questions.`,
    C5: () => 'Do not push, and never just ask whether they have decided.',
    E4: () => 'You are easily forgotten; a follow-up keeps you in mind.',
    E7: () => 'Be patient: no more than the normal number of follow-ups.',
    A4: () => 'A small gift of information, tied to something you share, makes it welcome.',
    otherwise: ({ who, number }) =>
      `Stay in ${who}'s mind about every ${number} days while you wait, with a piece of news and your interest.`,
  },
  follow_up_call: {
    D8: () => share,
    otherwise: ({ who }) =>
      `The promised date is past. A brief, polite call to ${who} asks how it goes and whether more information helps.`,
  },
  prepare_interview: {
    E2: () => 'Read your earlier answers again, so that you stay consistent.',
    otherwise: () => 'Use the time to prepare: know why you want to work there.',
  },
  keep_applying: {
    A5: () => 'A decision can take weeks or months; keep other options open.',
    D6: () => 'Be ready to move on: keep applying elsewhere.',
    otherwise: () => 'Go on looking and applying until an offer is accepted.',
  },
  rejection_reply: {
    otherwise: ({ who }) => `Take it graciously: thank ${who} and stay open to later roles.`,
  },
  feedback_request: {
    otherwise: ({ who }) => `Ask ${who} what would have helped; it makes the next interview better.`,
  },
  stay_in_touch: {
    B4: ({ who, number }) => `Stay open to later roles: a sign of life to ${who} every ${number} months.`,
    otherwise: ({ who, number }) =>
      `Stay visible to ${who} every ${number} months, with an article or a piece of news.`,
  },
  offer_review: {
    otherwise: () => 'Weigh the offer before you answer: know the range for role, place and experience.',
  },
  negotiate: { otherwise: ({ who }) => `Negotiate with ${who} once, simply, on what you know of the range.` },
};

/** A reason for each row that a rule cites. */
export function purposesOf(
  rule: { readonly id: string; readonly kind: StepKind; readonly cites: readonly string[] },
  words: PurposeWords = {},
): Reason[] {
  const sentences = purposes[rule.kind];
  return rule.cites.map((row) => ({
    rule: rule.id,
    row,
    text: (sentences[row] ?? sentences.otherwise)(words),
  }));
}
