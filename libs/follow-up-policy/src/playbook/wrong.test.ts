import { describe, expect, it } from '@jest/globals';
import { indexOf, playbookWith, withFirst, withRule } from '../../test/playbooks.js';
import { FollowUpPolicyError } from '../errors.js';
import { playbookProblems, readPlaybook } from './read.js';

const thanks = indexOf('thank-you');
const rule = (id: string, field = '') => `rules[${indexOf(id)}]${field && `.${field}`}`;
const followUp = { everyDays: 14, limit: 3, businessDaysAfterPromise: 1 };
const hours = { soft: { from: '08:00', to: '18:00' }, hard: { from: '08:00', to: '21:00' } };
const research = {
  id: 'research',
  kind: 'research',
  on: 'interview_ended',
  owner: 'candidate',
  cites: ['A2'],
  window: { days: 7 },
};

/** A wrong document, the path of its first mistake and what is expected there. */
const wrong: readonly [string, unknown, string, RegExp][] = [
  ['no object', [], '', /^an object$/],
  ['no rules', playbookWith({}, () => []), 'rules', /^at least 1 entry$/],
  ['too many rules', playbookWith({}, () => Array(101).fill(research)), 'rules', /^at most 100 entries$/],
  ['an unknown field', playbookWith({ colour: 'blue' }), 'colour', /no such field/],
  [
    'an unknown field of a rule',
    withRule('thank-you', { to_: [] }),
    rule('thank-you', 'to_'),
    /no such field/,
  ],
  ['another format', playbookWith({ format: 2 }), 'format', /^1$/],
  ['a version of 0', playbookWith({ version: 0 }), 'version', /^a number from 1$/],
  ['a version of one and a half', playbookWith({ version: 1.5 }), 'version', /^a whole number$/],
  ['an endless name', playbookWith({ name: 'x'.repeat(61) }), 'name', /^a text of at most 60 characters$/],
  ['no name', playbookWith({ name: undefined }), 'name', /^a text$/],
  ['an unknown tone', playbookWith({ tone: 'cold' }), 'tone', /^one of warm, plain, formal$/],
  [
    'a description without an end',
    playbookWith({ description: 'x'.repeat(501) }),
    'description',
    /at most 500 characters/,
  ],
  [
    'an unknown kind',
    withRule('thank-you', { kind: 'hug' }),
    rule('thank-you', 'kind'),
    /one of .*thank_you.*stay_in_touch/,
  ],
  ['no kind', withRule('thank-you', { kind: undefined }), rule('thank-you', 'kind'), /one of .*thank_you/],
  [
    'an event that never makes that kind',
    withRule('thank-you', { on: 'rejected' }),
    rule('thank-you', 'on'),
    /^"interview_ended"$/,
  ],
  [
    'an unknown event',
    withRule('feedback-request', { on: 'full_moon' }),
    rule('feedback-request', 'on'),
    /one of rejected, interview_ended/,
  ],
  [
    'an unknown channel',
    withRule('follow-up', { channel: 'pigeon' }),
    rule('follow-up', 'channel'),
    /one of email, handwritten/,
  ],
  [
    'a thank-you by phone',
    withRule('thank-you', { channel: 'phone' }),
    rule('thank-you', 'channel'),
    /one of email, handwritten/,
  ],
  ['nobody to thank', withRule('thank-you', { to: [] }), rule('thank-you', 'to'), /^at least 1 entry$/],
  [
    'an unknown recipient',
    withRule('thank-you', { to: ['boss'] }),
    rule('thank-you', 'to[0]'),
    /one of participants, schedulers/,
  ],
  [
    'an unknown row',
    withRule('thank-you', { cites: ['Z9'] }),
    rule('thank-you', 'cites[0]'),
    /one of A1, .*, B′.*, E7$/,
  ],
  ['no row', withRule('thank-you', { cites: [] }), rule('thank-you', 'cites'), /^at least 1 entry$/],
  [
    'an unknown owner',
    withRule('thank-you', { owner: 'robot' }),
    rule('thank-you', 'owner'),
    /one of candidate, advisor/,
  ],
  [
    'an id with capitals',
    withRule('thank-you', { id: 'Thanks' }),
    rule('thank-you', 'id'),
    /small letters, digits and hyphens/,
  ],
  ['an empty template', withRule('thank-you', { template: '' }), rule('thank-you', 'template'), /not empty/],
  [
    'hard that is no yes or no',
    withRule('thank-you', { hard: 'yes' }),
    rule('thank-you', 'hard'),
    /^true or false$/,
  ],
  [
    'a limit of 0',
    withRule('follow-up', { cadence: { ...followUp, limit: 0 } }),
    rule('follow-up', 'cadence.limit'),
    /^a number from 1$/,
  ],
  [
    'a limit of 13',
    withRule('follow-up', { cadence: { ...followUp, limit: 13 } }),
    rule('follow-up', 'cadence.limit'),
    /^a number up to 12$/,
  ],
  [
    'a missing limit',
    withRule('follow-up', { cadence: { ...followUp, limit: undefined } }),
    rule('follow-up', 'cadence.limit'),
    /^a number$/,
  ],
  [
    'every day',
    withRule('follow-up', { cadence: { ...followUp, everyDays: 1 } }),
    rule('follow-up', 'cadence.everyDays'),
    /^a number from 7$/,
  ],
  [
    'a cadence without a bound',
    withRule('stay-in-touch', { cadence: { everyMonths: 3 } }),
    rule('stay-in-touch', 'cadence.limit'),
    /^a number$/,
  ],
  [
    'no channel to stay in touch',
    withRule('stay-in-touch', { channels: [] }),
    rule('stay-in-touch', 'channels'),
    /^at least 1 entry$/,
  ],
  [
    'a window of 0 hours',
    withRule('thank-you', { window: { hours: 0 } }),
    rule('thank-you', 'window.hours'),
    /^a number from 1$/,
  ],
  [
    'a window in no unit',
    withRule('thank-you', { window: { minutes: 5 } }),
    rule('thank-you', 'window'),
    /a window, such as/,
  ],
  [
    'a window in two units',
    withRule('thank-you', { window: { hours: 5, nextDay: true } }),
    rule('thank-you', 'window'),
    /a window, such as/,
  ],
  [
    'a text for a window',
    withRule('thank-you', { window: 'soon' }),
    rule('thank-you', 'window'),
    /a window, such as/,
  ],
  [
    'more than two weeks',
    withRule('submit', { window: { hours: 400 } }),
    rule('submit', 'window.hours'),
    /^a number up to 336$/,
  ],
  [
    'hours before 6',
    playbookWith({ allowedHours: { ...hours, soft: { from: '05:00', to: '18:00' } } }),
    'allowedHours',
    /between 06:00 and 22:00/,
  ],
  [
    'hours after 22',
    playbookWith({ allowedHours: { ...hours, hard: { from: '08:00', to: '22:30' } } }),
    'allowedHours',
    /between 06:00 and 22:00/,
  ],
  [
    'hours upside down',
    playbookWith({ allowedHours: { ...hours, soft: { from: '18:00', to: '08:00' } } }),
    'allowedHours.soft.to',
    /^a time after `from`$/,
  ],
  [
    'hours of nothing',
    playbookWith({ allowedHours: { ...hours, soft: { from: '08:00', to: '08:00' } } }),
    'allowedHours.soft.to',
    /^a time after `from`$/,
  ],
  [
    'a time that is none',
    playbookWith({ allowedHours: { ...hours, soft: { from: '8', to: '18:00' } } }),
    'allowedHours.soft.from',
    /a time of day, such as 09:00/,
  ],
  [
    'a call window upside down',
    playbookWith({ callWindows: [{ from: '15:30', to: '14:45' }] }),
    'callWindows[0].to',
    /^a time after `from`$/,
  ],
  [
    'a call window at night',
    playbookWith({ callWindows: [{ from: '21:00', to: '22:01' }] }),
    'callWindows',
    /between 06:00 and 22:00/,
  ],
  [
    'a call window at dawn',
    playbookWith({ callWindows: [{ from: '05:59', to: '10:00' }] }),
    'callWindows',
    /between 06:00 and 22:00/,
  ],
  ['no call window', playbookWith({ callWindows: [] }), 'callWindows', /^at least 1 entry$/],
  ['a cap of 0', playbookWith({ cap: { messages: 0, hours: 168 } }), 'cap.messages', /^a number from 1$/],
  ['a cap of an hour', playbookWith({ cap: { messages: 2, hours: 1 } }), 'cap.hours', /^a number from 24$/],
  [
    'closed days upside down',
    playbookWith({ holidays: { alsoClosed: [{ name: 'x', from: '2026-12-24', to: '2026-12-23' }] } }),
    'holidays.alsoClosed[0].to',
    /^a date not before `from`$/,
  ],
  [
    'a closed day that is none',
    playbookWith({ holidays: { alsoClosed: [{ name: 'x', from: '2026-02-30' }] } }),
    'holidays.alsoClosed[0].from',
    /a date, such as/,
  ],
  [
    'a closed day of no country',
    playbookWith({ holidays: { alsoClosed: [{ name: 'x', from: '2026-12-24', country: 'usa' }] } }),
    'holidays.alsoClosed[0].country',
    /ISO 3166-1/,
  ],
  [
    'two rules of one id',
    withRule('thank-you-by-hand', { id: 'thank-you' }),
    `rules[${thanks + 1}].id`,
    new RegExp(`an id that rules\\[${thanks}\\] does not have`),
  ],
  [
    'a rule behind one that always applies',
    withFirst({ ...research, id: 'first' }),
    `rules[${indexOf('research') + 1}]`,
    /rules\[0\] always comes before it/,
  ],
];

