import type { SeededContact, SeededEmployer } from './employer-rows.ts';
import { PLACES, TOPICS } from './employers.ts';
import type { SeededCandidate } from './people.ts';
import type { Random } from './random.ts';
import type { Rows } from './rows.ts';

/** How diligent the candidates of the demo are: shares of what was done at all, and of that in time. */
const THANKED = 0.94;
const IN_TIME = 0.9;
const LOOKED_BACK = 0.85;
/** What lies further back was caught up with, in days. */
const CAUGHT_UP = 6;
const FOLLOWED_UP = 0.9;

interface Story {
  readonly applicationId: string;
  readonly candidate: SeededCandidate;
  readonly employer: SeededEmployer;
  /** Everybody of the employer who has to do with the application. */
  readonly involved: readonly SeededContact[];
}

interface Sources {
  readonly rows: Rows;
  readonly random: Random;
  readonly now: Temporal.Instant;
}

/** What happens in one application, as facts. What should happen next is the planner's to say. */
export class InterviewStory {
  private lastEnd: Temporal.Instant | undefined;
  private promised: Temporal.Instant | undefined;
  private lead: SeededContact | undefined;

  private readonly sources: Sources;
  private readonly story: Story;

  constructor(sources: Sources, story: Story) {
    this.sources = sources;
    this.story = story;
  }

  /** An interview in office hours of the employer's zone, with what was done after it if it is over. */
  add(interview: {
    day: Temporal.PlainDate;
    round: number;
    people: readonly SeededContact[];
    isLast: boolean;
    startsAt?: Temporal.Instant;
    untouched?: boolean;
  }): { id: string; startsAt: Temporal.Instant; endsAt: Temporal.Instant } {
    const { rows, random, now } = this.sources;
    const { applicationId, candidate, employer } = this.story;
    const zone = employer.sketch.timeZone;
    const clock = Temporal.PlainTime.from({
      hour: random.between(9, 15),
      minute: random.one([0, 15, 30, 45]),
    });
    const startsAt =
      interview.startsAt ?? interview.day.toZonedDateTime({ timeZone: zone, plainTime: clock }).toInstant();
    const endsAt = startsAt.add({ minutes: random.one([30, 45, 60, 60, 90]) });
    const recordedAt = earlier(startsAt.subtract({ hours: 24 * random.between(2, 7) }), now);
    const id = random.id();
    rows.add('interview', {
      id,
      application_id: applicationId,
      candidate_id: candidate.id,
      starts_at: startsAt,
      ends_at: endsAt,
      time_zone: zone,
      round: interview.round,
      place: random.one(PLACES),
      topics: random.some(TOPICS, random.between(1, 2)),
      source: 'seed',
      recorded_at: recordedAt,
    });
    for (const contact of interview.people) {
      rows.add('interview_participant', {
        id: random.id(),
        interview_id: id,
        contact_id: contact.id,
        candidate_id: candidate.id,
      });
    }
    this.lead ??= interview.people[0];
    if (Temporal.Instant.compare(endsAt, now) < 0) {
      this.lastEnd = endsAt;
      if (!interview.untouched) this.lookBack(endsAt, interview.people, interview.isLast);
    }
    return { id, startsAt, endsAt };
  }

  /** What became of the application. */
  conclude(course: string): void {
    const { random, now } = this.sources;
    const end = this.lastEnd;
    if (!end) return;
    const days = (from: number, to: number) => end.add({ hours: 24 * random.between(from, to) });
    switch (course) {
      case 'rejected':
        this.fact('rejection', days(5, 16), this.lead ? { contact: this.lead.id } : {});
        break;
      case 'withdrawn':
        this.fact('withdrawn', days(2, 7));
        break;
      case 'offer':
        this.offer(earlier(days(5, 9), now.subtract({ hours: 30 })));
        break;
      case 'accepted':
      case 'declined': {
        const offered = days(5, 10);
        this.offer(offered);
        this.fact(course, offered.add({ hours: 24 * random.between(2, 9) }));
        break;
      }
      case 'live':
        this.followUps(end);
        break;
    }
  }

