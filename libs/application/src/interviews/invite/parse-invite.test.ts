import { describe, expect, it } from '@jest/globals';
import { example, HOME, invite, peopleOf, refusalOf, startOf } from '../../../test/invites.js';
import { Refusal } from '../../shared/errors.js';
import type { Invite } from './invite.js';
import { parseInvite } from './parse-invite.js';

describe('the invites in examples/', () => {
  it('reads what Google sends', () => {
    expect(parseInvite(example('google.ics'), HOME)).toEqual({
      uid: '3k2v8t0q5m7d1c9f4b6j8r2n0s@google.com',
      sequence: 0,
      stampedAt: Temporal.Instant.from('2026-11-11T16:04:12Z'),
      cancelled: false,
      times: {
        startsAt: Temporal.Instant.from('2026-11-18T20:00:00Z'),
        endsAt: Temporal.Instant.from('2026-11-18T21:00:00Z'),
        timeZone: 'America/Chicago',
      },
      summary: 'Interview: Dana Okafor, Controls engineer',
      place: 'Northfield Robotics, 410 Water St, Minneapolis, MN 55401, USA',
      people: [
        {
          name: 'Priya Raman',
          email: 'priya.raman@northfield-robotics.example',
          roles: ['interviewer', 'scheduler'],
          participated: true,
        },
        {
          name: 'Rafael Ibarra',
          email: 'rafael.ibarra@northfield-robotics.example',
          roles: ['interviewer'],
          participated: true,
        },
        { name: 'Dana Okafor', email: 'dana.okafor@example.com', roles: ['interviewer'], participated: true },
      ],
      warnings: [],
    } satisfies Invite);
  });

  it('reads what Outlook sends, with a Windows zone and names the other way round', () => {
    const read = parseInvite(example('outlook.ics'), HOME);
    expect(read.times).toEqual({
      startsAt: Temporal.Instant.from('2027-01-12T15:00:00Z'),
      endsAt: Temporal.Instant.from('2027-01-12T15:45:00Z'),
      timeZone: 'America/New_York',
    });
    expect(read.people.map(({ name, roles }) => [name, ...roles])).toEqual([
      ['Jonas Lindqvist', 'interviewer'],
      ['Dana Okafor', 'interviewer'],
      ['Folake Adeyemi', 'interviewer'],
      ['Carol Whitfield', 'scheduler'],
    ]);
    expect(read.place).toBe('Microsoft Teams Meeting');
  });

  it('reads what Apple sends, with addresses in a parameter and a duration instead of an end', () => {
    const read = parseInvite(example('apple.ics'), HOME);
    expect(read.times).toEqual({
      startsAt: Temporal.Instant.from('2027-03-03T17:30:00Z'),
      endsAt: Temporal.Instant.from('2027-03-03T18:15:00Z'),
      timeZone: 'America/Los_Angeles',
    });
    expect(read.people[0]).toEqual({
      name: 'Mina Castellanos',
      email: 'mina@fieldnotes.example',
      roles: ['interviewer', 'scheduler'],
      participated: true,
    });
    expect(read.summary).toBe('Coffee chat and interview – Field Notes Studio');
  });
});

