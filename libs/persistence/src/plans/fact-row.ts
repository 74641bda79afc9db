import type { DayOrInstant, Fact } from '@afterword/follow-up-policy';

/** A fact other than an interview, as it is kept: `body` holds the fields of its type, days and instants as text. */
export interface FactRow {
  type: Exclude<Fact['type'], 'interview'>;
  at: Temporal.Instant;
  recorded: Temporal.Instant;
  body: Record<string, unknown>;
}

/** What each type takes where a body leaves it out. */
const DEFAULTS: Partial<Record<Fact['type'], object>> = {
  debrief: { weakAnswers: [], ideas: [] },
  reply: { automatic: false },
};
const DIRECTION_DEFAULTS: Record<string, object> = {
  contact_at: { ifSilent: false },
  submit: { how: 'material' },
};

/** Fields that hold a day or an instant, whichever fact or direction they are of. */
const TIMES = ['when', 'until', 'by', 'deadline', 'returnsOn'];

/** The fact as the follow-up policy reads it. Its writers are the use cases, so its shape is theirs to keep. */
export function toFact({ type, at, recorded, body }: FactRow): Fact {
  const defaults = type === 'direction' ? DIRECTION_DEFAULTS[String(body['kind'])] : DEFAULTS[type];
  const fact: Record<string, unknown> = { ...defaults, ...body, type, at, recorded };
  for (const name of TIMES) {
    const value = fact[name];
    if (typeof value === 'string') fact[name] = dayOrInstant(value);
  }
  return fact as unknown as Fact;
}

function dayOrInstant(text: string): DayOrInstant {
  return text.length === 10 ? Temporal.PlainDate.from(text) : Temporal.Instant.from(text);
}
