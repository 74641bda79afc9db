import { describe, expect, it } from '@jest/globals';
import type { Membership } from '../memberships/ports.js';
import { Advisors } from './advisors.js';
import { understandColumns } from './csv/columns.js';
import type { ImportValues } from './csv/read-record.js';
import { matchRows } from './match-rows.js';
import type { ExistingCandidate, KnownRow } from './ports.js';

const staff = (name: string, email: string, role: Membership['role'] = 'advisor') =>
  ({ id: `id of ${email}`, name, email, role }) as Membership;

const advisors = new Advisors([
  staff('Marta Lindqvist', 'marta@lakemont.example'),
  staff('Ana Núñez', 'ana@lakemont.example', 'admin'),
  staff('Jo Berg', 'jo@lakemont.example'),
  staff('Jo Berg', 'jo.berg@lakemont.example'),
  staff('Dean Cole', 'dean@lakemont.example', 'viewer'),
]);

const ANN: ExistingCandidate = {
  id: 'ann',
  name: 'Ann Ek',
  email: 'Ann@lakemont.example',
  phone: null,
  timeZone: 'America/Chicago',
  country: 'US',
  externalId: 'L1',
  references: ['L1'],
  advisorId: 'id of marta@lakemont.example',
  advisor: 'Marta Lindqvist',
  cohortId: 'mba',
  cohort: 'MBA 2027',
};

function match(values: ImportValues[], around: { existing?: ExistingCandidate[]; known?: KnownRow[] } = {}) {
  return matchRows(
    values.map((value, index) => ({ line: index + 2, values: value, errors: [] })),
    {
      columns: understandColumns(['Name', 'E-mail', 'SID', 'Advisor', 'Cohort']),
      advisors,
      cohorts: new Map([['mba 2027', 'MBA 2027']]),
      existing: around.existing ?? [],
      known: around.known ?? [],
    },
  );
}

describe('an advisor', () => {
  it.each([
    ['MARTA@lakemont.example', 'id of marta@lakemont.example', 'Marta Lindqvist'],
    ['marta  lindqvist', 'id of marta@lakemont.example', 'Marta Lindqvist'],
    ['Ana Nunez', 'id of ana@lakemont.example', 'Ana Núñez'],
    ['jo.berg@lakemont.example', 'id of jo.berg@lakemont.example', 'jo.berg@lakemont.example'],
  ])('is found by %s', (advisor, advisorId, label) => {
    expect(match([{ name: 'A', email: 'a@b.example', advisor }])).toMatchObject([
      { state: 'create', advisorId, values: { advisor: label } },
    ]);
  });

  it.each([
    ['Jo Berg', 'Two advisors are called Jo Berg. Use the e-mail address.'],
    ['Dean Cole', 'Nobody here who may advise is called Dean Cole. Use the e-mail address.'],
    ['x@y.example', 'Nobody here who may advise is called x@y.example. Use the e-mail address.'],
  ])('is not guessed: %s', (advisor, message) => {
    expect(match([{ name: 'A', email: 'a@b.example', advisor }])).toMatchObject([
      { state: 'faulty', errors: [{ line: 2, column: 4, heading: 'Advisor', message }] },
    ]);
  });
});

describe('a row', () => {
  it('changes nothing where it says what is here, whatever the case of an address or a cohort', () => {
    const same = {
      name: 'Ann Ek',
      email: 'ann@lakemont.example',
      externalId: 'L1',
      advisor: 'Marta Lindqvist',
      cohort: 'mba 2027',
    };
    expect(match([same], { existing: [ANN] })).toMatchObject([{ state: 'unchanged', before: {} }]);
  });

  it('shows what it replaces, and blank where there was nothing', () => {
    const row = { name: 'Ann Berg', email: 'ann@lakemont.example', phone: '+1 312 555 0142' };
    expect(match([row], { existing: [ANN] })).toMatchObject([
      { state: 'update', before: { name: 'Ann Ek', phone: '' }, existing: { id: 'ann' } },
    ]);
  });

  it('below another for the same person is faulty, however the two name them', () => {
    const rows = [
      { name: 'Ann', email: 'new@lakemont.example', externalId: 'L1' },
      { name: 'Ann', email: 'ann@lakemont.example' },
    ];
    expect(match(rows, { existing: [ANN] })).toMatchObject([
      { state: 'update' },
      { state: 'faulty', errors: [{ message: 'Line 2, Ann, is the same candidate, Ann Ek.' }] },
    ]);
  });

  it('is held against rows of earlier batches, and not against rows below it', () => {
    const known = { email: 'a@b.example', externalId: null, candidateId: null, name: 'Ada' };
    const row = { name: 'A', email: 'A@b.example' };
    expect(match([row], { known: [{ ...known, line: 1 }] })).toMatchObject([
      { errors: [{ message: 'Line 1, Ada, has the same address.' }] },
    ]);
    expect(match([row], { known: [{ ...known, line: 9 }] })).toMatchObject([{ state: 'create' }]);
  });
});
