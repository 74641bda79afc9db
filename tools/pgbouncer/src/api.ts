import type { Figures, ProofTenant } from './unit-of-work.ts';

const CLIENTS = 20;
const ROUNDS = 25;
const CREATE = `mutation ($key: String!, $name: String!) {
  createCohort(input: { idempotencyKey: $key, name: $name }) { cohort { name } userErrors { message } }
}`;

interface Answer {
  readonly data?: {
    readonly createCohort?: { readonly cohort: { readonly name: string } | null };
    readonly cohorts?: readonly { readonly name: string }[];
    readonly tenant?: { readonly slug: string };
  };
  readonly errors?: readonly { readonly message: string }[];
}

/** The same over the api: writes and reads of two tenants, each by its own key, at the same time. */
export async function proveApi(graphql: string, tenants: readonly ProofTenant[]): Promise<Figures> {
  const since = performance.now();
  await Promise.all(
    Array.from({ length: CLIENTS }, async (_, client) => {
      for (let round = 0; round < ROUNDS; round++) {
        const tenant = tenants[(client + round) % tenants.length];
        if (!tenant) throw new Error('There is no tenant.');
        const name = `${tenant.slug} api ${client}-${round}`;
        const made = await ask(tenant, CREATE, { key: name, name });
        if (made.data?.createCohort?.cohort?.name !== name) {
          throw new Error(`The api did not make ${name}: ${JSON.stringify(made)}`);
        }
        const read = await ask(tenant, '{ tenant { slug } cohorts { name } }', {});
        const foreign = read.data?.cohorts?.find((cohort) => !cohort.name.startsWith(`${tenant.slug} `));
        if (foreign || read.data?.tenant?.slug !== tenant.slug) {
          throw new Error(`LEAK: ${tenant.slug} was shown ${JSON.stringify(foreign ?? read)}.`);
        }
      }
    }),
  );
  const seconds = (performance.now() - since) / 1000;
  const transactions = CLIENTS * ROUNDS * 2;
  return { transactions, perSecond: Math.round(transactions / seconds) };

  async function ask(tenant: ProofTenant, query: string, variables: object): Promise<Answer> {
    const response = await fetch(graphql, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${tenant.apiKey}` },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer;
  }
}
