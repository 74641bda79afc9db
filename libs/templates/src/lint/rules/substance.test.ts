import { describe, expect, test } from '@jest/globals';
import { draft, excerpt, found, goodMiddle, mended, priya } from '../../../test/fixture.js';
import { lint } from '../lint.js';
import type { FindingCode, LintInput } from '../types.js';

const followUp: Partial<LintInput> = { kind: 'follow_up' };
const topics = (...list: string[]): Partial<LintInput> => ({
  data: { ...priya, interview: { topics: list } },
});
const severity = (code: FindingCode, middle: string, other?: Partial<LintInput>) =>
  found(draft(middle, other), code)[0]?.severity;

describe('the topic', () => {
  test.each<[string, Partial<LintInput>]>([
    ['Your winter trials impressed me.', {}],
    ['I still think about the trial you described.', {}],
    [
      'Ballast retrofits have stayed with me.',
      topics('ballast water retrofits, and why owners leave them so late'),
    ],
    ['I read more on retrofitting since.', topics('retrofits')],
    ['I tried some SQL since then.', topics('SQL')],
    ['AI was a good subject.', topics('AI')],
    ['Die Eisklassen beschäftigen mich noch.', { ...topics('Eisklasse'), language: 'de' }],
    ['我还在想数据仓库的事。', { ...topics('数据仓库的设计'), language: 'zh' }],
    ['What you do as a naval architect interests me.', topics('naval architect')],
  ])('is named in “%s”', (middle, other) => {
    expect(found(draft(middle, other), 'no_topic')).toEqual([]);
    expect(severity('names_topic', middle, other)).toBe('good');
  });

  test.each<[string, Partial<LintInput>]>([
    ['Thank you for your time. I enjoyed it very much.', {}],
    ['I would love to be a naval architect with you.', topics('life as a naval architect')],
    ['I would love to work at Halvorsen Marine.', topics('the history of Halvorsen Marine')],
    ['Thank you for your winter trials.', topics()],
    ['Thank you for your winter trials.', { data: { ...priya, interview: undefined } }],
  ])('is missing in “%s”, which blocks a thank-you', (middle, other) => {
    expect(severity('no_topic', middle, other)).toBe('error');
  });

  test('is advice in a follow-up where topics are known, and nothing elsewhere', () => {
    expect(severity('no_topic', 'I am still keen.', followUp)).toBe('warning');
    expect(severity('no_topic', 'I am still keen.', { ...followUp, ...topics() })).toBeUndefined();
    expect(severity('no_topic', 'I had hoped for more.', { kind: 'rejection_reply' })).toBeUndefined();
  });
});

describe('the length', () => {
  const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(' ');

  test.each([
    [60, 'email', undefined],
    [160, 'email', 'warning'],
    [300, 'email', 'error'],
    [60, 'handwritten', undefined],
    [100, 'handwritten', 'warning'],
    [160, 'handwritten', 'error'],
    [160, 'phone', undefined],
  ] as const)('of %i words by %s is %s', (count, channel, expected) => {
    expect(severity('too_long', words(count), { channel })).toBe(expected);
  });

  test('is said where it is good', () => {
    expect(found(draft(goodMiddle), 'good_length')[0]?.message).toBe('35 words.');
  });
});

