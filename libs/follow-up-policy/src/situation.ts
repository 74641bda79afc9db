import { type AllowedMoments, sharedMoments } from './allowed-moments.js';
import { withClosedDays } from './calendars.js';
import { type Day, Days } from './days.js';
import { type Deed, Deeds } from './deeds.js';
import { type Directions, directionsKnown } from './directions.js';
import { FollowUpPolicyError } from './errors.js';
import { explain } from './explain/explain.js';
import { type Interview, inOrder, interviewsOf, knownFrom, recordedAt, standingOf } from './facts.js';
import { isStoppedBy } from './outcomes.js';
import type { ConditionSubjects } from './playbook/condition.js';
import type { Calendars, Playbook, ReadRule } from './playbook/playbook.js';
import { hoursFor, isPureReferee } from './reach.js';
import { isBefore, remember } from './time.js';
import { Touches } from './touches.js';
import type {
  Channel,
  Contact,
  Fact,
  OutcomeFact,
  Place,
  Reason,
  ReplyFact,
  Scenario,
  StepKind,
} from './types.js';

/** What stopped a step, and when that became known. */
export interface Ending {
  readonly at: Temporal.Instant;
  readonly because: Reason;
}

/** The facts of one application read once, as all rules need them. */
export class Situation {
  readonly scenario: Scenario;
  readonly playbook: Playbook;
  readonly now: Temporal.Instant;
  /** Known facts, in the order in which they were recorded. */
  readonly facts: readonly Fact[];
  /** From when facts count that lie in the future. */
  readonly ahead: readonly Temporal.Instant[];
  /** Not cancelled, the first to begin first. */
  readonly interviews: readonly Interview[];
  readonly cancelledInterviews: readonly Interview[];
  /** The outcome that counts now; undefined also where an interview reopened the application. */
  readonly outcome: OutcomeFact | undefined;
  readonly deeds: Deeds;
  readonly touches: Touches;
  /** The candidate's own days. */
  readonly days: Days;
  /** Answers of people of the employer, no automatic ones. */
  readonly humanReplies: readonly ReplyFact[];
  readonly #latestOutcome: OutcomeFact | undefined;
  readonly #reopenedAt: Temporal.Instant | undefined;
  readonly #calendars: Calendars;
  /** Less the tenant's own closed days. */
  readonly #openDays: Calendars;
  readonly #contacts: ReadonlyMap<string, Contact>;
  readonly #moments = new Map<string, AllowedMoments | undefined>();
  readonly #directions = new Map<bigint, Directions>();

  constructor(scenario: Scenario, playbook: Playbook, calendars: Calendars, now: Temporal.Instant) {
    this.scenario = scenario;
    this.playbook = playbook;
    this.now = now;
    this.days = Days.in(scenario.candidate.timeZone);
    this.#calendars = calendars;
    this.#openDays = withClosedDays(calendars, playbook.closedDays);
    this.#contacts = new Map(scenario.contacts.map((contact) => [contact.id, contact]));
    const known: Fact[] = [];
    const ahead: Temporal.Instant[] = [];
    for (const fact of scenario.facts) {
      const from = knownFrom(fact, now);
      if (isBefore(now, from)) ahead.push(from);
      else known.push(fact);
    }
    this.facts = inOrder(known, now);
    this.ahead = ahead;
    const interviews = interviewsOf(this.facts);
    this.interviews = interviews.filter((it) => !it.cancelled);
    this.cancelledInterviews = interviews.filter((it) => it.cancelled);
    const { latest, reopenedAt } = standingOf(this.facts, this.interviews, now);
    this.#latestOutcome = latest;
    this.#reopenedAt = reopenedAt;
    this.outcome = reopenedAt === undefined ? latest : undefined;
    this.deeds = new Deeds(this.facts, this.interviews, this.cancelledInterviews);
    this.touches = new Touches(playbook.cap, this.deeds);
    this.humanReplies = this.facts.filter(
      (fact): fact is ReplyFact =>
        fact.type === 'reply' && !fact.automatic && !isPureReferee(this.contact(fact.contact)),
    );
  }

  /** As things stood just before something was done. */
  before({ fact }: Deed): Situation {
    return this.with(
      this.scenario.facts.filter((it) => it !== fact),
      fact.at,
    );
  }

  /** As things stood when something was done, that included. */
  when({ fact }: Deed): Situation {
    const known = { ...fact, recorded: fact.at };
    return this.with(
      this.scenario.facts.map((it) => (it === fact ? known : it)),
      fact.at,
    );
  }

