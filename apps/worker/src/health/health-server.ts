import { pendingMigrations } from '@afterword/persistence';
import { type FastifyInstance, fastify } from 'fastify';
import type { DataSource } from 'typeorm';

/** A check waits this long for the database, in milliseconds. */
const PATIENCE = 2_000;

/** For whoever watches the process: is it alive, and does it get work done. */
export class HealthServer {
  private stopping = false;
  private readonly server: FastifyInstance = fastify();

  constructor(private readonly dataSource: DataSource) {
    this.server.get('/health/live', async () => ({ status: 'ok' }));
    this.server.get('/health/ready', async (_request, reply) => {
      const missing = this.stopping ? { process: 'It is stopping.' } : await this.missing();
      return reply
        .code(missing ? 503 : 200)
        .header('cache-control', 'no-store')
        .send(missing ? { status: 'unavailable', missing } : { status: 'ok' });
    });
  }

  /** The port that it listens on. */
  async listen(port: number, host: string): Promise<number> {
    await this.server.listen({ port, host });
    const address = this.server.server.address();
    return typeof address === 'object' && address ? address.port : port;
  }

  /** From now on it is not ready. */
  startStopping(): void {
    this.stopping = true;
  }

  async close(): Promise<void> {
    await this.server.close();
  }

  private async missing(): Promise<Record<string, string> | null> {
    const late = Promise.withResolvers<never>();
    const timer = setTimeout(() => late.reject(new Error('no answer')), PATIENCE);
    try {
      const pending = await Promise.race([pendingMigrations(this.dataSource), late.promise]);
      return pending.length > 0 ? { migrations: `Not run yet: ${pending.join(', ')}.` } : null;
    } catch {
      return { database: 'It does not answer.' };
    } finally {
      clearTimeout(timer);
    }
  }
}
