import { redisIsHere } from '@afterword/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { expectSentOnce } from '../testing/expect-sent-once.js';
import { MortalDatabase, sendRoughly } from '../testing/sent-once.js';

const MESSAGES = 10_000;
let database: MortalDatabase;
beforeAll(async () => {
  database = await MortalDatabase.start();
});
afterAll(() => database.stop());

const TROUBLE = { dropEarly: 211, dropBefore: 307, dropAfter: 401, busy: 101 };

const rough = (onRedis: boolean) => async () => {
  const ended = await sendRoughly(database, {
    messages: MESSAGES,
    onRedis,
    delay: 5,
    trouble: TROUBLE,
    leaseSeconds: 15,
    blows: 12,
    within: 300_000,
  });
  expect(ended.blows).toHaveLength(12);
  expectSentOnce(ended, MESSAGES);
};

describe('ten thousand messages through two workers, while processes die and connections break', () => {
  it('arrive once or are shown as uncertain, with queues on PostgreSQL', rough(false), 900_000);
  (redisIsHere() ? it : it.skip)(
    'arrive once or are shown as uncertain, with queues on Redis',
    rough(true),
    900_000,
  );
});