describe('what lies on a limit is taken', () => {
  it.each<[string, unknown]>([
    [
      'hours from 6 to 22',
      playbookWith({
        allowedHours: { soft: { from: '06:00', to: '22:00' }, hard: { from: '06:00', to: '22:00' } },
      }),
    ],
    ['calls from 6 to 22', playbookWith({ callWindows: [{ from: '06:00', to: '22:00' }] })],
    [
      'one closed day with its end',
      playbookWith({ holidays: { alsoClosed: [{ name: 'x', from: '2026-12-24', to: '2026-12-24' }] } }),
    ],
    ['a limit of 12', withRule('follow-up', { cadence: { ...followUp, limit: 12 } })],
    ['a week apart', withRule('follow-up', { cadence: { ...followUp, everyDays: 7 } })],
  ])('%s', (_, document) => {
    expect(playbookProblems(document)).toEqual([]);
  });

  it('but one window of several that is too late is not', () => {
    const [problem] = playbookProblems(
      playbookWith({
        callWindows: [
          { from: '09:45', to: '10:30' },
          { from: '21:30', to: '22:15' },
        ],
      }),
    );
    expect(problem?.path).toBe('callWindows');
  });
});

describe('a wrong playbook is refused by its path', () => {
  it.each(wrong)('%s', (_, document, path, expected) => {
    const [problem] = playbookProblems(document);
    expect(problem).toBeDefined();
    expect(problem!.path).toBe(path);
    expect(problem!.expected).toMatch(expected);
    expect(problem!.message).toContain(path || 'The document');
    expect(problem!.message).toContain(`expected ${problem!.expected}`);
    expect(() => readPlaybook(document)).toThrow(FollowUpPolicyError);
  });
});
