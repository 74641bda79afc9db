import type { Channel, StepKind } from './types.js';

/** Whose step it is: all that its id depends on but the channel and the ordinal. */
export interface StepSubject {
  readonly interview: string | undefined;
  readonly contact?: string | undefined;
  readonly kind: StepKind;
}

/**
 * The id of a step, from nothing but what makes it this step, so that it stays the same from plan to
 * plan. Readable, yet callers must take it as opaque.
 */
export function stepId(
  parts: StepSubject & { readonly channel?: Channel | undefined; readonly ordinal: number },
): string {
  return `${stepIdPrefix(parts)}${parts.channel ?? ''}/${parts.ordinal}`;
}

/** What the ids of all steps of one subject start with, and no other's. */
export const stepIdPrefix = ({ interview = '', contact = '', kind }: StepSubject): string =>
  `${interviewPrefix(kind, interview)}${escaped(contact)}/`;

/** What the ids of all steps of one kind and interview start with. */
export const interviewPrefix = (kind: StepKind, interview: string): string =>
  `${kind}/${escaped(interview)}/`;

const escaped = (part: string): string => part.replace(/[%/]/g, encodeURIComponent);
