import fc from 'fast-check';
import { presetNames } from '../src/presets/presets.js';
import { stepKinds, taskKinds } from '../src/types.js';
import type { Json } from './fixture.js';

/** Random applications: two rounds at most, four people, any facts, places with other weekends and clocks. */

const places = [
  { timeZone: 'America/New_York', country: 'US', region: 'NY' },
  { timeZone: 'America/Los_Angeles', country: 'US', region: 'CA' },
  { timeZone: 'Europe/Berlin', country: 'DE', region: 'BY' },
  { timeZone: 'Asia/Jerusalem', country: 'IL' },
  { timeZone: 'Asia/Kolkata', country: 'IN' },
  { timeZone: 'Australia/Lord_Howe', country: 'AU', region: 'NSW' },
  { timeZone: 'Asia/Dubai', country: 'AE' },
] as const;
const place = fc.constantFrom(...places);
const contactIds = ['dana', 'lee', 'raj', 'sam'] as const;
const contactId = fc.constantFrom(...contactIds);

/** Minutes from 1 January 2026. */
const firstMinute = Date.UTC(2026, 0, 1) / 60_000;
const day = 60 * 24;
/** Days around which calendars and clocks do something: clock changes both ways, New Year, a leap day. */
const notable = [
  [2026, 2, 8],
  [2026, 2, 29],
  [2026, 9, 25],
  [2026, 10, 1],
  [2026, 11, 31],
  [2028, 1, 29],
].map(([year, month, date]) => Date.UTC(year!, month!, date) / 60_000 - firstMinute);
const startMinute = fc.oneof(
  { weight: 2, arbitrary: fc.integer({ min: day * 8, max: day * 370 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...notable), fc.integer({ min: -3 * day, max: 2 * day }))
      .map(([around, minutes]) => around + minutes),
  },
);
const minuteText = (minute: number): string =>
  Temporal.Instant.fromEpochMilliseconds((firstMinute + minute) * 60_000).toString();
const dayText = (minute: number): string => minuteText(minute).slice(0, 10);

/** With several windows for calls, with one and with none. */
const businessHours = [
  { from: '09:00', to: '17:00' },
  { from: '11:00', to: '16:00' },
  { from: '18:00', to: '22:00' },
];

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 3 });

const contacts = fc.tuple(
  ...contactIds.map((id) =>
    fc.record({
      id: fc.constant(id),
      name: fc.constant(`${id[0]!.toUpperCase()}${id.slice(1)} Smith`),
      roles: fc.subarray(['interviewer', 'hiring_manager', 'scheduler', 'hr', 'referrer', 'referee']),
      email: maybe(fc.constant(`${id}@acme.example`)),
      phone: maybe(fc.constant('+1 212 555 0100')),
      postalAddress: maybe(fc.constant('1 Main Street')),
      profileUrl: maybe(fc.constant('https://www.linkedin.com/in/somebody')),
      /** How many minutes before now, so that some weeks are full. */
      touchedAgo: fc.oneof(
        { weight: 2, arbitrary: fc.constant<number[]>([]) },
        fc.array(fc.integer({ min: 0, max: day * 10 }), { minLength: 1, maxLength: 6 }),
        fc.array(fc.integer({ min: 0, max: day * 60 }), { maxLength: 40 }),
      ),
      place: maybe(place),
      thankYouNotes: maybe(fc.boolean()),
      optedOut: fc.oneof({ weight: 6, arbitrary: fc.constant(false) }, fc.constant(true)),
    }),
  ),
);

const channel = fc.constantFrom('email', 'handwritten', 'phone', 'portal', 'linkedin', 'in_person');
const outgoingKinds = stepKinds.filter((kind) => !taskKinds.has(kind));

