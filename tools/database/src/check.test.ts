import { asAdmin, cloneDatabase, testDatabase } from '@afterword/testing';
import { describe, expect, it } from '@jest/globals';
import { checkDatabase } from './check.ts';

const wrong = async (...given: Parameters<typeof checkDatabase>) =>
  (await checkDatabase(...given)).filter(({ ok }) => !ok).map(({ text }) => text);

describe('npm run database:check', () => {
  it('finds nothing wrong with a prepared database', async () => {
    const { applicationUrl, adminUrl } = await testDatabase();
    expect(await wrong({ applicationUrl, ownerUrl: adminUrl })).toEqual([]);
  });

  it('says that a log-in is a superuser', async () => {
    const { adminUrl } = await testDatabase();
    expect((await wrong({ applicationUrl: adminUrl })).join(' ')).toMatch(/postgres is a superuser/);
  });

  it('says what is missing where nobody has prepared anything', async () => {
    const { adminUrl } = await testDatabase();
    await asAdmin('create database bare');
    await asAdmin(`create role stranger login password 'x'`);
    const url = new URL(adminUrl);
    [url.pathname, url.username, url.password] = ['/bare', 'stranger', 'x'];
    const found = (await wrong({ applicationUrl: url.href, ownerUrl: url.href })).join('\n');
    expect(found).toMatch(/stranger may not make schemas here/);
    expect(found).toMatch(/stranger does not belong to afterword_application/);
    expect(found).toMatch(/Cannot connect as the companion stranger_sweep/);
    await asAdmin('drop database bare');
    await asAdmin('drop role stranger');
  });

  it('names migrations that are to come', async () => {
    const { applicationUrl, adminUrl } = await cloneDatabase('database_check');
    const admin = new (await import('pg')).default.Client({ connectionString: adminUrl });
    await admin.connect();
    await admin.query(`delete from migrations where name like 'Identity%'`);
    await admin.end();
    expect(await wrong({ applicationUrl })).toEqual([
      expect.stringMatching(/Migrations are to come: Identity/),
    ]);
  });

  it('says that nobody answers', async () => {
    expect((await wrong({ applicationUrl: 'postgresql://a:b@127.0.0.1:1/c' }))[0]).toMatch(
      /Cannot connect as the application/,
    );
  });
});
