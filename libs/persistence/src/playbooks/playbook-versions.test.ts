import { installPlaybook, newId, systemClock, type UnitOfWork } from '@afterword/application';
import { presets } from '@afterword/follow-up-policy';
import {
  asAdmin,
  cloneDatabase,
  createTestTenant,
  type TestTenant,
  testDataSource,
} from '@afterword/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { migrations } from '../migrations/index.js';
import { createUnitOfWork } from '../tenancy/unit-of-work.js';

let source: DataSource;
let unitOfWork: UnitOfWork;
beforeAll(async () => {
  source = await testDataSource();
  unitOfWork = createUnitOfWork(source);
});
afterAll(() => source.destroy());

/** The published version that every tenant begins with, and a draft beside it. */
async function versionsOf(tenant: TestTenant) {
  return await unitOfWork.run(tenant.system, async ({ playbooks, playbookVersions }) => {
    const [playbook] = await playbooks.list();
    const draftId = newId();
    await playbookVersions.insert({
      id: draftId,
      playbookId: playbook!.id,
      state: 'draft',
      document: presets.balanced.document,
      at: systemClock.now(),
      by: null,
    });
    const publishedId = await playbookVersions.forNewApplications();
    return { playbookId: playbook!.id, draftId, publishedId: publishedId! };
  });
}

describe('a published playbook version', () => {
  it.each([
    [`update playbook_version set document = '{}' where id = $1`],
    ['update playbook_version set number = 9 where id = $1'],
    [`update playbook_version set state = 'draft', published_at = null where id = $1`],
    ['delete from playbook_version where id = $1'],
  ])('does not change, even for a superuser: %s', async (statement) => {
    const { publishedId } = await versionsOf(await createTestTenant());
    await expect(asAdmin(statement, [publishedId])).rejects.toThrow(
      /that was published (stays|does not change)/,
    );
  });

  it('can be retired, and then stays as it is too', async () => {
    const tenant = await createTestTenant();
    const { publishedId } = await versionsOf(tenant);
    await unitOfWork.run(tenant.system, ({ playbookVersions }) =>
      playbookVersions.retire(publishedId, systemClock.now()),
    );
    await expect(
      asAdmin(`update playbook_version set state = 'published', retired_at = null where id = $1`, [
        publishedId,
      ]),
    ).rejects.toThrow('does not change');
    await expect(
      asAdmin(`update playbook_version set document = '{}' where id = $1`, [publishedId]),
    ).rejects.toThrow('does not change');
  });

  it('is the only one of its playbook, and a draft too', async () => {
    const tenant = await createTestTenant();
    const { playbookId, draftId } = await versionsOf(tenant);
    await expect(
      unitOfWork.run(tenant.system, ({ playbookVersions }) =>
        playbookVersions.publish(draftId, systemClock.now()),
      ),
    ).rejects.toThrow('playbook_version_published');
    await expect(
      unitOfWork.run(tenant.system, ({ playbookVersions }) =>
        playbookVersions.insert({
          id: newId(),
          playbookId,
          state: 'draft',
          document: presets.balanced.document,
          at: systemClock.now(),
          by: null,
        }),
      ),
    ).rejects.toThrow('playbook_version_draft');
  });

  it('can be read by a candidate who plans, and a draft cannot', async () => {
    const tenant = await createTestTenant();
    const { draftId, publishedId } = await versionsOf(tenant);
    const seenBy = (scope: typeof tenant.system.scope) =>
      unitOfWork.run({ ...tenant.system, scope }, async ({ playbookVersions }) =>
        (await playbookVersions.documents([draftId, publishedId])).map(({ id }) => id),
      );
    expect(await seenBy({ kind: 'own', candidateId: newId() })).toEqual([publishedId]);
    expect(await seenBy({ kind: 'none' })).toEqual([]);
    expect((await seenBy({ kind: 'caseload', advisorId: newId() })).toSorted()).toEqual(
      [draftId, publishedId].toSorted(),
    );
  });
});

