import { TemplatesError } from '../errors.js';
import { presetLanguageOf } from '../languages.js';
import { linkFault } from '../text/links.js';
import { allFields, fieldAt, isGroup, type MergeData, type NamedField } from './catalogue.js';
import type { FieldDefinition } from './definition.js';

export const mergeDataLimits = { textLength: 1_000, listLength: 20 } as const;

/** What a template sees: every field of the catalogue, null where there is nothing. */
export type FieldValues = Readonly<Record<string, Readonly<Record<string, FieldValue>>>>;
export type FieldValue = string | readonly string[] | null;

/**
 * Checks merge data against the catalogue, fills fallbacks, makes derived fields and puts dates in words.
 *
 * @param locale BCP 47; decides how dates read and which fallbacks are taken.
 * @throws TemplatesError with the field's path: an unknown field, a wrong type, a missing required field.
 */
export function resolveFields(data: MergeData, locale: string): FieldValues {
  const given = readGiven(data);
  for (const { path, definition } of allFields) {
    if (definition.required && !given.has(path)) {
      throw new TemplatesError('data', `data.${path}`, 'nothing is given', definition.meaning.toLowerCase(), {
        field: path,
      });
    }
  }
  const values: Record<string, Record<string, FieldValue>> = Object.create(null);
  for (const field of allFields) {
    values[field.group] ??= Object.create(null);
    values[field.group]![field.name] = fieldValue(field, given, locale);
  }
  return values;
}

type Given = ReadonlyMap<string, string | readonly string[]>;

function readGiven(data: unknown): Given {
  const given = new Map<string, string | readonly string[]>();
  for (const [group, fields] of entriesOf(data, 'data')) {
    if (!isGroup(group)) throw unknown(`data.${group}`);
    if (fields === undefined) continue;
    for (const [name, value] of entriesOf(fields, `data.${group}`)) {
      const field = fieldAt(`${group}.${name}`);
      if (field === undefined || field.definition.derivedFrom !== undefined) {
        throw unknown(`data.${group}.${name}`);
      }
      const read = value === undefined ? undefined : readValue(field, value);
      if (read !== undefined && read.length > 0) given.set(field.path, read);
    }
  }
  return given;
}

function entriesOf(value: unknown, path: string): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new TemplatesError('data', path, 'this is no group of fields', 'an object of merge fields');
  }
  return Object.entries(value);
}

const unknown = (path: string): TemplatesError =>
  new TemplatesError('data', path, 'there is no such field to give', 'a field of docs/merge-fields.md', {
    field: path.slice('data.'.length),
  });

function readValue(field: NamedField, value: unknown): string | readonly string[] {
  const path = `data.${field.path}`;
  const wrong = (expected: string): TemplatesError =>
    new TemplatesError('data', path, 'the value does not fit', expected, { field: field.path });
  const { textLength, listLength } = mergeDataLimits;
  const line = (text: unknown): string => {
    if (typeof text !== 'string')
      throw wrong(field.definition.type === 'list' ? 'a list of texts' : 'a text');
    if (text.length > textLength) throw wrong(`at most ${textLength} characters`);
    return oneLine(text);
  };
  switch (field.definition.type) {
    case 'text':
      return line(value);
    case 'list':
      if (!Array.isArray(value)) throw wrong('a list of texts');
      if (value.length > listLength) throw wrong(`at most ${listLength} entries`);
      return value.map(line).filter((entry) => entry !== '');
    case 'link': {
      const link = line(value);
      if (link !== '' && (linkFault(link) !== undefined || !/^https?:/iu.test(link))) {
        throw wrong('a whole http or https address of a public site');
      }
      return link;
    }
    case 'date': {
      const day = line(value);
      if (day !== '' && dayOf(day) === undefined) throw wrong('a day such as 2026-11-17');
      return day;
    }
  }
}

/** One line without control characters, and without the marks that turn the direction of text around. */
export const oneLine = (text: string): string =>
  text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\u202A-\u202E\u2066-\u2069]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

function fieldValue(field: NamedField, given: Given, locale: string): FieldValue {
  const { definition, path } = field;
  if (definition.derivedFrom !== undefined) return derive(definition.derivedFrom, given, locale);
  const value = given.get(path);
  if (value === undefined) return fallbackOf(definition, given, locale);
  if (definition.type !== 'date') return value;
  return inWords(String(value), locale, 'day');
}

/** The first entry of a list, or the weekday of a date. */
function derive(source: string, given: Given, locale: string): FieldValue {
  const value = given.get(source);
  if (value === undefined) return null;
  return typeof value === 'string' ? inWords(value, locale, 'weekday') : (value[0] ?? null);
}

function fallbackOf({ fallback }: FieldDefinition, given: Given, locale: string): FieldValue {
  if (fallback === undefined) return null;
  const text = typeof fallback === 'string' ? fallback : fallback[presetLanguageOf(locale)];
  return text.replace(/\{([\w.]+)\}/gu, (_, path: string) => String(given.get(path)));
}

/** Midnight UTC of a day, or undefined where there is no such day. */
function dayOf(text: string): Date | undefined {
  if (!/^\d{4}-\d\d-\d\d$/u.test(text)) return undefined;
  const day = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(day.getTime()) || !day.toISOString().startsWith(text) ? undefined : day;
}

/** A day has no zone; UTC only keeps the formatter from moving it. Browsers don't have Temporal everywhere yet. */
const inWords = (day: string, locale: string, style: DayStyle): string =>
  formatter(locale, style).format(dayOf(day));

type DayStyle = 'weekday' | 'day';

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Formatters are slow to make. Tenants use few languages; a caller who tries all of them only loses the cache. */
function formatter(locale: string, style: DayStyle): Intl.DateTimeFormat {
  const key = `${style} ${locale}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const parts = style === 'weekday' ? {} : ({ day: 'numeric', month: 'long' } as const);
  const made = new Intl.DateTimeFormat(locale, { weekday: 'long', ...parts, timeZone: 'UTC' });
  if (formatters.size >= 100) formatters.clear();
  formatters.set(key, made);
  return made;
}
