import { systemClock, type UnitOfWork, UnsendableMail } from '@afterword/application';
import { createUnitOfWork } from '@afterword/persistence';
import { asAdmin, messagesOf, type SendableOptions, testDataSource } from '@afterword/testing';
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

describe('a claim', () => {
  /** What becomes of an approved message of which one thing changed since. */
  async function claimedAfter(change: string, options: Partial<SendableOptions> = {}, clock = at(TUESDAY)) {
    const { tenant } = await tenantWith(1, { kind: 'thank_you', ...WINDOW, ...options });
    await asAdmin(change.replaceAll('$1', `'${tenant.id}'`));
    const mailer = accepting();
    await dispatch(tenant, mailer, clock);
    const [message] = await messagesOf(tenant);
    return { sent: mailer.sent.length, state: message?.state, problem: message?.problem, message };
  }

  it.each([
    [
      'an opt-out',
      'update contact set opted_out_at = now() where tenant_id = $1',
      'cancelled',
      /wants no messages/,
    ],
    [
      'a complaint of the same address',
      `insert into suppression (tenant_id, id, address_hash, reason, created_at)
       select tenant_id, gen_random_uuid(), to_hash, 'complaint', now() from message where tenant_id = $1`,
      'cancelled',
      /wants no messages/,
    ],
    [
      'an outcome that ends the step',
      `update step set state = 'cancelled' where tenant_id = $1`,
      'cancelled',
      /no longer asks/,
    ],
    [
      'the step done by hand',
      `update step set state = 'done' where tenant_id = $1`,
      'cancelled',
      /another way/,
    ],
    [
      'a consent taken back',
      'update candidate_consent set revoked_at = now() where tenant_id = $1',
      'draft',
      /has not agreed/,
    ],
    [
      'another address of the contact',
      `update contact set email = 'new@acme.example' where tenant_id = $1`,
      'draft',
      /address of the contact changed/,
    ],
    [
      'a domain that is not verified',
      'update tenant_mail set verified_at = null where tenant_id = $1',
      'draft',
      /domain/,
    ],
    [
      'a window that is over',
      `update message set expires_at = '2026-11-17T14:59:00Z' where tenant_id = $1`,
      'failed',
      /time was over/,
    ],
  ])('lets nothing go after %s', async (_what, change, state, problem) => {
    const claimed = await claimedAfter(change);
    expect(claimed).toMatchObject({ sent: 0, state, problem: expect.stringMatching(problem) });
  });

  it('puts off what would arrive at night, to a moment of the morning that is always the same', async () => {
    const night = at('2026-11-17T04:00:00Z');
    const early = { ...WINDOW, notBefore: '2026-11-17T03:00:00Z' };
    const first = await claimedAfter('select 1', early, night);
    expect([first.sent, first.state]).toEqual([0, 'approved']);
    const leaves = first.message?.leaves_at?.toISOString() ?? '';
    expect(leaves >= '2026-11-17T14:00:00' && leaves < '2026-11-17T14:15:00').toBe(true);
  });

  it('plans an application again whose facts are newer than its plan, before anything goes', async () => {
    const { sent, state } = await claimedAfter(
      `insert into fact (tenant_id, id, application_id, candidate_id, type, at, recorded_at, body)
       select tenant_id, gen_random_uuid(), application_id, candidate_id, 'rejection', now(), now() + interval '1 hour', '{}'
       from message where tenant_id = $1`,
      {},
      at('2026-12-15T15:00:00Z'),
    );
    expect([sent, state]).toEqual([0, 'cancelled']);
  });
});

describe('one message that cannot be', () => {
  it('looked at, holds up no other', async () => {
    const { tenant, messages } = await tenantWith(3, { kind: 'thank_you', ...WINDOW });
    await asAdmin(`update contact set time_zone = 'Nowhere/At_all' where id = $1`, [messages[0]?.contactId]);
    const mailer = accepting();
    await dispatch(tenant, mailer, at(TUESDAY));
    expect(mailer.sent).toHaveLength(2);
    const [first] = await messagesOf(tenant);
    expect(first).toMatchObject({
      state: 'draft',
      problem: expect.stringContaining('could not be worked out'),
    });
  });

  it('written, has failed', async () => {
    const { tenant } = await tenantWith(2);
    let isFirst = true;
    const mailer = new ScriptedMailer({ kind: 'accepted' }, async () => {
      if (!isFirst) return;
      isFirst = false;
      throw new UnsendableMail('The sender of a mail must be one address.');
    });
    await dispatch(tenant, mailer);
    expect((await statesOf(tenant)).sort()).toEqual(['failed', 'sent']);
  });

  it('planned, is recorded as sent all the same', async () => {
    const { tenant, messages } = await tenantWith(2);
    // The planner refuses a fact that names a contact who is not of this application.
    await asAdmin(
      `insert into fact (tenant_id, id, application_id, candidate_id, type, at, recorded_at, body)
       select tenant_id, gen_random_uuid(), application_id, candidate_id, 'reply', now() - interval '1 hour',
         now() - interval '1 hour', '{"contact": "nobody"}' from message where id = $1`,
      [messages[0]?.id],
    );
    await dispatch(tenant, accepting());
    expect(await statesOf(tenant)).toEqual(['sent', 'sent']);
  });

  it('planned anew, goes back to a person and holds up no other', async () => {
    const { tenant, messages } = await tenantWith(2);
    await asAdmin(
      `insert into fact (tenant_id, id, application_id, candidate_id, type, at, recorded_at, body)
       select tenant_id, gen_random_uuid(), application_id, candidate_id, 'reply', now(), now() + interval '1 hour',
         '{"contact": "nobody"}' from message where id = $1`,
      [messages[0]?.id],
    );
    const mailer = accepting();
    await dispatch(tenant, mailer, { now: () => systemClock.now().add({ hours: 2 }) });
    const ends = await messagesOf(tenant);
    expect(ends.find(({ id }) => id === messages[0]?.id)).toMatchObject({
      state: 'draft',
      problem: expect.stringContaining('could not be made anew'),
    });
  });
});
