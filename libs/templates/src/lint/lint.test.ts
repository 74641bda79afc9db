import { describe, expect, test } from '@jest/globals';
import { draft, englishSpelling, goodMiddle } from '../../test/fixture.js';
import { goodLetters } from '../../test/letters.js';
import { lintWith, type TextChecker } from './checkers.js';
import { lintLimits } from './limits.js';
import { blocksSending, lint } from './lint.js';
import type { LintInput } from './types.js';

describe('a good letter', () => {
  const spelling = englishSpelling();
  const others = {
    people: ['Sven Lund', 'Rosa Klein', 'Bill', 'Mark', 'Grace'],
    companies: ['Indeed', 'Target', 'Gap', 'Apple', 'Kestrel', 'Next'],
  };

  test.each(Object.entries(goodLetters))(
    'has nothing against it: %s',
    (_, { language = 'en', ...letter }) => {
      const siblings = Object.values(goodLetters)
        .filter(({ body }) => body !== letter.body)
        .map(({ body }, index) => ({ recipient: `Somebody ${index}`, text: body }));
      const findings = lint({
        ...letter,
        language,
        others,
        siblings,
        earlier: siblings,
        ...(language === 'en' ? { spelling } : {}),
      });
      expect(findings.filter(({ code, severity }) => severity !== 'good' && code !== 'no_tidbit')).toEqual(
        [],
      );
      expect(findings.some(({ severity }) => severity === 'good')).toBe(true);
    },
  );
});

test('findings come errors first, then in the order of the text', () => {
  const findings = lint(draft('I am VERY glad! Hello [Name].', { subject: 'Hello!' }));
  expect(findings.map(({ severity, code, span }) => [severity, code, span.part])).toEqual([
    ['error', 'no_topic', 'body'],
    ['error', 'unresolved_field', 'body'],
    ['warning', 'exclamation_mark', 'subject'],
    ['warning', 'shouting', 'body'],
    ['warning', 'exclamation_mark', 'body'],
    ['good', 'good_length', 'body'],
  ]);
  expect(blocksSending(findings)).toBe(true);
  expect(blocksSending(findings.filter(({ severity }) => severity !== 'error'))).toBe(false);
});

describe('a text that can not be read', () => {
  test.each([
    ['body', { body: 'a'.repeat(1_000_000) }],
    ['subject', { subject: 'a'.repeat(1_000_000) }],
  ] as const)('because its %s has a megabyte is refused at once', (part, other) => {
    const started = performance.now();
    expect(lint(draft('', other))).toEqual([
      expect.objectContaining({
        code: 'unreadable_length',
        severity: 'error',
        span: { part, from: 0, to: 1_000_000 },
      }),
    ]);
    expect(performance.now() - started).toBeLessThan(100);
  });

  test.each(['', ' \n\t '])('because it is empty (“%s”) is an error', (body) => {
    expect(lint({ ...draft(''), body }).map(({ code }) => code)).toEqual(['empty']);
  });
});

describe('lint takes bounded time', () => {
  const full = (piece: string): string =>
    piece.repeat(Math.ceil(lintLimits.bodyLength / piece.length)).slice(0, lintLimits.bodyLength);

  test.each([
    'a',
    ' ',
    '\n',
    '.',
    '!',
    '{',
    '{{',
    '{%',
    '[a',
    '<a ',
    '[company ',
    '@',
    'a@',
    'a@a.',
    'https://',
    'https://a.b/(',
    'www.',
    'www.a',
    'javascript:',
    'A ',
    'VERY ',
    'a a ',
    'I just ',
    'had ',
    'Dear ',
    "a'",
    'a-',
    '你',
    'é',
    '\u0301',
    '𝒳',
    'dear undefined',
    'have you decided? ',
    'company company name ',
    'x_',
    '1.1.',
    'Mr. ',
    '“',
    'Kind regards\n',
    'www.(((',
    ')))',
    ' [',
    '\t,',
    '…',
  ])(
    'for a text of “%s” only',
    (piece) => {
      const text = full(piece);
      const started = performance.now();
      const input: LintInput = {
        ...draft('', { kind: 'follow_up' }),
        subject: text.slice(0, lintLimits.subjectLength),
        body: text,
        siblings: Array.from({ length: 100 }, () => ({ recipient: 'Per', text })),
        earlier: Array.from({ length: 100 }, () => ({ recipient: 'Per', text })),
        known: Array.from({ length: 200 }, () => text.slice(0, 900)),
        others: {
          people: [text.slice(0, 900)],
          companies: Array.from({ length: 200 }, () => text.slice(0, 400)),
        },
        spelling: { correct: () => false, suggest: () => ['a', 'b'] },
      };
      lint(input);
      expect(performance.now() - started).toBeLessThan(4_000);
    },
    20_000,
  );
});