  fact(type: string, at: Temporal.Instant, body: Readonly<Record<string, unknown>> = {}): void {
    const { rows, random, now } = this.sources;
    if (Temporal.Instant.compare(at, now) >= 0) return;
    const { applicationId, candidate } = this.story;
    rows.add('fact', {
      id: random.id(),
      application_id: applicationId,
      candidate_id: candidate.id,
      type,
      at,
      recorded_at: at,
      recorded_by: null,
      body,
    });
  }

  private lookBack(end: Temporal.Instant, people: readonly SeededContact[], isLast: boolean): void {
    const { random, now } = this.sources;
    const caughtUp = Temporal.Instant.compare(end.add({ hours: 24 * CAUGHT_UP }), now) < 0;
    const lookedBack = () => random.happens(LOOKED_BACK) || caughtUp;
    for (const contact of people) {
      if (!random.happens(THANKED)) continue;
      const at = random.happens(IN_TIME)
        ? end.add({ minutes: random.between(35, 190) })
        : end.add({ hours: random.between(27, 90) });
      this.fact('step_done', at, { kind: 'thank_you', contact: contact.id });
    }
    for (const scheduler of this.schedulers(people)) {
      this.fact('step_done', end.add({ minutes: random.between(40, 200) }), {
        kind: 'thank_you',
        contact: scheduler,
      });
    }
    if (lookedBack()) {
      this.fact('step_done', end.add({ minutes: random.between(30, 240) }), { kind: 'debrief' });
    }
    this.fact('step_done', end.add({ minutes: random.between(20, 120) }), { kind: 'collect_contacts' });
    const heard = end.add({ minutes: random.between(15, 100) });
    if (isLast && random.happens(0.4)) this.direct(heard);
    else if (lookedBack()) this.fact('step_done', heard, { kind: 'record_next_steps' });
  }

  /** Who set the interview up is thanked too; in the demo they always are, in time. */
  private schedulers(people: readonly SeededContact[]): string[] {
    return this.story.involved
      .filter(({ role, id }) => role === 'scheduler' && !people.some((contact) => contact.id === id))
      .map(({ id }) => id);
  }

  /** What the employer asked for. */
  direct(at: Temporal.Instant): void {
    const { random } = this.sources;
    const day = (days: number) =>
      at.toZonedDateTimeISO(this.story.employer.sketch.timeZone).toPlainDate().add({ days });
    const chance = random.between(1, 10);
    if (chance <= 7) {
      const by = day(random.between(7, 20));
      this.promised = by.toZonedDateTime(this.story.employer.sketch.timeZone).toInstant();
      this.fact('direction', at, { kind: 'decision_by', by });
    } else if (chance <= 9)
      this.fact('direction', at, { kind: 'no_contact_before', until: day(random.between(7, 14)) });
    else this.fact('direction', at, { kind: 'channel_only', channel: 'email' });
  }

  private offer(at: Temporal.Instant): void {
    const deadline = at
      .toZonedDateTimeISO(this.story.employer.sketch.timeZone)
      .toPlainDate()
      .add({ days: 10 });
    this.fact('offer', at, { deadline });
  }

  /** One follow-up a fortnight, some with an answer. */
  private followUps(end: Temporal.Instant): void {
    const { random, now } = this.sources;
    const first = this.promised ?? end.add({ hours: 24 * 14 });
    for (
      let at = first.add({ hours: 34 });
      Temporal.Instant.compare(at, now) < 0;
      at = at.add({ hours: 24 * 14 })
    ) {
      if (!random.happens(FOLLOWED_UP)) return;
      this.fact('step_done', at, { kind: 'follow_up' });
      if (this.lead && random.happens(0.25)) {
        this.fact('reply', at.add({ hours: random.between(3, 50) }), { contact: this.lead.id });
      }
    }
  }
}

function earlier(a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.compare(a, b) < 0 ? a : b;
}
