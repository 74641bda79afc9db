import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { documentOf } from '../../test/fixture.js';
import { indexOf, only, playbookWith, withFirst, withRule } from '../../test/playbooks.js';
import { FollowUpPolicyError } from '../errors.js';
import { scenarioFromJson } from '../json/scenario.js';
import { presetNames, presets } from '../presets/presets.js';
import { playbookSchema } from './document.js';
import { playbookJsonSchema, playbookProblems, readPlaybook } from './read.js';

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
  ['a name with blanks', playbookWith({ name: 'My own' }), 'name', /small letters/],
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

describe('a wrong playbook is refused', () => {
  it.each(wrong)('%s', (_, document, path, expected) => {
    const [problem] = playbookProblems(document);
    expect(problem).toBeDefined();
    expect(problem!.path).toBe(path);
    expect(problem!.expected).toMatch(expected);
    expect(problem!.message).toContain(path || 'The document');
    expect(problem!.message).toContain(`expected ${problem!.expected}`);
    expect(() => readPlaybook(document)).toThrow(FollowUpPolicyError);
  });

  it('every mistake is told, in the order of the document', () => {
    const document = playbookWith({ tone: 'cold', cap: { messages: 0, hours: 1 } });
    expect(playbookProblems(document).map((it) => it.path)).toEqual(['tone', 'cap.messages', 'cap.hours']);
    const twice = withRule('research', { when: 'x', window: { days: 7 } });
    const rules = [...(twice['rules'] as object[]), { ...research, id: 'thank-you' }];
    expect(playbookProblems({ ...twice, rules }).map((it) => it.path)).toEqual([
      `${rule('research')}.when`,
      `rules[${rules.length - 1}].id`,
    ]);
  });

  it('it says what stands there instead, unless that says nothing', () => {
    const message = (document: unknown) => playbookProblems(document)[0]!.message;
    expect(message(playbookWith({ tone: 'cold' }))).toBe(
      'tone: expected one of warm, plain, formal, found "cold".',
    );
    expect(message(playbookWith({ name: undefined }))).toBe('name: expected a text, found nothing.');
    expect(message(withRule('thank-you', { kind: 'hug' }))).toMatch(/found "hug"\.$/);
    expect(message(playbookWith({ colour: 'blue' }))).toBe(
      'colour: expected no such field; it is not known here.',
    );
  });

  it('within a scenario the path leads through it', () => {
    const scenario = documentOf({ playbook: withRule('follow-up', { cadence: { ...followUp, limit: 0 } }) });
    const refused = expect.objectContaining({ path: `playbook.${rule('follow-up', 'cadence.limit')}` });
    expect(() => scenarioFromJson(scenario)).toThrow(refused as never);
    const twice = documentOf({ playbook: withRule('thank-you-by-hand', { id: 'thank-you' }) });
    expect(() => scenarioFromJson(twice)).toThrow(
      expect.objectContaining({ path: `playbook.rules[${thanks + 1}].id` }) as never,
    );
    const never = documentOf({ playbook: withRule('research', { when: 'false' }) });
    expect(() => scenarioFromJson(never)).toThrow(
      expect.objectContaining({ path: `playbook.${rule('research', 'when')}` }) as never,
    );
  });
});

describe('closed days', () => {
  const problems = (...alsoClosed: readonly object[]) =>
    playbookProblems(playbookWith({ holidays: { alsoClosed } }));
  const days = (from: string, to?: string) => ({ name: 'closed', from, ...(to && { to }) });

  it('that leave no day to plan for are refused', () => {
    expect(problems(days('2026-01-01', '2026-06-30'))).toMatchObject([{ path: 'holidays.alsoClosed[0]' }]);
    expect(problems(days('2026-01-01', '2026-06-30'))[0]!.expected).toMatch(/less than half a year/);
    expect(problems(days('2026-01-01', '2026-06-29'))).toEqual([]);
  });

  it('that only short gaps part count as one span', () => {
    const spring = days('2026-04-01', '2026-06-30');
    expect(problems(spring, days('2026-12-24'), days('2026-01-01', '2026-03-18'))).toMatchObject([
      { path: 'holidays.alsoClosed[0]' },
    ]);
    expect(problems(spring, days('2026-01-01', '2026-03-17'))).toEqual([]);
    expect(problems(spring, days('2026-04-10', '2026-04-12'), days('2026-07-10', '2026-09-30'))).toHaveLength(
      1,
    );
  });
});

