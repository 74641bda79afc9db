/** One pattern out of several, so that tables can have a phrase a line. Flags are those of the first. */
export function anyOf(...patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'), patterns[0]?.flags);
}
