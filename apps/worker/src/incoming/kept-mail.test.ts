import {
  acceptingContext,
  acceptMail,
  dismissMail,
  systemClock,
  type UnitOfWork,
} from '@afterword/application';
import { mailsToForget } from '@afterword/persistence';
import { asAdmin, createStaff } from '@afterword/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  eml,
  factsOf,
  incomingOf,
  replyTo,
  type SentTestMessage,
  sentMessage,
  takeIn,
} from '../testing/incoming.js';
import { TestIncoming } from '../testing/test-incoming.js';

let incoming: TestIncoming;
let unitOfWork: UnitOfWork;
beforeAll(async () => {
  incoming = await TestIncoming.open();
  ({ unitOfWork } = incoming);
});
afterAll(() => incoming.close());

describe('hostile mail through the whole path', () => {
  const many = (count: number, line: (index: number) => string) =>
    Array.from({ length: count }, (_, i) => line(i));
  it.each<[string, (message: SentTestMessage) => Uint8Array, string]>([
    ['nothing that is a mail', () => Buffer.from('\u0000\u0001\u0002'), 'quarantined'],
    [
      'ten thousand parts',
      (message) =>
        replyTo(message, many(10_000, (i) => `--b\r\nContent-Type: text/plain\r\n\r\n${i}`).join('\r\n'), [
          'MIME-Version: 1.0',
          'Content-Type: multipart/mixed; boundary=b',
        ]),
      'unverified',
    ],
    [
      'parts within parts',
      (message) =>
        eml(
          `From: ${message.address}`,
          'Subject: deep',
          ...many(200, (i) => `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}`),
          '',
          'x',
        ),
      'quarantined',
    ],
    [
      'a broken charset',
      (message) =>
        Buffer.concat([
          Buffer.from(replyTo(message, '').toString().replace('utf-8', 'no-such-charset')),
          Buffer.from([0xc3, 0x28, 0xff, 0xfe, 0x41, 0x42]),
        ]),
      'filed',
    ],
    [
      'a line break in an address',
      (message) =>
        Buffer.from(
          replyTo(message, 'Hello')
            .toString()
            .replace(/^From: .*/, 'From: "a\r\n Bcc: x@y.example" <d@acme.example\r\n >'),
        ),
      'unverified',
    ],
    [
      'a null byte in text and headers',
      (message) => replyTo(message, 'Hel\u0000lo', ['X-Odd: \u0000', 'References: <\u0000@x>']),
      'filed',
    ],
  ])('%s is kept with a reason', async (_what, raw, state) => {
    const message = await sentMessage(unitOfWork);
    const mail = await incoming.comesBack(message, raw(message));
    expect(mail).toMatchObject({ state, why: expect.stringMatching(/\w/) });
    expect(await asAdmin('select 1 from file where tenant_id = $1', [message.tenant.id])).toHaveLength(1);
  });

  it('of more than 25 MB is refused, and nothing of it is kept', async () => {
    const message = await sentMessage(unitOfWork);
    const raw = Buffer.alloc(25 * 1024 * 1024 + 1, 'a');
    await expect(takeIn(incoming, message.tenant, raw)).rejects.toThrow('at most 25 MB');
    expect(await asAdmin('select 1 from file where tenant_id = $1', [message.tenant.id])).toEqual([]);
  });
});

describe('a mail that waits', () => {
  it('can be let be, after which it cannot be accepted', async () => {
    const message = await sentMessage(unitOfWork);
    const mail = await incoming.comesBack(message, eml('Subject: x', '', ''));
    expect(mail.state).toBe('quarantined');
    const admin = await createStaff(message.tenant, 'admin');
    const run = (use: typeof dismissMail) =>
      unitOfWork.run(acceptingContext(admin), (repositories) =>
        use(repositories, admin, systemClock, { mailId: mail.id }),
      );
    await run(dismissMail);
    expect(await incomingOf(message.tenant)).toMatchObject([{ state: 'dismissed', fact_id: null }]);
    await expect(run(acceptMail)).rejects.toThrow('waits for nobody');
  });

  it('of nobody’s message is accepted for an application and a contact that are named', async () => {
    const message = await sentMessage(unitOfWork);
    const raw = eml('From: dana@acme.example', 'Subject: hello', '', 'We would like to see Ana again.');
    const mail = await incoming.comesBack(message, raw, { recipient: 'anybody@lakemont.example' });
    expect(mail.state).toBe('unmatched');
    const admin = await createStaff(message.tenant, 'admin');
    const accept = (target: object) =>
      unitOfWork.run(acceptingContext(admin), (repositories) =>
        acceptMail(repositories, admin, systemClock, { mailId: mail.id, ...target }),
      );
    await expect(accept({})).rejects.toThrow('to which application');
    await accept({ applicationId: message.applicationId, contactId: message.contactId });
    expect((await factsOf(message)).at(-1)).toMatchObject({
      type: 'reply',
      text: 'We would like to see Ana again.',
    });
  });

  it('is another advisor’s business where it is about their candidate', async () => {
    const message = await sentMessage(unitOfWork);
    const mail = await incoming.comesBack(message, eml('Subject: x', '', ''));
    const advisor = await createStaff(message.tenant, 'advisor');
    const own = { ...advisor, scope: { kind: 'caseload' as const, advisorId: advisor.membershipId } };
    await expect(
      unitOfWork.run(acceptingContext(own), (repositories) =>
        dismissMail(repositories, own, systemClock, { mailId: mail.id }),
      ),
    ).rejects.toThrow('There is no such mail here');
  });
});

describe('what was read', () => {
  it('is forgotten when its day has come, with the raw mail; what became of it stays', async () => {
    const message = await sentMessage(unitOfWork);
    const { tenant } = message;
    const filed = await incoming.comesBack(message, replyTo(message, 'Thank you.'));
    const waits = await incoming.comesBack(message, eml('Subject: x', '', ''));
    const later = systemClock.now().add({ hours: 31 * 24 });
    const due = (await mailsToForget(incoming.sweep, later)).filter(({ tenantId }) => tenantId === tenant.id);
    expect(due.map(({ id }) => id)).toEqual([filed.id]);
    const forgotten = await unitOfWork.run(tenant.system, (repositories) =>
      repositories.incoming.forget([filed.id, waits.id], later),
    );
    expect(forgotten).toBe(1);
    expect(await incomingOf(tenant)).toMatchObject([
      { state: 'filed', kind: 'reply', text: null, why: null },
      { state: 'quarantined', why: expect.any(String) },
    ]);
    expect(await asAdmin('select 1 from file where tenant_id = $1', [tenant.id])).toHaveLength(1);
  });

  it('outlives the sweeping of stray uploads', async () => {
    const message = await sentMessage(unitOfWork);
    await incoming.comesBack(message, replyTo(message, 'Thank you.'));
    await asAdmin(`update file set created_at = now() - interval '3 days' where tenant_id = $1`, [
      message.tenant.id,
    ]);
    await takeIn(incoming, message.tenant, eml('Subject: y', '', 'z'));
    expect(await asAdmin('select 1 from file where tenant_id = $1', [message.tenant.id])).toHaveLength(2);
  });
});
