interface WarningLike {
  readonly code: string;
  readonly text: string;
}

/**
 * What somebody should know about a plan, a sentence each and each once. Which facts contradict each other is for
 * machines to name by instant; people see them in the history.
 */
export const warningLines = (warnings: readonly WarningLike[]): string[] => [
  ...new Set(
    warnings.map(({ code, text }) =>
      code === 'direction_replaced'
        ? 'They said otherwise before. Their latest word counts; both stay in the history.'
        : text,
    ),
  ),
];
