import {
  type Clock,
  giveUpExpiredMessages,
  LeaseLost,
  type Mailer,
  parseReplyLocalPart,
  parseToken,
  systemClock,
  type UnitOfWork,
} from '@afterword/application';
import {
  createUnitOfWork,
  type Sweep,
  tenantsWithDueMessages,
  tenantsWithExpiredMessages,
} from '@afterword/persistence';
import { addSendableMessages, asAdmin, messagesOf, testDataSource, testSweep } from '@afterword/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { at, dispatcher, statesOf, TUESDAY, tenantWith, WINDOW } from '../testing/dispatching.js';
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

const dispatch = dispatcher(() => unitOfWork);
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
