import {
  answerByHand,
  claimByHand,
  messageContext,
  systemClock,
  type UnitOfWork,
} from '@afterword/application';
import {
  addSendableMessages,
  asAdmin,
  createCandidateCaller,
  createTestTenant,
  letTenantSend,
  messagesOf,
} from '@afterword/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bounceOf, eml, factsOf, forwardsOf, sentMessage } from '../testing/incoming.js';
import { TestIncoming } from '../testing/test-incoming.js';

let incoming: TestIncoming;
let unitOfWork: UnitOfWork;
beforeAll(async () => {
  incoming = await TestIncoming.open();
  ({ unitOfWork } = incoming);
});
afterAll(() => incoming.close());

/** A message that its candidate takes along, with the private address that they were given for the blind copy. */
async function takenAlong() {
  const tenant = await createTestTenant();
  await letTenantSend(tenant);
  const [message] = await addSendableMessages(tenant, 1, { state: 'draft' });
  if (!message) throw new Error('There is no message.');
  const [row] = await asAdmin<{ candidate_id: string; email: string; message_id: string }>(
    `select m.candidate_id, c.email, m.message_id from message m join candidate c on c.id = m.candidate_id where m.id = $1`,
    [message.id],
  );
  if (!row) throw new Error('There is no candidate.');
  const candidate = await createCandidateCaller(tenant, row.candidate_id);
  const context = messageContext(candidate);
  const taken = await unitOfWork.run(context, (repositories) =>
    claimByHand(repositories, context, systemClock, { messageId: message.id, way: 'eml' }),
  );
  const say = (sent: boolean) =>
    unitOfWork.run(context, (repositories) =>
      answerByHand(repositories, context, systemClock, { messageId: message.id, sent }),
    );
  return {
    ...message,
    tenant,
    messageId: row.message_id,
    email: row.email,
    replyAddress: `${taken.replyLocalPart}@reply.afterword.example`,
    say,
  };
}

type TakenMessage = Awaited<ReturnType<typeof takenAlong>>;

/** What the candidate's own mail program sent; the private address stands in the envelope alone. */
const copyOf = ({ email, address }: TakenMessage, { from = email, to = address } = {}): Buffer =>
  eml(
    `From: Ana Silva <${from}>`,
    `To: Dana Smith <${to}>`,
    'Subject: Our talk',
    'Date: Tue, 17 Nov 2026 15:00:00 +0000',
    'Message-ID: <by-hand@students.example>',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Thank you for the talk.',
  );

const comesIn = (message: TakenMessage, raw: Uint8Array) => incoming.comesBack(message, raw);
const stateOf = async ({ tenant }: TakenMessage) => (await messagesOf(tenant)).map(({ state }) => state);
const factTypes = async (message: TakenMessage) => (await factsOf(message)).map(({ type }) => type);

describe('the blind copy of what a candidate sent by hand', () => {
  it('settles the message as sent, once, and is nobody’s reply', async () => {
    const message = await takenAlong();
    expect(await stateOf(message)).toEqual(['sending']);
    expect(await comesIn(message, copyOf(message))).toMatchObject({
      state: 'filed',
      kind: 'own_copy',
      message_id: message.id,
      why: expect.stringContaining('So the message is sent.'),
    });
    expect(await stateOf(message)).toEqual(['sent']);
    expect(await factTypes(message)).toEqual(['message_sent']);
    expect(await forwardsOf(message)).toEqual([]);
    const [row] = await asAdmin<{ message_id: string }>('select message_id from message where id = $1', [
      message.id,
    ]);
    expect(row?.message_id).toBe('by-hand@students.example');
    // They say yes as well, and their server delivers it again under another name.
    await message.say(true);
    const again = Buffer.from(copyOf(message).toString().replace('by-hand@', 'relayed@'));
    expect(await comesIn(message, again)).toMatchObject({
      why: expect.stringContaining('noted as sent before'),
    });
    expect(await factTypes(message)).toEqual(['message_sent']);
  });

  it('counts from whichever account they wrote, and after a no', async () => {
    const message = await takenAlong();
    await message.say(false);
    expect(await stateOf(message)).toEqual(['draft']);
    await comesIn(message, copyOf(message, { from: 'ana@elsewhere.example' }));
    expect(await stateOf(message)).toEqual(['sent']);
    expect(await factTypes(message)).toEqual(['message_sent']);
  });

  it('is one only where it went to the recipient', async () => {
    const message = await takenAlong();
    expect((await comesIn(message, copyOf(message, { to: message.email }))).kind).toBe('reply');
    expect(await stateOf(message)).toEqual(['sending']);
  });

  it('is no report of a server that could not deliver it', async () => {
    const message = await takenAlong();
    expect((await comesIn(message, bounceOf(message))).kind).toBe('bounce');
    expect(await factTypes(message)).toEqual([]);
  });

  it('is nothing where we sent the message, since its recipient has that address too', async () => {
    const message = await sentMessage(unitOfWork);
    const raw = eml(
      'From: Somebody <somebody@acme.example>',
      `To: Dana Smith <${message.address}>`,
      `Cc: <${message.replyAddress}>`,
      'Message-ID: <other@acme.example>',
      '',
      'See below.',
    );
    expect(await incoming.comesBack(message, raw)).toMatchObject({ state: 'unverified', kind: 'reply' });
  });
});
