import { fold } from './fold.js';
import type { ReadableMail } from './parse-mail.js';
import { textOf } from './report.js';

/** What calendars write themselves when somebody accepts or declines, folded. */
const BY_CALENDAR =
  /has (?:tentatively )?(?:accepted|declined|replied)|(?:hat|haben) .{0,60}(?:zugesagt|abgesagt|angenommen|abgelehnt|mit vorbehalt)|a (?:accepte|refuse|decline)|ha (?:aceptado|rechazado|accettato|rifiutato)|heeft .{0,60}(?:geaccepteerd|afgewezen)|(?:aceitou|recusou)|(?:zaakceptowal|odrzucil)|har (?:accepterat|tackat|avbojt)|invitation from google calendar|^(?:accepted|declined|tentative)\b/;

/**
 * Why a mail is a calendar's answer to an invitation, undefined where it is not: a click of a person, but no words of
 * theirs. With a comment it is a person's reply; so is an invitation, or a proposal of another time.
 */
export function readCalendarAnswer(mail: ReadableMail, own: string): string | undefined {
  const part = mail.attachments.find(({ type }) => type === 'text/calendar' || type === 'application/ics');
  if (!part) return undefined;
  const calendar = textOf(part);
  const method = part.method ?? /^METHOD:\s*(\w+)/im.exec(calendar)?.[1]?.toUpperCase();
  if (method !== 'REPLY') return undefined;
  const text = fold(own.slice(0, 2_000));
  if (text !== '' && !BY_CALENDAR.test(text)) return undefined;
  const answer = /PARTSTAT=(ACCEPTED|DECLINED|TENTATIVE)/i.exec(calendar)?.[1]?.toLowerCase();
  return `It is a calendar's answer to an invitation (METHOD:REPLY${answer ? `, ${answer}` : ''}), without words of a person.`;
}
