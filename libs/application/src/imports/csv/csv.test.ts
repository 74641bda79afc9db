import { describe, expect, it } from '@jest/globals';
import { understandColumns } from './columns.js';
import { type CsvRow, readRows } from './read-rows.js';
import { surveyFile } from './survey.js';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));
const utf16 = (text: string) => Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le'));
const utf16be = (text: string) => Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le').swap16());

/** The file in chunks of a few bytes, so that every sign is cut apart once. */
async function* inChunks(bytes: Uint8Array, size: number) {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

async function read(bytes: Uint8Array, chunk = 7): Promise<CsvRow[]> {
  const survey = await surveyFile(inChunks(bytes, chunk));
  const rows: CsvRow[] = [];
  for await (const row of readRows(inChunks(bytes, chunk), survey)) rows.push(row);
  return rows;
}

const HEADINGS = ['Name', 'E-mail', 'Programme'];
const expected = [
  { line: 1, cells: HEADINGS },
  { line: 2, cells: ['Zoë Müller', 'zoe@lakemont.example', 'MBA'] },
];

describe('a file', () => {
  it.each([
    ['in UTF-8', bytesOf('Name,E-mail,Programme\nZoë Müller,zoe@lakemont.example,MBA\n')],
    [
      'in UTF-8 with a byte order mark',
      bytesOf('\ufeffName,E-mail,Programme\nZoë Müller,zoe@lakemont.example,MBA\n'),
    ],
    ['in Latin-1', latin1('Name,E-mail,Programme\nZoë Müller,zoe@lakemont.example,MBA\n')],
    [
      'in UTF-16, little end first',
      utf16('Name\tE-mail\tProgramme\r\nZoë Müller\tzoe@lakemont.example\tMBA\r\n'),
    ],
    ['in UTF-16, big end first', utf16be('Name,E-mail,Programme\nZoë Müller,zoe@lakemont.example,MBA\n')],
    [
      'in UTF-16 without a mark',
      utf16('Name,E-mail,Programme\nZoë Müller,zoe@lakemont.example,MBA').subarray(2),
    ],
    ['parted by semicolons', bytesOf('Name;E-mail;Programme\nZoë Müller;zoe@lakemont.example;MBA\n')],
    ['parted by tabs', bytesOf('Name\tE-mail\tProgramme\nZoë Müller\tzoe@lakemont.example\tMBA\n')],
    [
      'with Windows line endings',
      bytesOf('Name,E-mail,Programme\r\nZoë Müller,zoe@lakemont.example,MBA\r\n'),
    ],
    [
      'with old Macintosh line endings',
      bytesOf('Name,E-mail,Programme\rZoë Müller,zoe@lakemont.example,MBA\r'),
    ],
    ['without a last line ending', bytesOf('Name,E-mail,Programme\nZoë Müller,zoe@lakemont.example,MBA')],
    [
      'all in quotation marks',
      bytesOf('"Name","E-mail","Programme"\n"Zoë Müller","zoe@lakemont.example","MBA"\n'),
    ],
  ])('%s reads the same', async (_, bytes) => {
    for (const chunk of [1, 7, 65_536]) expect(await read(bytes, chunk)).toEqual(expected);
  });

  it('in Windows-1252 keeps the signs that Latin-1 does not have', async () => {
    const bytes = Uint8Array.from([...bytesOf('Name,E-mail\n'), 0x80, 0x8a, ...bytesOf(',a@b.example')]);
    expect((await read(bytes))[1]!.cells[0]).toBe('€Š');
  });

  it('is Windows-1252 when the only byte that says so stands at its end', async () => {
    const text = `Name,E-mail\n${'Ann,ann@lakemont.example\n'.repeat(5000)}`;
    const rows = await read(Uint8Array.from([...bytesOf(text), ...latin1('Zoë,z@b.example')]), 16_384);
    expect(rows.at(-1)!.cells[0]).toBe('Zoë');
  });

  it('counts the lines within quotation marks and the blank ones', async () => {
    const text =
      'Name,Notes,E-mail\n\n"Ann\nBerg","one\r\n\r\nthree",a@b.example\n , ,\nBo,"said ""no""",b@b.example\n';
    expect(await read(bytesOf(text))).toEqual([
      { line: 1, cells: ['Name', 'Notes', 'E-mail'] },
      { line: 3, cells: ['Ann\nBerg', 'one\n\nthree', 'a@b.example'] },
      { line: 8, cells: ['Bo', 'said "no"', 'b@b.example'] },
    ]);
  });

  it('may say above the headings what parts its columns', async () => {
    expect(await read(bytesOf('sep=;\nName;E-mail\nAnn, Dr;a@b.example\n'))).toEqual([
      { line: 2, cells: ['Name', 'E-mail'] },
      { line: 3, cells: ['Ann, Dr', 'a@b.example'] },
    ]);
  });

  it('takes a quotation mark in the middle of a cell for a part of it', async () => {
    const rows = await read(bytesOf('Name,E-mail\nJo "Red" Berg,jo@b.example\n"Al" Fox,al@b.example\n'));
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['Name', 'E-mail'],
      ['Jo "Red" Berg', 'jo@b.example'],
      ['"Al" Fox', 'al@b.example'],
    ]);
  });

  it.each([
    ['', 'The file is empty.'],
    [' \r\n \r\n', 'The file is empty.'],
    ['\ufeff', 'The file is empty.'],
    ['PK\u0003\u0004 [Content_Types].xml', 'This is an Excel workbook; save it as CSV and choose that file.'],
    ['PK\u0003\u0004 photo.jpg', 'This is a zip archive; unpack it, or save it as CSV and choose that file.'],
    ['%PDF-1.7', 'This is a PDF; save it as CSV and choose that file.'],
    ['Name,E-mail\nA\0nn,a@b.example', 'This is not a text file; save the list as CSV.'],
    [
      'Name,E-mail\nAnn,a@b.example\n"Bo,b@b.example\nCy,c@b.example\n',
      'A quotation mark opens in the row that begins on line 3 and never closes. Close it, or take it out.',
    ],
    [
      `Name,E-mail\n"Ann${'x'.repeat(1_100_000)}",a@b.example\n`,
      'The row that begins on line 2 goes on for more than 1 MB. A quotation mark may be missing in it.',
    ],
  ])('is refused in words: %.20s', async (text, words) => {
    await expect(read(bytesOf(text), 65_536)).rejects.toThrow(words);
  });

  it('that is an old Excel workbook is refused in words', async () => {
    const workbook = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
    await expect(read(workbook)).rejects.toThrow('This is an Excel workbook; save it as CSV');
  });

  it('tells about how many rows it holds, for showing progress', async () => {
    const { rows } = await surveyFile(inChunks(bytesOf('Name,E-mail\r\n"A\r\nB",a@b\r\n\r\nC,c@b'), 3));
    expect(rows).toBe(2);
  });
});

