import type { AddressInfo } from 'node:net';
import { newId, type RequestContext, systemContext, type UnitOfWork } from '@afterword/application';
import {
  apiKeyContext,
  asAdmin,
  caseloadOnly,
  createStaff,
  createTestTenant,
  type TestTenant,
} from '@afterword/testing';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type Client, createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { toGlobalId } from '../graphql/global-id.js';
import { type ApiHarness, startApi } from '../testing/harness.js';
import { UNIT_OF_WORK } from '../tokens.js';

let api: ApiHarness;
let unitOfWork: UnitOfWork;
beforeAll(async () => {
  api = await startApi();
  unitOfWork = api.app.get(UNIT_OF_WORK);
  await api.app.listen(0, '127.0.0.1');
});
afterAll(() => api.close());

const clients: Client[] = [];
afterEach(async () => {
  for (const client of clients.splice(0)) await client.dispose();
});

function address(): string {
  return `ws://127.0.0.1:${(api.app.getHttpServer().address() as AddressInfo).port}/graphql`;
}

function connect(caller: RequestContext | null, headers: Record<string, string> = {}): Client {
  class As extends WebSocket {
    constructor(url: string, protocols: string[]) {
      super(url, protocols, { headers: { ...(caller && api.actAs(caller)), ...headers } });
    }
  }
  const client = createClient({ url: address(), webSocketImpl: As, retryAttempts: 0 });
  clients.push(client);
  return client;
}

const ALL = 'subscription { candidateChanged { candidate { id name } } }';

interface Event {
  readonly data?: { readonly candidateChanged: { readonly candidate: { id: string; name: string } } } | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Record<string, unknown> }[];
}

/** The events of a subscription; resolves once the server listens to the tenant's changes. */
async function listen(client: Client, query = ALL, variables: Record<string, unknown> = {}) {
  const events: Event[] = [];
  const waiting: (() => void)[] = [];
  const ended = Promise.withResolvers<unknown>();
  client.subscribe(
    { query, variables },
    {
      next: (event) => {
        events.push(event as Event);
        for (const resolve of waiting.splice(0)) resolve();
      },
      error: ended.resolve,
      complete: () => ended.resolve(undefined),
    },
  );
  const next = async (predicate: (event: Event) => boolean): Promise<Event> => {
    for (;;) {
      const event = events.find(predicate);
      if (event) return event;
      await new Promise<void>((resolve) => waiting.push(resolve));
    }
  };
  return { events, next, ended: ended.promise };
}

async function createCandidate(tenant: TestTenant, name: string, advisorId?: string): Promise<string> {
  const id = newId();
  await asAdmin(
    `insert into candidate (tenant_id, id, name, email, time_zone, advisor_id, sort_name, search_text, created_at)
     values ($1, $2, $3, $4, 'America/Chicago', $5, $3, $3, now())`,
    [tenant.id, id, name, `${id}@example.test`, advisorId ?? null],
  );
  return id;
}

const touch = (tenant: TestTenant, ...ids: string[]) =>
  unitOfWork.run(systemContext(tenant.id, 'test', 'test'), ({ changes }) =>
    changes.add(...ids.map((candidateId) => ({ topic: 'candidate' as const, candidateId }))),
  );

/** Changes the candidate until the listener has heard of it, since it may not be listening yet. */
async function untilHeard(tenant: TestTenant, id: string, heard: Promise<Event>): Promise<Event> {
  const touching = setInterval(() => void touch(tenant, id), 50);
  try {
    return await heard;
  } finally {
    clearInterval(touching);
  }
}

const about = (id: string) => (event: Event) =>
  event.data?.candidateChanged.candidate.id === toGlobalId('Candidate', id);

