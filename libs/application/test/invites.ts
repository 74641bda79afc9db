import { readFileSync } from 'node:fs';
import { expect } from '@jest/globals';
import { parseInvite } from '../src/interviews/invite/parse-invite.js';
import { Refusal } from '../src/shared/errors.js';

export const HOME = 'America/Denver';
export const example = (name: string) =>
  readFileSync(new URL(`../../../examples/${name}`, import.meta.url), 'utf8');

/** An invite of few lines; `lines` stand in the event, after start, end, id and an attendee. */
export function invite(
  lines: readonly string[] = [],
  { calendar = [] as readonly string[], without = '' } = {},
): string {
  const usual = [
    'UID:1@example',
    'DTSTART:20260915T190500Z',
    'DTEND:20260915T195000Z',
    'ATTENDEE;CN=Rafael Ibarra:mailto:rafael@northfield.example',
  ].filter((line) => without === '' || !line.startsWith(without));
  return [
    'BEGIN:VCALENDAR',
    ...calendar,
    'BEGIN:VEVENT',
    ...usual,
    ...lines,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}

export const startOf = (file: string) => parseInvite(file, HOME).times?.startsAt.toString();
export const peopleOf = (file: string) =>
  parseInvite(file, HOME).people.map(({ name, email, roles }) => [name, email, roles.join('+')]);

export function refusalOf(file: string): string {
  try {
    parseInvite(file, HOME);
  } catch (error) {
    if (error instanceof Refusal) {
      expect(error.errors[0].field).toBe('invite');
      return error.message;
    }
    throw error;
  }
  throw new Error('was not refused');
}
