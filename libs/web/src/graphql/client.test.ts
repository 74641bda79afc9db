import { gql } from '@apollo/client';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { createApolloClient } from './client.js';

const query = gql`
  query Tenant {
    tenant {
      id
      name
    }
  }
`;
const mutation = gql`
  mutation Done($input: MarkStepDoneInput!) {
    markStepDone(input: $input) {
      userErrors {
        code
      }
    }
  }
`;

type Answer = () => Promise<Response>;
const json =
  (body: unknown, status = 200): Answer =>
  async () =>
    new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
const brokenLine: Answer = async () => {
  throw new TypeError('fetch failed');
};
const tenant = json({ data: { tenant: { __typename: 'Tenant', id: 't1', name: 'Lakemont University' } } });

/** A server that gives one answer after the other, and remembers what it was asked. */
function server(...answers: Answer[]) {
  const requests: { headers: Headers; body: { variables?: unknown } }[] = [];
  globalThis.fetch = (async (_address: unknown, init?: RequestInit) => {
    requests.push({ headers: new Headers(init?.headers), body: JSON.parse(String(init?.body)) });
    const answer = answers[requests.length - 1];
    if (!answer) throw new Error('The server was asked more often than expected.');
    return answer();
  }) as typeof fetch;
  return requests;
}

describe('the client of a tenant', () => {
  const realFetch = globalThis.fetch;
  beforeEach(() => {
    Object.assign(globalThis, {
      window: { location: new URL('https://afterword.example/console/lakemont') },
    });
  });
  afterEach(() => {
    globalThis.fetch = realFetch;
    Reflect.deleteProperty(globalThis, 'window');
  });

  it('names the tenant and itself in every request', async () => {
    const requests = server(tenant);
    await createApolloClient({ tenant: 'lakemont' }).query({ query });
    expect(requests[0]?.headers.get('afterword-tenant')).toBe('lakemont');
    expect(requests[0]?.headers.get('x-requested-with')).toBe('afterword');
  });

  it('tries again when the line breaks, with the same idempotency key', async () => {
    const requests = server(brokenLine, json({}, 503), json({ data: { markStepDone: { userErrors: [] } } }));
    const variables = { input: { stepId: 's1', idempotencyKey: 'k1' } };
    await createApolloClient({ tenant: 'lakemont' }).mutate({ mutation, variables });
    expect(requests.map((request) => request.body.variables)).toEqual([variables, variables, variables]);
  });

  it('does not try again what the server refused', async () => {
    const requests = server(json({ errors: [{ message: 'No.', extensions: { code: 'FORBIDDEN' } }] }));
    await expect(createApolloClient({ tenant: 'lakemont' }).query({ query })).rejects.toThrow('No.');
    expect(requests).toHaveLength(1);
  });

  it.each([
    [
      'as an error with a code',
      json({ errors: [{ message: 'Who?', extensions: { code: 'UNAUTHENTICATED' } }] }),
    ],
    ['as a status', json({}, 401)],
  ])('asks for a sign-in when the server no longer knows the caller, %s', async (_how, answer) => {
    server(answer);
    const onSignedOut = jest.fn();
    const client = createApolloClient({ tenant: 'lakemont', onSignedOut });
    await expect(client.query({ query })).rejects.toThrow();
    expect(onSignedOut).toHaveBeenCalledTimes(1);
  });
});
