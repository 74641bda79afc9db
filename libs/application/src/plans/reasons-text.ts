import type { Reason } from '@afterword/follow-up-policy';

/**
 * Reasons as JSON, spelled as PostgreSQL spells a jsonb: the shorter of two names first, a blank after each colon and
 * comma. So what was kept can be compared as it comes, without being read; a spelling that differed after all would
 * cost a needless write and nothing else.
 */
export function reasonsText(reasons: readonly Reason[]): string {
  return `[${reasons.map(reasonText).join(', ')}]`;
}

function reasonText({ rule, row, text }: Reason): string {
  const rest = `"rule": ${JSON.stringify(rule)}, "text": ${JSON.stringify(text)}}`;
  return row === undefined ? `{${rest}` : `{"row": ${JSON.stringify(row)}, ${rest}`;
}
