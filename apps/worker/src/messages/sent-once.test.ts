import { redisIsHere } from '@afterword/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { expectSentOnce } from '../testing/expect-sent-once.js';
import { MortalDatabase, sendRoughly } from '../testing/sent-once.js';

let database: MortalDatabase;
beforeAll(async () => {
  database = await MortalDatabase.start();
});
afterAll(() => database.stop());

const TROUBLE = { dropEarly: 29, dropBefore: 31, dropAfter: 37, busy: 23 };

/** Each kind of blow once at 300 messages; `npm run test:long` deals more, at 10,000. */
const rough = (onRedis: boolean) => async () => {
  const messages = 300;
  const ended = await sendRoughly(database, {
    messages,
    onRedis,
    delay: 50,
    trouble: TROUBLE,
    leaseSeconds: 3,
    blows: onRedis ? 3 : 2,
    within: 40_000,
  });
  expect(ended.blows).toContain('database restarted');
  if (onRedis) expect(ended.blows).toContain('queue emptied');
  expectSentOnce(ended, messages);
};

describe('messages through two workers, while processes die and connections break', () => {
  it('arrive once or are shown as uncertain, with queues on PostgreSQL', rough(false), 90_000);
  (redisIsHere() ? it : it.skip)(
    'arrive once or are shown as uncertain, with queues on Redis',
    rough(true),
    90_000,
  );
});
