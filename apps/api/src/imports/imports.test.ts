import { advanceImport, newId, type RequestContext, systemClock } from '@afterword/application';
import {
  apiKeyContext,
  caseloadOnly,
  createStaff,
  createTestTenant,
  type TestTenant,
} from '@afterword/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ApiHarness, startApi } from '../testing/harness.js';
import { FILE_STORE, UNIT_OF_WORK } from '../tokens.js';

let api: ApiHarness;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const CSV =
  'Name,E-mail,Cohort,Notes\nAnn Berg,ann@lakemont.example,MBA 2027,x\nKofi Mensah,k.mensah@lakemont,,y\n';
const OWN_PAGE = { 'x-requested-with': 'afterword' };

async function send(
  context: RequestContext | null,
  payload: string | Buffer,
  headers: Record<string, string> = {},
) {
  const response = await api.app.inject({
    method: 'POST',
    url: '/upload/import',
    headers: {
      'content-type': 'text/csv',
      'content-disposition': 'attachment; filename="spring.csv"',
      ...OWN_PAGE,
      ...(context && api.actAs(context)),
      ...headers,
    },
    payload,
  });
  return { status: response.statusCode, body: JSON.parse(response.body) };
}

const boundary = 'xxAfterwordxx';
const form = (name: string, content: string) =>
  `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: text/csv\r\n\r\n${content}\r\n--${boundary}--\r\n`;
const FORM = { 'content-type': `multipart/form-data; boundary=${boundary}` };

/** What the worker does with an import. */
async function work(tenant: TestTenant, globalId: string): Promise<void> {
  const id = Buffer.from(globalId, 'base64url').toString().split(':')[1]!;
  await advanceImport(api.app.get(UNIT_OF_WORK), tenant.system, systemClock, api.app.get(FILE_STORE), id);
}

const IMPORT = `query ($id: ID!, $state: [ImportRowState!]) { import(id: $id) {
  id fileName state problem createdBy { name } progress { done total } ignoredColumns newCohorts
  counts { total create update unchanged faulty imported } columns { name heading }
  rows(state: $state) { nodes { id line state values { column value before } errors { line column heading message }
    candidate { name cohort { name } } } pageInfo { hasNextPage } } } }`;
const START = `mutation ($key: String!, $id: ID!, $whole: Boolean!) {
  startImport(input: { idempotencyKey: $key, importId: $id, allOrNothing: $whole }) {
    import { state } userErrors { code message field } } }`;

