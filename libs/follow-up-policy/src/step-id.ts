import type { Channel, StepKind } from './types.js';

/** Whose step it is: all that its id depends on but the channel and the ordinal. */
export interface StepSubject {
  readonly kind: StepKind;
  readonly interview?: string | undefined;
  readonly contact?: string | undefined;
}

/**
 * The id of a step, from nothing but what makes it this step, so that it stays the same from plan to
 * plan. Readable, yet callers must take it as opaque.
 */
export function stepId(subject: StepSubject, channel: Channel | undefined, ordinal: number): string {
  return `${subjectPrefix(subject)}${channel ?? ''}/${ordinal}`;
}

/** What a step's id tells of it, where the id is of the subject; undefined for another's. */
export function readStepId(
  id: string,
  subject: StepSubject,
): { readonly channel: string; readonly ordinal: number } | undefined {
  const prefix = subjectPrefix(subject);
  if (!id.startsWith(prefix)) return undefined;
  const [channel = '', ordinal = ''] = id.slice(prefix.length).split('/');
  return { channel, ordinal: Number(ordinal) };
}

/** What the ids of all steps of one kind and interview start with. */
export const interviewPrefix = (kind: StepKind, interview: string): string =>
  `${kind}/${escaped(interview)}/`;

const subjectPrefix = ({ kind, interview = '', contact = '' }: StepSubject): string =>
  `${interviewPrefix(kind, interview)}${escaped(contact)}/`;

const escaped = (part: string): string =>
  part.includes('/') || part.includes('%') ? part.replace(/[%/]/g, encodeURIComponent) : part;

/** The ordinals of a series' steps, of which each is given once. */
export class Ordinals {
  readonly #taken = new Set<number>();

  /** @param ids of steps of the series that are named already. */
  constructor(ids: readonly (string | undefined)[]) {
    for (const id of ids) if (id !== undefined) this.#taken.add(Number(id.split('/').at(-1)));
  }

  /** The first that no step has. */
  next(): number {
    let ordinal = 1;
    while (this.#taken.has(ordinal)) ordinal++;
    this.#taken.add(ordinal);
    return ordinal;
  }
}
