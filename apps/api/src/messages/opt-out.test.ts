import { addressHash, makeToken, newId } from '@afterword/application';
import { addSendableMessages, asAdmin, createTestTenant, letTenantSend } from '@afterword/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type LiveApi, startLiveApi } from '../testing/live-api.js';

let api: LiveApi;
beforeAll(async () => {
  api = await startLiveApi();
});
afterAll(() => api.close());

/** A message that was sent, with the link that its recipient has. */
async function sentMessage() {
  const tenant = await createTestTenant();
  await letTenantSend(tenant);
  const [message] = await addSendableMessages(tenant, 1, { state: 'sent' });
  if (!message) throw new Error('There should be a message.');
  const { token, secretHash } = makeToken('optout', tenant.id, message.id);
  await asAdmin('update message set opt_out_secret_hash = $2 where id = $1', [message.id, secretHash]);
  const optedOut = async () => {
    const suppressed = await asAdmin('select reason, address_hash from suppression where tenant_id = $1', [
      tenant.id,
    ]);
    const [contact] = await asAdmin<{ opted_out_at: Date | null }>(
      'select opted_out_at from contact where tenant_id = $1 and id = $2',
      [tenant.id, message.contactId],
    );
    return { suppressed, contact: contact?.opted_out_at !== null };
  };
  const hash = Buffer.from(addressHash(tenant.id, message.address.toUpperCase()));
  return { tenant, message, token, optedOut, path: `/opt-out?token=${token}`, hash };
}

describe('the link that opts a recipient out', () => {
  it('asks, however often a mail scanner follows it', async () => {
    const { path, message, token, optedOut } = await sentMessage();
    for (let visit = 1; visit <= 2; visit++) {
      const page = await api.browser().get(path);
      expect(page.status).toBe(200);
      expect(page.body).toContain(message.address);
      expect(page.headers.get('cache-control')).toBe('no-store');
      expect(page.headers.get('referrer-policy')).toBe('no-referrer');
    }
    expect(await optedOut()).toEqual({ suppressed: [], contact: false });
    expect(api.log.join('')).not.toContain(token);
    expect(api.log.join('')).not.toContain(message.address);
  });

  it('opts out by the button of its page, for the whole center and for good', async () => {
    const { path, token, message, optedOut, hash } = await sentMessage();
    const page = await api.browser().get(path);
    expect(page.body).toContain(`value="${token}"`);
    const done = await api.browser().post('/opt-out', { token });
    expect([done.status, done.body.includes('Nothing more goes to')]).toEqual([200, true]);
    expect(await optedOut()).toEqual({
      suppressed: [{ reason: 'opt_out', address_hash: hash }],
      contact: true,
    });
    await asAdmin('delete from contact where id = $1', [message.contactId]);
    expect((await optedOut()).suppressed).toHaveLength(1);
  });

  it('opts out at once by the POST of a mail program, and again without harm', async () => {
    const { path, optedOut } = await sentMessage();
    for (let time = 1; time <= 2; time++) {
      const done = await api.browser().post(path, { 'List-Unsubscribe': 'One-Click' });
      expect(done.status).toBe(200);
    }
    expect(await optedOut()).toMatchObject({ suppressed: [{ reason: 'opt_out' }], contact: true });
  });

  it('does nothing with a token that was guessed, or of another message', async () => {
    const { tenant, message, optedOut } = await sentMessage();
    for (const id of [message.id, newId()]) {
      const { token } = makeToken('optout', tenant.id, id);
      const page = await api.browser().post(`/opt-out?token=${token}`, {});
      expect(page.status).toBe(404);
      expect(page.body).not.toContain(message.address);
    }
    expect(await optedOut()).toEqual({ suppressed: [], contact: false });
  });
});
