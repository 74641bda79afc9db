import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

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
