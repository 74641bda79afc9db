const plurals = new Map<string, Intl.PluralRules>();

function pluralRules(locale: string): Intl.PluralRules {
  let found = plurals.get(locale);
  if (!found) {
    found = new Intl.PluralRules(locale);
    plurals.set(locale, found);
  }
  return found;
}

/** A number as the reader writes it: 1,248. */
export const number = (value: number, locale?: string): string => new Intl.NumberFormat(locale).format(value);

/** A rate of 0 to 1 as per cent with one decimal: 82.1%. */
export const percent = (rate: number, locale?: string): string =>
  new Intl.NumberFormat(locale, {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(rate);

/** A count with its noun: “1 candidate”, “412 candidates”. The interface speaks English, so English plurals decide. */
export function count(value: number, one: string, many: string = `${one}s`, locale?: string): string {
  return `${number(value, locale)} ${pluralRules('en').select(value) === 'one' ? one : many}`;
}

/** Names in a row: “Rafael Ibarra”, “Rafael Ibarra and Sunniva Dahl”, “A, B and C”. */
export function list(items: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(items);
}

/** The initials of a person, for the square at the foot of the navigation: Marta Lindqvist → ML. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const letters = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  return letters.map((word) => [...(word ?? '')][0]?.toLocaleUpperCase() ?? '').join('');
}
