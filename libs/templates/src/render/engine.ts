import { Liquid } from 'liquidjs';

/** What templates can do. All else in Liquid reads files, the clock, or makes texts out of nothing. */
export const allowedTags = ['if', 'unless', 'case', 'for', 'break', 'continue', 'assign', 'comment'];
export const allowedFilters = [
  'append',
  'capitalize',
  'default',
  'downcase',
  'first',
  'join',
  'last',
  'prepend',
  'remove',
  'replace',
  'sentence',
  'size',
  'strip',
  'truncate',
  'truncatewords',
  'uniq',
  'upcase',
];

/** Where the language of a rendering is kept, for the filters that need it. */
export const localeRegister = 'locale';

/** Thrown where a printed value is missing; becomes a TemplatesError with its place. */
export class EmptyFieldError extends Error {}

function makeEngine(): Liquid {
  const liquid = new Liquid({
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    // Without a file system: an include would find nothing even if its tag were there.
    templates: {},
    // A hole in a letter is worse than no letter, so nothing empty is ever printed.
    outputEscape: printed,
    parseLimit: 25_000,
    memoryLimit: 100_000,
  });
  liquid.registerFilter('sentence', function sentence(list: unknown) {
    const locale = String(this.context.getRegister(localeRegister, 'en'));
    const entries = Array.isArray(list) ? list.map(String) : [printed(list)];
    return entries.length === 0 ? null : new Intl.ListFormat(locale, { type: 'conjunction' }).format(entries);
  });
  keepOnly(liquid.tags, allowedTags);
  keepOnly(liquid.filters, allowedFilters);
  for (const name of wordFilters) refuseEmpty(liquid, name);
  return liquid;
}

/** Filters that would turn a missing value into an innocent piece of text. */
const wordFilters = ['append', 'prepend', 'capitalize', 'replace', 'remove', 'truncate', 'truncatewords'];

function refuseEmpty(liquid: Liquid, name: string): void {
  const filter = liquid.filters[name];
  if (typeof filter !== 'function') return;
  liquid.registerFilter(name, function checked(value: unknown, ...args: unknown[]) {
    printed(value);
    if (args.some((arg) => arg === null || arg === undefined)) throw new EmptyFieldError('it is empty');
    return filter.call(this, value, ...args);
  });
}

function printed(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value === 'string' && value.trim() !== '') return value;
  if (Array.isArray(value)) throw new EmptyFieldError('it is a list');
  throw new EmptyFieldError('it is empty');
}

/** Names like `constructor` must not be found in the prototype either. */
function keepOnly(registry: Record<string, unknown>, names: readonly string[]): void {
  Object.setPrototypeOf(registry, null);
  for (const name of Object.keys(registry)) if (!names.includes(name)) delete registry[name];
}

/** One for all templates: it keeps nothing between renderings. */
export const engine: Liquid = makeEngine();
