import { GraphQLError, GraphQLScalarType, Kind, type ValueNode, valueFromASTUntyped } from 'graphql';

function textScalar<T>(
  name: string,
  description: string,
  expected: string,
  parse: (text: string) => T,
): GraphQLScalarType<T, string> {
  const read = (value: unknown): T => {
    try {
      if (typeof value === 'string') return parse(value);
    } catch {
      // falls through to the one message
    }
    throw new GraphQLError(`${name} must be ${expected}.`, { extensions: { code: 'BAD_USER_INPUT' } });
  };
  return new GraphQLScalarType<T, string>({
    name,
    description,
    serialize: (value) => String(value),
    parseValue: read,
    parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : null),
  });
}

export const InstantScalar = textScalar(
  'Instant',
  'An instant: ISO 8601 in UTC, such as 2026-09-15T19:05:00Z.',
  'an instant such as 2026-09-15T19:05:00Z',
  (text) => Temporal.Instant.from(text).round('millisecond'),
);

export const LocalDateScalar = textScalar(
  'LocalDate',
  'A calendar day: ISO 8601, such as 2026-09-15.',
  'a day such as 2026-09-15',
  (text) => Temporal.PlainDate.from(text),
);

export const TimeZoneScalar = textScalar(
  'TimeZone',
  'An IANA time zone, such as America/Chicago.',
  'a time zone such as America/Chicago',
  (text) => {
    if (/^[+-]/.test(text)) throw new RangeError('an offset is no place');
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(text).timeZoneId;
  },
);

export const LocalTimeScalar = textScalar(
  'LocalTime',
  'A time of day: ISO 8601, such as 09:00 or 09:00:00.',
  'a time of day such as 09:00',
  (text) => Temporal.PlainTime.from(text),
);
/** Any JSON value. Only for documents that have a schema of their own and are checked against it. */
export const JsonScalar = new GraphQLScalarType<unknown, unknown>({
  name: 'JSON',
  description: 'A JSON value: an object, a list, a text, a number, true, false or null.',
  serialize: (value) => value,
  parseValue: (value) => value,
  parseLiteral: (node: ValueNode, variables) => valueFromASTUntyped(node, variables),
});