describe('headings', () => {
  it('are understood whatever their case, accents and punctuation', () => {
    const { understood, ignored } = understandColumns([
      ' STUDENT NAME ',
      'e-mail address',
      'SID',
      'Adviser (e-mail)',
      'Cohort',
      'Time_Zone',
      'Country',
      'Télephone',
      'Notes',
      '',
    ]);
    expect(understood.map(({ field, positions, heading }) => [field, positions[0], heading])).toEqual([
      ['name', 1, 'STUDENT NAME'],
      ['email', 2, 'e-mail address'],
      ['externalId', 3, 'SID'],
      ['advisor', 4, 'Adviser (e-mail)'],
      ['cohort', 5, 'Cohort'],
      ['timeZone', 6, 'Time_Zone'],
      ['country', 7, 'Country'],
      ['phone', 8, 'Télephone'],
    ]);
    expect(ignored).toEqual(['Notes']);
  });

  it('may part a name in two, and a cohort in programme and class', () => {
    const { understood } = understandColumns(['Last name', 'First name', 'Email', 'Grad Yr', 'Prog']);
    expect(understood).toContainEqual({ field: 'name', positions: [2, 1], heading: 'First name, Last name' });
    expect(understood).toContainEqual({ field: 'cohort', positions: [5, 4], heading: 'Prog, Grad Yr' });
  });

  it('that mean the same leave a choice only where it does no harm', () => {
    const { understood, ignored } = understandColumns(['Name', 'Email', 'Mobile', 'Phone']);
    expect(understood.find(({ field }) => field === 'phone')?.positions).toEqual([4]);
    expect(ignored).toEqual(['Mobile']);
  });

  it.each([
    [
      ['Student Name', 'SID', 'Prog'],
      'There is no column for the e-mail address. Found: Student Name, SID, Prog. Head the right one E-mail.',
    ],
    [
      ['Foo'],
      'There is no column for the name and none for the e-mail address. Found: Foo. Head the right ones Name and E-mail.',
    ],
    [
      ['Name', 'Email', 'Phone', 'E-mail Address'],
      'Two columns look like the e-mail address: Email (column 2) and E-mail Address (column 4). Keep one of them, or rename the other.',
    ],
    [
      ['Name', 'Email', 'Country', 'Country'],
      'Two columns look like the country: Country (column 3) and Country (column 4).',
    ],
    [
      ['Ann Berg', 'ann@lakemont.example'],
      'The first row holds a person, not headings. Put headings such as Name and E-mail above it.',
    ],
    [Array.from({ length: 300 }, (_, i) => `C${i}`), 'The file has 300 columns; at most 200 can be read.'],
  ])('refuse the whole file in words: %.30j', (headings, words) => {
    expect(() => understandColumns(headings)).toThrow(words);
  });
});
