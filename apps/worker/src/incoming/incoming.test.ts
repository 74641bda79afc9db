import {
  acceptingContext,
  acceptMail,
  type Clock,
  dismissMail,
  type FileStore,
  fileMail,
  newId,
  sendNotification,
  systemClock,
  type UnitOfWork,
} from '@afterword/application';
import {
  createDatabaseFileStore,
  createUnitOfWork,
  mailsToFile,
  mailsToForget,
  type Sweep,
} from '@afterword/persistence';
import { asAdmin, createStaff, messagesOf, testDataSource, testSweep } from '@afterword/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import {
  bounceOf,
  eml,
  fileIt,
  type Incoming,
  incomingOf,
  replyTo,
  type SentTestMessage,
  sentMessage,
  takeIn,
  testReader,
} from '../testing/incoming.js';
import { accepting } from '../testing/scripted-mailer.js';

let source: DataSource;
let sweep: Sweep;
let unitOfWork: UnitOfWork;
let files: FileStore;
let incoming: Incoming;
beforeAll(async () => {
  source = await testDataSource({ poolSize: 10 });
  sweep = await testSweep();
  unitOfWork = createUnitOfWork(source);
  files = createDatabaseFileStore(unitOfWork);
  incoming = { unitOfWork, files };
});
afterAll(async () => {
  await sweep.close();
  await source.destroy();
});

async function comesBack(
  message: SentTestMessage,
  raw: Uint8Array,
  envelope: Parameters<typeof takeIn>[3] = { recipient: message.replyAddress },
) {
  const { tenant } = message;
  const id = await takeIn(incoming, tenant, raw, envelope);
  await fileIt(incoming, tenant, id);
  const mail = (await incomingOf(tenant)).find((one) => one.id === id);
  if (!mail) throw new Error('The mail is not there.');
  return mail;
}

const factsOf = (message: SentTestMessage) =>
  asAdmin<{ type: string; body: Record<string, unknown>; withdrawn: boolean; text: string | null }>(
    `select f.type, f.body, f.withdrawn_at is not null as withdrawn, c.details ->> 'text' as text
     from fact f left join fact_content c on c.tenant_id = f.tenant_id and c.id = f.id
     where f.application_id = $1 order by f.id`,
    [message.applicationId],
  );
const forwardsOf = (message: SentTestMessage) =>
  asAdmin<{ id: string; state: string }>(
    `select id, state from notification where tenant_id = $1 and kind = 'forward'`,
    [message.tenant.id],
  );
const suppressionsOf = async (message: SentTestMessage) =>
  (
    await asAdmin<{ reason: string }>('select reason from suppression where tenant_id = $1 order by 1', [
      message.tenant.id,
    ])
  ).map(({ reason }) => reason);

