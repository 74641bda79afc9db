import { FileRefused } from './file-refused.js';
import { MAX_COLUMNS } from './limits.js';
import { FIELD_WORDS, fieldOfHeading, folded, type HeadingMeaning, type ImportField } from './vocabulary.js';

/** Where a field stands in a file: in one column, or in several whose cells are joined by a space. */
export interface ImportColumn {
  readonly field: ImportField;
  /** From 1. */
  readonly positions: readonly number[];
  /** As the file writes it; several are joined by a comma. */
  readonly heading: string;
}

/** What a file's first row says. */
export interface Columns {
  readonly understood: readonly ImportColumn[];
  readonly headings: readonly string[];
  /** Headings that nothing is taken from. */
  readonly ignored: readonly string[];
}

const REQUIRED = ['name', 'email'] as const;
/** These say who a candidate is: two columns that both look like one must not be chosen between by a guess. */
const IDENTITY: readonly ImportField[] = ['name', 'email', 'externalId'];

interface Candidate extends HeadingMeaning {
  readonly heading: string;
  readonly position: number;
}

/** Understands the first row. Throws `FileRefused` where a needed column is missing or two say the same. */
export function understandColumns(cells: readonly string[]): Columns {
  const headings = withoutEmptyTail(cells.map((cell) => cell.trim().replace(/\s+/g, ' ')));
  if (headings.length > MAX_COLUMNS) {
    throw new FileRefused(`The file has ${headings.length} columns; at most ${MAX_COLUMNS} can be read.`);
  }
  if (headings.some((heading) => heading.includes('@'))) {
    throw new FileRefused(
      'The first row holds a person, not headings. Put headings such as Name and E-mail above it.',
    );
  }
  const known = headings.flatMap((heading, index): Candidate[] => {
    const meaning = fieldOfHeading(heading);
    return meaning ? [{ ...meaning, heading, position: index + 1 }] : [];
  });
  const understood = [...Map.groupBy(known, ({ field }) => field)].map(([field, columns]) =>
    chooseColumns(field, columns),
  );
  refuseMissing(understood, headings);
  const taken = new Set(understood.flatMap(({ positions }) => positions));
  return {
    understood,
    headings,
    ignored: headings.filter((heading, index) => heading !== '' && !taken.has(index + 1)),
  };
}

function chooseColumns(field: ImportField, columns: readonly Candidate[]): ImportColumn {
  const whole = columns.filter(({ part }) => part === 0);
  const parts = whole.length > 0 ? [whole] : [1, 2].map((part) => columns.filter((c) => c.part === part));
  const chosen = parts
    .filter((alternatives) => alternatives.length > 0)
    .map((alternatives) => chooseOne(field, alternatives));
  return {
    field,
    positions: chosen.map(({ position }) => position),
    heading: chosen.map(({ heading }) => heading).join(', '),
  };
}

function chooseOne(field: ImportField, alternatives: readonly Candidate[]): Candidate {
  const [first, ...others] = alternatives.toSorted((one, other) => one.rank - other.rank);
  const rival = others.find(
    ({ heading }) => IDENTITY.includes(field) || folded(heading) === folded(first!.heading),
  );
  if (rival) {
    const [one, other] = [first!, rival].toSorted((a, b) => a.position - b.position);
    throw new FileRefused(
      `Two columns look like the ${FIELD_WORDS[field]}: ${one!.heading} (column ${one!.position}) and ` +
        `${other!.heading} (column ${other!.position}). Keep one of them, or rename the other.`,
    );
  }
  return first!;
}

function refuseMissing(understood: readonly ImportColumn[], headings: readonly string[]): void {
  const missing = REQUIRED.filter((field) => !understood.some((column) => column.field === field));
  if (missing.length === 0) return;
  const words = missing.map((field) => FIELD_WORDS[field]).join(' and none for the ');
  const wanted = missing.map((field) => (field === 'name' ? 'Name' : 'E-mail')).join(' and ');
  const found = headings.filter((heading) => heading !== '').map((heading) => shortened(heading));
  throw new FileRefused(
    `There is no column for the ${words}. Found: ${found.slice(0, 20).join(', ')}` +
      `${found.length > 20 ? ` and ${found.length - 20} more` : ''}. Head the right one${missing.length > 1 ? 's' : ''} ${wanted}.`,
  );
}

const shortened = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

function withoutEmptyTail(headings: string[]): string[] {
  return headings.slice(0, headings.findLastIndex((heading) => heading !== '') + 1);
}
