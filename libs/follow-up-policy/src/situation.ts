import { type AllowedMoments, sharedMoments } from './allowed-moments.js';
import { Deeds } from './deeds.js';
import { type Directions, directionsKnown } from './directions.js';
import { FollowUpPolicyError } from './errors.js';
import { explain } from './explain.js';
import { currentOutcome, type Interview, inOrder, interviewsOf, knownFrom, recordedAt } from './facts.js';
import { isStoppedBy } from './outcomes.js';
import type { Calendars, Playbook } from './playbook.js';
import { hoursFor, isPureReferee } from './reach.js';
import { isBefore, remember } from './time.js';
import type { Channel, Contact, Fact, OutcomeFact, Place, Reason, Scenario, StepKind } from './types.js';

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
  readonly outcome: OutcomeFact | undefined;
  readonly deeds: Deeds;
  readonly #calendars: Calendars;
  readonly #contacts: ReadonlyMap<string, Contact>;
  readonly #moments = new Map<string, AllowedMoments | undefined>();
  readonly #directions = new Map<bigint, Directions>();

  constructor(scenario: Scenario, playbook: Playbook, calendars: Calendars, now: Temporal.Instant) {
    const isKnown = (fact: Fact): boolean => !isBefore(now, knownFrom(fact, now));
    this.scenario = scenario;
    this.playbook = playbook;
    this.now = now;
    this.#calendars = calendars;
    this.#contacts = new Map(scenario.contacts.map((contact) => [contact.id, contact]));
    this.facts = inOrder(scenario.facts.filter(isKnown), now);
    this.ahead = scenario.facts.filter((fact) => !isKnown(fact)).map((fact) => knownFrom(fact, now));
    const interviews = interviewsOf(this.facts);
    this.interviews = interviews.filter((it) => !it.cancelled);
    this.cancelledInterviews = interviews.filter((it) => it.cancelled);
    this.outcome = currentOutcome(this.facts, this.interviews, now);
    this.deeds = new Deeds(this.facts, this.interviews);
  }

  contact(id: string): Contact {
    const contact = this.#contacts.get(id);
    if (contact === undefined) throw new FollowUpPolicyError('contacts', `a contact with the id "${id}"`);
    return contact;
  }

  /** The interview that began last before an instant. */
  interviewBefore(instant: Temporal.Instant): Interview | undefined {
    return this.interviews.findLast((it) => !isBefore(instant, it.at));
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

  timeZoneOf(contact: Contact): string {
    const { candidate, employer } = this.scenario;
    return contact.timeZone ?? (isPureReferee(contact) ? candidate.timeZone : employer.timeZone);
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
    return remember(this.#moments, `${contact.id}/${channel === 'phone' ? 'call' : hard}`, () => {
      const hours = hoursFor(channel, hard, this.playbook, this.scenario.employer);
      if (hours.length === 0) return undefined;
      return sharedMoments(this.#calendars, this.placeOf(contact), this.timeZoneOf(contact), hours);
    });
  }

  /** Places that steps were dated in and of which only the weekends are known. */
  placesWithoutHolidays(): readonly string[] {
    const places = [...this.#moments.values()].flatMap((moments) => (moments ? [moments.place] : []));
    const unknown = places.filter((place) => !this.#calendars.knowsHolidays(place));
    return [...new Set(unknown.map((place) => place.country))].sort();
  }
}