describe('a reply', () => {
  it('is a fact with its text apart, and is passed on to the candidate once, in the thread', async () => {
    const message = await sentMessage(unitOfWork);
    const mail = await comesBack(
      message,
      replyTo(message, 'Thank you, we will call you on Friday.\r\n\r\n> thank you for the talk'),
    );
    expect(mail).toMatchObject({
      state: 'filed',
      kind: 'reply',
      verified: true,
      message_id: message.id,
      text: 'Thank you, we will call you on Friday.',
      why: expect.stringContaining('DMARC passes'),
    });
    expect(await factsOf(message)).toMatchObject([
      { type: 'message_sent' },
      {
        type: 'reply',
        body: { contact: message.contactId, automatic: false },
        text: 'Thank you, we will call you on Friday.',
      },
    ]);
    const [forward] = await forwardsOf(message);
    const mailer = accepting();
    for (let again = 0; again < 2; again++)
      await sendNotification(
        { unitOfWork, mailer, clock: systemClock, publicUrl: 'https://afterword.test' },
        message.tenant.system,
        forward?.id ?? '',
      );
    expect(mailer.sent).toMatchObject([
      {
        fromName: expect.stringMatching(/^Dana Smith via /),
        replyTo: { name: 'Dana Smith', address: message.address },
        replyAlsoTo: { address: message.replyAddress },
        subject: 'Re: Our talk',
        text: expect.stringContaining('we will call you on Friday'),
        references: [message.messageId, expect.stringMatching(/@acme\.example$/)],
        automatic: true,
      },
    ]);
  });

  it('is filed once where it comes twice, also when servers changed it on its way', async () => {
    const message = await sentMessage(unitOfWork);
    const raw = replyTo(message, 'Thank you.');
    const envelope = { recipient: message.replyAddress };
    const taken = await Promise.all([1, 2, 3].map(() => takeIn(incoming, message.tenant, raw, envelope)));
    expect(taken.filter((id) => id !== null)).toHaveLength(1);
    const relayed = Buffer.concat([Buffer.from('Received: from elsewhere\r\n'), raw]);
    expect(await takeIn(incoming, message.tenant, relayed, { recipient: '' })).toBeNull();
    const kept = await asAdmin('select 1 from file where tenant_id = $1', [message.tenant.id]);
    expect([(await incomingOf(message.tenant)).length, kept.length]).toEqual([1, 1]);
  });

  it('is acted upon once where two workers take it at the same time', async () => {
    const message = await sentMessage(unitOfWork);
    const id = await takeIn(incoming, message.tenant, replyTo(message, 'Yes.'), {
      recipient: message.replyAddress,
    });
    await Promise.all([1, 2, 3, 4].map(() => fileIt(incoming, message.tenant, id)));
    expect((await factsOf(message)).map(({ type }) => type)).toEqual(['message_sent', 'reply']);
    expect(await forwardsOf(message)).toHaveLength(1);
  });

  it('is found again after a crash between keeping and acting, and after one while it was read', async () => {
    const message = await sentMessage(unitOfWork);
    const { tenant } = message;
    const id = await takeIn(incoming, tenant, replyTo(message, 'Yes.'), { recipient: message.replyAddress });
    const isDue = async (clock: Clock) =>
      (await mailsToFile(sweep, clock.now())).some((row) => row.id === id);
    expect(await isDue(systemClock)).toBe(true);
    const dying = { ...testReader, read: () => Promise.reject(new Error('The process died.')) };
    await expect(
      fileMail({ unitOfWork, files, clock: systemClock, reader: dying }, tenant.system, id ?? ''),
    ).rejects.toThrow('died');
    expect([await isDue(systemClock), (await incomingOf(tenant))[0]?.state]).toEqual([false, 'received']);
    const later: Clock = { now: () => systemClock.now().add({ minutes: 3 }) };
    expect(await isDue(later)).toBe(true);
    await fileIt({ ...incoming, clock: later }, tenant, id);
    expect(await incomingOf(tenant)).toMatchObject([{ state: 'filed' }]);
    expect(await forwardsOf(message)).toHaveLength(1);
  });

  it('on which every process dies is kept for a person to read', async () => {
    const message = await sentMessage(unitOfWork);
    const id = await takeIn(incoming, message.tenant, replyTo(message, 'Yes.'), {
      recipient: message.replyAddress,
    });
    await asAdmin('update incoming_mail set attempts = 5 where id = $1', [id]);
    await fileIt(incoming, message.tenant, id);
    expect(await incomingOf(message.tenant)).toMatchObject([
      { state: 'quarantined', kind: 'unknown', why: expect.stringContaining('could not be read in 5 tries') },
    ]);
  });

  it.each([
    ['from another address', 'From: Mallory <mallory@evil.example>', {}, /went to another address/],
    ['whose From fails DMARC', undefined, { remoteAddress: '198.51.100.1' }, /DMARC fails/],
    ['with two From addresses', 'From: Dana <dana@acme.example>, Eve <eve@acme.example>', {}, /./],
  ])('%s waits for a person, and is a fact once they accept it', async (_what, from, envelope, why) => {
    const message = await sentMessage(unitOfWork);
    const raw = replyTo(message, 'You got the job.').toString();
    const mail = await comesBack(message, Buffer.from(from ? raw.replace(/^From: .*/, from) : raw), {
      recipient: message.replyAddress,
      ...envelope,
    });
    expect(mail).toMatchObject({ state: 'unverified', verified: false, why: expect.stringMatching(why) });
    expect((await factsOf(message)).map(({ type }) => type)).toEqual(['message_sent']);
    const admin = await createStaff(message.tenant, 'admin');
    for (let again = 0; again < 2; again++)
      await unitOfWork.run(acceptingContext(admin), (repositories) =>
        acceptMail(repositories, admin, systemClock, { mailId: mail.id }),
      );
    expect((await factsOf(message)).map(({ type }) => type)).toEqual(['message_sent', 'reply']);
    expect(await incomingOf(message.tenant)).toMatchObject([
      { state: 'accepted', fact_id: expect.any(String) },
    ]);
    expect(await forwardsOf(message)).toHaveLength(1);
  });

  it('to a closed application still reaches the candidate, and says that nothing changes', async () => {
    const message = await sentMessage(unitOfWork);
    await asAdmin(
      `insert into fact (tenant_id, id, application_id, candidate_id, type, at, recorded_at, body)
       select tenant_id, gen_random_uuid(), application_id, candidate_id, 'rejection', now(), now(), '{}'
       from message where id = $1`,
      [message.id],
    );
    await asAdmin(`update application set stage = 'rejected' where id = $1`, [message.applicationId]);
    const mail = await comesBack(message, replyTo(message, 'We are sorry.'));
    expect(mail).toMatchObject({ state: 'filed', why: expect.stringContaining('The application is over') });
    expect(await forwardsOf(message)).toHaveLength(1);
  });

  it('with a forged token is no reply, whatever it names', async () => {
    const message = await sentMessage(unitOfWork);
    const [local = '', domain] = message.replyAddress.split('@');
    const forged = `${local.slice(0, -8)}${local.at(-9) === 'a' ? 'bbbbbbbb' : 'aaaaaaaa'}@${domain}`;
    const raw = replyTo({ ...message, replyAddress: forged }, 'You got the job.');
    expect(await comesBack(message, raw, { recipient: forged })).toMatchObject({
      state: 'unverified',
      why: expect.stringContaining('none of ours'),
    });
    const nameless = Buffer.from(raw.toString().replace(/^(In-Reply-To|Message-ID): .*\r\n/gm, ''));
    expect(await comesBack(message, nameless, { recipient: forged })).toMatchObject({
      state: 'unmatched',
      message_id: null,
    });
    expect(await forwardsOf(message)).toEqual([]);
  });

  it('of the candidate in the thread is filed and nothing follows', async () => {
    const message = await sentMessage(unitOfWork);
    const [candidate] = await asAdmin<{ email: string }>('select email from candidate where tenant_id = $1', [
      message.tenant.id,
    ]);
    const raw = replyTo({ ...message, address: candidate?.email ?? '' }, 'See you on Friday.');
    expect(await comesBack(message, raw)).toMatchObject({ state: 'filed', fact_id: null });
    expect(await forwardsOf(message)).toEqual([]);
  });
});

