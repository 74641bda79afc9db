import { parentPort } from 'node:worker_threads';
import { Dialect as HarperDialect, type Lint, LocalLinter } from 'harper.js';
import { slimBinary } from 'harper.js/slimBinary';
// In tests the thread runs this very file, so nothing of ours may be imported but types.
import type { Dialect, GrammarAnswer, GrammarFault, GrammarQuestion, GrammarReady } from './protocol.js';

/**
 * The thread beside the api in which English grammar is checked: the checker is WebAssembly that takes seconds to
 * start and would hold up every other request.
 */

/**
 * Sorts of advice that are not for us: spelling is nspell's, which knows our names and terms; repetition and length are
 * rules of our own; the rest are tastes, and where a merge field begins a line, no mistakes.
 */
const OTHER_KINDS = new Set([
  'Spelling',
  'Repetition',
  'Readability',
  'Style',
  'Enhancement',
  'Redundancy',
  'Regionalism',
  'Formatting',
  'Punctuation',
  'Capitalization',
]);

/** Rules that find fault with good English; with each the words that they stumbled over. */
const MISTAKEN_RULES = [
  // “every one of the four conversations”
  'Everyone',
  // “as interested as before”
  'InterestedIn',
  // “a greeting for your desk”
  'MassNouns',
  // “Thanks to you I see”
  'PossessiveYour',
  // “Is there room in the terms?”
  'ThereToTheir',
  // “You asked to be written to here, so here are my thanks.”
  'ToTwoToo',
  // Most of its work would be thrown away, and it takes the longest.
  'SpellCheck',
];

let linter: Promise<LocalLinter> | undefined;
let dialect: Dialect = 'American';

async function linterFor(wanted: Dialect): Promise<LocalLinter> {
  linter ??= start();
  const ready = await linter;
  if (wanted !== dialect) {
    await ready.setDialect(HarperDialect[wanted]);
    dialect = wanted;
    await switchOff(ready);
  }
  return ready;
}

async function start(): Promise<LocalLinter> {
  const made = new LocalLinter({ binary: slimBinary, dialect: HarperDialect[dialect] });
  await switchOff(made);
  // The first text takes as long as the start.
  await made.lint('The first text.', { language: 'plaintext' });
  return made;
}

async function switchOff(ready: LocalLinter): Promise<void> {
  const config = await ready.getDefaultLintConfig();
  await ready.setLintConfig({
    ...config,
    ...Object.fromEntries(MISTAKEN_RULES.map((rule) => [rule, false])),
  });
}

async function faultsOf(text: string, wanted: Dialect): Promise<GrammarFault[]> {
  if (text.trim() === '') return [];
  const found = await (await linterFor(wanted)).lint(text, { language: 'plaintext' });
  return found.filter((lint) => !OTHER_KINDS.has(lint.lint_kind())).map(toFault);
}

function toFault(lint: Lint): GrammarFault {
  const { start: from, end: to } = lint.span();
  const written = lint.get_problem_text();
  return {
    from,
    to,
    // It writes for Markdown.
    message: lint.message().replaceAll(/`([^`]*)`/g, '“$1”'),
    replacements: lint.suggestions().map((suggestion) => {
      const text = suggestion.get_replacement_text();
      // Replace, Remove, InsertAfter.
      return [text, '', written + text][suggestion.kind()] ?? text;
    }),
  };
}

/** One after the other, as the linter has one dialect at a time. */
let last: Promise<void> = Promise.resolve();

parentPort?.on('message', ({ id, dialect: wanted, texts }: GrammarQuestion) => {
  last = last.then(async () => {
    const faults: GrammarFault[][] = [];
    for (const text of texts) faults.push(await faultsOf(text, wanted));
    parentPort?.postMessage({ id, faults } satisfies GrammarAnswer);
  });
});

await linterFor(dialect);
parentPort?.postMessage({ ready: true } satisfies GrammarReady);
