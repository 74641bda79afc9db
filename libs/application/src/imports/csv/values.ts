import { domainToASCII } from 'node:url';
import { HIDDEN_CHARACTERS } from '../../shared/hidden-characters.js';
import { countryOf } from './countries.js';
import type { Reading } from './reading.js';
import { timeZoneOf } from './time-zones.js';
import { FIELD_WORDS, type ImportField } from './vocabulary.js';

const LONGEST: { readonly [field in ImportField]: number } = {
  name: 200,
  email: 254,
  externalId: 100,
  advisor: 254,
  cohort: 200,
  timeZone: 100,
  country: 100,
  phone: 40,
};

/** A spreadsheet would run a cell that begins so. */
const FORMULA = /^[=+\-@\t\r]/;
const SHORTENED_NUMBER = /^\d(?:[.,]\d+)?E\+\d+$/i;

/** Reads one cell that is not blank. */
export function readValue(field: ImportField, cell: string): Reading {
  // Spreadsheets, and our own list of faulty rows, put an apostrophe before what must not run as a formula.
  const text = tidied(cell.replace(/^\s*'(?=[=+\-@])/, ''));
  if (runsAsFormula(field, cell, text))
    return problem(`This begins like a formula. Write the ${FIELD_WORDS[field]} as plain text.`);
  if (text.search(HIDDEN_CHARACTERS) >= 0)
    return problem('This holds a control character. Type it again, without hidden characters.');
  const tooLong = problemOfLength(field, text);
  if (tooLong) return problem(tooLong);
  if ((field === 'phone' || field === 'externalId') && SHORTENED_NUMBER.test(text))
    return problem(`A spreadsheet shortened this number. Write the ${FIELD_WORDS[field]} in full, as text.`);
  return READERS[field]?.(text) ?? { value: text };
}

/** What is wrong with a text that is too long for its field; null where it fits. */
export function problemOfLength(field: ImportField, text: string): string | null {
  if (text.length <= LONGEST[field]) return null;
  return `This is ${text.length} characters long; ${article(field)} may have at most ${LONGEST[field]}.`;
}

const READERS: { readonly [field in ImportField]?: (text: string) => Reading } = {
  email: readEmail,
  phone: readPhone,
  timeZone: timeZoneOf,
  country: countryOf,
};

/** These are looked up and never stored as they stand. */
const LOOKED_UP: readonly ImportField[] = ['advisor', 'timeZone', 'country'];

function runsAsFormula(field: ImportField, cell: string, text: string): boolean {
  if (LOOKED_UP.includes(field)) return false;
  if (field === 'phone') return /^[=@-]/.test(text);
  return FORMULA.test(cell) || FORMULA.test(text);
}

/** One space for any run of white space, none at the ends; letters with accents as one character each. */
function tidied(cell: string): string {
  return cell
    .normalize('NFC')
    .replace(/[\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function readEmail(text: string): Reading {
  const parts = text.split('@');
  const [local = '', domain = ''] = parts;
  if (parts.length !== 2 || local === '' || domain === '' || /[\s,;:<>()[\]\\"]/.test(text))
    return problem('This is not an e-mail address; one looks like ana@school.edu.');
  if (!/^[\x21-\x7e]+$/.test(local))
    return problem('The part before the @ has a letter that most mail systems refuse.');
  if (local.length > 64 || /^\.|\.\.|\.$/.test(local))
    return problem('The part before the @ is not one that mail can reach.');
  const plainDomain = domainToASCII(domain);
  if (!plainDomain.includes('.') || plainDomain.endsWith('.'))
    return problem(
      plainDomain === '' ? 'The part after the @ is not a mail domain.' : 'That address has no ending.',
    );
  if (!/^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/.test(plainDomain))
    return problem('The part after the @ is not a mail domain.');
  return { value: `${local}@${plainDomain}` };
}

function readPhone(text: string): Reading {
  const digits = text.replace(/\D/g, '').length;
  if (!/^\+?[\d\s().\-/]+(?:\s?(?:x|ext\.?)\s?\d+)?$/i.test(text) || digits < 5 || digits > 20)
    return problem('This is not a phone number; one looks like +1 312 555 0142.');
  return { value: text };
}

const problem = (sentence: string): Reading => ({ problem: sentence });

const article = (field: ImportField) =>
  `${/^[aeiou]/.test(FIELD_WORDS[field]) ? 'an' : 'a'} ${FIELD_WORDS[field]}`;