describe('an automatic reply', () => {
  it('is a fact that is no reply, with the day of return, and is not passed on', async () => {
    const message = await sentMessage(unitOfWork);
    const returns = systemClock.now().toZonedDateTimeISO('UTC').toPlainDate().add({ days: 20 });
    const words = `I am out of the office until ${returns.toLocaleString('en-US', { month: 'long', day: 'numeric', year: 'numeric' })}.`;
    const mail = await comesBack(message, replyTo(message, words, ['Auto-Submitted: auto-replied']));
    expect(mail).toMatchObject({ state: 'filed', kind: 'automatic', returns_on: returns.toString() });
    expect((await factsOf(message)).at(-1)).toMatchObject({
      type: 'reply',
      body: { automatic: true, returnsOn: returns.toString() },
    });
    expect(await forwardsOf(message)).toEqual([]);
  });

  it('of ours that comes back in a loop ends there', async () => {
    const message = await sentMessage(unitOfWork);
    const ours = eml(
      'From: Ana Silva <candidates@mail.lakemont.example>',
      `To: ${message.replyAddress}`,
      'Subject: Our talk',
      `Message-ID: <${message.messageId}>`,
      '',
      'Dear Dana, thank you.',
    );
    const notification = Buffer.from(ours.toString().replace(message.messageId, `${newId()}@afterword`));
    for (const raw of [ours, notification])
      expect(await comesBack(message, raw)).toMatchObject({
        state: 'filed',
        fact_id: null,
        why: expect.stringContaining('in a loop'),
      });
    expect(await forwardsOf(message)).toEqual([]);
  });
});

