import {
  type LintInput,
  lintWith,
  minimalSampleData,
  presetTemplates,
  renderTemplate,
  sampleData,
  templatePath,
} from '@afterword/templates';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Grammar, grammarLimits } from './grammar.js';

/** The real checker, which is waited for however busy the machine is. */
const grammar = new Grammar(undefined, { ...grammarLimits, answerWithin: 240_000, hangsAfter: 240_000 });
const START_MS = 300_000;
beforeAll(() => grammar.check({ body: 'The first text.', language: 'en-US' }), START_MS);
afterAll(() => grammar.onApplicationShutdown());

const data = sampleData('en');
const letter = (middle: string, other: Partial<LintInput> = {}): LintInput => ({
  subject: 'Thank you',
  body: `Dear Ingrid,\n\n${middle}\n\nWith kind regards,\nPriya Raghunathan`,
  kind: 'thank_you',
  channel: 'email',
  language: 'en-US',
  data,
  ...other,
});

async function advice(input: LintInput) {
  const { findings, unavailable } = await lintWith(input, [grammar]);
  expect(unavailable).toEqual([]);
  return findings.filter(({ code }) => code === 'grammar');
}

describe('advice on grammar', () => {
  it('finds a verb that does not agree, where it stands, with what is meant', async () => {
    const input = letter('😀 I has thought about winter trials since we spoke.');
    const [found, ...others] = await advice(input);
    expect(others).toEqual([]);
    expect(input.body.slice(found!.span.from, found!.span.to)).toBe('has');
    expect(found).toMatchObject({ severity: 'warning', suggestion: 'Perhaps “have” is meant.' });
    expect(found?.message).not.toContain('`');
    expect(found?.fixes).toMatchObject([{ label: 'Write “have”', replacement: 'have' }]);
  });

  it.each([
    ['She have seen the yard.', 'have'],
    ['I should of asked about winter trials.', 'should of'],
    ['We was glad of the hour.', 'was'],
    ['I have went through your notes.', 'went'],
  ])('finds “%s”', async (sentence, wrong) => {
    const input = letter(sentence);
    const found = await advice(input);
    expect(found.map(({ span }) => input.body.slice(span.from, span.to))).toEqual([wrong]);
  });

  it.each(['as interested as before', 'every one of the four conversations', 'a greeting for your desk'])(
    'finds nothing in “%s”, nor in a misspelling',
    async (words) => {
      expect(await advice(letter(`I recieved it, and am glad of ${words}.`))).toEqual([]);
    },
  );

  it('knows how English is written elsewhere', async () => {
    const input = letter('I have read the programme, and realise how your colleagues organise it.');
    expect(await advice({ ...input, language: 'en-GB' })).toEqual([]);
  });

  it('is silent on names and terms that are right', async () => {
    const names = {
      ...data,
      employer: { name: 'We Was Robots' },
      interview: { topics: ['why she have won'] },
    };
    const input = letter('At We Was Robots you told me why she have won.', { data: names });
    expect(await advice(input)).toEqual([]);
    expect(await advice({ ...input, data })).not.toEqual([]);
  });

  it(
    'has nothing against any preset',
    async () => {
      const english = presetTemplates.filter(({ language }) => language === 'en');
      const found: string[] = [];
      // By language, as the checker is slow to change over.
      for (const language of ['en-US', 'en-GB']) {
        for (const merged of [data, minimalSampleData('en')]) {
          for (const preset of english) {
            const { subject, text: body } = renderTemplate(preset, merged);
            const faults = await grammar.check({ subject, body, language });
            found.push(
              ...faults.map(({ part, from, to, message }) => {
                const text = part === 'body' ? body : (subject ?? '');
                return `${templatePath(preset)} ${language}: ${message} ${text.slice(from, to)}`;
              }),
            );
          }
        }
      }
      expect(found).toEqual([]);
    },
    START_MS,
  );
});