describe('candidateChanged', () => {
  it('tells of a change with what is there at that moment', async () => {
    const tenant = await createTestTenant();
    const id = await createCandidate(tenant, 'Before');
    const { next, events } = await listen(connect(await createStaff(tenant, 'advisor')));
    await untilHeard(tenant, id, next(about(id)));
    events.length = 0;
    await asAdmin(`update candidate set name = 'After' where id = $1`, [id]);
    await touch(tenant, id);
    const heard = await next((event) => event.data?.candidateChanged.candidate.name === 'After');
    expect(heard.data?.candidateChanged.candidate.id).toBe(toGlobalId('Candidate', id));
  });

  it('tells nobody of a candidate whom they may not see', async () => {
    const tenant = await createTestTenant();
    const advisor = await createStaff(tenant, 'advisor');
    const [own, others] = [
      await createCandidate(tenant, 'Own', advisor.membershipId),
      await createCandidate(tenant, 'Other'),
    ];
    const caseload = await listen(connect(caseloadOnly(advisor)));
    const { events } = await listen(connect(await createStaff(await createTestTenant(), 'admin')));
    await untilHeard(tenant, own, caseload.next(about(own)));
    await touch(tenant, others, own);
    caseload.events.length = 0;
    await untilHeard(tenant, own, caseload.next(about(own)));
    expect(caseload.events.filter(about(others))).toEqual([]);
    expect(events).toEqual([]);
  });

  it('tells of one candidate alone where asked', async () => {
    const tenant = await createTestTenant();
    const [wanted, other] = [await createCandidate(tenant, 'Wanted'), await createCandidate(tenant, 'Other')];
    const key = apiKeyContext(tenant, 'candidates:read');
    const { next, events } = await listen(
      connect(key),
      'subscription ($id: ID!) { candidateChanged(candidateId: $id) { candidate { id name } } }',
      { id: toGlobalId('Candidate', wanted) },
    );
    await touch(tenant, other);
    await untilHeard(tenant, wanted, next(about(wanted)));
    expect(events.filter(about(other))).toEqual([]);
  });

  it('joins a burst of changes to one thing', async () => {
    const tenant = await createTestTenant();
    const [busy, last] = [await createCandidate(tenant, 'Busy'), await createCandidate(tenant, 'Last')];
    const { next, events } = await listen(connect(await createStaff(tenant, 'admin')));
    await untilHeard(tenant, last, next(about(last)));
    events.length = 0;
    const start = Date.now();
    for (let i = 0; i < 100; i++) await touch(tenant, busy);
    await next(about(busy));
    await touch(tenant, last);
    await next(about(last));
    // One in each tenth of a second at most, where there were a hundred.
    expect(events.filter(about(busy)).length).toBeLessThanOrEqual((Date.now() - start) / 100 + 1);
  });

  it('tells nothing more to a member who has left', async () => {
    const tenant = await createTestTenant();
    const id = await createCandidate(tenant, 'Somebody');
    const advisor = await createStaff(tenant, 'advisor');
    const { next, events, ended } = await listen(connect(advisor));
    await untilHeard(tenant, id, next(about(id)));
    await asAdmin('update membership set ended_at = now() where id = $1', [advisor.membershipId]);
    await asAdmin(`update candidate set name = 'Not for them' where id = $1`, [id]);
    await touch(tenant, id);
    expect(await ended).toBeUndefined();
    expect(events.map(({ data }) => data?.candidateChanged.candidate.name)).not.toContain('Not for them');
  });

  it('is closed to viewers', async () => {
    const viewer = await createStaff(await createTestTenant(), 'viewer');
    const { next } = await listen(connect(viewer));
    const { errors } = await next(({ errors }) => errors !== undefined);
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});

describe('importChanged', () => {
  it('begins with where the import stands, which may have moved on since it was read', async () => {
    const tenant = await createTestTenant();
    const id = newId();
    await asAdmin(
      `insert into import (tenant_id, id, file_name, state, created_at) values ($1, $2, 'people.csv', 'done', now())`,
      [tenant.id, id],
    );
    const { next } = await listen(
      connect(await createStaff(tenant, 'advisor')),
      'subscription ($id: ID!) { importChanged(importId: $id) { import { state } } }',
      { id: toGlobalId('Import', id) },
    );
    expect(await next(() => true)).toEqual({ data: { importChanged: { import: { state: 'DONE' } } } });
  });

  it('tells of one import, to those who see the whole tenant', async () => {
    const tenant = await createTestTenant();
    const advisor = await createStaff(tenant, 'advisor');
    const [wanted, other] = [newId(), newId()];
    for (const id of [wanted, other])
      await asAdmin(
        `insert into import (tenant_id, id, file_name, state, created_at) values ($1, $2, 'people.csv', 'ready', now())`,
        [tenant.id, id],
      );
    const query = 'subscription ($id: ID!) { importChanged(importId: $id) { import { id fileName } } }';
    const variables = { id: toGlobalId('Import', wanted) };
    const { next, events } = await listen(connect(advisor), query, variables);
    const hidden = await listen(connect(caseloadOnly(advisor)), query, variables);
    const change = () =>
      unitOfWork.run(systemContext(tenant.id, 'test', 'test'), ({ changes }) =>
        changes.add({ topic: 'import', importId: other }, { topic: 'import', importId: wanted }),
      );
    const changing = setInterval(() => void change(), 50);
    const heard = await next(() => true);
    clearInterval(changing);
    expect(heard).toEqual({
      data: { importChanged: { import: { id: variables.id, fileName: 'people.csv' } } },
    });
    expect(events.every((event) => JSON.stringify(event) === JSON.stringify(heard))).toBe(true);
    expect(hidden.events).toEqual([]);
  });
});

describe('a live connection', () => {
  it('is refused to whoever is not signed in', async () => {
    const { ended } = await listen(connect(null));
    expect(await ended).toMatchObject({ code: 4401, reason: 'Sign in first.' });
  });

  it('is refused to pages of other sites', async () => {
    const admin = await createStaff(await createTestTenant(), 'admin');
    const { ended } = await listen(connect(admin, { origin: 'https://evil.test' }));
    expect(await ended).toMatchObject({ message: expect.stringContaining('403') });
  });

  it('answers subscriptions only', async () => {
    const admin = await createStaff(await createTestTenant(), 'admin');
    const { ended } = await listen(connect(admin), '{ cohorts { name } }');
    expect(await ended).toMatchObject([{ message: expect.stringContaining('Only subscriptions') }]);
  });
});
