import type { TemplateDocument } from './document.js';

/**
 * The wording for one step: always the same for the same step, and none of those to avoid while there is another.
 * Where all are used, it is one that was used least.
 *
 * @param key what makes the step this step, such as its id.
 * @param avoid variants that siblings got or that the recipient has read, once for each use.
 * @throws RangeError if there is no template to choose from.
 */
export function chooseVariant(
  templates: readonly TemplateDocument[],
  key: string,
  avoid: readonly string[] = [],
): TemplateDocument {
  const uses = (template: TemplateDocument): number =>
    avoid.filter((variant) => variant === template.variant).length;
  const fewest = Math.min(...templates.map(uses));
  // By name, so that the order in which templates were loaded means nothing.
  const free = templates.filter((template) => uses(template) === fewest).sort(byVariant);
  const chosen = free[free.length === 0 ? 0 : hash(key) % free.length];
  if (chosen === undefined) throw new RangeError('There is no template to choose from.');
  return chosen;
}

/** One recipient of an interview, with the variants that they have read before. */
export interface Sibling {
  readonly key: string;
  readonly read?: readonly string[] | undefined;
}

/**
 * Wordings for all recipients of one interview, by key. No two get the same while there are enough of them, nor does
 * anybody get one that they have read. The order of the siblings means nothing.
 */
export function assignVariants(
  templates: readonly TemplateDocument[],
  siblings: readonly Sibling[],
): ReadonlyMap<string, TemplateDocument> {
  const assigned = new Map<string, TemplateDocument>();
  for (const { key, read = [] } of [...siblings].sort((a, b) => compare(a.key, b.key))) {
    const taken = [...assigned.values()].map(({ variant }) => variant);
    // A colleague's text is worse than one's own old one: those two are read side by side.
    const unused = templates.filter(({ variant }) => !taken.includes(variant));
    assigned.set(
      key,
      unused.length > 0 ? chooseVariant(unused, key, read) : chooseVariant(templates, key, taken),
    );
  }
  return assigned;
}

const byVariant = (a: TemplateDocument, b: TemplateDocument): number => compare(a.variant, b.variant);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** FNV-1a, 32 bits, over UTF-16 units: no secret, only the same everywhere. */
function hash(key: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < key.length; index += 1) {
    value = Math.imul(value ^ key.charCodeAt(index), 0x01000193) >>> 0;
  }
  return value;
}