describe('the form of a file', () => {
  it.each([
    ['Unix line endings', (file: string) => file.replaceAll('\r\n', '\n')],
    ['old Mac line endings', (file: string) => file.replaceAll('\r\n', '\r')],
    ['a byte order mark', (file: string) => `\uFEFF${file}`],
    ['blank lines before and after', (file: string) => `\r\n\r\n${file}\r\n\r\n`],
    ['lines folded within a word', (file: string) => file.replace('northfield', 'north\r\n field')],
    ['lines folded with a tab', (file: string) => file.replace('northfield', 'north\r\n\tfield')],
    [
      'lower-case names',
      (file: string) => file.replace('BEGIN:VEVENT', 'begin:vevent').replace('DTSTART', 'dtstart'),
    ],
    [
      'lines that are none, as where folding went wrong',
      (file: string) => file.replace('UID', 'and so on\r\nUID'),
    ],
    ['blanks after a line', (file: string) => file.replace('END:VEVENT', 'END:VEVENT ')],
  ])('may have %s', (_, change) => {
    const file = change(invite());
    expect(startOf(file)).toBe('2026-09-15T19:05:00Z');
    expect(peopleOf(file)).toEqual([['Rafael Ibarra', 'rafael@northfield.example', 'interviewer']]);
  });

  it.each([
    ['is empty', ' \r\n', 'This file is empty. Download the invite again.'],
    [
      'is no calendar',
      '<html><body>Sign in</body></html>',
      'This is not a calendar file. Upload the .ics file of the invite.',
    ],
    [
      'is cut off after the event',
      invite().replace('END:VCALENDAR\r\n', ''),
      'This calendar file is cut off before its end. Download the invite again.',
    ],
    [
      'is cut off within a quoted name',
      example('apple.ics').slice(0, 1500),
      'This calendar file is cut off before its end. Download the invite again.',
    ],
    [
      'does not end its event',
      invite().replace('END:VEVENT\r\n', ''),
      'This calendar file is cut off before its end. Download the invite again.',
    ],
    [
      'holds several calendars',
      invite() + invite(),
      'This file holds 2 calendars. Upload the invite of one interview.',
    ],
    [
      'holds no event',
      'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR',
      'This calendar file holds no event. Upload the invite of one interview.',
    ],
    [
      'holds several events',
      invite(['END:VEVENT', 'BEGIN:VEVENT', 'DTSTART:20260916T190500Z']),
      'This file holds 2 events. Upload the invite of one interview.',
    ],
    [
      'is too large',
      invite([`DESCRIPTION:${'ä'.repeat(600_000)}`]),
      'This file is larger than 1 MB. An invite for one interview is far smaller.',
    ],
  ])('is refused in words where it %s', (_, file, words) => {
    expect(refusalOf(file)).toBe(words);
  });

  it.each([
    [
      'deep nesting',
      `BEGIN:VCALENDAR\n${'BEGIN:X\n'.repeat(50_000)}${'END:X\n'.repeat(50_000)}END:VCALENDAR`,
    ],
    ['one endless line', invite([`X-A:${'a;b="c'.repeat(150_000)}`])],
    ['endless parameters', invite([`X-A;${'a=b;'.repeat(200_000)}c=d:e`])],
    ['endless parameters of an attendee', invite([`ATTENDEE;${'a=b;'.repeat(200_000)}c=d:e`])],
    [
      'thousands of attendees',
      invite(Array.from({ length: 20_000 }, (_, i) => `ATTENDEE;CN=P ${i}:mailto:p${i}@n.example`)),
    ],
    ['more ends than beginnings', invite(['END:VEVENT', 'END:VEVENT', 'END:VCALENDAR', 'END:VCALENDAR'])],
    ['endless folds', invite([`X-A:${'\r\n a'.repeat(200_000)}`])],
    [
      'names of the language itself',
      invite(['__proto__:1', 'CONSTRUCTOR;VALUE=__proto__:2', 'X;__proto__=a:b']),
    ],
  ])('may be hostile: %s ends soon, as an invite or a refusal', (_, file) => {
    const before = performance.now();
    try {
      parseInvite(file, HOME);
    } catch (error) {
      expect(error).toBeInstanceOf(Refusal);
    }
    expect(performance.now() - before).toBeLessThan(3_000);
  });

  it('may carry control characters in its texts, which are dropped', () => {
    const read = parseInvite(
      invite(['SUMMARY:Round\u0000 two\\nwith\u0007 them', 'LOCATION:Room\u00001']),
      HOME,
    );
    expect([read.summary, read.place]).toEqual(['Round two with them', 'Room 1']);
  });
});

describe('what an invite is for', () => {
  it.each([['RRULE:FREQ=WEEKLY'], ['RDATE:20260916T190500Z'], ['RECURRENCE-ID:20260915T190500Z']])(
    'is not a series: %s is refused',
    (line) => {
      expect(refusalOf(invite([line]))).toMatch(
        /^This invite repeats\. Each interview is recorded by itself/,
      );
    },
  );

  it.each([
    ['REPLY', 'This file is an answer to an invite. Upload the invite itself.'],
    ['COUNTER', 'This file proposes another time for an invite. Upload the invite itself.'],
    ['SOMETHING', 'This file says SOMETHING, which is not an invite. Upload the invite itself.'],
  ])('is not an answer: METHOD:%s is refused', (method, words) => {
    expect(refusalOf(invite([], { calendar: [`METHOD:${method}`] }))).toBe(words);
  });

  it('may be to call it off, by method or by status', () => {
    expect(parseInvite(invite([], { calendar: ['METHOD:CANCEL'] }), HOME).cancelled).toBe(true);
    expect(parseInvite(invite(['STATUS:CANCELLED']), HOME).cancelled).toBe(true);
    expect(parseInvite(invite(['STATUS:CONFIRMED']), HOME).cancelled).toBe(false);
    const bare = invite([], { calendar: ['METHOD:CANCEL'], without: 'DT' });
    expect(parseInvite(bare, HOME)).toMatchObject({ cancelled: true, times: null });
  });

  it('knows its version', () => {
    expect(parseInvite(invite(['SEQUENCE:4', 'DTSTAMP:20260901T120000Z']), HOME)).toMatchObject({
      sequence: 4,
      stampedAt: Temporal.Instant.from('2026-09-01T12:00:00Z'),
    });
    expect(parseInvite(invite(['SEQUENCE:-1', 'DTSTAMP:soon']), HOME)).toMatchObject({
      sequence: 0,
      stampedAt: null,
    });
  });

  it('has the same id each time, also where the file gives none', () => {
    const file = invite(['SUMMARY:Chat'], { without: 'UID' });
    expect(parseInvite(file, HOME).uid).toBe(parseInvite(file, 'Asia/Tokyo').uid);
    expect(refusalOf(invite([`UID:${'x'.repeat(2000)}`], { without: 'UID' }))).toMatch(
      /^The id of this invite is too long/,
    );
  });
});

