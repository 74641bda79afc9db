/**
 * A moment as a mail says it: weekday, day and time by the reader's clock, written as is usual in their country, with
 * the year where it is not this one.
 */
export function momentText(
  moment: Temporal.Instant,
  { timeZone, country, now }: { timeZone: string; country: string; now: Temporal.Instant },
): string {
  const there = moment.toZonedDateTimeISO(timeZone);
  const sameYear = there.year === now.toZonedDateTimeISO(timeZone).year;
  return there.toLocaleString(`en-${country}`, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(!sameYear && { year: 'numeric' }),
    hour: 'numeric',
    minute: '2-digit',
  });
}
