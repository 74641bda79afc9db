import { Refusal, type UserError } from '@afterword/application';

/** The years of which holidays and clocks are known, as the follow-up policy's own reader has them. */
const FIRST = 1900;
const LAST = 2199;
const FIRST_INSTANT = Temporal.Instant.from(`${FIRST}-01-01T00:00:00Z`);
const LAST_INSTANT = Temporal.Instant.from(`${LAST}-12-31T23:59:59Z`);

/**
 * Refuses days and instants, wherever in an input they are, of years that no plan can be made for: a slip of the pen, of
 * which a plan would be made on a guess. Each is named by its path.
 *
 * @throws Refusal that names all of them.
 */
export function refuseUnknownYears(input: unknown): void {
  const [first, ...more] = unknownYears(input, []);
  if (first) throw new Refusal([first, ...more]);
}

function unknownYears(value: unknown, path: readonly string[]): readonly UserError[] {
  if (value instanceof Temporal.Instant) {
    const isKnown =
      Temporal.Instant.compare(value, FIRST_INSTANT) >= 0 &&
      Temporal.Instant.compare(value, LAST_INSTANT) <= 0;
    return isKnown ? [] : [refused(`${value}`, 'an instant', path)];
  }
  if (value instanceof Temporal.PlainDate)
    return value.year >= FIRST && value.year <= LAST ? [] : [refused(`${value}`, 'a day', path)];
  if (Array.isArray(value)) return value.flatMap((it, index) => unknownYears(it, [...path, `${index}`]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, it]) => unknownYears(it, [...path, name]));
}

const refused = (given: string, what: string, path: readonly string[]): UserError => ({
  code: 'INVALID_INPUT',
  message: `${given} cannot be right: give ${what} of the years ${FIRST} to ${LAST}, such as ${
    what === 'a day' ? '2026-09-15' : '2026-09-15T19:05:00Z'
  }.`,
  field: path.join('.'),
});
