import type { MailResult } from '../notifications/mailer.js';
import type { ClaimedMessage, MessageOutcome } from './dispatch-ports.js';

/** The first pause, and the longest, in seconds. */
const FIRST = 60;
const LONGEST = 3600;

/**
 * What a result of the mail server makes of a message. Trouble is tried again after 1, 2, 4 … minutes, an hour at most,
 * each by up to half as much longer, so that what failed together does not come back together; and only within the
 * step's window. A refusal for good is final. What may have arrived is never tried again.
 *
 * @param chance from 0 up to 1.
 */
export function outcomeOf(
  result: MailResult,
  { attempts, expiresAt }: Pick<ClaimedMessage, 'attempts' | 'expiresAt'>,
  now: Temporal.Instant,
  chance: number,
): MessageOutcome {
  switch (result.kind) {
    case 'accepted':
      return { state: 'sent', at: now };
    case 'uncertain':
      return { state: 'uncertain', problem: result.words };
    case 'refused': {
      if (result.permanent) return { state: 'failed', problem: result.words };
      const pause = Math.min(FIRST * 2 ** (attempts - 1), LONGEST);
      const leavesAt = now.add({ seconds: Math.round(pause * (1 + chance / 2)) });
      if (Temporal.Instant.compare(leavesAt, expiresAt) > 0)
        return {
          state: 'failed',
          problem: `${result.words} Given up after ${attempts} ${attempts === 1 ? 'try' : 'tries'}: its time is over.`,
        };
      return { state: 'approved', leavesAt, problem: result.words };
    }
  }
}
