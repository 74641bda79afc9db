import { createSealer, newId, type RequestContext, sealedPlace } from '@afterword/application';
import { asAdmin, createStaff, createTestTenant } from '@afterword/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type ApiHarness, startApi } from '../testing/harness.js';
import { DOMAIN_RECORDS, MAIL_SERVER_TRIAL } from '../tokens.js';

let api: ApiHarness;
/** What domains publish, instead of DNS. */
const published = new Map<string, string[]>();
beforeAll(async () => {
  api = await startApi();
  const records = api.app.get(DOMAIN_RECORDS, { strict: false });
  records.text = async (name: string) => published.get(name) ?? [];
  records.exchanges = async () => [];
});
beforeEach(() => published.clear());
afterAll(() => api.close());

const SETTINGS = `mailSettings { sendingDomain fromLocalPart verifiedAt perMinute smtp { host port tls user }
  dkimRecord { name value } senders { kind sender } lookedAt
  records { purpose type name value state published } }`;

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

interface MailRecord {
  readonly purpose: string;
  readonly state: string | null;
  readonly published: string | null;
}

/** Looks at the domain, and gives the settings as they are then. */
async function look(caller: RequestContext) {
  const { mailSettings, userErrors } = await run(caller, 'verifySendingDomain', {});
  expect(userErrors).toEqual([]);
  return mailSettings;
}

function stateOf({ records }: { records: MailRecord[] }, purpose: string): [string?, (string | null)?] {
  const record = records.find((one) => one.purpose === purpose);
  return [record?.state ?? undefined, record?.published];
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

    expect(mailSettings.records.map(({ purpose, state }: MailRecord) => [purpose, state])).toEqual([
      ['SIGNATURE', null],
      ['POLICY', null],
      ['RETURN_PATH', null],
      ['REPLIES', null],
    ]);

    const early = await look(admin);
    expect(early).toMatchObject({ verifiedAt: null, lookedAt: expect.any(String) });
    expect(stateOf(early, 'SIGNATURE')).toEqual(['MISSING', null]);
    published.set(name, ['v=DKIM1; k=rsa; p=AAAA']);
    const wrong = await look(admin);
    expect([wrong.verifiedAt, stateOf(wrong, 'SIGNATURE')]).toEqual([
      null,
      ['DIFFERENT', 'v=DKIM1; k=rsa; p=AAAA'],
    ]);
    published.set(name, ['something else', value.replace('p=', 'p= ')]);
    const done = await look(admin);
    expect([done.verifiedAt, stateOf(done, 'SIGNATURE')[0]]).toEqual([expect.any(String), 'RIGHT']);

    // What DNS forgets for a moment stops no mail, but is told.
    published.delete(name);
    const gone = await look(admin);
    expect([gone.verifiedAt, stateOf(gone, 'SIGNATURE')[0]]).toEqual([done.verifiedAt, 'MISSING']);

    const other = await run(admin, 'changeMailSettings', { sendingDomain: 'mail.other.example' });
    expect(other.mailSettings).toMatchObject({ verifiedAt: null });
    expect(other.mailSettings.dkimRecord.value).not.toBe(value);
  });

  it('falls back on the policy of the domain above it', async () => {
    const admin = await createStaff(await createTestTenant(), 'admin');
    await run(admin, 'changeMailSettings', { sendingDomain: 'mail.lakemont.example' });
    expect(stateOf(await look(admin), 'POLICY')).toEqual(['MISSING', null]);
    published.set('_dmarc.lakemont.example', ['v=DMARC1; p=reject']);
    expect(stateOf(await look(admin), 'POLICY')).toEqual(['RIGHT', 'v=DMARC1; p=reject']);
  });

  it('is not looked at before there is one', async () => {
    const admin = await createStaff(await createTestTenant(), 'admin');
    expect((await run(admin, 'verifySendingDomain', {})).userErrors).toMatchObject([
      { message: 'Name a sending domain first.' },
    ]);
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
    // Another server is not told what was meant for this one.
    await run(admin, 'changeMailSettings', {
      smtp: { ...smtp, host: 'mail.elsewhere.example', password: null },
    });
    expect((await passwords())[0]?.sealed).toBeNull();
    await run(admin, 'changeMailSettings', { smtp });
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

describe('changes by several at once', () => {
  it('all hold, also where nothing was set before', async () => {
    const tenant = await createTestTenant();
    const admins = [await createStaff(tenant, 'admin'), await createStaff(tenant, 'admin')];
    const kinds = ['THANK_YOU', 'FOLLOW_UP', 'SUBMIT', 'FEEDBACK_REQUEST', 'STAY_IN_TOUCH', 'NEGOTIATE'];
    await Promise.all(
      kinds.map((kind, index) =>
        run(admins[index % 2]!, 'changeMailSettings', { senders: [{ kind, sender: 'ADVISOR' }] }),
      ),
    );
    const { mailSettings } = await run(admins[0]!, 'changeMailSettings', { perMinute: 30 });
    const read = mailSettings.senders.filter((each: { sender: string }) => each.sender === 'ADVISOR');
    expect(read.map((each: { kind: string }) => each.kind).toSorted()).toEqual(kinds.toSorted());
  });
});

describe('a mail server of their own', () => {
  const test = async (caller: RequestContext, smtp: object | null) => {
    const { data, errors } = await api.graphql(
      caller,
      `mutation ($input: TestMailServerInput!) { testMailServer(input: $input) { host userErrors { message field } } }`,
      { input: { idempotencyKey: newId(), smtp } },
    );
    return { ...data?.testMailServer, refused: errors?.[0]?.extensions.code };
  };
  /** What the servers of this test were told. */
  const told: { host: string; password: string | null }[] = [];
  beforeAll(() => {
    const trial = api.app.get(MAIL_SERVER_TRIAL, { strict: false });
    trial.problemWith = async ({ host, password }: { host: string; password: string | null }) => {
      told.push({ host, password });
      return password === 'right' ? null : { field: 'password', words: 'It does not know this user name.' };
    };
  });
  beforeEach(() => {
    told.length = 0;
  });
  const smtp = { host: 'mail.lakemont.example', port: 587, tls: false, user: 'desk' };

  it('is tried before it is kept, and says at which field it fails', async () => {
    const admin = await createStaff(await createTestTenant(), 'admin');
    expect(await test(admin, { ...smtp, password: 'wrong' })).toMatchObject({
      host: null,
      userErrors: [{ message: 'It does not know this user name.', field: 'smtp.password' }],
    });
    expect(await test(admin, { ...smtp, password: 'right' })).toMatchObject({
      host: smtp.host,
      userErrors: [],
    });
    expect((await test(admin, null)).userErrors).toMatchObject([{ field: 'smtp.host' }]);
  });

  it('is told the kept password where it is the one that it was kept for, and no other is', async () => {
    const admin = await createStaff(await createTestTenant(), 'admin');
    await run(admin, 'changeMailSettings', { smtp: { ...smtp, password: 'right' } });
    expect((await test(admin, null)).userErrors).toEqual([]);
    expect((await test(admin, smtp)).userErrors).toEqual([]);
    expect((await test(admin, { ...smtp, host: 'mail.elsewhere.example' })).userErrors).toHaveLength(1);
    expect(told).toEqual([
      { host: smtp.host, password: 'right' },
      { host: smtp.host, password: 'right' },
      { host: 'mail.elsewhere.example', password: null },
    ]);
  });

  it('is nobody’s to try but an admin’s', async () => {
    const advisor = await createStaff(await createTestTenant(), 'advisor');
    expect((await test(advisor, smtp)).refused).toBe('FORBIDDEN');
  });
});
