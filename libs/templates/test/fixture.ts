import dictionary from 'dictionary-en';
import nspell from 'nspell';
import type { TemplateDocument } from '../src/documents/document.js';
import type { MergeData } from '../src/fields/catalogue.js';
import { sampleData } from '../src/fields/samples.js';
import { applyFix } from '../src/lint/fixes.js';
import { lint } from '../src/lint/lint.js';
import type { Finding, FindingCode, LintInput, SpellChecker } from '../src/lint/types.js';

/** A thank-you by e-mail, in English, unless said otherwise. */
export const template = (body: string, other: Partial<TemplateDocument> = {}): TemplateDocument => ({
  format: 1,
  version: 1,
  kind: 'thank_you',
  channel: 'email',
  writer: 'candidate',
  language: 'en',
  variant: 'mine',
  subject: 'Thank you',
  body,
  ...other,
});

/** Priya thanks Ingrid Moe of Halvorsen Marine for a talk about winter trials. */
export const priya: MergeData = {
  candidate: { name: 'Priya Raghunathan', firstName: 'Priya' },
  contact: { name: 'Ingrid Moe', greeting: 'Dear Ingrid' },
  employer: { name: 'Halvorsen Marine' },
  application: { role: 'naval architect' },
  interview: { topics: ['winter trials'], participants: ['Ingrid Moe', 'Per Halvorsen'], date: '2026-11-17' },
};

/** A draft that has nothing against it: what stands between greeting and close can be told. */
export const draft = (middle: string, other: Partial<LintInput> = {}): LintInput => ({
  subject: 'Thank you',
  body: `Dear Ingrid,\n\n${middle}\n\nWith kind regards,\nPriya Raghunathan`,
  kind: 'thank_you',
  channel: 'email',
  language: 'en',
  data: priya,
  ...other,
});

export const goodMiddle =
  'Thank you for Tuesday. What you told me about winter trials made me look at my own figures again. I would be glad to hear how you decide.';

export const found = (input: LintInput, code: FindingCode): readonly Finding[] =>
  lint(input).filter((finding) => finding.code === code);

export const excerpt = (input: LintInput, { span }: Finding): string =>
  (input[span.part] ?? '').slice(span.from, span.to);

/** The body after the first fix of the first finding of a code. */
export function mended(input: LintInput, code: FindingCode): string | undefined {
  const finding = found(input, code)[0];
  const fix = finding?.fixes[0];
  return finding === undefined || fix === undefined ? undefined : applyFix(input, finding, fix).body;
}

/** The English dictionary, as the product loads it. */
export const englishSpelling = (): SpellChecker =>
  nspell(Buffer.from(dictionary.aff), Buffer.from(dictionary.dic));

export const sample = sampleData('en');
