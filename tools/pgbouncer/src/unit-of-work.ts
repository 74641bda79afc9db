import { newId, systemContext } from '@afterword/application';
import { createUnitOfWork, openDataSource } from '@afterword/persistence';

/** A tenant of the proof. */
export interface ProofTenant {
  readonly id: string;
  readonly slug: string;
  readonly apiKey: string;
}

export interface Figures {
  readonly transactions: number;
  readonly perSecond: number;
}

const CLIENTS = 40;
const ROUNDS = 50;

/**
 * Forty clients write and read as two tenants by turns, over fewer server connections than clients. Throws where a
 * tenant sees a row of the other, or anybody sees one outside a unit of work.
 */
export async function proveUnitOfWork(url: string, tenants: readonly ProofTenant[]): Promise<Figures> {
  const source = await openDataSource({
    url,
    poolSize: CLIENTS,
    applicationName: 'pgbouncer-proof',
    pooled: true,
  });
  try {
    const unitOfWork = createUnitOfWork(source);
    const since = performance.now();
    await Promise.all(
      Array.from({ length: CLIENTS }, async (_, client) => {
        for (let round = 0; round < ROUNDS; round++) {
          const tenant = tenants[(client + round) % tenants.length];
          if (!tenant) throw new Error('There is no tenant.');
          const context = systemContext(tenant.id, 'proof', 'proof');
          const names = await unitOfWork.run(context, async ({ cohorts }) => {
            const id = newId();
            await cohorts.insert({ id, name: `${tenant.slug} ${id}`, createdAt: Temporal.Now.instant() });
            return (await cohorts.list()).map(({ name }) => name);
          });
          const foreign = names.find((name) => !name.startsWith(`${tenant.slug} `));
          if (foreign !== undefined) throw new Error(`LEAK: ${tenant.slug} sees "${foreign}".`);
          if (round % 10 === 0) await seesNothing();
        }
      }),
    );
    const seconds = (performance.now() - since) / 1000;
    const transactions = CLIENTS * ROUNDS;
    return { transactions, perSecond: Math.round(transactions / seconds) };
  } finally {
    await source.destroy();
  }

  async function seesNothing(): Promise<void> {
    const rows: unknown[] = await source.query('select id from cohort limit 1');
    if (rows.length > 0) throw new Error('LEAK: a tenant stayed set after its transaction.');
  }
}
