import { chosen } from './chance.ts';
import type { Chronicle } from './chronicle.ts';
import type { Random } from './random.ts';
import { OFFERS, REJECTIONS } from './words.ts';

/** How an application went. `live` has its latest interview behind it and no decision. */
export type Course =
  | 'rejected'
  | 'live'
  | 'fresh'
  | 'ahead'
  | 'offer'
  | 'accepted'
  | 'declined'
  | 'withdrawn';

export const STAGES: Readonly<Record<Course, string>> = {
  rejected: 'rejected',
  live: 'awaiting_decision',
  fresh: 'awaiting_decision',
  ahead: 'interviewing',
  offer: 'offer',
  accepted: 'accepted',
  declined: 'declined',
  withdrawn: 'withdrawn',
};

/** What became of the application after its last interview. */
export function tellOutcome(random: Random, chronicle: Chronicle, course: Course): void {
  const end = chronicle.interviews.at(-1)?.end;
  if (!end || Temporal.Instant.compare(end, chronicle.now) >= 0) return;
  const later = (from: number, to: number) =>
    end.add({ hours: 24 * random.between(from, to), minutes: random.between(0, 150) });
  const { now, applicationId, application } = chronicle;
  const speaker =
    application.involved.find(({ roles }) => roles.includes('hiring_manager')) ?? application.involved[0];
  const saidBy = speaker?.contact.id;
  const said = (quote: string) => ({ quote, ...(saidBy && { saidBy }) });
  const offer = (at: Temporal.Instant): void => {
    const day = at.toZonedDateTimeISO(application.employer.sketch.timeZone).toPlainDate();
    chronicle.tell(
      { type: 'offer', at, deadline: day.add({ days: 12 }) },
      said(chosen(OFFERS, applicationId)),
    );
  };
  switch (course) {
    case 'rejected': {
      const quote = chosen(REJECTIONS, applicationId);
      chronicle.tell(
        { type: 'rejection', at: later(5, 16), ...(saidBy && { contact: saidBy }) },
        said(quote),
      );
      break;
    }
    case 'withdrawn':
      chronicle.tell({ type: 'withdrawn', at: later(2, 7) });
      break;
    case 'offer':
      offer(earlier(later(5, 9), now.subtract({ hours: random.between(10, 70) })));
      break;
    case 'accepted':
    case 'declined': {
      const offered = later(5, 10);
      offer(offered);
      chronicle.tell({ type: course, at: offered.add({ hours: 24 * random.between(3, 9) }) });
      break;
    }
  }
}

function earlier(a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.compare(a, b) < 0 ? a : b;
}
