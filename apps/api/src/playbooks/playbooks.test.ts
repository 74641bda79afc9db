import { newId, type RequestContext } from '@afterword/application';
import {
  addCandidate,
  apiKeyContext,
  createCandidateCaller,
  createStaff,
  createTestTenant,
  type TestTenant,
} from '@afterword/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ApiHarness, startApi } from '../testing/harness.js';

let api: ApiHarness;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const VERSION = `version { id number state revision document publishedBy { name } playbook { id name isDefault } }
  userErrors { code message field }`;
const CREATE = `mutation ($input: CreatePlaybookDraftInput!) { createPlaybookDraft(input: $input) { ${VERSION} } }`;
const CHANGE = `mutation ($input: ChangePlaybookDraftInput!) { changePlaybookDraft(input: $input) { ${VERSION} } }`;
const PUBLISH = `mutation ($input: PublishPlaybookInput!) { publishPlaybook(input: $input) { ${VERSION} } }`;
const RETIRE = `mutation ($input: PlaybookVersionInput!) { retirePlaybookVersion(input: $input) { ${VERSION} } }`;
const DISCARD = `mutation ($input: PlaybookVersionInput!) { discardPlaybookDraft(input: $input) {
  playbook { name draft { id } } userErrors { code message field } } }`;
const DEFAULT = `mutation ($input: MakePlaybookDefaultInput!) { makePlaybookDefault(input: $input) {
  playbook { isDefault } userErrors { code message field } } }`;
const LIST = `{ playbooks { id name slug isDefault draft { id number } published { id number document }
  versions { nodes { number state } } } }`;

/** Runs a mutation and answers its payload. */
async function act(caller: RequestContext, mutation: string, input: object) {
  const { data, errors } = await api.graphql(caller, mutation, {
    input: { idempotencyKey: newId(), ...input },
  });
  if (errors) throw new Error(JSON.stringify(errors));
  return Object.values(data)[0] as typeof data;
}

async function draftOf(tenant: TestTenant) {
  const admin = await createStaff(tenant, 'admin');
  const [playbook] = (await api.graphql(admin, LIST)).data.playbooks;
  const { version } = await act(admin, CREATE, { playbookId: playbook.id });
  return { admin, playbook, version };
}

