import type { useDates } from '@afterword/web';
import { placeOf } from '@afterword/web/zoned';

/** “Chicago, now 9:42”: who writes or calls there sees whether it is a good hour. */
export function whereNow(dates: ReturnType<typeof useDates>, zone: string): string {
  const place = placeOf(zone);
  // Where the zone is not the reader's the time names it, and it is named already.
  return `${place}, now ${dates.time(dates.reader.now, zone).replace(` ${place}`, '')}`;
}
