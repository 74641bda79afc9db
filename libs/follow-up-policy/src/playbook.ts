import type { Channel, Place } from './types.js';

/** A span of the day, wall-clock `HH:MM`, both ends included. */
export interface DayWindow {
  readonly from: string;
  readonly to: string;
}

interface RuleBase {
  /** Rows of the guides that the rule follows, cited in each step's reasons. */
  readonly cites: readonly string[];
  readonly owner: 'candidate' | 'advisor';
}

/** A candidate's own task that ends with the day of the interview. */
export interface TaskRule extends RuleBase {
  /** The task stays open at least this long, even past midnight. */
  readonly atLeastHours: number;
}

export interface ThankYouRule extends RuleBase {
  readonly channel: Channel;
  /** Elapsed hours after the interview's end; a hard deadline. */
  readonly withinHours: number;
  readonly schedulersToo: boolean;
  /** An unsent note is given up this many business days after its due. */
  readonly tooLateAfterBusinessDays: number;
}

export interface FollowUpRule extends RuleBase {
  readonly channel: Channel;
  readonly everyDays: number;
  /** At most this many without a human reply. */
  readonly limit: number;
  /** The first one comes this many business days after a promised decision date. */
  readonly businessDaysAfterPromise: number;
}

/** Rules by step kind; a kind that is absent is not planned. */
export interface PlaybookRules {
  readonly collect_contacts?: TaskRule;
  readonly debrief?: TaskRule;
  readonly record_next_steps?: TaskRule;
  readonly thank_you?: ThankYouRule;
  readonly follow_up?: FollowUpRule;
}

/** A tenant's follow-up policy as data. The laws of the planner hold whatever it says. */
export interface Playbook {
  readonly name: string;
  readonly version: number;
  /** When a recipient may be written to, in the recipient's zone on the recipient's business days. */
  readonly allowedHours: { readonly soft: DayWindow; readonly hard: DayWindow };
  /** When a recipient may be called, cut to the employer's business hours. */
  readonly callWindows: readonly DayWindow[];
  /** At most `messages` capped messages to one contact in any `hours` elapsed hours, over all candidates. */
  readonly cap: { readonly messages: number; readonly hours: number };
  readonly rules: PlaybookRules;
}

/** Why a day is closed at a place. */
export type Closure = { readonly kind: 'weekend' } | { readonly kind: 'holiday'; readonly name: string };

/** Knows the weekends and public holidays of places. Must answer the same question always alike. */
export interface Calendars {
  /** Undefined on a business day. */
  closure(place: Place, date: Temporal.PlainDate): Closure | undefined;
  /** False where only weekends are known. */
  knowsHolidays(place: Place): boolean;
}
