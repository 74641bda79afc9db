import type { Interview } from './facts.js';
import { interviewPrefix, readStepId, type StepSubject } from './step-id.js';
import { byTime, isBefore } from './time.js';
import type { Fact, MessageSentFact, StepDoneFact, StepKind } from './types.js';

/** Something done or sent. */
export interface Deed {
  readonly fact: StepDoneFact | MessageSentFact;
  /** The interview of the step that it names, or else the one that began last before it. */
  readonly interview: Interview | undefined;
  /** True where it names a step that can still stand: of an interview that is there, or of none. */
  readonly named: boolean;
}

const isSent = ({ fact }: Deed): boolean => fact.type === 'message_sent';

export const stateOf = (deed: Deed): 'done' | 'sent' => (isSent(deed) ? 'sent' : 'done');

/** What was done and sent, and which of it already belongs to a step. */
export class Deeds {
  readonly #byKind = new Map<StepKind, Deed[]>();
  readonly #claimed = new Set<Deed>();
  readonly #named = new Set<string>();

  /** @param cancelled interviews of which steps may have been done before they were called off. */
  constructor(facts: readonly Fact[], interviews: readonly Interview[], cancelled: readonly Interview[]) {
    const all = [...interviews, ...cancelled];
    const acts = facts.filter((fact) => fact.type === 'step_done' || fact.type === 'message_sent');
    for (const fact of acts.toSorted((a, b) => byTime(a.at, b.at))) {
      const named = all.find((it) => fact.step?.startsWith(interviewPrefix(fact.kind, it.key)));
      const interview = named ?? interviews.findLast((it) => !isBefore(fact.at, it.at));
      const ofNone = fact.step?.startsWith(interviewPrefix(fact.kind, '')) === true;
      const deed: Deed = { fact, interview, named: named !== undefined || ofNone };
      if (fact.step !== undefined) this.#named.add(fact.step);
      const known = this.#byKind.get(fact.kind);
      if (known) known.push(deed);
      else this.#byKind.set(fact.kind, [deed]);
    }
  }

  /** Of one kind, the first to happen first. */
  of(kind: StepKind): readonly Deed[] {
    return this.#byKind.get(kind) ?? [];
  }

  /**
   * Claims all deeds of a step, those that name it and, of those that name none, those that match. Answers
   * the first; a sent message outranks a mark that says done, and one that names the step one that does not.
   *
   * @param isOwn whether a step id with this channel is this step's; by default any.
   */
  claim(
    subject: StepSubject,
    ordinal: number,
    matches: (deed: Deed) => boolean,
    isOwn: (channel: string, deed: Deed) => boolean = () => true,
  ): Deed | undefined {
    const deeds = this.#byKind.get(subject.kind);
    if (deeds === undefined) return undefined;
    const own = deeds.filter((deed) => {
      const named = deed.fact.step === undefined ? undefined : readStepId(deed.fact.step, subject);
      if (named?.ordinal === ordinal && isOwn(named.channel, deed)) return this.isFree(deed);
      return !deed.named && matches(deed);
    });
    for (const deed of own) this.#claimed.add(deed);
    const named = own.filter((deed) => deed.fact.step !== undefined);
    return named.find(isSent) ?? own.find(isSent) ?? named[0] ?? own[0];
  }

  /**
   * Claims every deed of a kind, the first to happen first; of those that name one step it answers one.
   *
   * @param since only those from then on.
   */
  claimAll(kind: StepKind, since?: Temporal.Instant): readonly Deed[] {
    const own = this.of(kind).filter(({ fact }) => since === undefined || !isBefore(fact.at, since));
    for (const deed of own) this.#claimed.add(deed);
    const byStep = Map.groupBy(own, (deed) => deed.fact.step ?? deed);
    const answers = new Set([...byStep.values()].map((same) => same.find(isSent) ?? same[0]));
    return own.filter((deed) => answers.has(deed));
  }

  /** The first ordinal of a subject's steps that was not used up between two instants, such as by an earlier offer's. */
  ordinalAfter(
    subject: StepSubject,
    first: number,
    from: Temporal.Instant | undefined,
    to: Temporal.Instant,
  ): number {
    if (from === undefined) return first;
    const used = new Set<number | undefined>();
    for (const { fact } of this.of(subject.kind))
      if (fact.step !== undefined && !isBefore(fact.at, from) && isBefore(fact.at, to))
        used.add(readStepId(fact.step, subject)?.ordinal);
    let ordinal = first;
    while (used.has(ordinal)) ordinal++;
    return ordinal;
  }

  /** Whether something done names a step with this id. */
  isNamed(id: string): boolean {
    return this.#named.has(id);
  }

  isFree(deed: Deed): boolean {
    return !this.#claimed.has(deed);
  }

  /** What belongs to no step that the rules make, in the order of kinds and time. */
  unclaimed(): readonly Deed[] {
    return [...this.#byKind.values()].flat().filter((deed) => this.isFree(deed));
  }
}
