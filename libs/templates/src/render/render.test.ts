import { describe, expect, test } from '@jest/globals';
import { priya, sample, template } from '../../test/fixture.js';
import { TemplatesError } from '../errors.js';
import { minimalSampleData } from '../fields/samples.js';
import { htmlOf } from './html.js';
import { renderLimits, renderTemplate } from './render.js';

const text = (body: string, data = priya): string => renderTemplate(template(body), data).text;

function refusal(body: string, data = priya): TemplatesError {
  try {
    renderTemplate(template(body), data);
  } catch (error) {
    if (error instanceof TemplatesError) return error;
    throw error;
  }
  throw new Error('It was rendered.');
}

describe('rendering', () => {
  test('prints fields, lists and conditions', () => {
    const body = `{{ contact.greeting }},

{% if interview.topic %}
We spoke about {{ interview.topics | sentence }}.
{% endif %}
{% if tidbit.text %}
{{ tidbit.text }}
{% endif %}

{% for name in interview.participants %}
{{ name }}
{% endfor %}`;
    const data = {
      ...priya,
      interview: { ...priya.interview, topics: ['winter trials', 'ice', 'the yard'] },
    };
    expect(text(body, data)).toBe(
      'Dear Ingrid,\n\nWe spoke about winter trials, ice, and the yard.\n\nIngrid Moe\n\nPer Halvorsen',
    );
  });

  test('prints what stands in for a missing field', () => {
    expect(text('{{ tidbit.text | default: "Hello" }}, {{ sender.name }}')).toBe('Hello, Priya Raghunathan');
  });

  test('prints lists as the language does', () => {
    const german = template('{{ interview.participants | sentence }}', { language: 'de' });
    expect(renderTemplate(german, priya).text).toBe('Ingrid Moe und Per Halvorsen');
  });

  test('makes one line of a subject, whatever a name holds', () => {
    const data = { ...priya, employer: { name: 'Halvorsen\r\nBcc: you@kestrel.co' } };
    const { subject } = renderTemplate(template('Hello', { subject: '{{ employer.name }}\n: hello' }), data);
    expect(subject).toBe('Halvorsen Bcc: you@kestrel.co : hello');
  });

  test('gives e-mails an HTML part, and nothing else one', () => {
    expect(renderTemplate(template('Hello'), priya).html).toContain('<p>Hello</p>');
    const card = renderTemplate(template('Hello', { channel: 'handwritten', subject: undefined }), priya);
    expect(card).toEqual({ subject: undefined, text: 'Hello', html: undefined });
  });

  test('leaves Liquid in a value as it is', () => {
    expect(text('{{ contact.name }}', { ...priya, contact: { name: '{{ offer.terms }}' } })).toBe(
      '{{ offer.terms }}',
    );
  });
});

