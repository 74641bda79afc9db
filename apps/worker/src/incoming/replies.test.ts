import {
  acceptingContext,
  acceptMail,
  type Clock,
  fileMail,
  newId,
  sendNotification,
  systemClock,
  type UnitOfWork,
} from '@afterword/application';
import { mailsToFile } from '@afterword/persistence';
import { addPlan, asAdmin, createStaff } from '@afterword/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  eml,
  factsOf,
  fileIt,
  forwardsOf,
  incomingOf,
  replyTo,
  sentMessage,
  takeIn,
  testReader,
} from '../testing/incoming.js';
import { accepting } from '../testing/scripted-mailer.js';
import { TestIncoming } from '../testing/test-incoming.js';

let incoming: TestIncoming;
let unitOfWork: UnitOfWork;
beforeAll(async () => {
  incoming = await TestIncoming.open();
  ({ unitOfWork } = incoming);
});
afterAll(() => incoming.close());

describe('a reply', () => {
  it('to a message that named several candidates waits for a person, and no candidate gets its words', async () => {
    const message = await sentMessage(unitOfWork);
    const { tenant } = message;
    const other = await addPlan(unitOfWork, tenant);
    await asAdmin(
      `with p as (insert into message_part (tenant_id, id, message_id, application_id, candidate_id, step_key)
         values ($1, $2, $3, $4, $5, 'feedback_request//x/email/1'))
       update message set others = 1 where id = $3`,
      [tenant.id, newId(), message.id, other.applicationId, other.candidateId],
    );
    const mail = await incoming.comesBack(
      message,
      replyTo(message, 'The first was strong, the second less so.'),
    );
    expect(mail).toMatchObject({
      state: 'unmatched',
      why: expect.stringContaining('named several candidates'),
    });
    const admin = acceptingContext(await createStaff(tenant, 'admin'));
    await asAdmin(
      `insert into application_contact (tenant_id, id, application_id, contact_id, candidate_id, roles)
       values ($1, $2, $3, $4, $5, '{hr}')`,
      [tenant.id, newId(), other.applicationId, message.contactId, other.candidateId],
    );
    await unitOfWork.run(admin, (repositories) =>
      acceptMail(repositories, admin, systemClock, {
        mailId: mail.id,
        applicationId: other.applicationId,
        contactId: message.contactId,
      }),
    );
    const told = await asAdmin(
      `select f.type, c.quote, c.details from fact f
       left join fact_content c on c.tenant_id = f.tenant_id and c.id = f.id
       where f.application_id = $1 and f.type = 'reply'`,
      [other.applicationId],
    );
    expect(told).toMatchObject([{ type: 'reply' }]);
    expect(JSON.stringify(told)).not.toContain('strong');
    expect(await forwardsOf(message)).toEqual([]);
  });

  it('is a fact with its text apart, and is passed on to the candidate once, in the thread', async () => {
    const message = await sentMessage(unitOfWork);
    const mail = await incoming.comesBack(
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
      (await mailsToFile(incoming.sweep, clock.now())).some((row) => row.id === id);
    expect(await isDue(systemClock)).toBe(true);
    const dying = { ...testReader, read: () => Promise.reject(new Error('The process died.')) };
    await expect(
      fileMail(
        { unitOfWork, files: incoming.files, clock: systemClock, reader: dying },
        tenant.system,
        id ?? '',
      ),
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
    const mail = await incoming.comesBack(message, Buffer.from(from ? raw.replace(/^From: .*/, from) : raw), {
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
    const mail = await incoming.comesBack(message, replyTo(message, 'We are sorry.'));
    expect(mail).toMatchObject({ state: 'filed', why: expect.stringContaining('The application is over') });
    expect(await forwardsOf(message)).toHaveLength(1);
  });

  it('with a forged token is no reply, whatever it names', async () => {
    const message = await sentMessage(unitOfWork);
    const [local = '', domain] = message.replyAddress.split('@');
    const forged = `${local.slice(0, -8)}${local.at(-9) === 'a' ? 'bbbbbbbb' : 'aaaaaaaa'}@${domain}`;
    const raw = replyTo({ ...message, replyAddress: forged }, 'You got the job.');
    expect(await incoming.comesBack(message, raw, { recipient: forged })).toMatchObject({
      state: 'unverified',
      why: expect.stringContaining('none of ours'),
    });
    const nameless = Buffer.from(raw.toString().replace(/^(In-Reply-To|Message-ID): .*\r\n/gm, ''));
    expect(await incoming.comesBack(message, nameless, { recipient: forged })).toMatchObject({
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
    expect(await incoming.comesBack(message, raw)).toMatchObject({ state: 'filed', fact_id: null });
    expect(await forwardsOf(message)).toEqual([]);
  });
});

describe('an automatic reply', () => {
  it('is a fact that is no reply, with the day of return, and is not passed on', async () => {
    const message = await sentMessage(unitOfWork);
    const returns = systemClock.now().toZonedDateTimeISO('UTC').toPlainDate().add({ days: 20 });
    const words = `I am out of the office until ${returns.toLocaleString('en-US', { month: 'long', day: 'numeric', year: 'numeric' })}.`;
    const mail = await incoming.comesBack(message, replyTo(message, words, ['Auto-Submitted: auto-replied']));
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
      expect(await incoming.comesBack(message, raw)).toMatchObject({
        state: 'filed',
        fact_id: null,
        why: expect.stringContaining('in a loop'),
      });
    expect(await forwardsOf(message)).toEqual([]);
  });
});