describe('slots', () => {
  const base = {
    kind: 'thank_you',
    on: 'interview_ended',
    owner: 'candidate',
    channel: 'email',
    window: { hours: 24 },
    cites: ['B1'],
    to: ['participants'],
  };
  const problems = (...rules: readonly object[]) => playbookProblems(playbookWith({}, () => rules as never));

  it.each<[string, object, boolean]>([
    ['the same people and channel', {}, false],
    ['the same for one of two', { to: ['schedulers', 'participants'] }, false],
    ['another channel', { channel: 'handwritten' }, true],
    ['other people', { to: ['schedulers'] }, true],
    ['a refusal beside them', { withhold: 'Nobody wants any.' }, true],
  ])('a second unconditional thank-you to %s', (_, more, right) => {
    expect(problems({ ...base, id: 'a' }, { ...base, id: 'b', ...more })).toHaveLength(right ? 0 : 1);
  });

  it('behind a conditional one it is right, and so is a request after each event', () => {
    const when = 'application.dreamJob';
    expect(problems({ ...base, id: 'a', when }, { ...base, id: 'b' })).toEqual([]);
    expect(problems({ ...base, id: 'a' }, { ...base, id: 'b', when })).toHaveLength(1);
    const request = { ...base, kind: 'feedback_request', to: 'client', cites: ['B4'] };
    expect(
      problems({ ...request, id: 'a', on: 'rejected' }, { ...request, id: 'b', on: 'interview_ended' }),
    ).toEqual([]);
    expect(problems({ ...request, id: 'a' }, { ...request, id: 'b' })).toHaveLength(1);
  });
});

describe('a right playbook', () => {
  it.each(presetNames)('%s goes through JSON and back', (name) => {
    const text = JSON.stringify(presets[name].document);
    expect(playbookProblems(JSON.parse(text))).toEqual([]);
    const read = readPlaybook(JSON.parse(text));
    expect(JSON.stringify(read.document)).toBe(text);
    expect([read.name, read.version]).toEqual([name, 1]);
  });

  it.each(presetNames)('%s is right by the published JSON Schema', (name) => {
    const schema = z.fromJSONSchema(playbookJsonSchema as Parameters<typeof z.fromJSONSchema>[0]);
    expect(schema.safeParse(JSON.parse(JSON.stringify(presets[name].document))).error).toBeUndefined();
    expect(schema.safeParse({ ...presets[name].document, tone: 'cold' }).success).toBe(false);
  });

  it('the JSON Schema describes each rule and window, and leaves out what has a default', () => {
    const schema = playbookJsonSchema as {
      $schema: string;
      required: string[];
      additionalProperties: boolean;
    };
    expect(schema.$schema).toContain('2020-12');
    expect(schema.required.toSorted()).toEqual(['allowedHours', 'callWindows', 'cap', 'name', 'rules']);
    expect(schema.additionalProperties).toBe(false);
    expect(JSON.stringify(schema)).toContain('A thank-you to people of the interview, one each.');
  });

  it('takes defaults', () => {
    const { format: _, version: __, tone: ___, holidays: ____, ...rest } = presets.balanced.document;
    const bare = {
      id: 'thanks',
      kind: 'thank_you',
      to: ['participants'],
      channel: 'email',
      window: { hours: 24 },
      cites: ['B1'],
    };
    const { document } = readPlaybook({ ...rest, rules: [bare] });
    expect(document).toMatchObject({ format: 1, version: 1, tone: 'warm', holidays: { alsoClosed: [] } });
    expect(document.rules[0]).toEqual({
      ...bare,
      on: 'interview_ended',
      owner: 'candidate',
      hard: true,
      tooLateAfterBusinessDays: 5,
    });
  });

  it('a whole playbook plans as the preset that it is', () => {
    expect(playbookSchema.parse(only(research)).rules).toHaveLength(1);
    const { playbook } = scenarioFromJson(documentOf({ playbook: only(research) }));
    expect(playbook.rulesOf('research').map((it) => it.id)).toEqual(['research']);
    expect(playbook.rulesOf('debrief')).toEqual([]);
  });
});
