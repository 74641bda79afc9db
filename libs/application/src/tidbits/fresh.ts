import type { Tidbit } from './ports.js';

/** News is fresh for so many days after its own (row A3 asks for fresh ones, and follow-ups are two weeks apart). */
export const FRESH_DAYS = 30;

/** Whether a letter written on a day may bring it as new. What is enclosed does not age. */
export function isFresh({ kind, dated }: Pick<Tidbit, 'kind' | 'dated'>, today: Temporal.PlainDate): boolean {
  return kind === 'enclosure' || Temporal.PlainDate.compare(dated.add({ days: FRESH_DAYS }), today) >= 0;
}

/**
 * The first of a kind that a letter may bring: fresh, and not told to this contact before.
 *
 * @param told texts that went to the contact.
 */
export function tidbitFor(
  tidbits: readonly Tidbit[],
  kind: Tidbit['kind'],
  today: Temporal.PlainDate,
  told: readonly string[],
): Tidbit | undefined {
  return tidbits.find(
    (tidbit) =>
      tidbit.kind === kind && isFresh(tidbit, today) && !told.some((text) => text.includes(tidbit.text)),
  );
}
