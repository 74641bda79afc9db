import type { Contact, Fact, InterviewFact, Scenario } from '@afterword/follow-up-policy';
import type { SeededContact, SeededEmployer } from './employer-rows.ts';
import type { SeededCandidate } from './people.ts';
import type { Random } from './random.ts';
import type { Rows } from './rows.ts';

/** What a history is written with. */
export interface Sources {
  readonly rows: Rows;
  readonly random: Random;
  readonly now: Temporal.Instant;
}

/** Somebody who has to do with the application, and as what. */
export interface Involved {
  readonly contact: SeededContact;
  readonly roles: Contact['roles'];
}

export interface NewApplication {
  readonly candidate: SeededCandidate;
  readonly employer: SeededEmployer;
  readonly role: string;
  readonly stage: string;
  readonly dreamJob: boolean;
  readonly createdAt: Temporal.Instant;
  readonly involved: readonly Involved[];
}

/** Words around a fact, as `fact_content` keeps them. */
export interface Words {
  readonly quote?: string;
  readonly saidBy?: string;
  readonly interviewId?: string;
  readonly details?: Readonly<Record<string, unknown>>;
}

const TURNING = new Set<Fact['type']>([
  'interview',
  'rejection',
  'offer',
  'accepted',
  'declined',
  'withdrawn',
]);
/** Later than a late thank-you, and earlier than the plan gives one up, which is days later. */
const THANKED_WITHIN_HOURS = 90;
const GIVEN_UP_AFTER_HOURS = 24 * 7;

/** As the use cases write it: all of it, always. */
const EMPTY_DETAILS = { text: null, satisfaction: null, questions: [], openPoints: [] };

/** One application as it comes about: each thing that happens, for the tables and for the planner alike. */
export class Chronicle {
  readonly applicationId: string;
  readonly application: NewApplication;
  private readonly sources: Sources;
  private readonly facts: Fact[] = [];

  constructor(sources: Sources, application: NewApplication) {
    this.sources = sources;
    this.application = application;
    this.applicationId = sources.random.id();
    const { candidate, employer, role, stage, dreamJob, createdAt, involved } = application;
    sources.rows.add('application', {
      id: this.applicationId,
      candidate_id: candidate.id,
      employer_id: employer.id,
      role,
      stage,
      dream_job: dreamJob,
      created_at: createdAt,
    });
    for (const { contact, roles } of involved) {
      sources.rows.add('application_contact', {
        id: sources.random.id(),
        application_id: this.applicationId,
        contact_id: contact.id,
        candidate_id: candidate.id,
        roles,
      });
    }
  }

  get now(): Temporal.Instant {
    return this.sources.now;
  }

  /** The interviews, the first to begin first. */
  get interviews(): readonly InterviewFact[] {
    return this.facts.filter((fact) => fact.type === 'interview');
  }

  /** What the planner is told. */
  get scenario(): Scenario {
    const { candidate, employer, role, dreamJob, involved } = this.application;
    return {
      candidate,
      employer: employer.about,
      application: { role, dreamJob },
      contacts: involved.map(({ contact, roles }) => ({ ...contact, roles })),
      facts: this.facts,
    };
  }

  /**
   * Moments at which a look at the plan finds what it would find no more later: the last minutes before interviews
   * and decisions, which end what was to be done until then, and days after interviews, while thanks are in time.
   */
  get turns(): readonly Temporal.Instant[] {
    const before = this.facts
      .filter(({ type }) => TURNING.has(type))
      .map(({ at }) => at.subtract({ minutes: 1 }));
    const isNear = (end: Temporal.Instant) =>
      before.some((at) => isBetween(end, at, end.add({ hours: GIVEN_UP_AFTER_HOURS })));
    const after = this.interviews
      .filter(({ end }) => !isNear(end))
      .map(({ end }) => end.add({ hours: THANKED_WITHIN_HOURS }));
    return [...before, ...after]
      .filter((at) => Temporal.Instant.compare(at, this.now) < 0)
      .toSorted(Temporal.Instant.compare);
  }

  get acceptedAt(): Temporal.Instant | undefined {
    return this.facts.find(({ type }) => type === 'accepted')?.at;
  }

  interview(interview: {
    readonly startsAt: Temporal.Instant;
    readonly endsAt: Temporal.Instant;
    readonly recordedAt: Temporal.Instant;
    readonly round: number;
    readonly place: string;
    readonly topics: readonly string[];
    readonly people: readonly SeededContact[];
  }): InterviewFact {
    const { rows, random } = this.sources;
    const { candidate, employer } = this.application;
    const { startsAt, endsAt, recordedAt, round, place, topics, people } = interview;
    const id = random.id();
    rows.add('interview', {
      id,
      application_id: this.applicationId,
      candidate_id: candidate.id,
      starts_at: startsAt,
      ends_at: endsAt,
      time_zone: employer.sketch.timeZone,
      round,
      place,
      topics,
      source: 'seed',
      recorded_at: recordedAt,
    });
    for (const { id: contactId } of people) {
      rows.add('interview_participant', {
        id: random.id(),
        interview_id: id,
        contact_id: contactId,
        candidate_id: candidate.id,
      });
    }
    const fact: InterviewFact = {
      type: 'interview',
      id,
      at: startsAt,
      end: endsAt,
      recorded: recordedAt,
      round,
      participants: people.map((contact) => contact.id),
      topics,
      cancelled: false,
    };
    this.facts.push(fact);
    return fact;
  }

  /** Writes down what happened, unless that is still to come. */
  tell(fact: Exclude<Fact, InterviewFact>, words?: Words): void {
    if (Temporal.Instant.compare(fact.at, this.now) >= 0) return;
    const { rows, random } = this.sources;
    const { candidate } = this.application;
    const { type, at, recorded: _, ...body } = fact;
    const id = random.id();
    rows.add('fact', {
      id,
      application_id: this.applicationId,
      candidate_id: candidate.id,
      type,
      at,
      recorded_at: at,
      recorded_by: candidate.recordedBy,
      body,
    });
    if (words) {
      rows.add('fact_content', {
        id,
        candidate_id: candidate.id,
        said_by: words.saidBy ?? null,
        interview_id: words.interviewId ?? null,
        quote: words.quote ?? null,
        details: { ...EMPTY_DETAILS, ...words.details },
      });
    }
    this.facts.push({ ...fact, recorded: at });
  }
}

const isBetween = (from: Temporal.Instant, at: Temporal.Instant, to: Temporal.Instant): boolean =>
  Temporal.Instant.compare(from, at) < 0 && Temporal.Instant.compare(at, to) < 0;