describe('further checkers', () => {
  const input = draft(
    'Thank you for your winter trials, they was good, Ingrid Moe. See https://imo.org/they was.',
  );
  const at = (word: string, from = 0) => {
    const start = input.body.indexOf(word, from);
    return { part: 'body' as const, from: start, to: start + word.length };
  };
  const checker = (check: TextChecker['check']): TextChecker => ({ name: 'grammar', check });

  test('add advice with its fixes, in the order of the text', async () => {
    const grammar = checker(async () => [
      { ...at('they was'), message: '“They were” is right.', replacements: ['they were'] },
    ]);
    const { findings, unavailable } = await lintWith(input, [grammar]);
    expect(unavailable).toEqual([]);
    expect(findings.filter(({ code }) => code === 'grammar')).toEqual([
      {
        code: 'grammar',
        severity: 'warning',
        span: at('they was'),
        message: '“They were” is right.',
        suggestion: 'Perhaps “they were” is meant.',
        fixes: [
          {
            label: 'Write “they were”',
            from: at('they was').from,
            to: at('they was').to,
            replacement: 'they were',
          },
        ],
      },
    ]);
  });

  test('are not heard on names, links, and places outside of the text', async () => {
    const places = [
      at('Ingrid Moe', 15),
      at('imo.org'),
      { part: 'body' as const, from: 5, to: 5_000 },
      { part: 'body' as const, from: -1, to: 3 },
      { part: 'body' as const, from: 4, to: 4 },
      { part: 'body' as const, from: Number.NaN, to: 4 },
    ];
    const grammar = checker(async () =>
      places.map((place) => ({ ...place, message: 'No.', replacements: [] })),
    );
    const { findings } = await lintWith(input, [grammar]);
    expect(findings.filter(({ code }) => code === 'grammar')).toEqual([]);
  });

  test('are not heard on a word that is known to be wrong', async () => {
    const twice = draft('Thank you for the the winter trials.');
    const from = twice.body.indexOf('the the');
    const grammar = checker(async () => [
      { part: 'body', from, to: from + 7, message: 'Twice.', replacements: ['the'] },
    ]);
    const { findings } = await lintWith(twice, [grammar]);
    expect(findings.map(({ code }) => code)).toContain('repeated_word');
    expect(findings.map(({ code }) => code)).not.toContain('grammar');
  });

  test('that fail leave the rest standing, and are named', async () => {
    const broken = checker(async () => Promise.reject(new Error('The worker died.')));
    const thrower = {
      name: 'style',
      check: () => {
        throw new Error('Not even a promise.');
      },
    };
    const { findings, unavailable } = await lintWith(input, [broken, thrower]);
    expect(unavailable).toEqual(['grammar', 'style']);
    expect(findings).toEqual(lint(input));
  });

  test('are not asked about what lint refuses to read, and are told when to stop', async () => {
    const signals: (AbortSignal | undefined)[] = [];
    const grammar = checker(async (_, signal) => {
      signals.push(signal);
      return [];
    });
    await lintWith({ ...input, body: 'a'.repeat(30_000) }, [grammar]);
    expect(signals).toEqual([]);
    const { signal } = new AbortController();
    await lintWith(draft(goodMiddle), [grammar], signal);
    expect(signals).toEqual([signal]);
  });
});
