import {
  type Clock,
  createSealer,
  type Dispatching,
  dispatchMessages,
  giveUpExpiredMessages,
  LeaseLost,
  type Mailer,
  newId,
  parseReplyLocalPart,
  parseToken,
  systemClock,
  type UnitOfWork,
  UnsendableMail,
} from '@afterword/application';
import {
  createUnitOfWork,
  type Sweep,
  tenantsWithDueMessages,
  tenantsWithExpiredMessages,
} from '@afterword/persistence';
import {
  addCandidate,
  addConsent,
  addSendableMessages,
  asAdmin,
  createTestTenant,
  letTenantSend,
  messagesOf,
  type SendableOptions,
  type TestTenant,
  testDataSource,
  testSweep,
} from '@afterword/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { accepting, ScriptedMailer } from '../testing/scripted-mailer.js';

let source: DataSource;
let sweep: Sweep;
let unitOfWork: UnitOfWork;
beforeAll(async () => {
  source = await testDataSource({ poolSize: 10 });
  sweep = await testSweep();
  unitOfWork = createUnitOfWork(source);
});
afterAll(async () => {
  await sweep.close();
  await source.destroy();
});

/** Tuesday 17 November 2026, 9:00 in Chicago: an allowed hour. */
const TUESDAY = '2026-11-17T15:00:00Z';
const at = (instant: string): Clock => ({ now: () => Temporal.Instant.from(instant) });
const WINDOW = { notBefore: '2026-11-17T14:00:00Z', due: '2026-11-17T23:00:00Z' };

const dispatching = (mailer: Mailer, clock: Clock = systemClock): Dispatching => ({
  unitOfWork,
  clock,
  routes: { mailerFor: () => mailer },
  sealer: createSealer(['0'.repeat(64)]),
  places: { replyDomain: 'reply.afterword.example', publicUrl: 'https://afterword.test' },
  chance: () => 0.5,
});

const dispatch = (tenant: TestTenant, mailer: Mailer, clock: Clock = systemClock, limit = 100) =>
  dispatchMessages(dispatching(mailer, clock), tenant.system, limit);

async function tenantWith(count: number, options: Partial<SendableOptions> = {}) {
  const tenant = await createTestTenant();
  await letTenantSend(tenant);
  return { tenant, messages: await addSendableMessages(tenant, count, options) };
}

const statesOf = async (tenant: TestTenant) => (await messagesOf(tenant)).map(({ state }) => state);
const tenantIds = async (found: Promise<{ tenantId: string }[]>) =>
  (await found).map(({ tenantId }) => tenantId);

describe('a message whose time has come', () => {
  it('is sent once, in the candidate’s name from the center’s domain, and is a fact of its application', async () => {
    const { tenant, messages } = await tenantWith(1);
    const [message] = messages;
    expect(await tenantIds(tenantsWithDueMessages(sweep, systemClock.now()))).toContain(tenant.id);
    const mailer = accepting();
    await dispatch(tenant, mailer);
    await dispatch(tenant, mailer);
    expect(mailer.sent).toMatchObject([
      {
        from: { name: 'Ana Silva', address: 'candidates@mail.lakemont.example' },
        to: { name: 'Dana Smith', address: message?.address },
        subject: 'Our talk',
        text: expect.stringContaining('dosing pumps'),
        html: expect.stringContaining('<p>thank you for the talk about dosing pumps.</p>'),
        messageId: `${message?.id}@mail.lakemont.example`,
        automatic: false,
      },
    ]);
    expect(await statesOf(tenant)).toEqual(['sent']);
    const facts = await asAdmin<{ type: string; body: object }>(
      'select type, body from fact where application_id = $1',
      [message?.applicationId],
    );
    const body = { kind: 'directed_contact', contact: message?.contactId, channel: 'email' };
    expect(facts).toEqual([{ type: 'message_sent', body: { ...body, step: expect.any(String) } }]);
    const [step] = await asAdmin<{ state: string; done_at: Date | null }>(
      'select state, done_at from step where application_id = $1',
      [message?.applicationId],
    );
    expect([step?.state, step?.done_at]).toEqual(['sent', expect.any(Date)]);
    expect(await tenantIds(tenantsWithDueMessages(sweep, systemClock.now()))).not.toContain(tenant.id);
  });

  it('carries tokens of its own that name it: an address for answers and a link that opts out', async () => {
    const { tenant, messages } = await tenantWith(1);
    const mailer = accepting();
    await dispatch(tenant, mailer);
    const [mail] = mailer.sent;
    const [localPart = '', domain] = mail?.replyTo?.address.split('@') ?? [];
    expect([domain, localPart]).toEqual([
      'reply.afterword.example',
      expect.stringMatching(/^r[a-z2-7]{63}$/),
    ]);
    expect(mail?.envelopeFrom).toBe(mail?.replyTo?.address);
    const names = { tenantId: tenant.id, messageId: messages[0]?.id };
    expect(parseReplyLocalPart(localPart.toUpperCase())).toMatchObject(names);
    const link = new URL(mail?.unsubscribe ?? '');
    expect(parseToken('optout', link.searchParams.get('token') ?? '')).toMatchObject({
      tenantId: tenant.id,
      id: messages[0]?.id,
    });
  });

  it('goes once where four workers claim at the same time', async () => {
    const { tenant, messages } = await tenantWith(40);
    const mailer = accepting();
    await Promise.all([1, 2, 3, 4].map(() => dispatch(tenant, mailer, systemClock, 15)));
    await dispatch(tenant, mailer);
    expect(mailer.sent.map(({ to }) => to.address).sort()).toEqual(
      messages.map(({ address }) => address).sort(),
    );
  });

  it('follows the last one to the same contact, so that they read as one conversation', async () => {
    const { tenant, messages } = await tenantWith(1);
    const [first] = messages;
    const mailer = accepting();
    await dispatch(tenant, mailer);
    const [next] = await addSendableMessages(tenant, 1);
    await asAdmin(
      'update message set application_id = $1, candidate_id = (select candidate_id from message where id = $3), contact_id = $2, to_address = $4 where id = $5',
      [first?.applicationId, first?.contactId, first?.id, first?.address, next?.id],
    );
    await asAdmin(`update step set application_id = $1, key = 'another' where id = $2`, [
      first?.applicationId,
      next?.stepId,
    ]);
    await dispatch(tenant, mailer);
    const id = `${first?.id}@mail.lakemont.example`;
    expect(mailer.sent[1]).toMatchObject({ inReplyTo: id, references: [id] });
  });
});