describe('a tenant', () => {
  it('has one default playbook', async () => {
    const tenant = await createTestTenant();
    await expect(
      unitOfWork.run(tenant.system, (repositories) => installPlaybook(repositories, systemClock)),
    ).rejects.toThrow(/duplicate key/);
    const secondId = newId();
    const list = await unitOfWork.run(tenant.system, async ({ playbooks }) => {
      const second = { id: secondId, name: 'Guide B', slug: 'guide-b', isDefault: false };
      await playbooks.insert({ ...second, createdAt: systemClock.now() });
      await playbooks.makeDefault(secondId);
      return await playbooks.list();
    });
    expect(list.map(({ name, isDefault }) => [name, isDefault])).toEqual([
      ['Guide B', true],
      ['Balanced', false],
    ]);
  });
});

describe('the migration', () => {
  it('gives every tenant that is here the playbook that its plans were made by', async () => {
    const { adminUrl } = await cloneDatabase(`afterword_playbooks_${process.env['JEST_WORKER_ID']}`);
    const admin = new pg.Client({ connectionString: adminUrl });
    await admin.connect();
    await admin.query('drop schema public cascade; drop schema if exists auth cascade; create schema public');
    await admin.query(
      'alter schema public owner to afterword_owner; grant create on database ' +
        `${pg.escapeIdentifier(new URL(adminUrl).pathname.slice(1))} to afterword_owner`,
    );
    const ownerUrl = new URL(adminUrl);
    Object.assign(ownerUrl, { username: 'afterword_owner', password: 'test' });
    const until = async (last: string) => {
      const names = migrations.map(({ name }) => name);
      const owner = new DataSource({
        type: 'postgres',
        driver: pg,
        url: ownerUrl.toString(),
        migrations: migrations.slice(0, names.indexOf(last) + 1),
        entities: [],
      });
      await owner.initialize();
      await owner.runMigrations({ transaction: 'each' });
      await owner.destroy();
    };
    try {
      await until('Identity1767000007000');
      const [tenantId, candidateId, applicationId] = [newId(), newId(), newId()];
      await admin.query(
        `insert into tenant (id, name, slug, kind, time_zone, country, created_at)
         values ('${tenantId}', 'Old', 'old', 'bootcamp', 'UTC', 'US', now());
         insert into candidate (tenant_id, id, name, email, time_zone, sort_name, search_text, created_at)
         values ('${tenantId}', '${candidateId}', 'Ann', 'ann@x.example', 'UTC', 'ann', 'ann', now());
         insert into employer (tenant_id, id, name, time_zone, country, sort_name, created_at)
         values ('${tenantId}', '${newId()}', 'Acme', 'UTC', 'US', 'acme', now());
         insert into application (tenant_id, id, candidate_id, employer_id, role, stage, created_at)
         select tenant_id, '${applicationId}', '${candidateId}', id, 'Clerk', 'interviewing', now() from employer;
         insert into plan (tenant_id, id, application_id, candidate_id, playbook, planned_at)
         values ('${tenantId}', '${newId()}', '${applicationId}', '${candidateId}', 'balanced', now())`,
      );
      await until('Playbooks1767000010000');
      const { rows } = await admin.query(
        `select b.name, b.is_default, v.number, v.state, v.document, p.application_id
         from playbook b join playbook_version v on v.playbook_id = b.id
         join plan p on p.playbook_version_id = v.id`,
      );
      expect(rows).toEqual([
        {
          name: 'Balanced',
          is_default: true,
          number: 1,
          state: 'published',
          document: JSON.parse(JSON.stringify(presets.balanced.document)),
          application_id: applicationId,
        },
      ]);
      const forced = await admin.query(
        `select relname from pg_class where relname in ('tenant', 'plan') and relforcerowsecurity`,
      );
      expect(forced.rowCount).toBe(2);
    } finally {
      await admin.end();
    }
  });
});
