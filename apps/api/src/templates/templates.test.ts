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

const PURPOSE = { kind: 'THANK_YOU', channel: 'EMAIL', writer: 'CANDIDATE', language: 'EN' };
const VERSION =
  'id number state revision wordings { variant subject body } changedBy { name } publishedBy { name }';
const TEMPLATE = `template { own wordings { variant } draft { ${VERSION} } published { ${VERSION} }
  versions { nodes { id number state } } } userErrors { code message field }`;
const SAVE = `mutation ($input: SaveTemplateDraftInput!) { saveTemplateDraft(input: $input) { ${TEMPLATE}
  problems { severity code wording part line column field message expected } } }`;
const change = (name: string, input = 'TemplateVersionInput') =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { ${TEMPLATE} } }`;
const PUBLISH = change('publishTemplate', 'PublishTemplateInput');
const RESTORE = change('restoreTemplateVersion');
const RETIRE = change('retireTemplateVersion');
const DISCARD = change('discardTemplateDraft');
const READ = `query ($purpose: TemplatePurposeInput!) { template(purpose: $purpose) {
  own wordings { variant subject body } preset { variant } draft { id } published { id number } } }`;
const LIST =
  'query ($language: TemplateLanguage!) { templates(language: $language) { kind channel writer own } }';
const PREVIEW = `query ($input: PreviewTemplateInput!) { previewTemplate(input: $input) { subject text
  findings { code severity part from to } problems { severity code part line column field message expected } } }`;

// biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for
type Data = any;

async function ask(caller: RequestContext, query: string, variables: object): Promise<Data> {
  const { data, errors } = await api.graphql(caller, query, variables as Record<string, unknown>);
  if (errors) throw new Error(JSON.stringify(errors));
  return Object.values(data)[0];
}

const act = (caller: RequestContext, mutation: string, input: object): Promise<Data> =>
  ask(caller, mutation, { input: { idempotencyKey: newId(), ...input } });

const letter = (variant: string, sentence: string) => ({
  variant,
  subject: `Our ${variant}`,
  body: `{{ contact.greeting }},\n\n${sentence} {% if interview.topic %}It was about {{ interview.topic }}.{% endif %}\n\nKind regards,\n{{ sender.name }}`,
});
const OWN = [
  letter('first', 'The afternoon with you gave me a great deal to think over on the train.'),
  letter('second', 'Meeting your whole team was the best part of my week so far.'),
];

async function admin(tenant?: TestTenant) {
  return await createStaff(tenant ?? (await createTestTenant()), 'admin');
}

async function published(caller: RequestContext, wordings: readonly object[] = OWN) {
  const { draft } = (await act(caller, SAVE, { purpose: PURPOSE, wordings })).template;
  return (await act(caller, PUBLISH, { templateVersionId: draft.id, revision: draft.revision })).template;
}

describe('the words of a tenant for its messages', () => {
  it('go from a draft to what is out, and back to an earlier version or to the presets', async () => {
    const caller = await admin();
    const before = await ask(caller, READ, { purpose: PURPOSE });
    expect(before).toMatchObject({ own: false, draft: null, published: null });
    expect(before.wordings.length).toBeGreaterThanOrEqual(4);

    const saved = await act(caller, SAVE, { purpose: PURPOSE, wordings: OWN });
    expect(saved.userErrors).toEqual([]);
    expect(saved.template).toMatchObject({
      own: false,
      draft: { number: 1, state: 'DRAFT', revision: 1, changedBy: { name: 'The admin' }, wordings: OWN },
    });
    const first = saved.template.draft.id;
    const out = await act(caller, PUBLISH, { templateVersionId: first, revision: 1 });
    expect(out.template).toMatchObject({
      own: true,
      draft: null,
      published: { number: 1, publishedBy: { name: 'The admin' } },
      wordings: [{ variant: 'first' }, { variant: 'second' }],
    });

    const second = await published(caller, [OWN[1]!]);
    expect(second.versions.nodes).toMatchObject([
      { number: 2, state: 'PUBLISHED' },
      { number: 1, state: 'RETIRED' },
    ]);
    const back = await act(caller, RESTORE, { templateVersionId: first });
    expect(back.template.published).toMatchObject({ number: 3, state: 'PUBLISHED', wordings: OWN });
    expect(
      (await act(caller, RESTORE, { templateVersionId: back.template.published.id })).userErrors,
    ).toMatchObject([{ code: 'CONFLICT', field: 'templateVersionId' }]);
    const gone = await act(caller, RETIRE, { templateVersionId: back.template.published.id });
    expect(gone.template).toMatchObject({ own: false, published: null });
    expect(gone.template.wordings.map(({ variant }: Data) => variant)).toEqual(
      before.preset.map(({ variant }: Data) => variant),
    );
  });

  it('keep two editors from overwriting each other, and a draft can be thrown away', async () => {
    const tenant = await createTestTenant();
    const [caller, other] = [await admin(tenant), await admin(tenant)];
    const { draft } = (await act(caller, SAVE, { purpose: PURPOSE, wordings: OWN })).template;
    expect((await act(other, SAVE, { purpose: PURPOSE, wordings: OWN })).userErrors).toEqual([
      {
        code: 'CONFLICT',
        message: 'Somebody has begun a draft since you read it. Look at it again.',
        field: 'revision',
      },
    ]);
    const again = { purpose: PURPOSE, wordings: [OWN[0]], revision: 1 };
    expect((await act(other, SAVE, again)).template.draft).toMatchObject({ revision: 2, number: 1 });
    expect((await act(caller, SAVE, again)).userErrors).toMatchObject([
      { code: 'CONFLICT', field: 'revision' },
    ]);
    const stale = { templateVersionId: draft.id, revision: 1 };
    expect((await act(caller, PUBLISH, stale)).userErrors).toMatchObject([
      { code: 'CONFLICT', field: 'revision' },
    ]);
    expect((await act(caller, DISCARD, { templateVersionId: draft.id })).template).toMatchObject({
      draft: null,
    });
    expect((await act(caller, DISCARD, { templateVersionId: draft.id })).userErrors).toMatchObject([
      { code: 'NOT_FOUND', field: 'templateVersionId' },
    ]);
  });

  it('are not saved with a mistake, which is named by its place, line and column', async () => {
    const caller = await admin();
    const wrong = { ...OWN[0]!, body: OWN[0]!.body.replace('contact.greeting', 'contact.greting') };
    const { template, userErrors, problems } = await act(caller, SAVE, {
      purpose: PURPOSE,
      wordings: [OWN[1], wrong],
    });
    expect(template).toBeNull();
    expect(userErrors).toMatchObject([{ code: 'INVALID_INPUT', field: 'wordings.1.body' }]);
    expect(userErrors[0].message).toMatch(/^Line 1, column 4: .*contact\.greting.*perhaps contact\.greeting/);
    expect(problems).toMatchObject([
      {
        severity: 'ERROR',
        code: 'unknown_field',
        wording: 1,
        part: 'BODY',
        line: 1,
        field: 'contact.greting',
      },
    ]);
    expect((await ask(caller, READ, { purpose: PURPOSE })).draft).toBeNull();
  });

  it.each<[string, object[], string]>([
    ['two that read alike', [OWN[0]!, { ...OWN[0]!, variant: 'copy' }], 'wordings.1.body'],
    ['two of one name', [OWN[0]!, { ...OWN[1]!, variant: 'first' }], 'wordings.1.variant'],
    ['a wild name', [{ ...OWN[0]!, variant: '../x' }], 'wordings.0.variant'],
    ['no subject', [{ ...OWN[0]!, subject: null }], 'wordings.0.subject'],
    ['none at all', [], 'wordings'],
    ['too many', Array.from({ length: 9 }, (_, i) => letter(`n${i}`, `Text ${i}.`)), 'wordings'],
    ['too long a text', [{ ...OWN[0]!, body: 'x'.repeat(20_001) }], 'wordings.0.body'],
  ])('are refused with %s', async (_, wordings, field) => {
    const { userErrors } = await act(await admin(), SAVE, { purpose: PURPOSE, wordings });
    expect(userErrors.map((error: Data) => error.field)).toContain(field);
  });

  it.each([
    [
      'loops',
      '{% for i in (1..3000) %}{% for j in (1..3000) %}{% assign x = i %}{% endfor %}{% endfor %}',
      'loops',
    ],
    ['renders a megabyte', `{% for i in (1..2000) %}${'a word '.repeat(100)}{% endfor %}`, 'makes more than'],
  ])('that %s are stopped and refused with the reason, in a preview too', async (_, body, reason) => {
    const caller = await admin();
    const wordings = [{ ...OWN[0]!, body }];
    const saved = await act(caller, SAVE, { purpose: PURPOSE, wordings });
    expect(saved.userErrors).toMatchObject([{ field: 'wordings.0.body' }]);
    expect(saved.userErrors[0].message).toContain(reason);
    const preview = await ask(caller, PREVIEW, {
      input: { purpose: PURPOSE, wordings, index: 0, everything: true },
    });
    expect(preview).toMatchObject({
      text: null,
      findings: [],
      problems: [{ code: 'limit', severity: 'ERROR' }],
    });
  });

  it('are previewed with samples, and the lint reads along', async () => {
    const caller = await admin();
    const shout = { ...OWN[0]!, body: OWN[0]!.body.replace('on the train.', 'on the train! I recieved it.') };
    const input = { purpose: PURPOSE, wordings: [OWN[1]!, shout], index: 1 };
    const full = await ask(caller, PREVIEW, { input: { ...input, everything: true } });
    expect(full).toMatchObject({
      subject: 'Our first',
      problems: [{ code: 'exclamation_mark', severity: 'WARNING' }],
    });
    expect(full.text).toMatch(/^Dear Ingrid,\n\n.* It was about winter trials\.\n/);
    const at = (code: string) => full.findings.find((one: Data) => one.code === code);
    expect(full.text.slice(at('misspelling').from, at('misspelling').to)).toBe('recieved');
    const least = await ask(caller, PREVIEW, { input: { ...input, everything: false } });
    expect(least.text).toMatch(/^Dear Ingrid Moe,\n\n/);
    expect(least.text).not.toContain('winter trials');
  });

  it('can be had for every message there is, with all fields that they may print', async () => {
    const caller = await admin();
    const templates = await ask(caller, LIST, { language: 'DE' });
    expect(new Set(templates.map(({ kind }: Data) => kind)).size).toBe(11);
    expect(
      templates.some(({ kind, channel }: Data) => kind === 'FOLLOW_UP_CALL' && channel !== 'PHONE'),
    ).toBe(false);
    const impossible = { ...PURPOSE, kind: 'FOLLOW_UP_CALL' };
    expect((await act(caller, SAVE, { purpose: impossible, wordings: OWN })).userErrors).toMatchObject([
      { code: 'INVALID_INPUT', field: 'kind' },
    ]);
    const fields = await ask(
      caller,
      'query ($language: TemplateLanguage!) { mergeFields(language: $language) { path type required fallback sample } }',
      { language: 'DE' },
    );
    expect(fields).toContainEqual({
      path: 'contact.greeting',
      type: 'TEXT',
      required: false,
      fallback: 'Guten Tag {contact.name}',
      sample: ['Guten Tag Frau Moe'],
    });
  });

  it('are read by staff, changed by admins, and closed to everybody else', async () => {
    const tenant = await createTestTenant();
    const { draft } = (await act(await admin(tenant), SAVE, { purpose: PURPOSE, wordings: OWN })).template;
    const advisor = await createStaff(tenant, 'advisor');
    expect((await ask(advisor, READ, { purpose: PURPOSE })).draft.id).toBe(draft.id);
    const code = async (caller: RequestContext | null, query: string, variables = {}) =>
      (await api.graphql(caller, query, variables)).errors?.[0]?.extensions.code;
    const save = { input: { idempotencyKey: 'a', purpose: PURPOSE, wordings: OWN } };
    const which = { input: { idempotencyKey: 'a', templateVersionId: draft.id } };
    expect(await code(advisor, SAVE, save)).toBe('FORBIDDEN');
    for (const mutation of [RETIRE, RESTORE, DISCARD])
      expect(await code(advisor, mutation, which)).toBe('FORBIDDEN');
    for (const caller of [
      await createStaff(tenant, 'viewer'),
      await createCandidateCaller(tenant, await addCandidate(tenant)),
      apiKeyContext(tenant, 'candidates:read', 'interviews:read', 'reports:read', 'members:write'),
    ]) {
      expect(await code(caller, READ, { purpose: PURPOSE })).toBe('FORBIDDEN');
      expect(await code(caller, LIST, { language: 'EN' })).toBe('FORBIDDEN');
      expect(await code(caller, SAVE, save)).toBe('FORBIDDEN');
    }
    expect(await code(null, LIST, { language: 'EN' })).toBe('UNAUTHENTICATED');
    const stranger = await admin();
    expect((await ask(stranger, READ, { purpose: PURPOSE })).draft).toBeNull();
    expect((await act(stranger, DISCARD, { templateVersionId: draft.id })).userErrors).toMatchObject([
      { code: 'NOT_FOUND' },
    ]);
  });
});