describe('the people of an invite', () => {
  it.each([
    ['a room', 'ATTENDEE;CUTYPE=ROOM;CN=Room 1:mailto:room1@northfield.example'],
    ['a resource of Google', 'ATTENDEE;CN=Lake (8):mailto:c_1@resource.calendar.google.com'],
    ['a resource of Outlook', 'ATTENDEE;ROLE=NON-PARTICIPANT;CN=Room 2:mailto:room2@northfield.example'],
    ['an address that nobody reads', 'ATTENDEE;CN=Bookings:mailto:no-reply@bookings.example'],
    ['who declined', 'ATTENDEE;PARTSTAT=DECLINED;CN=Ola Berg:mailto:ola@northfield.example'],
    ['a group', 'ATTENDEE;CUTYPE=GROUP;CN=Hiring team:mailto:hiring@northfield.example'],
    ['the same person twice', 'ATTENDEE;CN=Rafael:MAILTO:Rafael@Northfield.example'],
  ])('leave out %s', (_, line) => {
    expect(peopleOf(invite([line]))).toEqual([['Rafael Ibarra', 'rafael@northfield.example', 'interviewer']]);
  });

  it.each([
    ['ATTENDEE;CN="Ibarra, Rafael":mailto:r@n.example', 'Rafael Ibarra', 'r@n.example'],
    [`ATTENDEE;CN="'Rafael Ibarra'":mailto:r@n.example`, 'Rafael Ibarra', 'r@n.example'],
    ['ATTENDEE;CN="Smith, Jr.":mailto:r@n.example', 'Smith, Jr.', 'r@n.example'],
    ['ATTENDEE;CN="Ibarra; Rafael: HR":mailto:r@n.example', 'Ibarra; Rafael: HR', 'r@n.example'],
    ['ATTENDEE:mailto:rafael.ibarra@n.example', 'Rafael Ibarra', 'rafael.ibarra@n.example'],
    ['ATTENDEE;CN=ribarra@n.example:mailto:ribarra@n.example', 'ribarra', 'ribarra@n.example'],
    ['ATTENDEE;CN=Rafael Ibarra:invalid:nomail', 'Rafael Ibarra', null],
    ['ATTENDEE;CN=Rafael Ibarra;EMAIL=r@n.example:/abc/principal/', 'Rafael Ibarra', 'r@n.example'],
  ])('have a name and an address: %s', (line, name, email) => {
    expect(peopleOf(invite([line], { without: 'ATTENDEE' }))).toEqual([[name, email, 'interviewer']]);
  });

  it('count the organizer as who set it up, and as interviewer only where they attend', () => {
    expect(peopleOf(invite(['ORGANIZER;CN=Carol:mailto:carol@n.example']))).toContainEqual([
      'Carol',
      'carol@n.example',
      'scheduler',
    ]);
    expect(peopleOf(invite(['ORGANIZER;CN=Rafael Ibarra:mailto:RAFAEL@northfield.example']))).toEqual([
      ['Rafael Ibarra', 'rafael@northfield.example', 'interviewer+scheduler'],
    ]);
  });

  it('have no scheduler where a program set it up', () => {
    const read = parseInvite(invite(['ORGANIZER;CN=Bookings:mailto:noreply@bookings.example']), HOME);
    expect(read.people).toHaveLength(1);
    expect(read.warnings).toEqual([
      'noreply@bookings.example set this up, which is not a person, so no scheduler is added.',
    ]);
  });
});
