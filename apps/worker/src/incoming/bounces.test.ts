import { newId, type UnitOfWork } from '@afterword/application';
import { asAdmin, messagesOf } from '@afterword/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  bounceOf,
  eml,
  factsOf,
  forwardsOf,
  replyTo,
  type SentTestMessage,
  sentMessage,
  suppressionsOf,
} from '../testing/incoming.js';
import { TestIncoming } from '../testing/test-incoming.js';

let incoming: TestIncoming;
let unitOfWork: UnitOfWork;
beforeAll(async () => {
  incoming = await TestIncoming.open();
  ({ unitOfWork } = incoming);
});
afterAll(() => incoming.close());

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
    const mail = await incoming.comesBack(message, bounceOf(message), {
      recipient: message.replyAddress,
      sender: '',
    });
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
    await incoming.comesBack(message, bounceOf(message), { recipient: message.replyAddress, sender: '' });
    const steps = await stepOf(message);
    expect(steps).toContain('thank_you blocked');
    expect(steps.some((step) => step.startsWith('collect_contacts'))).toBe(true);
  });

  it('that is soft is shown and blocks nothing', async () => {
    const message = await sentMessage(unitOfWork);
    const raw = bounceOf(message, { status: '5.2.2', words: '552 5.2.2 Mailbox full' });
    expect(await incoming.comesBack(message, raw)).toMatchObject({ state: 'filed', kind: 'bounce' });
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
    expect(await incoming.comesBack(message, raw, { recipient: '' })).toMatchObject({
      state: 'unverified',
      message_id: message.id,
    });
    expect(await suppressionsOf(message)).toEqual([]);
  });

  it('that names our message is matched by its Message-ID where its address is lost', async () => {
    const message = await sentMessage(unitOfWork);
    expect(
      await incoming.comesBack(message, bounceOf(message), { recipient: 'bounces@lakemont.example' }),
    ).toMatchObject({ state: 'filed', message_id: message.id });
    expect(await suppressionsOf(message)).toEqual(['hard_bounce']);
  });
});

describe('who does not want our mail', () => {
  it('is opted out as a recipient, for every candidate, and the candidate is not', async () => {
    const message = await sentMessage(unitOfWork);
    const mail = await incoming.comesBack(
      message,
      replyTo(message, 'Please remove me from your mailing list.'),
    );
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
    expect(await incoming.comesBack(message, complaint, { recipient: '' })).toMatchObject({
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
    await incoming.comesBack(message, bounceOf(message));
    expect(await suppressionsOf(message)).toEqual([]);
  });
});
