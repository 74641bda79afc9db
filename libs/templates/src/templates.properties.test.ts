import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { draft, priya, template } from '../test/fixture.js';
import { checkTemplate } from './documents/check-template.js';
import { assignVariants } from './documents/choose-variant.js';
import { TemplatesError } from './errors.js';
import { allFields, type MergeData } from './fields/catalogue.js';
import { sampleData } from './fields/samples.js';
import { applyFix } from './lint/fixes.js';
import { lint } from './lint/lint.js';
import type { Finding, Fix, LintInput } from './lint/types.js';
import { presetsFor, presetTemplates } from './presets/index.js';
import { renderTemplate } from './render/render.js';

const pieces = [
  '{{',
  '}}',
  '{%',
  '%}',
  ' if ',
  ' endif ',
  ' for x in ',
  'interview.topics',
  ' endfor ',
  'contact.name',
  ' assign a = ',
  ' | ',
  'default: "x"',
  'append: a',
  'sentence',
  '(1..9999)',
  '[0]',
  '.size',
  '"',
  '\n',
  ' else ',
  'case ',
  'when ',
  'constructor',
  '__proto__',
  'Hello ',
  '{{ contact.name }}',
  '{{ tidbit.text }}',
  '{% if tidbit.text %}',
  '{% endif %}',
  '{% for t in interview.topics %}',
  '{% endfor %}',
  '{{ t }}',
];
const source = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join('')),
);

/** The sample data with any of the optional fields left out. */
const someData: fc.Arbitrary<MergeData> = fc
  .subarray(allFields.filter(({ definition }) => !definition.required && !definition.derivedFrom))
  .map((left) => {
    const data = structuredClone(sampleData('en')) as unknown as Record<string, Record<string, unknown>>;
    for (const { group, name } of left) delete data[group]?.[name];
    return data as unknown as MergeData;
  });

test('rendering throws nothing but its own error, with the place, whatever the template', () => {
  fc.assert(
    fc.property(source, source, fc.anything(), (subject, body, junk) => {
      for (const data of [priya, junk as MergeData]) {
        try {
          const { text } = renderTemplate(template(body, { subject }), data);
          expect(text.length).toBeLessThanOrEqual(20_000);
        } catch (error) {
          expect(error).toBeInstanceOf(TemplatesError);
        }
      }
      for (const problem of checkTemplate(template(body, { subject }))) expect(problem.message).not.toBe('');
    }),
    { numRuns: 150 },
  );
});

test('what presets render holds no unresolved field, no hole and no doubled punctuation', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...presetTemplates.filter(({ language }) => language === 'en')),
      someData,
      (preset, data) => {
        const { subject = '', text } = renderTemplate(preset, data);
        expect(subject).not.toMatch(/\n/);
        expect(`${subject}\n${text}`).not.toMatch(
          /\{\{|\{%|%\}|\}\}|undefined|null|NaN|\[object| {2}| [.,;:?]|[,;:] *[.,;:]|\.\.|“”|\(\)/,
        );
      },
    ),
    { numRuns: 400 },
  );
});

const words = [
  'the',
  'I',
  'VERY',
  'Unfortunately',
  'winter',
  'trials',
  '{{ contact.name }}',
  '[Name]',
  'undefined',
  'http://localhost/x',
  'https://imo.org/a.',
  'Meridian',
  'Dana Voss',
  'Hello!',
  'just wanted to',
  'please note that',
  '!!',
  '?!',
  'the the',
  '.',
  '.\n\n',
  '\n',
  ',',
  'Dear Bob,\n\n',
  '\nKind regards,\n',
  'conversaton',
  'sorry to bother you',
  'ASAP',
  '“',
  'ﬁ',
  'İ',
  'ß',
  '𝒳',
  'e\u0301',
  'Have you decided?',
  'I keep thinking about your winter trials at sea.',
];
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.array(fc.constantFrom(...words), { maxLength: 30 }).map((parts) => parts.join(' ')),
);
const anyDraft: fc.Arbitrary<LintInput> = fc.record({
  subject: fc.option(anyText, { nil: undefined }),
  body: anyText,
  kind: fc.constantFrom('thank_you' as const, 'follow_up' as const, 'rejection_reply' as const),
  channel: fc.constantFrom('email' as const, 'handwritten' as const),
  language: fc.constantFrom('en', 'de', 'fr', '??'),
  data: fc.constant(priya),
  siblings: fc.array(
    anyText.map((text) => ({ recipient: 'Per Halvorsen', text })),
    { maxLength: 2 },
  ),
  earlier: fc.array(
    anyText.map((text) => ({ recipient: 'Ingrid Moe', text })),
    { maxLength: 2 },
  ),
  others: fc.constant({ people: ['Dana Voss', 'Bob'], companies: ['Meridian'] }),
  spelling: fc.constant({
    correct: (word: string) => word !== 'conversaton',
    suggest: () => ['conversation'],
  }),
});

