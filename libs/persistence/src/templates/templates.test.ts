import { newId, systemClock, type TemplatePurpose } from '@afterword/application';
import { asAdmin, createTestTenant, type TestTenant, testDataSource } from '@afterword/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { createUnitOfWork } from '../tenancy/unit-of-work.js';

let source: DataSource;
let unitOfWork: ReturnType<typeof createUnitOfWork>;
beforeAll(async () => {
  source = await testDataSource();
  unitOfWork = createUnitOfWork(source);
});
afterAll(() => source.destroy());

const PURPOSE: TemplatePurpose = { kind: 'thank_you', channel: 'email', writer: 'candidate', language: 'en' };
const WORDINGS = [{ variant: 'ours', subject: 'Thanks', body: 'Thanks.' }];

/** A published version and a draft beside it. */
async function versionsOf(tenant: TestTenant) {
  return await unitOfWork.run(tenant.system, async ({ templates }) => {
    const at = systemClock.now();
    const { id: templateId } = await templates.lockedFor(PURPOSE, newId(), at);
    const [publishedId, draftId] = [newId(), newId()];
    const version = { templateId, wordings: WORDINGS, at };
    await templates.insertVersion({ ...version, id: publishedId, state: 'published' });
    await templates.insertVersion({ ...version, id: draftId, state: 'draft' });
    return { templateId, publishedId, draftId };
  });
}

describe('a published version of a template', () => {
  it.each([
    [`update template_version set wordings = '[]' where id = $1`],
    ['update template_version set number = 9 where id = $1'],
    [`update template_version set state = 'draft', published_at = null where id = $1`],
    ['delete from template_version where id = $1'],
  ])('does not change, even for a superuser: %s', async (statement) => {
    const { publishedId } = await versionsOf(await createTestTenant());
    await expect(asAdmin(statement, [publishedId])).rejects.toThrow(
      /that was published (stays|does not change)/,
    );
  });

  it('is the only one of its template, and so is a draft', async () => {
    const tenant = await createTestTenant();
    const { templateId, draftId } = await versionsOf(tenant);
    const at = systemClock.now();
    await expect(
      unitOfWork.run(tenant.system, ({ templates }) => templates.publish(draftId, at)),
    ).rejects.toThrow('template_version_published');
    await expect(
      unitOfWork.run(tenant.system, ({ templates }) =>
        templates.insertVersion({ id: newId(), templateId, state: 'draft', wordings: WORDINGS, at }),
      ),
    ).rejects.toThrow('template_version_draft');
  });

  it('is all that a candidate sees of it, and others see nothing', async () => {
    const tenant = await createTestTenant();
    const { draftId, publishedId } = await versionsOf(tenant);
    const seenBy = (scope: typeof tenant.system.scope) =>
      unitOfWork.run({ ...tenant.system, scope }, async ({ templates }) =>
        (await templates.byVersionIds([draftId, publishedId])).map(({ id }) => id).toSorted(),
      );
    expect(await seenBy({ kind: 'own', candidateId: newId() })).toEqual([publishedId]);
    expect(await seenBy({ kind: 'none' })).toEqual([]);
    expect(await seenBy({ kind: 'caseload', advisorId: newId() })).toEqual([draftId, publishedId].toSorted());
  });

  it('is found by the kind of a message, with the number that drafts keep', async () => {
    const tenant = await createTestTenant();
    await versionsOf(tenant);
    const found = await unitOfWork.run(tenant.system, ({ templates }) =>
      templates.published(['thank_you', 'follow_up']),
    );
    expect(found).toMatchObject([{ ...PURPOSE, variant: 'ours', version: 1, body: 'Thanks.' }]);
    const other = await createTestTenant();
    expect(await unitOfWork.run(other.system, ({ templates }) => templates.published(['thank_you']))).toEqual(
      [],
    );
  });
});
