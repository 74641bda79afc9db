import { faultyCsv, newId } from '@afterword/application';
import {
  asAdmin,
  caseloadOnly,
  createStaff,
  createTestTenant,
  listOf,
  TestImports,
} from '@afterword/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

let imports: TestImports;
beforeAll(async () => {
  imports = await TestImports.open();
});
afterAll(() => imports.close());

describe('an import', () => {
  it('checks a file, then brings its candidates in, and invites nobody', async () => {
    const tenant = await createTestTenant({ timeZone: 'America/Denver' });
    const advisor = await createStaff(tenant, 'advisor');
    const importId = await imports.check(
      tenant,
      `Student Name;E-mail;SID;Advisor;Cohort;Time zone;Country;Notes
Zoë Müller;zoe@lakemont.example;L1;${advisor.membershipId}@example.test;MBA 2027;Europe/Berlin;Germany;x
Ann Berg;Ann@lakemont.example;;;mba 2027;;;`,
    );
    expect(await imports.stateOf(tenant.system, importId)).toMatchObject({
      state: 'ready',
      counts: { create: 2, update: 0, unchanged: 0, faulty: 0, imported: 0 },
      progress: { done: 2, total: 2 },
      columns: { ignored: ['Notes'] },
    });
    expect(await imports.candidatesOf(tenant)).toEqual([]);
    expect(await imports.unitOfWork.run(tenant.system, (r) => r.importRows.newCohorts(importId, 10))).toEqual(
      ['MBA 2027'],
    );

    expect(await imports.run(tenant, importId)).toMatchObject({ state: 'done', counts: { imported: 2 } });
    expect(await imports.candidatesOf(tenant)).toMatchObject([
      { name: 'Ann Berg', email: 'Ann@lakemont.example', cohort: 'MBA 2027', time_zone: 'America/Denver' },
      {
        name: 'Zoë Müller',
        external_id: 'L1',
        cohort: 'MBA 2027',
        time_zone: 'Europe/Berlin',
        country: 'DE',
        advisor: `${advisor.membershipId}@example.test`,
      },
    ]);
    expect(await asAdmin('select 1 from notification where tenant_id = $1', [tenant.id])).toEqual([]);
    expect(
      await asAdmin(`select 1 from membership where tenant_id = $1 and role = 'candidate'`, [tenant.id]),
    ).toEqual([]);
    expect(await asAdmin('select 1 from file where tenant_id = $1', [tenant.id])).toEqual([]);
  });

  it('changes who is here: by external id first, else by address; a blank cell leaves what is there', async () => {
    const tenant = await createTestTenant();
    await imports.bringIn(
      tenant,
      'Name,E-mail,SID,Cohort,Phone\nAnn Berg,ann@b.example,L1,MBA,+1 312 555 0142\nBo Lind,bo@b.example,,MBA,\nCy Wu,cy@b.example,L3,LLM,\n',
    );
    const importId = await imports.check(
      tenant,
      'Name,E-mail,SID,Cohort,Phone\nAnn Berg-Ek,ann.ek@b.example,L1,mba,\nBo Lind,BO@b.example,L2,LLM,\nCy Wu,cy@b.example,L3,,\n',
    );
    expect(await imports.rowsOf(tenant.system, importId)).toMatchObject([
      {
        line: 2,
        state: 'update',
        values: [
          { column: 'name', value: 'Ann Berg-Ek', before: 'Ann Berg' },
          { column: 'email', value: 'ann.ek@b.example', before: 'ann@b.example' },
          { column: 'externalId', value: 'L1', before: null },
          { column: 'cohort', value: 'MBA', before: null },
        ],
      },
      {
        line: 3,
        state: 'update',
        values: [
          { column: 'name', before: null },
          { column: 'email', before: null },
          { column: 'externalId', value: 'L2', before: '' },
          { column: 'cohort', value: 'LLM', before: 'MBA' },
        ],
      },
      { line: 4, state: 'unchanged' },
    ]);
    expect(await imports.run(tenant, importId)).toMatchObject({
      counts: { update: 2, unchanged: 1, imported: 2 },
    });
    expect(await imports.candidatesOf(tenant)).toMatchObject([
      { name: 'Ann Berg-Ek', email: 'ann.ek@b.example', external_id: 'L1', phone: '+1 312 555 0142' },
      { name: 'Bo Lind', external_id: 'L2', cohort: 'LLM' },
      { name: 'Cy Wu', cohort: 'LLM' },
    ]);
    // The id that Bo was given counts from now on.
    expect(await imports.bringIn(tenant, 'Name,E-mail,SID\nBo Lind,bo.lind@b.example,L2\n')).toMatchObject({
      counts: { update: 1, create: 0 },
    });
  });

  it('says of each faulty row what is wrong and where, and brings the others in', async () => {
    const tenant = await createTestTenant();
    await imports.bringIn(
      tenant,
      'Name,E-mail,SID\nMiguel Duarte,m.duarte@b.example,L9\nInês Sá,ines@b.example,L8\n',
    );
    const importId = await imports.check(
      tenant,
      `Name,E-mail,SID,Advisor,Notes
"Kofi
Mensah",k.mensah@lakemont,L1,,"two
lines"
=cmd|calc,evil@b.example,L2,,
Ann Berg,ann@b.example,L3,Nobody Known,
Bo Lind,ANN@b.example,L4,,
Cy Wu,cy@b.example,L3,,
Dee,m.duarte@b.example,L10,,
Ed,m.duarte@b.example,L8,,
Flo Ng,flo@b.example,L11,,
`,
    );
    const faults = (await imports.rowsOf(tenant.system, importId)).filter(({ state }) => state === 'faulty');
    expect(faults.map(({ errors }) => errors)).toEqual([
      [{ line: 3, column: 2, heading: 'E-mail', message: 'That address has no ending.' }],
      [
        {
          line: 5,
          column: 1,
          heading: 'Name',
          message: 'This begins like a formula. Write the name as plain text.',
        },
      ],
      [
        {
          line: 6,
          column: 4,
          heading: 'Advisor',
          message: 'Nobody here who may advise is called Nobody Known. Use the e-mail address.',
        },
      ],
      [{ line: 7, column: 2, heading: 'E-mail', message: 'Line 6, Ann Berg, has the same address.' }],
      [{ line: 8, column: 3, heading: 'SID', message: 'Line 6, Ann Berg, has the same student ID.' }],
      [
        {
          line: 9,
          column: 3,
          heading: 'SID',
          message: 'Miguel Duarte is here with this address and the student ID L9.',
        },
      ],
      [
        {
          line: 10,
          column: 2,
          heading: 'E-mail',
          message: 'Miguel Duarte is here with this address, and Inês Sá with the student ID L8.',
        },
        { line: 10, column: 2, heading: 'E-mail', message: 'Line 9, Dee, has the same address.' },
      ],
    ]);
    expect(await imports.run(tenant, importId)).toMatchObject({
      state: 'done',
      counts: { faulty: 7, imported: 1 },
    });
    expect(await imports.candidatesOf(tenant)).toHaveLength(3);

    const parts: string[] = [];
    for await (const part of faultyCsv(
      imports.unitOfWork,
      tenant.system,
      await imports.stateOf(tenant.system, importId),
    ))
      parts.push(part);
    const csv = parts.join('');
    expect(csv).toContain('\ufeff"Line","What is wrong","Name","E-mail","SID","Advisor","Notes"\r\n');
    expect(csv).toContain(
      `"5","Name: This begins like a formula. Write the name as plain text.","'=cmd|calc"`,
    );
    // Uploaded again as it is, it says the same.
    const again = await imports.check(tenant, csv);
    expect(await imports.stateOf(tenant.system, again)).toMatchObject({
      state: 'ready',
      counts: { faulty: 7 },
    });
  });

  it('brings in all rows or none, where that is asked for', async () => {
    const tenant = await createTestTenant();
    const faulty = await imports.check(tenant, 'Name,E-mail\nAnn,ann@b.example\nBo,bo@b\n');
    expect(await imports.run(tenant, faulty, true)).toMatchObject({
      state: 'failed',
      problem: expect.stringMatching(
        /^1 row is faulty and all or nothing was asked for, so nothing was imported/,
      ),
    });
    expect(await imports.candidatesOf(tenant)).toEqual([]);

    const good = await imports.check(tenant, listOf(2500));
    expect(await imports.run(tenant, good, true)).toMatchObject({
      state: 'done',
      counts: { imported: 2500 },
    });
    expect(await imports.candidatesOf(tenant)).toHaveLength(2500);
  });

  it('writes nothing of all or nothing when a row has become faulty since the check', async () => {
    const tenant = await createTestTenant();
    const advisor = await createStaff(tenant, 'advisor');
    const text = `Name,E-mail,Advisor\nAnn,ann@b.example,\nBo,bo@b.example,${advisor.membershipId}@example.test\n`;
    const importId = await imports.check(tenant, text);
    await asAdmin('update membership set ended_at = now() where tenant_id = $1 and id = $2', [
      tenant.id,
      advisor.membershipId,
    ]);
    expect(await imports.run(tenant, importId, true)).toMatchObject({
      state: 'failed',
      problem: expect.stringMatching(
        /^Since the check, line 3 has become faulty: Nobody here who may advise/,
      ),
    });
    expect(await imports.candidatesOf(tenant)).toEqual([]);
  });

  it('holds every row once more against what has changed since the check', async () => {
    const tenant = await createTestTenant();
    const importId = await imports.check(
      tenant,
      'Name,E-mail,SID,Cohort\nAnn,ann@b.example,L1,MBA\nBo,bo@b.example,,LLM\nCy,cy@b.example,,LLM\n',
    );
    await imports.bringIn(tenant, 'Name,E-mail,SID,Cohort\nAnn,ann@b.example,L7,\nBo,bo@b.example,,LLM\n');
    expect(await imports.run(tenant, importId)).toMatchObject({
      state: 'done',
      counts: { create: 1, unchanged: 1, faulty: 1, imported: 1 },
    });
    expect(await imports.rowsOf(tenant.system, importId)).toMatchObject([
      { state: 'faulty', errors: [{ line: 2, column: 3, heading: 'SID' }], candidateId: null },
      { state: 'unchanged', candidateId: expect.any(String) },
      { state: 'create', candidateId: expect.any(String) },
    ]);
  });

  it('mends the open invitation with the address, and voids the link that went to the old one', async () => {
    const tenant = await createTestTenant();
    await imports.bringIn(tenant, 'Name,E-mail,SID\nAnn,anm@b.example,L1\n');
    await asAdmin(
      `insert into membership (tenant_id, id, role, name, email, candidate_id, invited_at, invite_secret_hash,
         invite_expires_at, created_at)
       select tenant_id, $2, 'candidate', name, email, id, now(), '\\x00', now(), now() from candidate where tenant_id = $1`,
      [tenant.id, newId()],
    );
    await imports.bringIn(tenant, 'Name,E-mail,SID\nAnn,ann@b.example,L1\n');
    expect(
      await asAdmin(`select email, invite_secret_hash from membership where tenant_id = $1`, [tenant.id]),
    ).toEqual([{ email: 'ann@b.example', invite_secret_hash: null }]);
  });

  it.each([
    ['', 'The file is empty.'],
    [
      'Name,SID\nAnn,L1\n',
      'There is no column for the e-mail address. Found: Name, SID. Head the right one E-mail.',
    ],
    ['Name,E-mail\n', 'The file has headings and no rows under them.'],
    [
      'Name,E-mail\nAnn,a@b.example\n"Bo,b@b.example\n',
      'A quotation mark opens in the row that begins on line 3',
    ],
    [
      `Name,E-mail,Cohort\n${Array.from({ length: 201 }, (_, i) => `A,a${i}@b.example,C${i}\n`).join('')}`,
      'The cohort column names more than 200 cohorts that are not here, such as C0, C1, C10.',
    ],
  ])('refuses a file as a whole: %.30j', async (text, words) => {
    const tenant = await createTestTenant();
    const importId = await imports.check(tenant, text);
    expect(await imports.stateOf(tenant.system, importId)).toMatchObject({
      state: 'failed',
      problem: expect.stringContaining(words),
    });
    expect(await asAdmin('select 1 from import_row where tenant_id = $1', [tenant.id])).toEqual([]);
    expect(await asAdmin('select 1 from file where tenant_id = $1', [tenant.id])).toEqual([]);
  });
});

describe('imports are closed', () => {
  it('to another tenant, to viewers and to advisors who see their caseload alone', async () => {
    const tenant = await createTestTenant();
    const importId = await imports.check(tenant, listOf(3));
    const advisor = await createStaff(tenant, 'advisor');
    const strangers = [
      (await createTestTenant()).system,
      await createStaff(tenant, 'viewer'),
      caseloadOnly(advisor),
    ];
    for (const stranger of strangers) {
      expect(await imports.stateOf(stranger, importId)).toBeUndefined();
      expect(await imports.rowsOf(stranger, importId)).toEqual([]);
    }
    expect(await imports.rowsOf(advisor, importId)).toHaveLength(3);
  });
});