test('lint never throws, and points into the text', () => {
  fc.assert(
    fc.property(anyDraft, (input) => {
      for (const { span, fixes, message } of lint(input)) {
        const text = input[span.part] ?? '';
        expect(message).not.toBe('');
        expect(0 <= span.from && span.from <= span.to && span.to <= text.length).toBe(true);
        for (const { from, to } of fixes) expect(0 <= from && from <= to && to <= text.length).toBe(true);
      }
    }),
    { numRuns: 800 },
  );
});

test('a fix removes its finding, and pressing them all comes to an end', () => {
  fc.assert(
    fc.property(anyDraft, (input) => {
      let message: LintInput = input;
      for (let round = 0; round < 200; round += 1) {
        const finding = lint(message).find(({ fixes, severity }) => fixes.length > 0 && severity !== 'good');
        const fix = finding?.fixes[0];
        if (finding === undefined || fix === undefined) return;
        const after = applyFix(message, finding, fix);
        expect([finding.code, message, isGone(finding, fix, message, after)]).toEqual([
          finding.code,
          message,
          true,
        ]);
        message = after;
      }
      throw new Error(`Fixes go round in circles: ${message.body}`);
    }),
    { numRuns: 400 },
  );
});

/** One less of its kind, or none at that place: what is left may show another that was hidden. */
function isGone({ code, span }: Finding, fix: Fix, before: LintInput, after: LintInput): boolean {
  const alike = (draft: LintInput) => lint(draft).filter((finding) => finding.code === code);
  const end = fix.from + fix.replacement.length;
  const there = alike(after).filter(
    (left) => left.span.part === span.part && left.span.from < end && fix.from < left.span.to,
  );
  return alike(after).length < alike(before).length || there.length === 0;
}

test('no two recipients of one interview read the same text, while there are wordings', () => {
  const templates = presetsFor({ kind: 'thank_you', channel: 'email', writer: 'candidate', language: 'en' });
  const variants = templates.map(({ variant }) => variant);
  const siblings = fc.uniqueArray(fc.record({ key: fc.string(), read: fc.subarray(variants) }), {
    selector: ({ key }) => key,
    maxLength: templates.length,
  });
  fc.assert(
    fc.property(siblings, (recipients) => {
      const assigned = assignVariants(templates, recipients);
      const bodies = [...assigned.values()].map((chosen) => renderTemplate(chosen, priya).text);
      expect(new Set(bodies).size).toBe(recipients.length);
      expect(assignVariants([...templates].reverse(), [...recipients].reverse())).toEqual(assigned);
    }),
  );
});

test('a rendered preset is a draft that lint lets go', () => {
  const thankYous = presetsFor({ kind: 'thank_you', channel: 'email', writer: 'candidate', language: 'en' });
  fc.assert(
    fc.property(fc.constantFrom(...thankYous), someData, (preset, data) => {
      fc.pre((data.interview?.topics?.length ?? 0) > 0);
      const { subject, text } = renderTemplate(preset, data);
      expect(
        lint({ ...draft(''), subject, body: text, data }).filter(({ severity }) => severity !== 'good'),
      ).toEqual([]);
    }),
  );
});
