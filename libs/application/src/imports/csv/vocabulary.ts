/** What a row says of a candidate. */
export const IMPORT_FIELDS = [
  'name',
  'email',
  'externalId',
  'advisor',
  'cohort',
  'timeZone',
  'country',
  'phone',
] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];

/** How the field is called in a sentence. */
export const FIELD_WORDS: { readonly [field in ImportField]: string } = {
  name: 'name',
  email: 'e-mail address',
  externalId: 'student ID',
  advisor: 'advisor',
  cohort: 'cohort',
  timeZone: 'time zone',
  country: 'country',
  phone: 'phone number',
};

/** A column holds a field whole, or a part of one: first and last name, programme and class. */
export interface HeadingMeaning {
  readonly field: ImportField;
  /** 0 for the whole; 1 and up are parts, joined by a space in this order. */
  readonly part: number;
  /** Among columns that mean the same, the lowest is taken. */
  readonly rank: number;
}

/** Without spaces, punctuation, accents and case, as `folded` makes headings. The likeliest stands first. */
const SYNONYMS: readonly {
  readonly field: ImportField;
  readonly part?: number;
  readonly headings: readonly string[];
}[] = [
  {
    field: 'name',
    headings: ['name', 'fullname', 'studentname', 'candidatename', 'displayname', 'student', 'candidate'],
  },
  {
    field: 'name',
    part: 1,
    headings: ['firstname', 'givenname', 'forename', 'first', 'preferredname', 'preferredfirstname'],
  },
  { field: 'name', part: 2, headings: ['lastname', 'surname', 'familyname', 'last'] },
  {
    field: 'email',
    headings: [
      'email',
      'emailaddress',
      'mail',
      'studentemail',
      'candidateemail',
      'schoolemail',
      'universityemail',
      'studentemailaddress',
      'primaryemail',
    ],
  },
  {
    field: 'externalId',
    headings: [
      'studentid',
      'sid',
      'externalid',
      'studentnumber',
      'studentno',
      'universityid',
      'candidateid',
      'idnumber',
      'externalreference',
      'id',
    ],
  },
  {
    field: 'advisor',
    headings: [
      'advisor',
      'adviser',
      'advisoremail',
      'adviseremail',
      'advisorname',
      'advisername',
      'careeradvisor',
      'careeradviser',
      'coach',
      'careercoach',
      'counselor',
      'counsellor',
      'consultant',
      'recruiter',
    ],
  },
  { field: 'cohort', headings: ['cohort', 'cohortname', 'batch', 'group'] },
  { field: 'cohort', part: 1, headings: ['programme', 'program', 'prog', 'course', 'degree'] },
  {
    field: 'cohort',
    part: 2,
    headings: ['class', 'classof', 'classyear', 'gradyr', 'gradyear', 'graduationyear'],
  },
  { field: 'timeZone', headings: ['timezone', 'tz', 'ianatimezone', 'timezonename'] },
  { field: 'country', headings: ['country', 'countrycode', 'countryname', 'countryofresidence'] },
  {
    field: 'phone',
    headings: [
      'phone',
      'phonenumber',
      'mobile',
      'mobilenumber',
      'mobilephone',
      'cell',
      'cellphone',
      'telephone',
      'tel',
    ],
  },
];

const MEANINGS = new Map<string, HeadingMeaning>(
  SYNONYMS.flatMap(({ field, part = 0, headings }) =>
    headings.map((heading, rank) => [heading, { field, part, rank }] as const),
  ),
);

/** Letters and digits alone, in small letters, without accents. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/** What stands under a heading, or null where nothing is taken from its column. */
export function fieldOfHeading(heading: string): HeadingMeaning | null {
  return MEANINGS.get(folded(heading)) ?? null;
}