describe('only the question whether they have decided', () => {
  test.each([
    'Have you decided?',
    'I hope you are well. Have you made a decision yet? I look forward to hearing from you.',
    'I am writing to follow up on my interview for the naval architect position. Is there any update?',
    'Just checking in. Any news? Thank you for your time.',
    'Could you let me know the status of my application? I interviewed on November 17.',
    'I wanted to ask when you will decide.',
  ])('blocks “%s”', (middle) => expect(severity('only_asks_decision', middle, followUp)).toBe('error'));

  test('blocks it in German', () => {
    const other = { ...followUp, language: 'de' };
    expect(
      severity(
        'only_asks_decision',
        'Haben Sie sich schon entschieden? Ich freue mich auf Ihre Rückmeldung.',
        other,
      ),
    ).toBe('error');
    expect(
      severity(
        'only_asks_decision',
        'Haben Sie entschieden? Ihre Wintererprobungen beschäftigen mich noch.',
        other,
      ),
    ).toBeUndefined();
  });

  test.each<[string, Partial<LintInput>]>([
    ['Have you decided? Since we spoke I have finished the stability report.', followUp],
    ['How is the search going? I remain very interested in building ships.', followUp],
    ['Is there any news? See https://imo.org/ferries for mine.', followUp],
    ['I hope you are well. I look forward to hearing from you.', followUp],
    ['Have you decided?', { kind: 'rejection_reply' }],
    ['Have you decided?', { ...followUp, language: 'fr' }],
  ])('lets “%s” pass', (middle, other) =>
    expect(found(draft(middle, other), 'only_asks_decision')).toEqual([]),
  );
});

describe('the tidbit', () => {
  const data = {
    ...priya,
    tidbit: {
      text: 'I read that two hybrid ferries will be built at your yard.',
      link: 'https://imo.org/ferries',
    },
  };

  test('is missed in a follow-up and in staying in touch', () => {
    expect(found(draft('I am still keen on winter trials.', followUp), 'no_tidbit')[0]).toMatchObject({
      severity: 'warning',
      message: 'There is no news of Halvorsen Marine with it.',
    });
    expect(severity('no_tidbit', 'I am well.', { kind: 'stay_in_touch' })).toBe('warning');
    expect(found(draft('I am still keen.', { ...followUp, data }), 'no_tidbit')[0]?.message).toBe(
      'The news is not in the text.',
    );
  });

  test.each(['So you will build two hybrid ferries, as I read.', 'See https://imo.org/ferries for it.'])(
    'is seen in “%s”',
    (middle) => {
      expect(found(draft(middle, { ...followUp, data }), 'no_tidbit')).toEqual([]);
      expect(severity('uses_tidbit', middle, { ...followUp, data })).toBe('good');
    },
  );

  test('is not wanted in a thank-you or on the telephone', () => {
    expect(found(draft(goodMiddle), 'no_tidbit')).toEqual([]);
    expect(found(draft('Hello.', { ...followUp, channel: 'phone' }), 'no_tidbit')).toEqual([]);
  });
});

test('an answer that is mended is praised', () => {
  const data = { ...priya, debrief: { repairs: ['The pump head is 18 metres, not 12.'] } };
  expect(severity('mends_answer', 'I told you 12 metres; the pump head is 18 metres.', { data })).toBe(
    'good',
  );
  expect(severity('mends_answer', goodMiddle, { data })).toBeUndefined();
});

describe('the text of another recipient', () => {
  const to = (recipient: string, middle: string) => [
    { recipient, text: `Dear ${recipient},\n\n${middle}\n\nBest wishes,\nPriya` },
  ];

  test.each([
    ['the very same', goodMiddle],
    ['another name in it', `${goodMiddle} It was good to meet Ingrid.`],
    ['other capitals and commas', goodMiddle.toUpperCase().replaceAll('.', ',')],
  ])('blocks: %s', (_, middle) => {
    const siblings = to(
      'Per Halvorsen',
      `${goodMiddle}${middle.includes('Ingrid') ? ' It was good to meet Per.' : ''}`,
    );
    expect(severity('same_text', middle, { siblings })).toBe('error');
  });

  test('is advice where most of it is the same', () => {
    const siblings = to(
      'Per Halvorsen',
      `${goodMiddle} Let me add that I have looked into the ballast pump since and found its head, which is eighteen metres and not twelve, as the makers say.`,
    );
    expect(severity('same_text', goodMiddle, { siblings })).toBe('warning');
  });

  test('is advice where only the first sentence is', () => {
    const siblings = to(
      'Per Halvorsen',
      'Your words have stayed with me since Tuesday. How do you retrofit a pump at sea?',
    );
    const input = draft(
      'Your words have stayed with me since Tuesday. Winter trials are what I want to do.',
      { siblings },
    );
    const [finding] = found(input, 'same_opening');
    expect(finding && excerpt(input, finding)).toBe('Your words have stayed with me since Tuesday.');
    expect(finding?.severity).toBe('warning');
  });

  test('is no other text', () => {
    const siblings = to(
      'Per Halvorsen',
      'Your remark that owners leave retrofits so late made me look at my own figures.',
    );
    const codes = lint(draft(goodMiddle, { siblings })).map(({ code }) => code);
    expect(codes).not.toContain('same_text');
    expect(codes).not.toContain('same_opening');
  });
});