describe('the HTML part', () => {
  test('has paragraphs, breaks and links, and escapes the rest', () => {
    const html = htmlOf('Dear <b>Ingrid</b> & "you",\n\nSee https://imo.org/a?b=1&c=2.\nBye', 'en');
    expect(html).toBe(
      '<!doctype html>\n<html lang="en">\n<body>\n<p>Dear &lt;b&gt;Ingrid&lt;/b&gt; &amp; &quot;you&quot;,</p>\n' +
        '<p>See <a href="https://imo.org/a?b=1&amp;c=2">https://imo.org/a?b=1&amp;c=2</a>.<br>\nBye</p>\n</body>\n</html>\n',
    );
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'https://localhost/x', 'https://a:b@imo.org/'])(
    'makes no link of %s',
    (link) => expect(htmlOf(`See ${link} there`, 'en')).not.toContain('<a'),
  );

  test('has no way out of an attribute', () => {
    expect(htmlOf('https://imo.org/"onmouseover="x', 'en"><script>')).not.toMatch(/"onmouseover|<script/);
  });
});

describe('a template is refused with its place', () => {
  test.each([
    ['{{ contact.nam }}', 'unknown_field', 'contact.nam', 'perhaps contact.name'],
    ['{{ contact }}', 'unknown_field', 'contact', 'contact.name'],
    ['{{ company.name }}', 'unknown_field', 'company.name', 'docs/merge-fields.md'],
    ['{{ contact.name.constructor }}', 'unknown_field', 'contact.name.constructor', 'docs/merge-fields.md'],
    ['{{ constructor }}', 'unknown_field', 'constructor', 'docs/merge-fields.md'],
    ['{% if false %}{{ contact.nam }}{% endif %}x', 'unknown_field', 'contact.nam', 'perhaps contact.name'],
    ['{{ interview.topics.length }}', 'unknown_field', 'interview.topics.length', 'docs'],
    ['{% for t in interview.topics %}{{ t.name }}{% endfor %}', 'unknown_field', 't.name', 'docs'],
    ['{{ contact.name | date }}', 'unknown_filter', 'contact.name', 'capitalize'],
    ['{{ contact.name | constructor }}', 'unknown_filter', 'contact.name', 'capitalize'],
    ['{% include "x" %}', 'unknown_tag', undefined, 'if, unless'],
    ['{% layout "x" %}', 'unknown_tag', undefined, 'if, unless'],
    ['{% constructor %}', 'unknown_tag', undefined, 'if, unless'],
    ['{{ tidbit.text }}', 'empty_field', 'tidbit.text', '{% if tidbit.text %}'],
    ['{{ tidbit.text | append: "!" }}', 'empty_field', 'tidbit.text', '{% if tidbit.text %}'],
    ['{{ "News: " | append: tidbit.text }}', 'empty_field', undefined, '{% if'],
    ['{{ interview.topics }}', 'empty_field', 'interview.topics', '| sentence'],
    ['{% if contact.name %}', 'syntax', undefined, 'closed'],
    ['{{ contact.name', 'syntax', 'contact.name', 'closed'],
  ])('%s', (source, code, field, expected) => {
    const error = refusal(`A first line\n  ${source}`);
    expect(error).toMatchObject({ code, field, line: 2, path: 'thank_you/email/en/mine.body' });
    expect(error.column).toBeGreaterThanOrEqual(3);
    expect(error.expected).toContain(expected);
    expect(error.message).toContain('thank_you/email/en/mine.body, line 2, column');
  });

  test.each([
    ['a loop over everything', '{% for i in (1..99999999) %}x{% endfor %}'],
    [
      'loops in loops that print nothing',
      '{% for i in (1..300) %}{% for j in (1..300) %}{% endfor %}{% endfor %}',
    ],
    ['a megabyte', '{% for i in (1..4000) %}{{ contact.name }} aaaaaaaaaaaaaaaaaaaaaaaaaaa{% endfor %}'],
    [
      'text that doubles',
      '{% assign a = "x" %}{% for i in (1..60) %}{% assign a = a | append: a %}{% endfor %}{{ a }}',
    ],
    ['tags without end', '{% if contact.name %}'.repeat(900)],
    ['a long source', 'x'.repeat(20_001)],
    ['braces', '{{'.repeat(9_000)],
  ])('%s, and soon', (_, source) => {
    const started = performance.now();
    expect(['limit', 'syntax']).toContain(refusal(source).code);
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  test('a subject that comes out too long, or empty', () => {
    const named = (name: string, subject: string) => () =>
      renderTemplate(template('x', { subject }), { ...priya, employer: { name } });
    expect(named('x'.repeat(500), '{{ employer.name }}')).toThrow(
      expect.objectContaining({ code: 'limit', path: 'thank_you/email/en/mine.subject' }),
    );
    expect(named('x', '{% if tidbit.text %}x{% endif %}')).toThrow(
      expect.objectContaining({ code: 'empty_field' }),
    );
  });

  test('a body that comes out empty', () => {
    expect(refusal('{% if tidbit.text %}x{% endif %}')).toMatchObject({ code: 'empty_field' });
  });

  test('a long letter is rendered up to the limit', () => {
    expect(text('x'.repeat(renderLimits.outputLength))).toHaveLength(renderLimits.outputLength);
  });
});

test('one document can be rendered for many recipients', () => {
  const document = template('{{ contact.name }} {{ interview.topic | default: "-" }}');
  expect(renderTemplate(document, sample).text).toBe('Ingrid Moe winter trials');
  expect(renderTemplate(document, minimalSampleData('en')).text).toBe('Ingrid Moe -');
});