/** A fact of the past, `span` minutes after the first interview at most. */
const factAfter = (start: number, now: number): fc.Arbitrary<Json> => {
  const at = fc
    .integer({ min: start, max: Math.max(start, now) })
    .map((minute) => ({ at: minuteText(minute) }));
  const soon = fc.integer({ min: start, max: start + 60 * 24 * 40 }).map(dayText);
  const facts: fc.Arbitrary<Json>[] = [
    fc.record({
      type: fc.constant('reply'),
      contact: contactId,
      automatic: fc.boolean(),
      returnsOn: maybe(soon),
    }),
    fc
      .record({
        type: fc.constant('message_sent'),
        kind: fc.constantFrom(...outgoingKinds),
        contact: contactId,
        channel,
        named: maybe(
          fc.record({ interview: fc.constantFrom('i1', 'i2', ''), ordinal: fc.constantFrom(1, 2) }),
        ),
      })
      .map(({ named, ...sent }) => ({
        ...sent,
        step: named && `${sent.kind}/${named.interview}/${sent.contact}/${sent.channel}/${named.ordinal}`,
      })),
    fc.record({
      type: fc.constant('step_done'),
      kind: fc.constantFrom(...stepKinds),
      contact: maybe(contactId),
    }),
    fc.record({ type: fc.constant('rejection'), contact: maybe(contactId) }),
    fc.record({ type: fc.constant('offer'), deadline: maybe(soon) }),
    fc.record({
      type: fc.constant('direction'),
      kind: fc.constant('submit'),
      what: fc.constantFrom('a writing sample', 'references'),
      how: fc.constantFrom('material', 'test'),
      by: maybe(soon),
    }),
    fc.record({
      type: fc.constant('direction'),
      kind: fc.constant('contact_at'),
      when: fc.integer({ min: start, max: start + 60 * 24 * 40 }).map(minuteText),
      channel,
      contact: contactId,
    }),
    fc.constant({ type: 'debrief' }),
    fc.record({ type: fc.constantFrom('rejection', 'offer', 'accepted', 'declined', 'withdrawn') }),
    fc.record({ type: fc.constant('direction'), kind: fc.constant('decision_by'), by: soon }),
    fc.record({ type: fc.constant('direction'), kind: fc.constant('channel_only'), channel }),
    fc.record({
      type: fc.constant('direction'),
      kind: fc.constant('no_contact_before'),
      until: soon,
      channel: maybe(channel),
      contact: maybe(contactId),
    }),
    fc.record({
      type: fc.constant('direction'),
      kind: fc.constant('contact_at'),
      when: soon,
      channel,
      contact: contactId,
      ifSilent: fc.boolean(),
    }),
  ];
  return fc.tuple(at, fc.oneof(...facts)).map(([when, fact]) => ({ ...when, ...fact }));
};

const interviewAt = (minute: number, id: string): fc.Arbitrary<Json> =>
  fc
    .record({
      length: fc.integer({ min: 15, max: 300 }),
      participants: fc.uniqueArray(contactId, { maxLength: 3 }),
      cancelled: fc.oneof({ weight: 8, arbitrary: fc.constant(false) }, fc.constant(true)),
    })
    .map(({ length, ...rest }) => ({
      type: 'interview',
      id,
      at: minuteText(minute),
      end: minuteText(minute + length),
      recorded: minuteText(Math.max(0, minute - 60 * 24 * 7)),
      ...rest,
    }));

/** Facts of the thirty days after an instant: an interview more, one that was moved or called off, or anything else. */
export const factsAfter = (now: string): fc.Arbitrary<readonly Json[]> => {
  const minute = Math.ceil(Date.parse(now) / 60_000) - firstMinute;
  const later = fc.integer({ min: minute + 1, max: minute + 30 * day });
  const interview = fc
    .tuple(later, fc.integer({ min: -10 * day, max: 30 * day }), fc.constantFrom('i1', 'i2', 'i3'))
    .chain(([recorded, wait, id]) =>
      interviewAt(recorded + wait, id).map((it) => ({ ...it, recorded: minuteText(recorded) })),
    );
  const fact = factAfter(minute + 1, minute + 30 * day);
  return fc.array(fc.oneof({ weight: 4, arbitrary: fact }, interview), { minLength: 1, maxLength: 3 });
};

/** Scenario documents in JSON form, without anything that the reader would refuse. */
export const scenarioDocuments: fc.Arbitrary<
  { readonly now: string; readonly facts: readonly Json[] } & Json
> = fc
  .record({
    start: startMinute,
    elapsed: fc.integer({ min: -60 * 24 * 5, max: 60 * 24 * 50 }),
    secondRound: maybe(fc.integer({ min: 60, max: 60 * 24 * 30 })),
  })
  .chain(({ start, elapsed, secondRound }) => {
    const now = start + elapsed;
    const second = secondRound !== undefined && start + secondRound - 60 * 24 * 7 <= now;
    return fc.record({
      now: fc.constant(minuteText(now)),
      candidate: place.map(({ timeZone }) => ({ name: 'Ana Diaz', email: 'ana@school.example', timeZone })),
      employer: fc
        .record({
          home: place,
          thankYouNotes: maybe(fc.boolean()),
          culture: fc.constantFrom('modern', 'traditional'),
          businessHours: maybe(fc.constantFrom(...businessHours)),
        })
        .map(({ home, ...employer }) => ({ name: 'Acme', ...home, ...employer })),
      playbook: fc.oneof({ weight: 3, arbitrary: fc.constant('balanced') }, fc.constantFrom(...presetNames)),
      application: fc.boolean().map((dreamJob) => ({ role: 'Engineer', dreamJob })),
      contacts: contacts.map((all) =>
        all.map(({ place: home, touchedAgo, ...contact }) => ({
          ...contact,
          ...home,
          recentTouches: touchedAgo.map((minutes) => minuteText(now - minutes)),
        })),
      ),
      facts: fc
        .tuple(
          interviewAt(start, 'i1'),
          second ? interviewAt(start + secondRound, 'i2').map((it) => [it]) : fc.constant([]),
          elapsed > 0 ? fc.array(factAfter(start, now), { maxLength: 8 }) : fc.constant([]),
        )
        .map(([first, more, facts]) => [first, ...more, ...facts]),
    });
  });
