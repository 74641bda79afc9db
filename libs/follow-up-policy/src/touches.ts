import type { AllowedMoments, Span } from './allowed-moments.js';
import type { Deed, Deeds } from './deeds.js';
import { hours, isBefore } from './time.js';
import type { Contact, StepKind } from './types.js';

/** Kinds of which a contact gets only so many from all candidates together. */
export const cappedKinds: readonly StepKind[] = [
  'follow_up',
  'follow_up_call',
  'feedback_request',
  'stay_in_touch',
];

/** Later than this after its own date nothing is moved by the cap; it is withheld (ruling 9). */
const longestWait = hours(14 * 24);

/** Where the cap lets a message go. */
export interface UnderCap {
  readonly span: Span;
  /** The due instants of the windows that it passed over; empty where it stays where it was. */
  readonly passed: readonly Temporal.Instant[];
}

/** When contacts were and will be written to or called, counted against the cap (law 3). */
export class Touches {
  readonly #cap: { readonly messages: number; readonly hours: number };
  readonly #deeds: Deeds;
  readonly #planned = new Map<string, Temporal.Instant[]>();
  readonly #uncounted = new Set<Deed>();

  constructor(cap: Touches['cap'], deeds: Deeds) {
    this.#cap = cap;
    this.#deeds = deeds;
  }

  get cap(): { readonly messages: number; readonly hours: number } {
    return this.#cap;
  }

  /** A message that its rule takes out of the count. */
  leaveOut(deed: Deed): void {
    this.#uncounted.add(deed);
  }

  /** Counts a planned message at its due instant. */
  plan(contact: Contact, due: Temporal.Instant): void {
    const known = this.#planned.get(contact.id);
    if (known) known.push(due);
    else this.#planned.set(contact.id, [due]);
  }

  /**
   * The first of a contact's windows, from a span on, at whose due instant one more message keeps to the cap;
   * undefined where that is more than 14 days later.
   *
   * @param own the deed that is being dated, which does not count against itself.
   * @param next the window after one.
   */
  firstFit(
    contact: Contact,
    span: Span,
    asOf: Temporal.Instant,
    own: Deed | undefined,
    next: (span: Span) => Span,
  ): UnderCap | undefined {
    const touches = this.#of(contact, asOf, own);
    if (touches.length < this.#cap.messages) return { span, passed: [] };
    if (this.#fits(touches, span.due.epochMilliseconds)) return { span, passed: [] };
    const latest = span.due.add(longestWait);
    const passed: Temporal.Instant[] = [];
    for (let it = span; !isBefore(latest, it.due); it = next(it)) {
      if (this.#fits(touches, it.due.epochMilliseconds)) return { span: it, passed };
      passed.push(it.due);
    }
    return undefined;
  }

  /**
   * The first of a contact's windows, from a span on, that ends after an instant, or else that had room for one more
   * message when it ended: what the cap kept back until then was not missed. Undefined where that is more than 14 days
   * later.
   */
  firstOpen(
    contact: Contact,
    span: Span,
    asOf: Temporal.Instant,
    own: Deed | undefined,
    next: (span: Span) => Span,
  ): UnderCap | undefined {
    if (isBefore(asOf, span.due)) return { span, passed: [] };
    const latest = span.due.add(longestWait);
    const passed: Temporal.Instant[] = [];
    for (let it = span; !isBefore(latest, it.due); it = next(it)) {
      if (isBefore(asOf, it.due)) return { span: it, passed };
      if (this.#fits(this.#of(contact, it.due, own), it.due.epochMilliseconds)) return { span: it, passed };
      passed.push(it.due);
    }
    return undefined;
  }

  /** In milliseconds since the epoch, since nothing but elapsed hours counts here. */
  #of(contact: Contact, asOf: Temporal.Instant, own: Deed | undefined): number[] {
    const touches: number[] = [];
    const add = (at: Temporal.Instant): void => {
      touches.push(at.epochMilliseconds);
    };
    // What was done is dated as things stood then, when nothing of today's plan was there.
    if (own === undefined) this.#planned.get(contact.id)?.forEach(add);
    for (const kind of cappedKinds) {
      for (const deed of this.#deeds.of(kind)) {
        if (deed === own || deed.fact.contact !== contact.id || this.#uncounted.has(deed)) continue;
        if (!isBefore(asOf, deed.fact.at)) add(deed.fact.at);
      }
    }
    for (const touch of contact.recentTouches ?? []) if (!isBefore(asOf, touch)) add(touch);
    return touches;
  }

  /** Whether no span of the cap's hours that holds `at` would hold too many. */
  #fits(touches: readonly number[], at: number): boolean {
    const span = this.#cap.hours * 3_600_000;
    const near = touches.filter((it) => Math.abs(it - at) < span);
    if (near.length < this.#cap.messages) return true;
    const ends = [at, ...near.filter((it) => it > at)];
    return ends.every((end) => {
      const within = near.filter((it) => it > end - span && it <= end);
      return within.length + 1 <= this.#cap.messages;
    });
  }
}

/** The window after one of a business day's hours, or of a call. */
export const nextWindow =
  (moments: AllowedMoments, isCall: boolean) =>
  (span: Span): Span =>
    isCall
      ? moments.windowAfter(span.due)
      : moments.hoursOf(moments.businessDaysAfter(moments.dayOf(span.due), 1));
