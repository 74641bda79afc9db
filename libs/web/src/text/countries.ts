/** Codes that browsers have names for and that are no countries: unions, test codes, islands within others. */
const NO_COUNTRIES = new Set('AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ'.split(' '));

let found: { value: string; label: string }[] | undefined;

/** Every country by its English name, with its ISO 3166-1 code; the browser's own list. */
export function countries(): { value: string; label: string }[] {
  if (found) return found;
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  found = letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !NO_COUNTRIES.has(code) && new Intl.Locale(`und-${code}`).region === code)
    .flatMap((code) => {
      const label = names.of(code);
      // A code that was given up has the name of what came after it, under which the list has it already.
      return label && Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`
        ? [{ value: code, label }]
        : [];
    })
    .sort((a, b) => a.label.localeCompare(b.label, 'en'));
  return found;
}

/** The country of the reader's locale; the empty text where it names none. */
export const ownCountry = (): string => new Intl.Locale(navigator.language).maximize().region ?? '';
