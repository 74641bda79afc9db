import type { Channel } from '@afterword/follow-up-policy';
import type { MessageKind } from '../documents/document.js';

/** Bounds that keep lint fast on any input. What is longer is refused, not cut. */
export const lintLimits = {
  subjectLength: 500,
  bodyLength: 20_000,
  /** Other texts that one is compared with; more are left out, the first count. */
  otherTexts: 60,
  /** Of each other text, so many characters are compared. */
  otherTextLength: 5_000,
  /** Names, companies and terms. */
  names: 5_000,
  /** Different words that are looked up in a dictionary. */
  spelledWords: 2_000,
  /** Findings told; the errors are among them. */
  findings: 200,
  /** Misspellings shown, and those with suggestions, which are slow to find. */
  misspellings: 30,
  suggestions: 8,
} as const;

/** In words: over `advice` it is a warning, over `limit` it blocks. */
export interface WordLimit {
  readonly advice: number;
  readonly limit: number;
}

const byChannel: Readonly<Record<Channel, WordLimit>> = {
  email: { advice: 150, limit: 250 },
  // One side of a card.
  handwritten: { advice: 90, limit: 140 },
  // A minute and a half of speech.
  phone: { advice: 180, limit: 300 },
  in_person: { advice: 120, limit: 200 },
  portal: { advice: 150, limit: 250 },
  linkedin: { advice: 70, limit: 120 },
};

/** Where a kind of message should be shorter, or may be longer, than its channel says (row B1: brief). */
const byKind: Partial<Readonly<Record<MessageKind, Partial<Readonly<Record<Channel, WordLimit>>>>>> = {
  thank_you: { email: { advice: 130, limit: 220 } },
  follow_up: { email: { advice: 130, limit: 220 } },
  rejection_reply: { email: { advice: 120, limit: 200 } },
  feedback_request: { email: { advice: 120, limit: 220 } },
  notify_referee: { email: { advice: 180, limit: 300 } },
  negotiate: { email: { advice: 180, limit: 280 } },
};

export const wordLimit = (kind: MessageKind, channel: Channel): WordLimit =>
  byKind[kind]?.[channel] ?? byChannel[channel];
