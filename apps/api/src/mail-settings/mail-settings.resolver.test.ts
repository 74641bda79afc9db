import { createSealer, newId, type RequestContext, sealedPlace } from '@afterword/application';
import { asAdmin, createStaff, createTestTenant } from '@afterword/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type ApiHarness, startApi } from '../testing/harness.js';
import { DOMAIN_RECORDS } from '../tokens.js';

let api: ApiHarness;
/** What domains publish, instead of DNS. */
const published = new Map<string, string[]>();
beforeAll(async () => {
  api = await startApi();
  const records = api.app.get(DOMAIN_RECORDS, { strict: false });
  records.text = async (name: string) => published.get(name) ?? [];
});
beforeEach(() => published.clear());
afterAll(() => api.close());

const SETTINGS = `mailSettings { sendingDomain fromLocalPart verifiedAt perMinute smtp { host port tls user }
  dkimRecord { name value } senders { kind sender } }`;

async function run(caller: RequestContext, field: string, input: object) {
  const name = `${field[0]?.toUpperCase()}${field.slice(1)}Input`;
  const { data, errors } = await api.graphql(
    caller,
    `mutation ($input: ${name}!) { ${field}(input: $input) { ${SETTINGS} userErrors { message field } } }`,
    { input: { idempotencyKey: newId(), ...input } },
  );
  expect(errors).toBeUndefined();
  return data[field];
}

describe('a sending domain', () => {
  it('is to be verified by the record that carries our key, and again once it is another', async () => {
    const admin = await createStaff(await createTestTenant(), 'admin');
    const { mailSettings } = await run(admin, 'changeMailSettings', {
      sendingDomain: ' Mail.Lakemont.Example ',
    });
    expect(mailSettings).toMatchObject({ sendingDomain: 'mail.lakemont.example', verifiedAt: null });
    const { name, value } = mailSettings.dkimRecord;
    expect(name).toMatch(/^afterword-\d{8}\._domainkey\.mail\.lakemont\.example$/);

    const early = await run(admin, 'verifySendingDomain', {});
    expect(early.userErrors).toMatchObject([
      { message: expect.stringContaining('nothing is published there') },
    ]);
    published.set(name, ['v=DKIM1; k=rsa; p=AAAA']);
    const wrong = await run(admin, 'verifySendingDomain', {});
    expect(wrong.userErrors).toMatchObject([{ message: expect.stringContaining('another record') }]);
    published.set(name, ['something else', value.replace('p=', 'p= ')]);
    const done = await run(admin, 'verifySendingDomain', {});
    expect(done.mailSettings.verifiedAt).not.toBeNull();

    const other = await run(admin, 'changeMailSettings', { sendingDomain: 'mail.other.example' });
    expect(other.mailSettings).toMatchObject({ verifiedAt: null });
    expect(other.mailSettings.dkimRecord.value).not.toBe(value);
  });

  it('is refused where it is none, with all else that is wrong', async () => {
    const admin = await createStaff(await createTestTenant(), 'admin');
    const { userErrors } = await run(admin, 'changeMailSettings', {
      sendingDomain: 'not a domain\r\nBcc: x',
      fromLocalPart: 'a@b',
      perMinute: 0,
      smtp: { host: 'mail.example', port: 99999, tls: false, password: 'a\r\nRCPT TO:<x>' },
    });
    const fields = userErrors.map(({ field }: { field: string }) => field);
    expect(fields.sort()).toEqual([
      'fromLocalPart',
      'perMinute',
      'sendingDomain',
      'smtp.password',
      'smtp.port',
    ]);
  });
});

describe('what a tenant must keep secret', () => {
  it('is sealed for its own row, and never shown', async () => {
    const tenant = await createTestTenant();
    const admin = await createStaff(tenant, 'admin');
    const smtp = {
      host: 'mail.lakemont.example',
      port: 587,
      tls: false,
      user: 'desk',
      password: 'pass-word-1',
    };
    const answer = await run(admin, 'changeMailSettings', { smtp, sendingDomain: 'mail.lakemont.example' });
    expect(JSON.stringify(answer)).not.toContain('pass-word-1');
    const [row] = await asAdmin<{ id: string; smtp_password_sealed: string; dkim_key_sealed: string }>(
      'select id, smtp_password_sealed, dkim_key_sealed from tenant_mail where tenant_id = $1',
      [tenant.id],
    );
    expect(JSON.stringify(row)).not.toMatch(/pass-word-1|PRIVATE KEY/);
    const sealer = createSealer(['0'.repeat(64)]);
    const place = sealedPlace(tenant.id, row?.id ?? '', 'smtp_password');
    expect(sealer.open(row?.smtp_password_sealed ?? '', place)).toBe('pass-word-1');

    // Another change leaves the password as it is; an empty host takes both away.
    await run(admin, 'changeMailSettings', { smtp: { ...smtp, port: 465, tls: true, password: null } });
    const passwords = () =>
      asAdmin<{ sealed: string | null }>(
        'select smtp_password_sealed as sealed from tenant_mail where tenant_id = $1',
        [tenant.id],
      );
    expect((await passwords())[0]?.sealed).toBe(row?.smtp_password_sealed);
    const without = await run(admin, 'changeMailSettings', { smtp: { ...smtp, host: '' } });
    expect([without.mailSettings.smtp, (await passwords())[0]?.sealed]).toEqual([null, null]);
  });

  it('is nobody’s to change but an admin’s', async () => {
    const advisor = await createStaff(await createTestTenant(), 'advisor');
    const { errors } = await api.graphql(
      advisor,
      `mutation { changeMailSettings(input: { idempotencyKey: "1", perMinute: 5 }) { userErrors { code } } }`,
    );
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
