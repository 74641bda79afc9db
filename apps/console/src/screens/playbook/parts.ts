import { humanised, RULE_ORDER, ruleTitle } from './words.js';

/** A place in a document: names of fields and positions in lists. */
export type Path = readonly (string | number)[];

/** A number, a time of day or a yes or no that can be set without touching the rest. */
export interface PartField {
  readonly path: Path;
  readonly label: string;
  readonly value: number | string | boolean;
}

/** A rule or a limit of a playbook, as the screen shows it. */
export interface Part {
  readonly id: string;
  readonly title: string;
  /** Rows of the guides that it follows. */
  readonly rows: readonly string[];
  readonly fields: readonly PartField[];
}

interface Json {
  readonly [name: string]: unknown;
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The parts of a document: its rules first, then what limits them. Whatever has no field of its own is for the JSON. */
export function partsOf(document: unknown): { rules: Part[]; limits: Part[] } {
  if (!isObject(document)) return { rules: [], limits: [] };
  const { rules, ...others } = document;
  const entries = Array.isArray(rules)
    ? rules.map((rule: unknown, index) => [nameOf(rule, index), rule, ['rules', index]] as const)
    : Object.entries(isObject(rules) ? rules : {}).map(
        ([name, rule]) => [name, rule, ['rules', name]] as const,
      );
  return {
    rules: entries
      .toSorted(([a], [b]) => orderOf(a) - orderOf(b))
      .map(([name, rule, path]) => partOf(name, rule, path)),
    limits: Object.entries(others)
      .filter(([, value]) => typeof value === 'object' && value !== null)
      .map(([name, value]) => partOf(name, value, [name]))
      .filter(({ fields }) => fields.length > 0),
  };
}

/** By the course of an application, since the database keeps no order of names. What is unknown comes last. */
function orderOf(name: string): number {
  const at = RULE_ORDER.indexOf(name);
  return at === -1 ? RULE_ORDER.length : at;
}

function nameOf(rule: unknown, index: number): string {
  if (!isObject(rule)) return `rule ${index + 1}`;
  const named = [rule['kind'], rule['id'], rule['name']].find((it) => typeof it === 'string');
  return typeof named === 'string' ? named : `rule ${index + 1}`;
}

function partOf(name: string, value: unknown, path: Path): Part {
  const cites = isObject(value) && Array.isArray(value['cites']) ? value['cites'] : [];
  return {
    id: path.join('.'),
    title: ruleTitle(name),
    rows: cites.filter((row) => typeof row === 'string'),
    fields: fieldsOf(value, path, path.length),
  };
}

function fieldsOf(value: unknown, path: Path, from: number): PartField[] {
  if (Array.isArray(value))
    return value.flatMap((item: unknown, index) => fieldsOf(item, [...path, index], from));
  if (isObject(value))
    return Object.entries(value).flatMap(([name, item]) => fieldsOf(item, [...path, name], from));
  const settable =
    typeof value === 'number' ||
    typeof value === 'boolean' ||
    (typeof value === 'string' && /^\d{2}:\d{2}$/.test(value));
  return settable ? [{ path, label: labelOf(path.slice(from)), value }] : [];
}

const labelOf = (path: Path): string =>
  path.map((part) => (typeof part === 'number' ? String(part + 1) : humanised(part))).join(', ');

/** The document with one value set; all else is the same. */
export function withValue(document: unknown, path: Path, value: unknown): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return value;
  if (Array.isArray(document))
    return document.map((item: unknown, index) => (index === first ? withValue(item, rest, value) : item));
  if (!isObject(document)) return document;
  return { ...document, [first]: withValue(document[String(first)], rest, value) };
}

/** The value at a place; undefined where there is none. */
export function valueAt(document: unknown, path: Path): unknown {
  let at = document;
  for (const part of path) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = (at as Json)[String(part)];
  }
  return at;
}