  /** With other facts. */
  with(facts: readonly Fact[], now = this.now): Situation {
    return new Situation({ ...this.scenario, facts }, this.playbook, this.#calendars, now);
  }

  contact(id: string): Contact {
    const contact = this.#contacts.get(id);
    if (contact === undefined) throw new FollowUpPolicyError('contacts', `a contact with the id "${id}"`);
    return contact;
  }

  /** The first rule of a kind whose condition holds for an interview and a contact. */
  ruleOf<K extends StepKind>(kind: K, interview?: Interview, contact?: Contact): ReadRule<K> | undefined {
    const subjects = () => this.subjects(interview, contact);
    return this.playbook.rulesOf(kind).find((rule) => rule.applies(subjects));
  }

  /** What a condition is asked about. */
  subjects(interview = this.interviews.at(-1), contact?: Contact): ConditionSubjects {
    const { candidate, employer, application } = this.scenario;
    return {
      candidate: { country: candidate.country ?? '', timeZone: candidate.timeZone },
      employer: {
        name: employer.name,
        country: employer.country,
        region: employer.region ?? '',
        culture: employer.culture,
      },
      application,
      interview: {
        round: BigInt(interview?.round ?? 1),
        participants: BigInt(interview?.participants.length ?? 0),
      },
      contact: {
        roles: contact?.roles ?? [],
        country: contact ? this.placeOf(contact).country : '',
      },
    };
  }

  /** The interview that began last before an instant. */
  interviewBefore(instant: Temporal.Instant): Interview | undefined {
    return this.interviews.findLast((it) => !isBefore(instant, it.at));
  }

  /** The first interview that has not ended at an instant. */
  interviewAheadAt(instant: Temporal.Instant): Interview | undefined {
    return this.interviews.find((it) => isBefore(instant, it.end));
  }

  /** Who hears from the candidate (ruling 11): hiring manager, scheduler, HR, else who led the latest interview. */
  get decisionMaker(): Contact | undefined {
    return this.#decider ?? this.#latestLead;
  }

  /** Whether another interview may make another one the decision maker. */
  get decisionMakerLeads(): boolean {
    return this.#decider === undefined;
  }

  get #decider(): Contact | undefined {
    return this.firstWithRole('hiring_manager', 'scheduler', 'hr');
  }

  /** The first contact with the first of these roles that anybody has. */
  firstWithRole(...roles: Contact['roles']): Contact | undefined {
    for (const role of roles) {
      const contact = this.scenario.contacts.find((it) => it.roles.includes(role));
      if (contact) return contact;
    }
    return undefined;
  }

  get #latestLead(): Contact | undefined {
    const lead = this.interviews.at(-1)?.participants[0];
    return lead === undefined ? undefined : this.#contacts.get(lead);
  }

  /** Directions, as far as they were known at an instant. */
  directionsAt(asOf: Temporal.Instant): Directions {
    return remember(this.#directions, asOf.epochNanoseconds, () =>
      directionsKnown(this.facts, asOf, this.scenario.employer.timeZone),
    );
  }

  /** What stops steps of a kind, if anything does. */
  endingOf(kind: StepKind): Ending | undefined {
    if (this.outcome === undefined || !isStoppedBy(kind, this.outcome)) return undefined;
    return { at: recordedAt(this.outcome, this.now), because: explain.stopped(this.outcome) };
  }

  cancellationOf(interview: Interview): Ending {
    return { at: recordedAt(interview, this.now), because: explain.interviewCancelled() };
  }

  /** What stops steps that an outcome called for: a later one, or an interview that reopened the application. */
  endingAfter(outcome: OutcomeFact): Ending | undefined {
    const latest = this.#latestOutcome;
    if (latest !== undefined && latest !== outcome)
      return { at: recordedAt(latest, this.now), because: explain.stopped(latest) };
    if (this.#reopenedAt === undefined || outcome.type === 'offer') return undefined;
    return { at: this.#reopenedAt, because: explain.reopened() };
  }

  /** The day on which a contact returns, unless they have written themselves since. */
  absenceAt(asOf: Temporal.Instant, contact: Contact): Day | undefined {
    const last = this.facts.findLast(
      (fact): fact is ReplyFact =>
        fact.type === 'reply' && fact.contact === contact.id && !isBefore(asOf, fact.at),
    );
    if (!last?.automatic || last.returnsOn === undefined) return undefined;
    return this.daysOf(contact).of(last.returnsOn);
  }

  timeZoneOf(contact: Contact): string {
    const { candidate, employer } = this.scenario;
    return contact.timeZone ?? (isPureReferee(contact) ? candidate.timeZone : employer.timeZone);
  }

  get employersDays(): Days {
    return Days.in(this.scenario.employer.timeZone);
  }

  daysOf(contact: Contact): Days {
    return Days.in(this.timeZoneOf(contact));
  }

  placeOf(contact: Contact): Place {
    const { candidate, employer } = this.scenario;
    const home: Place = isPureReferee(contact)
      ? { country: candidate.country ?? employer.country }
      : { country: employer.country, region: employer.region };
    const country = contact.country ?? home.country;
    return { country, region: contact.region ?? (country === home.country ? home.region : undefined) };
  }

  /** When a contact may be reached by a channel; undefined where no window of the day is left for it. */
  momentsOf(contact: Contact, channel: Channel, hard: boolean): AllowedMoments | undefined {
    const key = `${contact.id}/${channel === 'phone' ? 'call' : ''}${hard}`;
    return remember(this.#moments, key, () => {
      const hours = hoursFor(channel, hard, this.playbook, this.scenario.employer);
      if (hours.length === 0) return undefined;
      return sharedMoments(this.#openDays, this.placeOf(contact), this.timeZoneOf(contact), hours);
    });
  }

  /** The business days of the candidate's own place, for tasks that count them. */
  get ownMoments(): AllowedMoments {
    return remember(this.#moments, 'own', () => {
      const { candidate, employer } = this.scenario;
      const hours = hoursFor('email', false, this.playbook, employer);
      const place = { country: candidate.country ?? employer.country };
      return sharedMoments(this.#openDays, place, candidate.timeZone, hours);
    }) as AllowedMoments;
  }

  /** Places that steps were dated in and of which only the weekends are known. */
  placesWithoutHolidays(): readonly string[] {
    const places = [...this.#moments.values()].flatMap((moments) => (moments ? [moments.place] : []));
    const unknown = places.filter((place) => !this.#openDays.knowsHolidays(place));
    return [...new Set(unknown.map((place) => place.country))].sort();
  }
}
