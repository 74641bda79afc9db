import type { StepKind } from '../types.js';
import type { ConditionSubjects } from './condition.js';
import type { ClosedDays, PlaybookDocument, RuleOf } from './document.js';

/** A span of the day, wall-clock `HH:MM`, both ends included. */
export interface DayWindow {
  readonly from: string;
  readonly to: string;
}

/** A rule whose condition is ready to be asked. */
export type ReadRule<K extends StepKind = StepKind> = RuleOf<K> & {
  /** Whether the rule's condition holds; true where it has none. */
  applies(subjects: () => ConditionSubjects): boolean;
};

/** A playbook document that was read and checked, its conditions compiled. Immutable; share it between plans. */
export interface Playbook {
  readonly document: PlaybookDocument;
  readonly name: string;
  readonly version: number;
  /** When a recipient may be written to, in the recipient's zone on the recipient's business days. */
  readonly allowedHours: { readonly soft: DayWindow; readonly hard: DayWindow };
  /** When a recipient may be called, cut to the employer's business hours. */
  readonly callWindows: readonly DayWindow[];
  /** At most `messages` capped messages to one contact in any `hours` elapsed hours, over all candidates. */
  readonly cap: { readonly messages: number; readonly hours: number };
  readonly closedDays: readonly ClosedDays[];
  /** The rules of a kind in their order; empty where the kind is not planned. */
  rulesOf<K extends StepKind>(kind: K): readonly ReadRule<K>[];
}

/** Why a day is closed at a place. */
export type Closure = { readonly kind: 'weekend' } | { readonly kind: 'holiday'; readonly name: string };

/** Knows the weekends and public holidays of places. Must answer the same question always alike. */
export interface Calendars {
  /** Undefined on a business day. */
  closure(
    place: { readonly country: string; readonly region?: string | undefined },
    date: Temporal.PlainDate,
  ): Closure | undefined;
  /** False where only weekends are known. */
  knowsHolidays(place: { readonly country: string; readonly region?: string | undefined }): boolean;
}
