import type { AllowedMoments, Span } from './allowed-moments.js';
import type { Deed, Deeds } from './deeds.js';
import { hours, isBefore, remember } from './time.js';
import type { Channel, Contact, StepKind } from './types.js';

/** Kinds of which a contact gets only so many from all candidates together. */
export const cappedKinds: readonly StepKind[] = [
  'follow_up',
  'follow_up_call',
  'feedback_request',
  'stay_in_touch',
];

/** Later than this after its own date nothing is moved by the cap; it is withheld (ruling 9). */
const longestWait = hours(14 * 24);

/** A message that the cap binds, in its windows. */
export interface CappedMessage {
  readonly contact: Contact;
  readonly channel: Channel;
  readonly moments: AllowedMoments;
  readonly asOf: Temporal.Instant;
  /** Dated as if no hold were there, by the clock of the instant at which one was recorded. */
  readonly unheldAt?: Temporal.Instant | undefined;
}

/** By which a message is past or to come. */
export const clockOf = ({ asOf, unheldAt }: CappedMessage): Temporal.Instant => unheldAt ?? asOf;

/** A message that is planned, as the cap counts it. */
export interface PlannedTouch {
  readonly due: Temporal.Instant;
  /** When it was to go by the plan of an earlier instant, where it was missed since. */
  readonly dueThen?: ((asOf: Temporal.Instant) => Temporal.Instant) | undefined;
  /** When it would be due without the hold that moves it, if one does. */
  readonly unheld?: Temporal.Instant | undefined;
  /** When that hold ends, if it lasts. */
  readonly heldUntil?: Temporal.Instant | undefined;
}

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
  readonly #planned = new Map<string, Pick<PlannedTouch, 'due' | 'dueThen'>[]>();
  /** As it would be planned without any hold. */
  readonly #unheld = new Map<string, Pick<PlannedTouch, 'due' | 'dueThen'>[]>();
  /** Old places of what a hold moves, and until when they are kept. */
  readonly #kept = new Map<string, { readonly due: Temporal.Instant; readonly until: Temporal.Instant }[]>();
  /** When old places come free that a message would have taken. */
  readonly roomAt: Temporal.Instant[] = [];
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

  /**
   * Counts a planned message at its due instant. One that a hold moves keeps its old place besides while that lasts, so
   * that no other message takes it: a hold advances nothing (ruling 15).
   */
  plan({ id }: Contact, touch: PlannedTouch): void {
    const { due, unheld, heldUntil } = touch;
    remember(this.#planned, id, () => []).push(touch);
    if (unheld && heldUntil && isBefore(unheld, due))
      remember(this.#kept, id, () => []).push({ due: unheld, until: heldUntil });
    remember(this.#unheld, id, () => []).push(unheld ? { due: unheld } : touch);
  }

  /**
   * The first of a message's windows, from a span on, at whose due instant it keeps to the cap; undefined where that is
   * more than 14 days after its own due.
   */
  firstFit(message: CappedMessage, span: Span, ownDue = span.due): UnderCap | undefined {
    const touches = this.#beside(message, clockOf(message));
    const kept = this.#keptFrom(message);
    const freed = this.#firstFitBeside(touches, message, span, ownDue);
    if (kept.length === 0) return freed;
    const fit = this.#firstFitBeside([...touches, ...kept.map(milliseconds)], message, span, ownDue);
    if (freed?.passed.length !== fit?.passed.length) this.roomAt.push(...kept.map(({ until }) => until));
    return fit;
  }

  #firstFitBeside(
    touches: readonly number[],
    message: CappedMessage,
    span: Span,
    ownDue: Temporal.Instant,
  ): UnderCap | undefined {
    if (touches.length < this.#cap.messages) return { span, passed: [] };
    if (this.#fits(touches, span.due.epochMilliseconds)) return { span, passed: [] };
    const latest = ownDue.add(longestWait);
    const passed: Temporal.Instant[] = [];
    for (let it = span; !isBefore(latest, it.due); it = nextWindow(message, it)) {
      if (this.#fits(touches, it.due.epochMilliseconds)) return { span: it, passed };
      passed.push(it.due);
    }
    return undefined;
  }

  /**
   * The first of a message's windows, from a span on, that is not over, or else that had room for it when it ended:
   * what the cap kept back until then was not missed. Undefined where that is more than 14 days later.
   */
  firstOpen(message: CappedMessage, span: Span): UnderCap | undefined {
    const clock = clockOf(message);
    if (isBefore(clock, span.due)) return { span, passed: [] };
    const latest = span.due.add(longestWait);
    const passed: Temporal.Instant[] = [];
    for (let it = span; !isBefore(latest, it.due); it = nextWindow(message, it)) {
      if (isBefore(clock, it.due)) return { span: it, passed };
      const touches = [...this.#beside(message, it.due), ...this.#keptFrom(message).map(milliseconds)];
      if (this.#fits(touches, it.due.epochMilliseconds)) return { span: it, passed };
      passed.push(it.due);
    }
    return undefined;
  }

  /** The places that a message may not take; none as if no hold were there. */
  #keptFrom({ contact, unheldAt }: CappedMessage) {
    return (unheldAt ? undefined : this.#kept.get(contact.id)) ?? [];
  }

  /** In milliseconds since the epoch, since nothing but elapsed hours counts here. */
  #beside(message: CappedMessage, asOf: Temporal.Instant): number[] {
    const { contact, unheldAt } = message;
    // At the end of a window what shares it is missed too, and stands elsewhere; it counts as it stood until then.
    const then = isBefore(asOf, clockOf(message)) ? asOf.subtract({ milliseconds: 1 }) : undefined;
    const touches: number[] = [];
    const add = (at: Temporal.Instant): void => {
      touches.push(at.epochMilliseconds);
    };
    for (const { due, dueThen } of (unheldAt ? this.#unheld : this.#planned).get(contact.id) ?? [])
      add(then && dueThen ? dueThen(then) : due);
    for (const kind of cappedKinds) {
      for (const deed of this.#deeds.of(kind)) {
        // A mark that names nobody closes the kind for all (ruling 21), so it may have been to anybody.
        const { contact: to = contact.id, at } = deed.fact;
        if (to !== contact.id || this.#uncounted.has(deed) || isBefore(asOf, at)) continue;
        add(at);
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

const milliseconds = ({ due }: { readonly due: Temporal.Instant }): number => due.epochMilliseconds;

/** The next window of a call, or the hours of the next business day. */
const nextWindow = ({ channel, moments }: CappedMessage, { due }: Span): Span =>
  channel === 'phone'
    ? moments.windowAfter(due)
    : moments.hoursOf(moments.businessDaysAfter(moments.dayOf(due), 1));
