import { contactRoles, type StepKind, taskKinds } from '../types.js';

/** What conditions may ask about. `closed` lists every value that there is; without it any value may come. */
export interface Term {
  readonly type: 'string' | 'bool' | 'int' | 'list<string>';
  readonly closed?: readonly (string | boolean)[];
  readonly meaning: string;
}

/** The vocabulary of conditions, by subject and field; documented in `docs/playbooks.md`. */
export const vocabulary = {
  candidate: {
    country: { type: 'string', meaning: 'ISO 3166-1 code, or "" where it is not known' },
    timeZone: { type: 'string', meaning: 'IANA name' },
  },
  employer: {
    name: { type: 'string', meaning: 'as recorded' },
    country: { type: 'string', meaning: 'ISO 3166-1 code' },
    region: { type: 'string', meaning: 'ISO 3166-2 without the country, or ""' },
    culture: { type: 'string', closed: ['modern', 'traditional'], meaning: 'how formal the house is' },
  },
  application: {
    role: { type: 'string', meaning: 'the role applied for' },
    dreamJob: { type: 'bool', closed: [false, true], meaning: 'whether the candidate calls it a dream job' },
  },
  interview: {
    round: {
      type: 'int',
      meaning: 'of the interview that calls for the step, from 1; else of the latest one',
    },
    participants: { type: 'int', meaning: 'how many people of the employer took part' },
  },
  contact: {
    roles: {
      type: 'list<string>',
      closed: contactRoles,
      meaning: 'roles of the person that the step is for',
    },
    country: { type: 'string', meaning: 'ISO 3166-1 code of where that person is' },
  },
} as const satisfies Record<string, Record<string, Term>>;

export type Subject = keyof typeof vocabulary;

/** `contact` means nothing in the conditions of what nobody receives. */
export const knowsSubject = (kind: StepKind, subject: Subject): boolean =>
  subject !== 'contact' || !taskKinds.has(kind);
