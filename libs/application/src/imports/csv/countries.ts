import type { Reading } from './reading.js';
import { folded } from './vocabulary.js';

/** Two-letter codes that name no country: regions, unions, tests and codes set aside. */
const NO_COUNTRY = new Set([
  'AC',
  'CP',
  'CQ',
  'DG',
  'EA',
  'EU',
  'EZ',
  'IC',
  'QO',
  'TA',
  'UN',
  'XA',
  'XB',
  'ZZ',
]);

/** Names that people write and the Unicode list has otherwise. */
const ALSO: { readonly [name: string]: string } = {
  America: 'US',
  'United States of America': 'US',
  'U.S.': 'US',
  USA: 'US',
  'Great Britain': 'GB',
  UK: 'GB',
  England: 'GB',
  Scotland: 'GB',
  Wales: 'GB',
  'Northern Ireland': 'GB',
  UAE: 'AE',
  Korea: 'KR',
  'Republic of Korea': 'KR',
  'Russian Federation': 'RU',
  'Czech Republic': 'CZ',
  Turkey: 'TR',
  'Ivory Coast': 'CI',
  Macedonia: 'MK',
  'Viet Nam': 'VN',
  Holland: 'NL',
  'Hong Kong': 'HK',
  Macau: 'MO',
  Myanmar: 'MM',
  Burma: 'MM',
  Palestine: 'PS',
  Swaziland: 'SZ',
  'Cape Verde': 'CV',
  'East Timor': 'TL',
  'Democratic Republic of the Congo': 'CD',
  'Republic of the Congo': 'CG',
};

const CODE_BY_NAME = countryCodes();

/** A country by its ISO 3166-1 alpha-2 code or its English name. */
export function countryOf(text: string): Reading {
  const code = CODE_BY_NAME.get(folded(text));
  if (code) return { value: code };
  return {
    problem: `There is no country ${text}. Write its English name or two-letter code, such as Norway or NO.`,
  };
}

function countryCodes(): Map<string, string> {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
  const codes = new Map<string, string>();
  for (const code of letters.flatMap((one) => letters.map((other) => one + other))) {
    // Codes that were replaced by another read as that other.
    if (NO_COUNTRY.has(code) || new Intl.Locale(`und-${code}`).region !== code) continue;
    const name = names.of(code);
    if (!name) continue;
    codes.set(folded(code), code);
    codes.set(folded(name), code);
    codes.set(folded(name.replace('&', 'and').replace(/^St\. /, 'Saint ')), code);
  }
  for (const [name, code] of Object.entries(ALSO)) codes.set(folded(name), code);
  return codes;
}
