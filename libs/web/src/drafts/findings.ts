import type { FindingPartFragment } from '../graphql/generated/graphql.js';

type Fix = FindingPartFragment['fixes'][number];

/** What stands against a text, numbered as in the letter; what is good about it stands apart. */
export function sortFindings(findings: readonly FindingPartFragment[]) {
  const advice = findings.filter(({ severity }) => severity !== 'GOOD');
  return {
    advice,
    good: findings.filter(({ severity }) => severity === 'GOOD'),
    blocks: advice.some(({ severity }) => severity === 'ERROR'),
  };
}

/** The text after a fix. */
export function fixed(
  draft: { subject: string; text: string },
  { part }: Pick<FindingPartFragment, 'part'>,
  { from, to, replacement }: Fix,
): { subject?: string; text?: string } {
  const change = (text: string) => text.slice(0, from) + replacement + text.slice(to);
  return part === 'SUBJECT' ? { subject: change(draft.subject) } : { text: change(draft.text) };
}

/** A stretch of the letter, with the finding on it. */
export interface MarkedStretch {
  text: string;
  /** The number of the advice, from 1; null where there is none. */
  number: number | null;
  blocks: boolean;
}

/** The body cut where advice begins and ends. Advice on the whole text, or on what another one covers, marks nothing. */
export function markedStretches(text: string, advice: readonly FindingPartFragment[]): MarkedStretch[] {
  const marks = advice
    .map((finding, index) => ({ ...finding, number: index + 1 }))
    .filter(
      ({ part, from, to }) => part === 'BODY' && to <= text.length && from < to && to - from < text.length,
    )
    .sort((a, b) => a.from - b.from);
  const stretches: MarkedStretch[] = [];
  let at = 0;
  for (const { from, to, number, severity } of marks) {
    if (from < at) continue;
    if (from > at) stretches.push({ text: text.slice(at, from), number: null, blocks: false });
    stretches.push({ text: text.slice(from, to), number, blocks: severity === 'ERROR' });
    at = to;
  }
  if (at < text.length) stretches.push({ text: text.slice(at), number: null, blocks: false });
  return stretches;
}

/** The name of a wording as people read it: `what-i-took-home` is “What I took home”. */
export function wordingWords(variant: string): string {
  const words = variant.replaceAll('-', ' ').replace(/\bi\b/g, 'I');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
