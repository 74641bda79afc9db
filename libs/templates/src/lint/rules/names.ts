import { PhraseIndex } from '../../text/phrases.js';
import { keysOf, type Word, wordsOf } from '../../text/words.js';
import { type CheckedPart, type CheckedText, ownNames, replaceBy, spanOf } from '../checked-text.js';
import { lintLimits } from '../limits.js';
import type { Finding } from '../types.js';

interface Stranger {
  readonly name: string;
  readonly kind: 'person' | 'company';
}

/** A name of another draft, and a greeting of somebody who is not the reader. */
export function names(text: CheckedText): readonly Finding[] {
  const strangers = strangerIndex(text);
  const found = text.parts.flatMap((part) => strangersIn(text, part, strangers));
  const greeting = wrongGreeting(text, found);
  return greeting === undefined ? found : [...found, greeting];
}

function strangerIndex({ input }: CheckedText): PhraseIndex<Stranger> {
  const own = new Set(ownNames(input).map(normal));
  const { people = [], companies = [] } = input.others ?? {};
  const entries = [
    ...people.slice(0, lintLimits.names).map((name): Stranger => ({ name, kind: 'person' })),
    ...companies.slice(0, lintLimits.names).map((name): Stranger => ({ name, kind: 'company' })),
  ];
  return new PhraseIndex(
    entries.filter(({ name }) => !own.has(normal(name))).map((stranger) => [stranger.name, stranger]),
  );
}

const normal = (name: string): string => keysOf(name).join(' ');

function strangersIn(
  text: CheckedText,
  part: CheckedPart,
  strangers: PhraseIndex<Stranger>,
): readonly Finding[] {
  return strangers
    .find(part.text, part.words)
    .flatMap(({ value: { name, kind }, from, to }): readonly Finding[] => {
      const written = part.text.slice(from, to);
      // “indeed” is no company, and a name within a topic or a known term is meant.
      if (!isCapitalised(written) || part.given.some((given) => given.from <= from && to <= given.to))
        return [];
      const right = kind === 'person' ? text.input.data.contact.name : text.input.data.employer.name;
      const certain = isCertain(text, part, kind, name, from);
      return [
        {
          code: 'wrong_name',
          severity: certain ? 'error' : 'warning',
          span: spanOf(part, { from, to }),
          message: `“${written}” belongs to another message; this one goes to ${text.input.data.contact.name} at ${text.input.data.employer.name}.`,
          suggestion: certain
            ? 'Put the right name there, or add it to the topics if you spoke of it.'
            : 'Keep it if you mean it.',
          fixes: [replaceBy({ from, to }, right)],
        },
      ];
    });
}

/**
 * Surely left over: another person in the greeting or by full name, another company where the right one is never
 * named. Next to the right one it may be meant, as in “before, I was at Kestrel”; a single word at the start of a
 * sentence may be an ordinary word.
 */
function isCertain(
  { input, parts, body }: CheckedText,
  part: CheckedPart,
  kind: Stranger['kind'],
  name: string,
  from: number,
): boolean {
  const single = keysOf(name).length === 1;
  if (kind === 'person') {
    const greeting = part === body ? body.letter.greeting : undefined;
    return !single || (greeting !== undefined && from < greeting.to);
  }
  if (single && part.letter.sentences.some((sentence) => sentence.from === from)) return false;
  const own = new PhraseIndex([[input.data.employer.name, true]]);
  return !parts.some(({ text, words }) => own.find(text, words).length > 0);
}

const isCapitalised = (text: string): boolean => /^[^\p{Ll}]/u.test(text);

const greetingWords = new Set(
  'dear hi hello good morning afternoon evening day liebe lieber hallo guten tag morgen abend sehr geehrte geehrter geehrtes damen und herren and mr mrs ms miss mx dr prof professor sir madam herr frau doktor all team everyone colleagues alle zusammen there hiring manager recruiting moin the'.split(
    ' ',
  ),
);

/** Warns, as it may be a nickname: no word of the greeting is part of the reader's name. */
function wrongGreeting({ input, body }: CheckedText, found: readonly Finding[]): Finding | undefined {
  const { greeting } = body.letter;
  if (greeting === undefined || found.some(({ span }) => span.part === 'body' && span.from < greeting.to))
    return undefined;
  const named = body.words.filter(
    ({ from, to, text, key }) =>
      from >= greeting.from && to <= greeting.to && isCapitalised(text) && !greetingWords.has(key),
  );
  const right = new Set([
    ...keysOf(input.data.contact.name),
    ...keysOf(input.data.contact.greeting ?? ''),
    ...keysOf(input.data.employer.name),
  ]);
  const strange = named.filter(({ key }) => !right.has(key));
  if (strange.length === 0 || strange.length < named.length) return undefined;
  const stretch = { from: strange[0]!.from, to: strange.at(-1)!.to };
  return {
    code: 'wrong_name',
    severity: 'warning',
    span: spanOf(body, stretch),
    message: `The greeting names “${body.text.slice(stretch.from, stretch.to)}”, and the message goes to ${input.data.contact.name}.`,
    suggestion: 'Keep it if that is what they are called.',
    fixes: [replaceBy(stretch, greetedName(input.data.contact.name, strange))],
  };
}

/** As long a name as was written: a family name after a title, else a given name where only one word stood. */
function greetedName(name: string, strange: readonly Word[]): string {
  const words = wordsOf(name);
  return strange.length === 1 && words.length > 1 ? words.at(-1)!.text : name;
}
