import { readValue } from '../imports/csv/values.js';
import { FIELD_WORDS } from '../imports/csv/vocabulary.js';
import type { Problems } from '../shared/problems.js';

/** A new candidate, as somebody tells it. Blank is the same as absent. */
export interface CandidateInput {
  readonly name: string;
  readonly email: string;
  /** IANA; the tenant's where absent. */
  readonly timeZone?: string | null;
  /** ISO 3166-1 alpha-2, or an English name. */
  readonly country?: string | null;
  readonly phone?: string | null;
  readonly cohortId?: string | null;
  readonly advisorId?: string | null;
  readonly externalId?: string | null;
}

/** The texts of a candidate as they are stored. */
export interface CandidateTexts {
  readonly name: string;
  readonly email: string;
  readonly timeZone: string | null;
  readonly country: string | null;
  readonly phone: string | null;
  readonly externalId: string | null;
}

/**
 * The texts as they are stored, held to the same rules as a row of an import. What is wrong goes to `problems`,
 * with paths below `path`.
 */
export function readCandidateTexts(input: CandidateInput, path: string, problems: Problems): CandidateTexts {
  const optional = (field: 'name' | 'email' | 'timeZone' | 'country' | 'phone' | 'externalId') => {
    const text = input[field];
    if (!text || text.trim() === '') return null;
    const reading = readValue(field, text);
    if ('value' in reading) return reading.value;
    problems.add(`${path}.${field}`, reading.problem);
    return text;
  };
  const required = (field: 'name' | 'email') => {
    const value = optional(field);
    if (value === null) problems.add(`${path}.${field}`, `The ${FIELD_WORDS[field]} is missing.`);
    return value ?? '';
  };
  return {
    name: required('name'),
    email: required('email'),
    timeZone: optional('timeZone'),
    country: optional('country'),
    phone: optional('phone'),
    externalId: optional('externalId'),
  };
}
