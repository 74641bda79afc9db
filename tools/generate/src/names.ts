/** The forms in which a feature's name stands in code, tables and sentences. */
export interface FeatureNames {
  /** feedback-request */
  readonly file: string;
  /** feedback-requests */
  readonly folder: string;
  /** FeedbackRequest */
  readonly Name: string;
  /** FeedbackRequests */
  readonly Names: string;
  /** feedbackRequest */
  readonly name: string;
  /** feedbackRequests */
  readonly names: string;
  /** feedback_request */
  readonly table: string;
  /** feedback request */
  readonly words: string;
  /** feedback requests */
  readonly wordsPlural: string;
}

/** The names of a feature called by its one thing, such as `feedback-request`. Undefined for anything else. */
export function namesOf(singular: string, plural = pluralOf(singular)): FeatureNames | undefined {
  if (![singular, plural].every((name) => /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) || singular === plural)
    return undefined;
  return {
    file: singular,
    folder: plural,
    Name: pascal(singular),
    Names: pascal(plural),
    name: camel(singular),
    names: camel(plural),
    table: singular.replaceAll('-', '_'),
    words: singular.replaceAll('-', ' '),
    wordsPlural: plural.replaceAll('-', ' '),
  };
}

function pluralOf(singular: string): string {
  if (/[^aeiou]y$/.test(singular)) return `${singular.slice(0, -1)}ies`;
  return /(s|x|ch|sh)$/.test(singular) ? `${singular}es` : `${singular}s`;
}

const pascal = (name: string) =>
  name
    .split('-')
    .map((part) => `${part[0]?.toUpperCase()}${part.slice(1)}`)
    .join('');

const camel = (name: string) => `${name[0]}${pascal(name).slice(1)}`;