describe('an upload', () => {
  it('is checked, looked at and brought in, and its faulty rows come back as a file', async () => {
    const tenant = await createTestTenant();
    const advisor = await createStaff(tenant, 'advisor');
    const { status, body } = await send(advisor, form('spring-cohort.csv', CSV), FORM);
    expect(status).toBe(201);
    const id: string = body.importId;
    const early = await api.graphql(advisor, START, { key: 'early', id, whole: false });
    expect(early.data.startImport.userErrors).toEqual([
      {
        code: 'CONFLICT',
        message: 'This file is still being checked. Wait until it is ready.',
        field: 'importId',
      },
    ]);

    await work(tenant, id);
    const { data } = await api.graphql(advisor, IMPORT, { id });
    expect(data.import).toMatchObject({
      fileName: 'spring-cohort.csv',
      state: 'READY',
      createdBy: { name: 'The advisor' },
      ignoredColumns: ['Notes'],
      newCohorts: ['MBA 2027'],
      counts: { total: 2, create: 1, update: 0, unchanged: 0, faulty: 1, imported: 0 },
      columns: [
        { name: 'name', heading: 'Name' },
        { name: 'email', heading: 'E-mail' },
        { name: 'cohort', heading: 'Cohort' },
      ],
      rows: {
        nodes: [
          { line: 2, state: 'CREATE', candidate: null },
          {
            line: 3,
            state: 'FAULTY',
            errors: [{ line: 3, column: 2, heading: 'E-mail', message: 'That address has no ending.' }],
          },
        ],
      },
    });

    const started = await api.graphql(advisor, START, { key: 'a', id, whole: false });
    expect(started.data.startImport).toEqual({ import: { state: 'RUNNING' }, userErrors: [] });
    await work(tenant, id);
    const done = (await api.graphql(advisor, IMPORT, { id, state: ['CREATE'] })).data.import;
    expect(done).toMatchObject({ state: 'DONE', newCohorts: [], counts: { imported: 1 } });
    expect(done.rows.nodes).toMatchObject([
      { candidate: { name: 'Ann Berg', cohort: { name: 'MBA 2027' } } },
    ]);

    const file = await api.app.inject({ url: `/imports/${id}/faulty.csv`, headers: api.actAs(advisor) });
    expect(file.statusCode).toBe(200);
    expect(file.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename*=UTF-8''spring-cohort%20-%20faulty%20rows.csv`,
      'x-content-type-options': 'nosniff',
    });
    expect(file.body).toBe(
      '\ufeff"Line","What is wrong","Name","E-mail","Cohort","Notes"\r\n' +
        '"3","E-mail: That address has no ending.","Kofi Mensah","k.mensah@lakemont","","y"\r\n',
    );
    const list = await api.graphql(
      advisor,
      '{ imports(first: 1) { nodes { id } pageInfo { hasNextPage } } }',
    );
    expect(list.data.imports).toEqual({ nodes: [{ id }], pageInfo: { hasNextPage: false } });
    const row = await api.graphql(
      advisor,
      'query ($id: ID!) { node(id: $id) { ... on ImportRow { line } } }',
      {
        id: done.rows.nodes[0].id,
      },
    );
    expect(row.data.node).toEqual({ line: 2 });
  });

  it('comes as a form or as the body itself, by an API key too', async () => {
    const tenant = await createTestTenant();
    const key = apiKeyContext(tenant, 'candidates:read', 'candidates:write');
    const { status, body } = await send(key, CSV, { 'content-type': 'application/vnd.ms-excel' });
    expect(status).toBe(201);
    await work(tenant, body.importId);
    const { data } = await api.graphql(key, IMPORT, { id: body.importId });
    expect(data.import).toMatchObject({ fileName: 'spring.csv', state: 'READY', createdBy: null });
  });

  it('is refused in words where it is no text, is empty, is too large or is no file', async () => {
    const advisor = await createStaff(await createTestTenant(), 'advisor');
    const workbook = Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.from(' [Content_Types].xml xl/')]);
    const inWords = async (payload: string | Buffer, headers = {}) => {
      const { status, body } = await send(advisor, payload, headers);
      return [status, body.errors[0].code, body.errors[0].message];
    };
    expect(await inWords(workbook)).toEqual([
      400,
      'INVALID_INPUT',
      'This is an Excel workbook; save it as CSV and choose that file.',
    ]);
    expect(await inWords('')).toEqual([400, 'INVALID_INPUT', 'The file is empty.']);
    expect(await inWords(Buffer.alloc(50_000_001, 'a'))).toEqual([
      413,
      'TOO_LARGE',
      'The file is larger than 50 MB. Split it and send the parts.',
    ]);
    expect(await inWords(form('big.csv', 'a'.repeat(50_000_001)), FORM)).toContain('TOO_LARGE');
    expect(await inWords(`--${boundary}--\r\n`, FORM)).toEqual([
      400,
      'INVALID_INPUT',
      'The form has no file. Send the list in a field of type file.',
    ]);
    expect(await inWords('not a form', FORM)).toContain('INVALID_INPUT');
    const nothing = await api.graphql(advisor, '{ imports { nodes { id } } }');
    expect(nothing.data.imports.nodes).toEqual([]);
  });

  it('is closed to strangers, to roles that may not import, and to pages of other sites', async () => {
    const tenant = await createTestTenant();
    const advisor = await createStaff(tenant, 'advisor');
    const status = async (context: RequestContext | null, headers = {}) =>
      (await send(context, CSV, headers)).status;
    expect(await status(null)).toBe(401);
    expect(await status(await createStaff(tenant, 'viewer'))).toBe(403);
    expect(await status(caseloadOnly(advisor))).toBe(403);
    expect(await status(apiKeyContext(tenant, 'candidates:read'))).toBe(403);
    const { statusCode } = await api.app.inject({
      method: 'POST',
      url: '/upload/import',
      headers: { ...FORM, ...api.actAs(advisor) },
      payload: form('x.csv', CSV),
    });
    expect(statusCode).toBe(403);
  });
});

describe('an import', () => {
  it('is there for nobody else: not its rows, not its file, not its start', async () => {
    const tenant = await createTestTenant();
    const { body } = await send(await createStaff(tenant, 'admin'), CSV);
    await work(tenant, body.importId);
    const strangers = [
      await createStaff(await createTestTenant(), 'admin'),
      caseloadOnly(await createStaff(tenant, 'advisor')),
    ];
    for (const stranger of strangers) {
      expect((await api.graphql(stranger, IMPORT, { id: body.importId })).data.import).toBeNull();
      const start = await api.graphql(stranger, START, { key: newId(), id: body.importId, whole: false });
      expect(start.data.startImport.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
      const file = await api.app.inject({
        url: `/imports/${body.importId}/faulty.csv`,
        headers: api.actAs(stranger),
      });
      expect([file.statusCode, JSON.parse(file.body).errors[0].code]).toEqual([404, 'NOT_FOUND']);
    }
    const viewer = await createStaff(tenant, 'viewer');
    expect((await api.graphql(viewer, IMPORT, { id: body.importId })).errors?.[0]?.extensions.code).toBe(
      'FORBIDDEN',
    );
  });
});
