/** What a caller can expect to go wrong, as the API says it. */
export interface UserErrorLike {
  code: string;
  message: string;
  /** The path of the input field, such as `contacts.0.email`. */
  field?: string | null;
}

/** Refusals sorted by the field they concern. */
export interface FieldErrors {
  /** What is wrong with a field, by its path in the input. */
  of: (path: string) => string | undefined;
  /** What concerns no field that is on show, to stand above the form. */
  others: string[];
  any: boolean;
}

/**
 * Sorts refusals by field. `known` are the paths that the form shows, with `*` for any position in a list:
 * `contacts.*.email`; all else goes to `others`, so that nothing is ever swallowed.
 */
export function fieldErrors(errors: readonly UserErrorLike[], known: readonly string[]): FieldErrors {
  const patterns = known.map((path) => path.split('.'));
  const isKnown = (field: string) => {
    const parts = field.split('.');
    return patterns.some(
      (pattern) =>
        pattern.length === parts.length &&
        pattern.every((part, index) => part === '*' || part === parts[index]),
    );
  };
  const placed = new Map<string, string>();
  const others: string[] = [];
  for (const { field, message } of errors) {
    if (field && isKnown(field) && !placed.has(field)) placed.set(field, message);
    else others.push(message);
  }
  return { of: (path) => placed.get(path), others, any: errors.length > 0 };
}
