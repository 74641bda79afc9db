import { mergeFields } from './catalogue.js';
import type { Catalogue, FieldDefinition } from './definition.js';
import { sampleOf } from './samples.js';

/** The page `docs/merge-fields.md`. A test fails where the page and the catalogue differ. */
export function mergeFieldsMarkdown(): string {
  const groups = Object.entries<Catalogue[string]>(mergeFields).map(([group, { meaning, fields }]) =>
    [
      `## ${group}`,
      '',
      meaning,
      '',
      '| field | type | meaning | if missing | sample |',
      '| --- | --- | --- | --- | --- |',
      ...Object.entries(fields).map(
        ([name, definition]) =>
          `| ${[`\`${group}.${name}\``, definition.type, cell(definition.meaning), missing(definition), cell(sample(definition))].join(' | ')} |`,
      ),
      '',
    ].join('\n'),
  );
  return `${introduction}\n${groups.join('\n')}`;
}

const introduction = `# Merge fields

What a template can print. This page is made from the catalogue in \`libs/templates/src/fields\`; change it there and
run \`npm run codegen\`.

A template is [Liquid](https://liquidjs.com). \`{{ contact.greeting }}\` prints a field. An *optional* field that is
missing can't be printed: ask first, as in \`{% if interview.topic %}We spoke about {{ interview.topic }}.{% endif %}\`, or
name what stands in, as in \`{{ interview.topic | default: "your work" }}\`. A list is printed in words by
\`{{ interview.topics | sentence }}\`, entry by entry by \`{% for topic in interview.topics %}\`. Tags are if, unless, case,
for, assign and comment; there are no includes.

*text* is one line, *list* is several, *link* is an http or https address, *date* is given as 2026-11-17 and printed in
words of the message's language.
`;

function missing({ required, fallback, derivedFrom }: FieldDefinition): string {
  if (required) return 'no message: **required**';
  if (derivedFrom !== undefined) return `made from \`${derivedFrom}\`; optional`;
  if (fallback === undefined) return 'optional';
  return typeof fallback === 'string' ? `“${fallback}”` : `“${fallback.en}”, in German “${fallback.de}”`;
}

function sample(definition: FieldDefinition): string {
  const value = sampleOf(definition.sample, 'en');
  return typeof value === 'string' ? value : value.join('; ');
}

const cell = (text: string): string => text.replaceAll('|', '\\|');
