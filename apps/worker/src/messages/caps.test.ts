import { type Clock, newId, systemClock, type UnitOfWork } from '@afterword/application';
import { createUnitOfWork } from '@afterword/persistence';
import {
  addCandidate,
  addConsent,
  addSendableMessages,
  asAdmin,
  createTestTenant,
  letTenantSend,
  testDataSource,
} from '@afterword/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { at, dispatcher, statesOf, TUESDAY, tenantWith, WINDOW } from '../testing/dispatching.js';
import { accepting, ScriptedMailer } from '../testing/scripted-mailer.js';

let source: DataSource;
let unitOfWork: UnitOfWork;
beforeAll(async () => {
  source = await testDataSource({ poolSize: 10 });
  unitOfWork = createUnitOfWork(source);
});
afterAll(() => source.destroy());

const dispatch = dispatcher(() => unitOfWork);

describe('the cap over all candidates', () => {
  const FOLLOW_UP = { kind: 'follow_up', ...WINDOW };

  /** Messages of as many candidates to one contact. */
  async function toOneContact(count: number) {
    const tenant = await createTestTenant();
    await letTenantSend(tenant);
    const contactId = newId();
    for (let i = 0; i < count; i++) {
      const candidateId = await addCandidate(tenant);
      await addConsent(tenant, candidateId);
      await addSendableMessages(tenant, 1, { ...FOLLOW_UP, contactId, candidateId });
    }
    return { tenant, contactId };
  }

  it('is not overspent by two workers that claim at once', async () => {
    for (let round = 0; round < 3; round++) {
      const { tenant } = await toOneContact(6);
      const [one, other] = [accepting(), accepting()];
      await Promise.all([dispatch(tenant, one, at(TUESDAY), 3), dispatch(tenant, other, at(TUESDAY), 3)]);
      expect(one.sent.length + other.sent.length).toBe(2);
    }
  });

  it('counts what is uncertain, since it may have arrived', async () => {
    const { tenant } = await toOneContact(3);
    const uncertain = new ScriptedMailer({ kind: 'uncertain', words: 'Broke off.' });
    await dispatch(tenant, uncertain, at(TUESDAY));
    const mailer = accepting();
    await dispatch(tenant, mailer, at(TUESDAY));
    expect([uncertain.sent.length, mailer.sent.length]).toEqual([2, 0]);
  });

  it('has what it refuses planned again', async () => {
    const { tenant } = await toOneContact(3);
    await asAdmin(`update plan set planned_at = '2026-11-17T14:30:00Z' where tenant_id = $1`, [tenant.id]);
    await dispatch(tenant, accepting(), at(TUESDAY));
    const plans = await asAdmin<{ planned_at: Date }>('select planned_at from plan where tenant_id = $1', [
      tenant.id,
    ]);
    expect(plans.map(({ planned_at }) => planned_at.toISOString())).toEqual(
      plans.map(() => '2026-11-17T15:00:00.000Z'),
    );
  });
});

describe('limits', () => {
  it('hold for the tenant and for each domain of recipients, and what they refuse goes a minute later', async () => {
    const tenant = await createTestTenant();
    await letTenantSend(tenant, { perMinute: 7, perDomainMinute: 3 });
    await addSendableMessages(tenant, 5, { domain: 'one.example' });
    await addSendableMessages(tenant, 10, { domain: 'two.example' });
    const start = systemClock.now().round({ smallestUnit: 'minute', roundingMode: 'floor' });
    const mailer = accepting();
    const minute = (n: number): Clock => ({ now: () => start.add({ minutes: n, seconds: 30 }) });
    await Promise.all([1, 2].map(() => dispatch(tenant, mailer, minute(0), 10)));
    const domains = () => mailer.sent.map(({ to }) => to.address.split('@')[1]);
    expect(domains().filter((domain) => domain === 'one.example')).toHaveLength(3);
    expect(domains().filter((domain) => domain === 'two.example')).toHaveLength(3);
    await dispatch(tenant, mailer, minute(1));
    expect(domains().filter((domain) => domain === 'one.example')).toHaveLength(5);
    expect(mailer.sent).toHaveLength(11);
  });
});

describe('the playbook of a plan', () => {
  it('says how many messages a contact gets, and at which hours', async () => {
    const { tenant } = await tenantWith(1, { kind: 'follow_up', ...WINDOW });
    const versionId = newId();
    await asAdmin(
      `insert into playbook_version (tenant_id, id, playbook_id, number, state, document, created_at, changed_at)
       select tenant_id, $2, playbook_id, 2, 'draft', jsonb_set(jsonb_set(document, '{cap,messages}', '1'),
         '{allowedHours,soft,from}', '"10:00"'), now(), now() from playbook_version where tenant_id = $1`,
      [tenant.id, versionId],
    );
    const planBy = () =>
      asAdmin('update plan set playbook_version_id = $2 where tenant_id = $1', [tenant.id, versionId]);
    await planBy();
    const mailer = accepting();
    await dispatch(tenant, mailer, at(TUESDAY));
    // Nine in Chicago: by the ordinary playbook it would have gone.
    expect([mailer.sent.length, await statesOf(tenant)]).toEqual([0, ['approved']]);
    const contactId = newId();
    await addSendableMessages(tenant, 2, { kind: 'follow_up', ...WINDOW, contactId });
    await planBy();
    await dispatch(tenant, mailer, at('2026-11-17T17:00:00Z'));
    expect(mailer.sent.map(({ to }) => to.address).filter((to) => to.startsWith(contactId))).toHaveLength(1);
  });
});
