import { normalisedAddress } from '../suppressions/address-hash.js';
import type { Match } from './match-mail.js';
import type { IncomingState, MailReader, ReadMail } from './ports.js';

/** What is to be done with a mail that was read, and why. */
export interface Judgement {
  readonly state: Extract<IncomingState, 'filed' | 'unverified' | 'unmatched' | 'quarantined'>;
  readonly verified: boolean;
  /** Whether it becomes what it says: a fact, a block or an opt-out. */
  readonly acts: boolean;
  readonly why: string;
}

/**
 * Whether a mail is believed. Reports are believed where they name our message by what only its mail carried; whatever a
 * person or their mailbox says is believed where the From address is the recipient of our message and its domain proves
 * it. All else waits for a person.
 */
export function judgeMail(
  read: ReadMail,
  match: Match,
  isSameMailbox: MailReader['isSameMailbox'],
): Judgement {
  const { message, by, forged } = match;
  const say = (
    state: Judgement['state'],
    { acts = false, verified = false, words = '' } = {},
  ): Judgement => ({
    state,
    verified,
    acts,
    why: [read.why, words, forged ? 'The token in the address that it came to is none of ours.' : '']
      .filter(Boolean)
      .join(' '),
  });
  if (read.isLoop) return say('filed', { words: 'Nothing follows from it.' });
  if (read.kind === 'unknown') return say('quarantined');
  if (!message) return say('unmatched', { words: 'It answers no message of ours that is known.' });
  if (read.kind === 'bounce' || read.kind === 'complaint') {
    if (by !== 'recipient' && !forged) return say('filed', { acts: true, verified: true });
    return say('unverified', {
      words: 'It does not name our message by anything that only that message carried.',
    });
  }
  if (!read.from) return say('unverified', { words: 'It does not say who sent it.' });
  const { address, proved, why } = read.from;
  if (isSameMailbox(address, message.candidateEmail) && proved)
    return say('filed', {
      verified: true,
      words: 'It is the candidate’s own answer to them, so nothing follows from it.',
    });
  if (message.toAddress === null || !isSameMailbox(address, message.toAddress))
    return say('unverified', { words: `It comes from ${address}, and our message went to another address.` });
  if (!proved || forged) return say('unverified', { words: why });
  if (message.namesSeveral)
    return say('unmatched', {
      verified: true,
      words: `${why} Our message named several candidates: say about whose application this is.`,
    });
  const words = message.isOver ? `${why} The application is over, so no plan changes by it.` : why;
  return say('filed', { acts: true, verified: true, words });
}

/** A candidate is never blocked or opted out, whatever a report says. */
export function isOfCandidate(address: string, candidateEmail: string): boolean {
  return normalisedAddress(address) === normalisedAddress(candidateEmail);
}
