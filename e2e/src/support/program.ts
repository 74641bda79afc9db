import { randomUUID } from 'node:crypto';
import { sharedProduct } from './product.ts';

// biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for
export type Data = any;

/** Asks the API as a program with the demo's key does. Gives the first root field; throws at whatever is refused. */
export async function ask(query: string, input?: object): Promise<Data> {
  const { graphql, apiKey } = sharedProduct().addresses;
  const response = await fetch(graphql, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${apiKey}` },
    body: JSON.stringify({
      query,
      variables: input && { input: { idempotencyKey: randomUUID(), ...input } },
    }),
  });
  const { data, errors } = await response.json();
  const payload = data && Object.values(data as Record<string, Data>)[0];
  const refused = errors ?? payload?.userErrors;
  if (refused?.length) throw new Error(JSON.stringify(refused));
  return payload;
}
