import {
  type Calendars,
  holidayCalendars,
  type Playbook,
  plan,
  type Step,
} from '@afterword/follow-up-policy';
import { chance } from './chance.ts';
import type { Chronicle } from './chronicle.ts';
import { tellDeed, tellWithoutTouch } from './deeds.ts';
import { momentOf, promisedAt } from './moments.ts';
import { Touches } from './touches.ts';

/** A plan that asks for something new after each deed settles within so many rounds: a series has at most six. */
const ROUNDS = 8;
/** What leads to another step, so that the plan has to be asked again. */
const LEADS_ON = new Set<Step['kind']>([
  'record_next_steps',
  'follow_up',
  'follow_up_call',
  'directed_contact',
  'offer_review',
  'stay_in_touch',
]);

/** How a candidate keeps up with their plans. */
export interface Diligence {
  /** What fell due after this was let be; absent: nothing. */
  readonly idleSince?: Temporal.Instant | undefined;
  /** Of how many steps; what else fell due was done all the same. */
  readonly looseEnds: number;
  /** Steps that this candidate does not do, whatever falls due. */
  readonly never?: (step: Step) => boolean;
}

/** The candidates of one tenant, doing over the past months what the planner asked them to. */
export class Living {
  private readonly calendars: Calendars = holidayCalendars();
  private readonly touches = new Touches();
  private readonly playbook: Playbook;

  constructor(playbook: Playbook) {
    this.playbook = playbook;
  }

  /**
   * Lives through the applications of one candidate: up to each turn they do what the plan of that moment says, each
   * thing within its window. So the plan of today finds done what was to be done, and in time but for a few.
   */
  through(chronicles: readonly Chronicle[], { idleSince, looseEnds, never }: Diligence): void {
    let left = looseEnds;
    for (const chronicle of chronicles) {
      const { now } = chronicle;
      for (const turn of [...chronicle.turns, now]) {
        const isIdle = (step: Step): boolean => {
          if (never?.(step)) return true;
          const promised = promisedAt(step);
          if (!idleSince || !turn.equals(now) || isBefore(promised, idleSince)) return false;
          return isBefore(now, promised) || left-- > 0;
        };
        this.keepUp(chronicle, turn, isIdle);
      }
    }
  }

  private keepUp(chronicle: Chronicle, asOf: Temporal.Instant, isIdle: (step: Step) => boolean): void {
    const seen = new Map<string, boolean>();
    for (let round = 0; round < ROUNDS; round++) {
      let again = false;
      for (const step of plan(chronicle.scenario, this.playbook, this.calendars, asOf).steps) {
        if (step.state !== 'planned' && step.state !== 'blocked') continue;
        if (!step.overdueSince && isBefore(asOf, step.notBefore)) continue;
        const wanted = this.wantedAt(chronicle, step);
        if (!wanted || !isBefore(wanted, asOf)) continue;
        const idle = seen.get(step.id) ?? isIdle(step);
        seen.set(step.id, idle);
        if (idle) continue;
        const at = this.touches.roomFrom(step, wanted);
        if (at && isBefore(at, asOf)) {
          this.touches.add(step, at);
          tellDeed(chronicle, step, at, asOf);
        } else tellWithoutTouch(chronicle, step, wanted);
        again ||= LEADS_ON.has(step.kind);
      }
      if (!again) return;
    }
  }

  /** When they would do it, be there room or not; undefined where there was no way. */
  private wantedAt(chronicle: Chronicle, step: Step): Temporal.Instant | undefined {
    const isPast = isBefore(promisedAt(step), chronicle.now);
    // What was missing was found out in the end, or they found another way.
    if (step.state === 'blocked' && !isPast) return undefined;
    if (step.kind === 'thank_you' && isPast && this.wasForgotten(chronicle, step)) return undefined;
    return momentOf(chronicle, step);
  }

  /** A few thank-yous were never written; the plan has given them up since. */
  private wasForgotten({ applicationId, now }: Chronicle, step: Step): boolean {
    const isOld = isBefore(step.due.add({ hours: 24 * 10 }), now);
    return isOld && chance(applicationId, step.id, 'forgotten') < 0.03;
  }
}

const isBefore = (a: Temporal.Instant, b: Temporal.Instant): boolean => Temporal.Instant.compare(a, b) < 0;