describe('a hand-over', () => {
  it('that nobody could finish is uncertain once its lease is over, and is never sent again', async () => {
    const { tenant } = await tenantWith(1);
    const died = new ScriptedMailer({ kind: 'accepted' });
    const crash = new Promise<never>(() => {});
    const stuck: Mailer = {
      async send(mail, options) {
        await died.send(mail, options);
        return await crash;
      },
    };
    void dispatch(tenant, stuck);
    while ((await statesOf(tenant))[0] !== 'sending' || died.sent.length === 0)
      await new Promise((resolve) => setImmediate(resolve));
    const later: Clock = { now: () => systemClock.now().add({ minutes: 6 }) };
    expect(await tenantIds(tenantsWithExpiredMessages(sweep, systemClock.now()))).not.toContain(tenant.id);
    expect(await tenantIds(tenantsWithExpiredMessages(sweep, later.now()))).toContain(tenant.id);
    await giveUpExpiredMessages({ unitOfWork, clock: later }, tenant.id, 'test');
    expect(await messagesOf(tenant)).toMatchObject([
      { state: 'uncertain', problem: expect.stringMatching(/We will not send it twice/) },
    ]);
    const mailer = accepting();
    await dispatch(tenant, mailer, later);
    expect(mailer.sent).toEqual([]);
  });

  it('is dropped before anything is accepted where the lease ran out meanwhile', async () => {
    const { tenant } = await tenantWith(1);
    const other = accepting();
    const slow = new ScriptedMailer({ kind: 'accepted' }, async () => {
      const later: Clock = { now: () => systemClock.now().add({ minutes: 3 }) };
      await dispatch(tenant, other, later);
    });
    await dispatch(tenant, slow);
    expect([slow.sent.length, other.sent.length]).toEqual([0, 1]);
    expect(LeaseLost.name).toBe('LeaseLost');
  });

  it('that meets trouble is tried again within its window, with growing pauses', async () => {
    const { tenant } = await tenantWith(1, WINDOW);
    const trouble = new ScriptedMailer({ kind: 'refused', permanent: false, words: 'Busy.' });
    const pauses: number[] = [];
    let now = TUESDAY;
    for (let attempt = 1; attempt <= 3; attempt++) {
      await dispatch(tenant, trouble, at(now));
      const [message] = await messagesOf(tenant);
      expect(message).toMatchObject({ state: 'approved', attempts: attempt, problem: 'Busy.' });
      const next = Temporal.Instant.fromEpochMilliseconds(message?.leaves_at?.getTime() ?? 0);
      pauses.push(next.since(now).total('seconds'));
      now = next.toString();
    }
    expect(pauses).toEqual([75, 150, 300]);
    await asAdmin(`update message set expires_at = $2 where tenant_id = $1`, [tenant.id, now]);
    await dispatch(tenant, trouble, at(now));
    expect(await messagesOf(tenant)).toMatchObject([
      { state: 'failed', problem: expect.stringContaining('Given up after 4 tries') },
    ]);
  });

  it('that is refused for good has failed', async () => {
    const { tenant } = await tenantWith(1);
    const refused = { kind: 'refused', permanent: true, words: 'No such mailbox.' } as const;
    await dispatch(tenant, new ScriptedMailer(refused));
    expect(await messagesOf(tenant)).toMatchObject([{ state: 'failed', problem: 'No such mailbox.' }]);
  });
});

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