describe('a bounce', () => {
  const stepOf = async (message: SentTestMessage) =>
    (
      await asAdmin<{ kind: string; state: string }>(
        'select kind, state from step where application_id = $1 order by kind',
        [message.applicationId],
      )
    ).map(({ kind, state }) => `${kind} ${state}`);

  it('that is hard fails the message, blocks the address, and has every plan that knows it ask for another', async () => {
    const message = await sentMessage(unitOfWork);
    const mail = await comesBack(message, bounceOf(message), { recipient: message.replyAddress, sender: '' });
    expect(mail).toMatchObject({ state: 'filed', kind: 'bounce', why: expect.stringContaining('blocked') });
    expect(await messagesOf(message.tenant)).toMatchObject([
      { state: 'failed', problem: expect.stringContaining('No such user') },
    ]);
    expect(await suppressionsOf(message)).toEqual(['hard_bounce']);
    expect(await factsOf(message)).toMatchObject([{ type: 'message_sent', withdrawn: true }]);
    const [plan] = await asAdmin<{ late: boolean }>(
      `select planned_at >= (select received_at from incoming_mail where tenant_id = $1) as late
       from plan where application_id = $2`,
      [message.tenant.id, message.applicationId],
    );
    expect(plan?.late).toBe(true);
    const contacts = await unitOfWork.run(message.tenant.system, ({ suppressions }) =>
      suppressions.bouncedContacts([message.contactId]),
    );
    expect([...contacts]).toEqual([message.contactId]);
  });

  it('that is hard leaves a thank-you blocked for want of an address, and asks for one', async () => {
    const message = await sentMessage(unitOfWork);
    const interviewId = newId();
    await asAdmin(
      `insert into interview (tenant_id, id, application_id, candidate_id, starts_at, ends_at, time_zone, round, topics, source,
         recorded_at)
       select tenant_id, $2, application_id, candidate_id, now() - interval '3 hours', now() - interval '2 hours',
         'America/Chicago', 1, '{}', 'console',
         now() from message where id = $1`,
      [message.id, interviewId],
    );
    await asAdmin(
      `insert into interview_participant (tenant_id, id, interview_id, contact_id, candidate_id)
       select tenant_id, gen_random_uuid(), $2, contact_id, candidate_id from message where id = $1`,
      [message.id, interviewId],
    );
    await comesBack(message, bounceOf(message), { recipient: message.replyAddress, sender: '' });
    const steps = await stepOf(message);
    expect(steps).toContain('thank_you blocked');
    expect(steps.some((step) => step.startsWith('collect_contacts'))).toBe(true);
  });

  it('that is soft is shown and blocks nothing', async () => {
    const message = await sentMessage(unitOfWork);
    const raw = bounceOf(message, { status: '5.2.2', words: '552 5.2.2 Mailbox full' });
    expect(await comesBack(message, raw)).toMatchObject({ state: 'filed', kind: 'bounce' });
    expect(await messagesOf(message.tenant)).toMatchObject([
      { state: 'sent', problem: expect.stringContaining('Mailbox full') },
    ]);
    expect(await suppressionsOf(message)).toEqual([]);
  });

  it('that only names a recipient blocks nothing by itself, since anybody could write it', async () => {
    const message = await sentMessage(unitOfWork);
    const raw = Buffer.from(
      bounceOf(message).toString().replace(`Message-ID: <${message.messageId}>`, 'X: y'),
    );
    expect(await comesBack(message, raw, { recipient: '' })).toMatchObject({
      state: 'unverified',
      message_id: message.id,
    });
    expect(await suppressionsOf(message)).toEqual([]);
  });

  it('that names our message is matched by its Message-ID where its address is lost', async () => {
    const message = await sentMessage(unitOfWork);
    expect(
      await comesBack(message, bounceOf(message), { recipient: 'bounces@lakemont.example' }),
    ).toMatchObject({ state: 'filed', message_id: message.id });
    expect(await suppressionsOf(message)).toEqual(['hard_bounce']);
  });
});

