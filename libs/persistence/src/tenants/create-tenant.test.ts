import { createTenant, issueInvitation, newId, systemClock, systemContext } from '@afterword/application';
import { asAdmin, testDataSource } from '@afterword/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { createUnitOfWork } from '../tenancy/unit-of-work.js';

let source: DataSource;
beforeAll(async () => {
  source = await testDataSource();
});
afterAll(() => source.destroy());

const create = (name: string, changes: object = {}) => {
  const context = systemContext(newId(), 'test', 'test');
  return createUnitOfWork(source).run(context, async (repositories) => {
    const made = await createTenant(repositories, context, systemClock, {
      name,
      kind: 'bootcamp',
      timeZone: 'Europe/Warsaw',
      country: 'PL',
      admin: { name: 'Ada', email: 'ada@school.example' },
      ...changes,
    });
    const token = await issueInvitation(repositories, context.tenantId, systemClock, made.membershipId);
    return { ...made, token };
  });
};

describe('a new tenant', () => {
  it('has an address made of its name and an admin with an open invitation', async () => {
    const name = `Łódź & Sons ${newId().slice(-12)}`;
    const { slug, membershipId, token } = await create(name);
    expect(slug).toMatch(/^lodz-sons-[0-9a-f]{12}$/);
    expect(token).toMatch(/^invite\./);
    expect(
      await asAdmin(
        'select role, email, accepted_at, invited_at is not null as invited from membership where id = $1',
        [membershipId],
      ),
    ).toEqual([{ role: 'admin', email: 'ada@school.example', accepted_at: null, invited: true }]);
  });

  it('is refused in words where its name is taken or its place is none, and leaves nothing', async () => {
    const name = `School ${newId().slice(-12)}`;
    await create(name);
    await expect(create(name)).rejects.toThrow(/There is a tenant with the address school-/);
    await expect(create('Nowhere', { timeZone: '+02:00' })).rejects.toThrow('+02:00 is no time zone');
    await expect(create('Nowhere', { admin: { name: 'x', email: 'x' } })).rejects.toThrow(
      'no e-mail address',
    );
    expect(await asAdmin(`select 1 from tenant where slug = 'nowhere'`)).toEqual([]);
  });
});
