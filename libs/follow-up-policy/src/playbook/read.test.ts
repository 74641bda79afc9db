import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { documentOf } from '../../test/fixture.js';
import { indexOf, only, playbookWith, withRule } from '../../test/playbooks.js';
import { scenarioFromJson } from '../json/scenario.js';
import { presetNames, presets } from '../presets/presets.js';
import { playbookSchema } from './document.js';
import { playbookJsonSchema, playbookProblems, readPlaybook } from './read.js';

const thanks = indexOf('thank-you');
const rule = (id: string, field = '') => `rules[${indexOf(id)}]${field && `.${field}`}`;
const followUp = { everyDays: 14, limit: 3, businessDaysAfterPromise: 1 };
const research = {
  id: 'research',
  kind: 'research',
  on: 'interview_ended',
  owner: 'candidate',
  cites: ['A2'],
  window: { days: 7 },
};

describe('a wrong playbook is refused', () => {
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
