import type { StepMessage } from './draft-step.js';

export interface CallMoment {
  /** One may call now. */
  open: boolean;
  /** When the open window closes. */
  closes: string | null;
  /** When the next one opens. */
  next: string | null;
}

/** Where the present moment stands to the hours in which one calls. */
export function callMoment(
  callTime: Pick<NonNullable<StepMessage['callTime']>, 'opensAt' | 'closesAt'> | null | undefined,
  now: Date,
): CallMoment {
  const { opensAt = null, closesAt = null } = callTime ?? {};
  if (!opensAt || !closesAt) return { open: false, closes: null, next: null };
  const open = Date.parse(opensAt) <= now.getTime() && now.getTime() < Date.parse(closesAt);
  return { open, closes: open ? closesAt : null, next: open ? null : opensAt };
}

export interface ScriptPart {
  /** When it is said, such as “They have no time”; empty where the script names none. */
  cue: string;
  words: string;
}

/** A call script as it is read: a paragraph each, whose cue stands before its first colon. */
export function scriptOf(text: string): ScriptPart[] {
  return text
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => {
      const [, cue, words] = /^([^:“”\n]{2,40}):\s+([\s\S]+)$/u.exec(paragraph) ?? [];
      return { cue: cue ?? '', words: words ?? paragraph };
    });
}

/** Where a wall clock of `HH:MM` lies on a line from 8 to 18, as per cent; at its ends where it lies beyond. */
export function placeOnDay(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return Math.min(100, Math.max(0, ((hours + minutes / 60 - 8) / 10) * 100));
}
