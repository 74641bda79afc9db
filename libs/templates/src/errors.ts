export type TemplatesErrorCode =
  /** Liquid can't make sense of it: a tag not closed, a brace missing. */
  | 'syntax'
  /** A field that the catalogue doesn't have. */
  | 'unknown_field'
  | 'unknown_filter'
  | 'unknown_tag'
  /** A field that is printed and has no value here. */
  | 'empty_field'
  /** Too long, too many steps, too much output. */
  | 'limit'
  /** The merge data breaks the catalogue. */
  | 'data'
  /** The document around the text is wrong: a kind, a channel, a missing subject. */
  | 'document';

/** Where in a template: lines and columns count from 1. */
export interface TemplatePlace {
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  /** The merge field it is about, such as `contact.name`. */
  readonly field?: string | undefined;
}

/** The only error of this library. Names what is wrong, where, and what would have been right. */
export class TemplatesError extends Error {
  override readonly name = 'TemplatesError';
  readonly code: TemplatesErrorCode;
  /** Such as `thank_you/email/en/retrofit.body`, or `data.contact.name`. */
  readonly path: string;
  readonly line: number | undefined;
  readonly column: number | undefined;
  readonly field: string | undefined;
  readonly problem: string;
  readonly expected: string;

  constructor(
    code: TemplatesErrorCode,
    path: string,
    problem: string,
    expected: string,
    place: TemplatePlace = {},
  ) {
    const where = place.line === undefined ? '' : `, line ${place.line}, column ${place.column ?? 1}`;
    super(`${path}${where}: ${problem}; expected ${expected}.`);
    this.code = code;
    this.path = path;
    this.line = place.line;
    this.column = place.column;
    this.field = place.field;
    this.problem = problem;
    this.expected = expected;
  }
}
