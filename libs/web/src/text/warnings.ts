import { warningWords } from '../facts/words.js';

interface WarningLike {
  readonly code: string;
  readonly text: string;
}

/**
 * What somebody should know about a plan, a sentence each and each once. Which facts contradict each other is for
 * machines to name by instant; people see them in the history.
 */
export const warningLines = (warnings: readonly WarningLike[]): string[] => [
  ...new Set(warnings.map(warningWords)),
];
