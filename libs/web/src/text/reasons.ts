/** A reason as the API gives it. */
export interface ReasonLike {
  rule: string;
  row?: string | null;
  text: string;
}

const laws: Record<string, string> = {
  'law-1': 'The employer’s word first',
  'law-2': 'Open hours there',
  'law-3': 'Not too many messages',
  'law-4': 'Stop when it is answered',
  'law-5': 'Nothing twice',
  'law-6': 'Opt-out',
  'law-7': 'Done stays done',
};

const ruleName = (rule: string): string => {
  const words = laws[rule] ?? rule.replaceAll(/[_-]/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** What reasons say. Two guides may say the same of a step; it is read once. */
export const sentencesOf = (reasons: readonly Pick<ReasonLike, 'text'>[]): string[] => [
  ...new Set(reasons.map(({ text }) => text)),
];

/** The margin note of a step: its sentences, and below them the rules and the guides' rows they come from. */
export function noteOf(reasons: readonly ReasonLike[]): { children: string; cites: string[] } {
  const rules = [...new Set(reasons.map(({ rule }) => ruleName(rule)))];
  const rows = [...new Set(reasons.flatMap(({ row }) => row ?? []))];
  const guides = rows.length > 0 ? [`${rows.length === 1 ? 'Guide' : 'Guides'} ${rows.join(', ')}`] : [];
  return { children: sentencesOf(reasons).join(' '), cites: [...rules, ...guides] };
}
