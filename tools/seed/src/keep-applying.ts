import { chance, count } from './chance.ts';
import type { Chronicle } from './chronicle.ts';

/** Of the weeks before this one, the last so many are written down, and in most of them something was done. */
const WEEKS = 3;
const DONE = 0.85;

/** Marks the weeks in which a candidate went on applying. The week is theirs, so all their applications agree. */
export function applyOn(chronicles: readonly Chronicle[]): void {
  for (const chronicle of chronicles) {
    const { now, application, interviews } = chronicle;
    const { candidate } = application;
    const [first] = interviews;
    if (!first) continue;
    const today = now.toZonedDateTimeISO(candidate.timeZone).startOfDay();
    const monday = today.subtract({ days: today.dayOfWeek - 1 });
    for (let weeks = 1; weeks <= WEEKS; weeks++) {
      const words = [
        candidate.id,
        'keep applying',
        monday.subtract({ weeks }).toPlainDate().toString(),
      ] as const;
      if (chance(...words) >= DONE) continue;
      const at = monday
        .subtract({ weeks })
        .add({ hours: 24 * count(1, 5, ...words) + count(10, 20, ...words), minutes: count(0, 59, ...words) })
        .toInstant();
      const isOver = chronicle.acceptedAt && Temporal.Instant.compare(chronicle.acceptedAt, at) <= 0;
      if (Temporal.Instant.compare(at, first.end) <= 0 || isOver) continue;
      chronicle.tell({ type: 'step_done', at, kind: 'keep_applying' });
    }
  }
}
