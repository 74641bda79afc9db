import { describe, expect, test } from '@jest/globals';
import { template } from '../../test/fixture.js';
import { presetsFor } from '../presets/index.js';
import { checkTemplate } from './check-template.js';
import { assignVariants, chooseVariant } from './choose-variant.js';
import { readTemplateDocument } from './read-document.js';

describe('a template from outside', () => {
  test('is read as it is, and its writer is the candidate unless it says so', () => {
    const { writer, ...rest } = template('Hello');
    expect(writer).toBe('candidate');
    expect(readTemplateDocument(rest)).toEqual(template('Hello'));
  });

  test.each<[string, unknown, string]>([
    ['no object', 'x', 'template'],
    ['a stranger', { ...template('x'), html: '<p>' }, 'template.html'],
    ['another format', { ...template('x'), format: 2 }, 'template.format'],
    ['no version', { ...template('x'), version: 0 }, 'template.version'],
    ['an unknown kind', { ...template('x'), kind: 'debrief' }, 'template.kind'],
    ['an unknown channel', { ...template('x'), channel: 'fax' }, 'template.channel'],
    ['an unknown writer', { ...template('x'), writer: 'robot' }, 'template.writer'],
    ['no language', { ...template('x'), language: 'not a language' }, 'template.language'],
    ['a wild variant', { ...template('x'), variant: '../x' }, 'template.variant'],
    ['no text', { ...template('x'), body: 3 }, 'template.body'],
    ['an empty text', template(' \n'), 'thank_you/email/en/mine.body'],
    ['a long text', template('x'.repeat(20_001)), 'template.body'],
    ['an e-mail without a subject', template('x', { subject: undefined }), 'thank_you/email/en/mine.subject'],
    ['a card with one', template('x', { channel: 'handwritten' }), 'thank_you/handwritten/en/mine.subject'],
    ['a call by e-mail', template('x', { kind: 'follow_up_call' }), 'follow_up_call/email/en/mine.channel'],
  ])('with %s is refused, naming the place', (_, json, path) => {
    expect(() => readTemplateDocument(json)).toThrow(
      expect.objectContaining({ name: 'TemplatesError', path }),
    );
  });
});

describe('the check of a template', () => {
  const codes = (...args: Parameters<typeof template>) =>
    checkTemplate(template(...args)).map(({ code }) => code);
  const good = `{{ contact.greeting }},

Thank you for your time.{% if interview.topic %} I still think about {{ interview.topic }}.{% endif %}

With kind regards,
{{ sender.name }}`;

  test('finds nothing wrong with a good one', () => expect(checkTemplate(template(good))).toEqual([]));

  test.each([
    ['an unknown field', good.replace('contact.greeting', 'contact.greting'), 'unknown_field'],
    ['an unknown filter', good.replace('contact.greeting', 'contact.greeting | shout'), 'unknown_filter'],
    ['an unknown tag', `${good}{% render "x" %}`, 'unknown_tag'],
    ['a tag that is not closed', `${good}{% if contact.name %}`, 'syntax'],
    ['no topic', good.replace(/\{% if.*endif %\}/u, ''), 'no_topic'],
    ['an exclamation mark', good.replace('time.', 'time!'), 'exclamation_mark'],
    ['a placeholder', good.replace('your time', 'your time at [company]'), 'unresolved_field'],
    ['a private link', good.replace('time.', 'time. http://localhost:3000/'), 'bad_link'],
    ['too many words', good.replace('your time', 'your time and again '.repeat(80)), 'too_long'],
  ])('names %s', (_, body, code) => expect(codes(body)).toContain(code));

  test('names a missing subject', () => expect(codes(good, { subject: '  ' })).toEqual(['document']));

  test('names each optional field that is printed without asking, once, with its place', () => {
    const problems = checkTemplate(
      template(`${good}\n{{ tidbit.text }}\n{{ enclosure.title }} is enclosed.`),
    );
    expect(problems.map(({ code, field, line }) => [code, field, line])).toEqual([
      ['empty_field', 'tidbit.text', 7],
      ['empty_field', 'enclosure.title', 8],
    ]);
    expect(problems[0]?.message).toContain('without tidbit.text');
  });

  test('renders with each field missing, so that a question about another field does not help', () => {
    const nested = good.replace('{{ interview.topic }}', '{{ interview.remark }}');
    expect(checkTemplate(template(nested))).toContainEqual(
      expect.objectContaining({ code: 'empty_field', field: 'interview.remark' }),
    );
  });
});

describe('the choice of a wording', () => {
  const templates = presetsFor({ kind: 'thank_you', channel: 'email', writer: 'candidate', language: 'en' });

  test('is always the same for a step, whatever the order of the templates', () => {
    const chosen = chooseVariant(templates, 'thank_you/i1/c1/email/1');
    expect(chooseVariant([...templates].reverse(), 'thank_you/i1/c1/email/1')).toEqual(chosen);
  });

  test('spreads over all of them', () => {
    const keys = Array.from({ length: 200 }, (_, index) => `thank_you/i${index}/c/email/1`);
    expect(new Set(keys.map((key) => chooseVariant(templates, key).variant)).size).toBe(templates.length);
  });

  test('avoids what was used, and takes what was used least when all were', () => {
    const [first, ...others] = templates.map(({ variant }) => variant);
    expect(chooseVariant(templates, 'x', others).variant).toBe(first);
    expect(chooseVariant(templates, 'x', [...others, ...others, first ?? '']).variant).toBe(first);
  });

  test('gives a recipient none that they have read, where others are free', () => {
    const read = templates.slice(0, 4).map(({ variant }) => variant);
    const assigned = assignVariants(templates, [{ key: 'a', read }, { key: 'b' }]);
    expect(read).not.toContain(assigned.get('a')?.variant);
  });

  test('needs something to choose from', () => expect(() => chooseVariant([], 'x')).toThrow(RangeError));
});
