import { makeToken, newId } from '@afterword/application';
import { addCandidate, asAdmin, createCandidateCaller, createTestTenant } from '@afterword/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type LiveApi, startLiveApi } from '../testing/live-api.js';

let api: LiveApi;
beforeAll(async () => {
  api = await startLiveApi();
});
afterAll(() => api.close());

/** A reminder that was sent, with the link in it. */
async function sentReminder() {
  const tenant = await createTestTenant();
  const candidateId = await addCandidate(tenant);
  await createCandidateCaller(tenant, candidateId);
  const id = newId();
  const { token, secretHash } = makeToken('reminders', tenant.id, id);
  await asAdmin(
    `insert into notification (tenant_id, id, kind, candidate_id, state, message_id, stop_secret_hash, not_before, created_at)
     values ($1, $2, 'digest', $3, 'sent', 'm', $4, now(), now())`,
    [tenant.id, id, candidateId, Buffer.from(secretHash)],
  );
  const chosen = () =>
    asAdmin<{ daily: boolean; urgent_at_once: boolean; hour: number }>(
      'select daily, urgent_at_once, hour from reminder_preference where tenant_id = $1',
      [tenant.id],
    );
  return { tenant, id, token, path: `/stop-reminders?token=${token}`, chosen };
}

const STOPPED = [{ daily: false, urgent_at_once: false, hour: 8 }];

describe('the link that stops reminders', () => {
  it('asks, however often a mail scanner follows it, and leaves no trace of its secret', async () => {
    const { path, token, chosen } = await sentReminder();
    for (let visit = 1; visit <= 2; visit++) {
      const page = await api.browser().get(path);
      expect([page.status, page.headers.get('referrer-policy')]).toEqual([200, 'no-referrer']);
      expect(page.body).toContain(`value="${token}"`);
    }
    expect(await chosen()).toEqual([]);
    expect(api.log.join('')).not.toContain(token);
  });

  it('stops them by the button of its page', async () => {
    const { token, chosen } = await sentReminder();
    const done = await api.browser().post('/stop-reminders', { token });
    expect([done.status, done.body.includes('No more reminders')]).toEqual([200, true]);
    expect(await chosen()).toEqual(STOPPED);
  });

  it('stops them at once by the POST of a mail program, and again without harm', async () => {
    const { path, chosen } = await sentReminder();
    for (let time = 1; time <= 2; time++)
      expect((await api.browser().post(path, { 'List-Unsubscribe': 'One-Click' })).status).toBe(200);
    expect(await chosen()).toEqual(STOPPED);
  });

  it('does nothing with a token that was guessed, or is for something else', async () => {
    const { tenant, id, chosen } = await sentReminder();
    const tokens = [
      makeToken('reminders', tenant.id, id).token,
      makeToken('reminders', tenant.id, newId()).token,
      makeToken('optout', tenant.id, id).token,
      'nonsense',
    ];
    for (const token of tokens) {
      const path = `/stop-reminders?token=${token}`;
      expect((await api.browser().get(path)).status).toBe(404);
      expect((await api.browser().post(path, {})).status).toBe(404);
    }
    expect(await chosen()).toEqual([]);
  });
});