describe('who does not want our mail', () => {
  it('is opted out as a recipient, for every candidate, and the candidate is not', async () => {
    const message = await sentMessage(unitOfWork);
    const mail = await comesBack(message, replyTo(message, 'Please remove me from your mailing list.'));
    expect(mail).toMatchObject({ state: 'filed', kind: 'opt_out' });
    expect(await suppressionsOf(message)).toEqual(['opt_out']);
    const [contact] = await asAdmin<{ out: boolean }>(
      'select opted_out_at is not null as out from contact where id = $1',
      [message.contactId],
    );
    expect(contact?.out).toBe(true);
    expect(await forwardsOf(message)).toEqual([]);
  });

  it('is opted out by a complaint of their provider', async () => {
    const message = await sentMessage(unitOfWork);
    const complaint = eml(
      'From: Abuse <fbl@provider.example>',
      'Subject: FW: Our talk',
      'MIME-Version: 1.0',
      'Content-Type: multipart/report; report-type=feedback-report; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'This is an email abuse report.',
      '--b',
      'Content-Type: message/feedback-report',
      '',
      'Feedback-Type: abuse',
      'User-Agent: Provider/1.0',
      'Version: 1',
      '',
      '--b',
      'Content-Type: message/rfc822',
      '',
      `Message-ID: <${message.messageId}>`,
      'Subject: Our talk',
      '',
      'Dear Dana',
      '--b--',
    );
    expect(await comesBack(message, complaint, { recipient: '' })).toMatchObject({
      state: 'filed',
      kind: 'complaint',
      message_id: message.id,
    });
    expect(await suppressionsOf(message)).toEqual(['complaint']);
  });

  it('is never the candidate, though a message went to the candidate’s own address', async () => {
    const message = await sentMessage(unitOfWork);
    await asAdmin('update candidate set email = $2 where tenant_id = $1', [
      message.tenant.id,
      message.address,
    ]);
    await comesBack(message, bounceOf(message));
    expect(await suppressionsOf(message)).toEqual([]);
  });
});

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
    const mail = await comesBack(message, raw(message));
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
    const mail = await comesBack(message, eml('Subject: x', '', ''));
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
    const mail = await comesBack(message, raw, { recipient: 'anybody@lakemont.example' });
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
    const mail = await comesBack(message, eml('Subject: x', '', ''));
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
    const filed = await comesBack(message, replyTo(message, 'Thank you.'));
    const waits = await comesBack(message, eml('Subject: x', '', ''));
    const later = systemClock.now().add({ hours: 31 * 24 });
    const due = (await mailsToForget(sweep, later)).filter(({ tenantId }) => tenantId === tenant.id);
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
    await comesBack(message, replyTo(message, 'Thank you.'));
    await asAdmin(`update file set created_at = now() - interval '3 days' where tenant_id = $1`, [
      message.tenant.id,
    ]);
    await takeIn(incoming, message.tenant, eml('Subject: y', '', 'z'));
    expect(await asAdmin('select 1 from file where tenant_id = $1', [message.tenant.id])).toHaveLength(2);
  });
});