describe('names of other drafts', () => {
  const others = { people: ['Dana Voss', 'Bob'], companies: ['Kestrel Shipping', 'Meridian', 'Indeed'] };
  const check = (input: LintInput) =>
    found(input, 'wrong_name').map((finding) => [finding.severity, excerpt(input, finding)]);

  test.each<[string, string, string]>([
    [
      'Thank you for the winter trials, Dana Voss.',
      'Dana Voss',
      'Thank you for the winter trials, Ingrid Moe.',
    ],
    ['I would love to join Kestrel Shipping.', 'Kestrel Shipping', 'I would love to join Halvorsen Marine.'],
    ['I would love to work at Meridian.', 'Meridian', 'I would love to work at Halvorsen Marine.'],
  ])('block “%s”', (middle, name, after) => {
    const input = draft(middle, { others });
    expect(check(input)).toEqual([['error', name]]);
    expect(mended(input, 'wrong_name')).toBe(draft(after).body);
  });

  test('block in the greeting and the subject', () => {
    const greeting = { ...draft(goodMiddle, { others }), body: `Dear Bob,\n\n${goodMiddle}` };
    expect(check(greeting)).toEqual([['error', 'Bob']]);
    expect(check(draft(goodMiddle, { others, subject: 'Thank you, Kestrel Shipping' }))).toEqual([
      ['error', 'Kestrel Shipping'],
    ]);
  });

  test('are advice where they may be meant', () => {
    const meant = 'Before Halvorsen Marine I learned winter trials at Meridian.';
    expect(check(draft(meant, { others }))).toEqual([['warning', 'Meridian']]);
    expect(check(draft('Indeed, winter trials are hard.', { others }))).toEqual([['warning', 'Indeed']]);
  });

  test.each<[string, Partial<LintInput>]>([
    [goodMiddle, { others }],
    ['That is indeed what winter trials show.', { others }],
    [
      'Per Halvorsen told me about winter trials too.',
      { others: { people: ['Per Halvorsen'], companies: [] } },
    ],
    ['We spoke about Meridian.', { others, ...topics('Meridian') }],
    ['Ingrid Moe said so.', { others: { people: ['Ingrid Moe'], companies: ['Halvorsen Marine'] } }],
  ])('are not seen in “%s”', (middle, other) => expect(check(draft(middle, other))).toEqual([]));

  test.each([
    ['Dear Mr. Smith,', 'Smith', 'Dear Mr. Moe,'],
    ['Hello Inga,', 'Inga', 'Hello Moe,'],
  ])('a greeting of a stranger, “%s”, is advice, as it may be a nickname', (greeting, name, after) => {
    const input = { ...draft(''), body: `${greeting}\n\n${goodMiddle}` };
    expect(check(input)).toEqual([['warning', name]]);
    expect(mended(input, 'wrong_name')).toBe(`${after}\n\n${goodMiddle}`);
  });

  test.each([
    'Dear Ms. Moe,',
    'Hi Ingrid,',
    'Dear hiring team,',
    'Good morning,',
    'Dear all at Halvorsen Marine,',
    'Sehr geehrte Frau Moe,',
    'Dear Dr. Ingrid Moe:',
  ])('the greeting “%s” is in order', (greeting) =>
    expect(check({ ...draft(''), body: `${greeting}\n\n${goodMiddle}` })).toEqual([]),
  );
});
