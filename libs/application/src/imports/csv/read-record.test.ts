import { describe, expect, it } from '@jest/globals';
import { understandColumns } from './columns.js';
import { readRecord } from './read-record.js';

const columns = understandColumns([
  'Name',
  'E-mail',
  'SID',
  'Advisor',
  'Cohort',
  'Time zone',
  'Country',
  'Phone',
  'Notes',
]);
const GOOD = ['Ann Berg', 'ann@lakemont.example', 'L1', '', '', '', '', '', ''];

/** The good row with one cell of another content. */
function withCell(position: number, cell: string) {
  return readRecord(columns, { line: 5, cells: GOOD.with(position - 1, cell) });
}

describe('a row', () => {
  it('gives the values of its cells, tidied, and none for a blank cell', () => {
    const cells = [
      ' Ann\u00a0\n Berg ',
      ' Ann@Lakemont.example',
      'L1',
      'Marta',
      'MBA 2027',
      'europe/berlin',
      'norway',
      '+47 22 33 44 55',
      '=x',
    ];
    expect(readRecord(columns, { line: 2, cells })).toEqual({
      line: 2,
      errors: [],
      values: {
        name: 'Ann Berg',
        email: 'Ann@lakemont.example',
        externalId: 'L1',
        advisor: 'Marta',
        cohort: 'MBA 2027',
        timeZone: 'Europe/Berlin',
        country: 'NO',
        phone: '+47 22 33 44 55',
      },
    });
    expect(withCell(3, ' ').values).toEqual({ name: 'Ann Berg', email: 'ann@lakemont.example' });
  });

  it.each([
    [1, '', 'The name is missing.'],
    [1, "=cmd|' /C calc'!A0", 'This begins like a formula. Write the name as plain text.'],
    [1, '@SUM(A1)', 'This begins like a formula.'],
    [1, '\tAnn', 'This begins like a formula.'],
    [1, "'=1+1", 'This begins like a formula.'],
    [1, '  -2+3', 'This begins like a formula.'],
    [1, 'Ann\u0007', 'This holds a control character.'],
    [1, 'Ann \u202egreB', 'This holds a control character.'],
    [1, 'x'.repeat(201), 'This is 201 characters long; a name may have at most 200.'],
    [2, '', 'The e-mail address is missing.'],
    [2, 'k.mensah@lakemont', 'That address has no ending.'],
    [2, 'k.mensah', 'This is not an e-mail address; one looks like ana@school.edu.'],
    [2, 'a@b@c.example', 'This is not an e-mail address'],
    [2, 'Ann <ann@lakemont.example>', 'This is not an e-mail address'],
    [2, 'zoë@lakemont.example', 'The part before the @ has a letter that most mail systems refuse.'],
    [2, 'ann@lake_mont.example', 'The part after the @ is not a mail domain.'],
    [2, 'ann..b@lakemont.example', 'The part before the @ is not one that mail can reach.'],
    [
      2,
      `${'x'.repeat(250)}@a.example`,
      'This is 260 characters long; an e-mail address may have at most 254.',
    ],
    [3, '1.2E+05', 'A spreadsheet shortened this number. Write the student ID in full, as text.'],
    [6, 'Atlantis/Center', 'There is no time zone Atlantis/Center. Name a place, such as America/Chicago'],
    [6, 'EST', 'EST is an abbreviation. Name a place, such as America/New_York.'],
    [6, '+02:00', '+02:00 is an offset, which changes with summer time.'],
    [6, 'UTC+2', 'UTC+2 is an offset'],
    [7, 'Narnia', 'There is no country Narnia. Write its English name or two-letter code'],
    [8, 'call me', 'This is not a phone number; one looks like +1 312 555 0142.'],
    [8, '1.31255E+11', 'A spreadsheet shortened this number.'],
    [8, '=1+2', 'This begins like a formula.'],
  ])('says what is wrong in column %i: %.24j', (position, cell, words) => {
    const { errors } = withCell(position, cell);
    expect(errors).toEqual([
      {
        line: 5,
        column: position,
        heading: columns.headings[position - 1],
        message: expect.stringContaining(words),
      },
    ]);
  });

  it.each([
    [6, 'Central Standard Time', 'timeZone', 'America/Chicago'],
    [6, 'w. europe standard time', 'timeZone', 'Europe/Berlin'],
    [6, 'america/new york', 'timeZone', 'America/New_York'],
    [6, 'utc', 'timeZone', 'UTC'],
    [7, 'de', 'country', 'DE'],
    [7, 'U.S.A.', 'country', 'US'],
    [7, "Cote d'Ivoire", 'country', 'CI'],
    [7, 'Türkiye', 'country', 'TR'],
    [7, 'UK', 'country', 'GB'],
    [7, 'Trinidad and Tobago', 'country', 'TT'],
    [8, "'+1 312 555 0142", 'phone', '+1 312 555 0142'],
    [8, '(312) 555-0142 ext. 7', 'phone', '(312) 555-0142 ext. 7'],
    [2, 'ann@müller.example', 'email', 'ann@xn--mller-kva.example'],
    [1, 'Nguyễn Thị Minh Khai', 'name', 'Nguyễn Thị Minh Khai'],
    [1, "O'Brien", 'name', "O'Brien"],
  ] as const)('reads column %i, %j', (position, cell, field, value) => {
    const { values, errors } = withCell(position, cell);
    expect(errors).toEqual([]);
    expect(values[field]).toBe(value);
  });

  it('that is shorter than the headings leaves the rest blank, and one that is longer is faulty', () => {
    expect(readRecord(columns, { line: 2, cells: ['Ann', 'a@b.example'] }).errors).toEqual([]);
    expect(readRecord(columns, { line: 2, cells: [...GOOD, '', ''] }).errors).toEqual([]);
    expect(readRecord(columns, { line: 2, cells: [...GOOD, '', 'more'] }).errors).toMatchObject([
      {
        line: 2,
        column: 11,
        heading: '',
        message: expect.stringContaining('more cells than there are headings (9)'),
      },
    ]);
  });

  it('names the line where the cell stands, also below a line break in quotation marks', () => {
    const { errors } = readRecord(columns, { line: 5, cells: ['Ann\nBerg', 'nobody', 'L1'] });
    expect(errors).toMatchObject([{ line: 6, column: 2, heading: 'E-mail' }]);
  });

  it('joins the parts of a name and refuses them where they are too long together', () => {
    const parted = understandColumns(['First name', 'Last name', 'E-mail']);
    expect(readRecord(parted, { line: 2, cells: ['Ann', 'Berg', 'a@b.example'] }).values.name).toBe(
      'Ann Berg',
    );
    expect(
      readRecord(parted, { line: 2, cells: ['x'.repeat(150), 'y'.repeat(150), 'a@b.example'] }).errors,
    ).toMatchObject([{ column: 1, message: 'This is 301 characters long; a name may have at most 200.' }]);
  });
});
