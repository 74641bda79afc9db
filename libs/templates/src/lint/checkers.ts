import { checkedText, overlaps } from './checked-text.js';
import { inOrder, lint } from './lint.js';
import type { Finding, FindingCode, LintInput, Part } from './types.js';

/** What a checker found; offsets as in a finding. */
export interface CheckerFinding {
  readonly part: Part;
  readonly from: number;
  readonly to: number;
  readonly message: string;
  /** What could stand there instead, the best first. */
  readonly replacements: readonly string[];
}

/** A slow checker that runs elsewhere, such as grammar in a worker. */
export interface TextChecker {
  readonly name: string;
  check(
    text: Pick<LintInput, 'subject' | 'body' | 'language'>,
    signal: AbortSignal | undefined,
  ): Promise<readonly CheckerFinding[]>;
}

export interface CheckedDraft {
  readonly findings: readonly Finding[];
  /** Checkers that failed. Their advice is missing, the rest stands. */
  readonly unavailable: readonly string[];
}

const most = 50;

/**
 * `lint`, and what further checkers say. Their findings are advice and never block. They are dropped where they point
 * outside the text, at a link, a name or a term that is known, or at a word that lint has something against already.
 */
export async function lintWith(
  input: LintInput,
  checkers: readonly TextChecker[],
  signal?: AbortSignal,
): Promise<CheckedDraft> {
  const own = lint(input);
  if (own.some(({ code }) => code === 'unreadable_length' || code === 'empty')) {
    return { findings: own, unavailable: [] };
  }
  const answers = await Promise.allSettled(checkers.map(async (checker) => checker.check(input, signal)));
  const found = answers.flatMap((answer) =>
    answer.status === 'fulfilled' ? answer.value.slice(0, most) : [],
  );
  return {
    findings: inOrder([...own, ...asFindings(input, found, own)]),
    unavailable: checkers.filter((_, index) => answers[index]?.status === 'rejected').map(({ name }) => name),
  };
}

/** What lint says of single words, which a checker would only say again. */
const ofWords: readonly FindingCode[] = ['misspelling', 'repeated_word'];

function asFindings(
  input: LintInput,
  found: readonly CheckerFinding[],
  own: readonly Finding[],
): readonly Finding[] {
  const { parts } = checkedText(input);
  const said = own.filter(({ code }) => ofWords.includes(code)).map(({ span }) => span);
  return found.flatMap(({ part, from, to, message, replacements }): readonly Finding[] => {
    const checked = parts.find((candidate) => candidate.part === part);
    const inside = Number.isInteger(from) && Number.isInteger(to) && 0 <= from && from < to;
    if (checked === undefined || !inside || to > checked.text.length) return [];
    const taken = said.filter((span) => span.part === part);
    if (overlaps({ from, to }, [...checked.links, ...checked.given, ...taken])) return [];
    const fixes = replacements.slice(0, 3).map((replacement) => ({
      label: replacement === '' ? 'Leave it out' : `Write “${replacement}”`,
      from,
      to,
      replacement,
    }));
    const suggestion = suggestionFor(replacements);
    return [{ code: 'grammar', severity: 'warning', span: { part, from, to }, message, suggestion, fixes }];
  });
}

function suggestionFor([best]: readonly string[]): string {
  if (best === undefined) return 'Read the sentence once more.';
  return best === '' ? 'Perhaps it is one too many.' : `Perhaps “${best}” is meant.`;
}