describe('a playbook', () => {
  it('goes from a draft to the version that is out, and the one before is retired', async () => {
    const { admin, playbook, version } = await draftOf(await createTestTenant());
    expect(version).toMatchObject({ number: 2, state: 'DRAFT', revision: 1, playbook: { name: 'Balanced' } });
    expect(version.document).toEqual(playbook.published.document);

    const changed = await act(admin, CHANGE, {
      versionId: version.id,
      revision: 1,
      document: { ...version.document, name: 'Balanced, ours' },
    });
    expect(changed).toMatchObject({ version: { revision: 2, state: 'DRAFT' }, userErrors: [] });
    const published = await act(admin, PUBLISH, { versionId: version.id, revision: 2 });
    expect(published.version).toMatchObject({
      state: 'PUBLISHED',
      publishedBy: { name: 'The admin' },
      playbook: { name: 'Balanced, ours', isDefault: true },
    });
    const [after] = (await api.graphql(admin, LIST)).data.playbooks;
    expect(after).toMatchObject({
      slug: 'balanced',
      draft: null,
      published: { number: 2 },
      versions: {
        nodes: [
          { number: 2, state: 'PUBLISHED' },
          { number: 1, state: 'RETIRED' },
        ],
      },
    });
    const late = await act(admin, CHANGE, { versionId: version.id, revision: 2, document: version.document });
    expect(late.userErrors).toMatchObject([{ code: 'CONFLICT', field: 'versionId' }]);
  });

  it('is not saved with a mistake, which is named by its path with what was expected', async () => {
    const { admin, version } = await draftOf(await createTestTenant());
    const document = { ...version.document, cap: { ...version.document.cap, messages: 0 }, nonsense: true };
    const { data } = await api.graphql(
      admin,
      'query ($document: JSON!) { validatePlaybook(document: $document) { path expected message } }',
      { document },
    );
    expect(data.validatePlaybook.length).toBeGreaterThan(0);
    for (const { path, expected, message } of data.validatePlaybook) {
      expect(message).toContain(expected);
      expect(message).toContain(path);
    }
    const { userErrors } = await act(admin, CHANGE, { versionId: version.id, revision: 1, document });
    expect(userErrors.map(({ code, field }: { code: string; field: string }) => [code, field])).toEqual(
      data.validatePlaybook.map(({ path }: { path: string }) => ['INVALID_INPUT', `document.${path}`]),
    );
    const whole = await act(admin, CHANGE, { versionId: version.id, revision: 1, document: 'a text' });
    expect(whole.userErrors).toMatchObject([{ code: 'INVALID_INPUT', field: 'document' }]);
    const huge = { ...version.document, name: 'x'.repeat(200_001) };
    expect(
      (await act(admin, CHANGE, { versionId: version.id, revision: 1, document: huge })).userErrors,
    ).toEqual([
      { code: 'TOO_LARGE', message: 'A playbook has at most 200000 characters.', field: 'document' },
    ]);
  });

  it('keeps two editors from overwriting each other', async () => {
    const tenant = await createTestTenant();
    const { admin, version } = await draftOf(tenant);
    const other = await createStaff(tenant, 'admin');
    const change = { versionId: version.id, revision: 1, document: version.document };
    expect((await act(other, CHANGE, change)).version.revision).toBe(2);
    expect((await act(admin, CHANGE, change)).userErrors).toEqual([
      {
        code: 'CONFLICT',
        message:
          'Somebody has saved this draft since: it is at revision 2, and you have read 1. Read it again.',
        field: 'revision',
      },
    ]);
    expect((await act(admin, PUBLISH, { versionId: version.id, revision: 1 })).userErrors).toMatchObject([
      { code: 'CONFLICT', field: 'revision' },
    ]);
  });

  it('has one draft, which can be thrown away', async () => {
    const { admin, playbook, version } = await draftOf(await createTestTenant());
    expect((await act(admin, CREATE, { playbookId: playbook.id })).userErrors).toEqual([
      {
        code: 'CONFLICT',
        message: 'Balanced has a draft already, version 2. Go on with it, or discard it first.',
        field: 'playbookId',
      },
    ]);
    expect(await act(admin, DISCARD, { versionId: version.id })).toEqual({
      playbook: { name: 'Balanced', draft: null },
      userErrors: [],
    });
    expect((await act(admin, DISCARD, { versionId: playbook.published.id })).userErrors).toMatchObject([
      { code: 'CONFLICT', field: 'versionId' },
    ]);
  });

  it('of a name of its own begins from a preset, and can become the default and leave again', async () => {
    const tenant = await createTestTenant();
    const admin = await createStaff(tenant, 'admin');
    const presets = (await api.graphql(admin, '{ presets { name document } playbookJsonSchema }')).data;
    expect(presets.presets.map(({ name }: { name: string }) => name)).toContain('balanced');
    expect(presets.playbookJsonSchema).toMatchObject({ type: 'object' });
    const [balanced] = (await api.graphql(admin, LIST)).data.playbooks;

    for (const [input, field] of [
      [{}, 'preset'],
      [{ preset: 'nonsense' }, 'preset'],
      [{ preset: 'balanced' }, 'name'],
      [{ preset: 'balanced', name: '!' }, 'name'],
    ] as const)
      expect((await act(admin, CREATE, input)).userErrors).toMatchObject([{ field }]);

    const { version } = await act(admin, CREATE, { preset: 'balanced', name: 'Engineers' });
    expect(version).toMatchObject({
      number: 1,
      document: { name: 'Engineers' },
      playbook: { isDefault: false },
    });
    const { id } = version.playbook;
    expect((await act(admin, DEFAULT, { playbookId: id })).userErrors).toMatchObject([{ code: 'CONFLICT' }]);
    await act(admin, PUBLISH, { versionId: version.id, revision: 1 });
    expect(await act(admin, DEFAULT, { playbookId: id })).toEqual({
      playbook: { isDefault: true },
      userErrors: [],
    });
    expect((await act(admin, RETIRE, { versionId: version.id })).userErrors).toMatchObject([
      { code: 'CONFLICT', field: 'versionId' },
    ]);
    expect((await act(admin, RETIRE, { versionId: balanced.published.id })).version.state).toBe('RETIRED');
    const { playbooks } = (await api.graphql(admin, LIST)).data;
    expect(playbooks.map(summaryOf)).toEqual([
      ['Engineers', true, 1],
      ['Balanced', false, null],
    ]);
  });

  it('is read by staff, changed by admins, and closed to everybody else', async () => {
    const tenant = await createTestTenant();
    const { version } = await draftOf(tenant);
    const advisor = await createStaff(tenant, 'advisor');
    expect((await api.graphql(advisor, LIST)).data.playbooks).toHaveLength(1);
    const code = async (caller: RequestContext | null, query: string, variables = {}) =>
      (await api.graphql(caller, query, variables)).errors?.[0]?.extensions.code;
    const change = { input: { idempotencyKey: 'a', versionId: version.id, revision: 1, document: {} } };
    expect(await code(advisor, CHANGE, change)).toBe('FORBIDDEN');
    expect(await code(advisor, CREATE, { input: { idempotencyKey: 'a', preset: 'balanced' } })).toBe(
      'FORBIDDEN',
    );
    for (const caller of [
      await createStaff(tenant, 'viewer'),
      await createCandidateCaller(tenant, await addCandidate(tenant)),
      apiKeyContext(tenant, 'candidates:read', 'interviews:read', 'reports:read', 'members:write'),
    ]) {
      expect(await code(caller, LIST)).toBe('FORBIDDEN');
      expect(await code(caller, '{ presets { name } }')).toBe('FORBIDDEN');
      expect(await code(caller, CHANGE, change)).toBe('FORBIDDEN');
    }
    expect(await code(null, LIST)).toBe('UNAUTHENTICATED');
    const stranger = await createStaff(await createTestTenant(), 'admin');
    expect(
      (await act(stranger, CHANGE, { versionId: version.id, revision: 1, document: {} })).userErrors,
    ).toEqual([
      { code: 'NOT_FOUND', message: 'There is no such playbook version here.', field: 'versionId' },
    ]);
  });
});

const summaryOf = (playbook: { name: string; isDefault: boolean; published: { number: number } | null }) => [
  playbook.name,
  playbook.isDefault,
  playbook.published?.number ?? null,
];
