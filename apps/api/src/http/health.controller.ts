import { pendingMigrations } from '@afterword/persistence';
import { Controller, Get, Inject, type OnModuleDestroy, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { DataSource } from 'typeorm';
import { DATA_SOURCE } from '../tokens.js';

/** A check waits this long for the database. */
const PATIENCE_MS = 2_000;

/** For whoever watches the process: is it alive, and should it get requests. */
@Controller('health')
export class HealthController implements OnModuleDestroy {
  private stopping = false;

  constructor(@Inject(DATA_SOURCE) private readonly dataSource: DataSource) {}

  @Get('live')
  live(): { status: string } {
    return { status: 'ok' };
  }

  /** 503 names the part that is missing. */
  @Get('ready')
  async ready(@Res() reply: FastifyReply): Promise<void> {
    const missing = this.stopping ? { process: 'It is stopping.' } : await this.missing();
    await reply
      .code(missing ? 503 : 200)
      .header('cache-control', 'no-store')
      .send(missing ? { status: 'unavailable', missing } : { status: 'ok' });
  }

  onModuleDestroy(): void {
    this.stopping = true;
  }

  private async missing(): Promise<Record<string, string> | null> {
    const patience = new AbortController();
    try {
      const pending = await Promise.race([
        pendingMigrations(this.dataSource),
        outOfPatience(patience.signal),
      ]);
      return pending.length > 0 ? { migrations: `Not run yet: ${pending.join(', ')}.` } : null;
    } catch {
      return { database: 'It does not answer.' };
    } finally {
      patience.abort();
    }
  }
}

function outOfPatience(done: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no answer')), PATIENCE_MS);
    done.addEventListener('abort', () => clearTimeout(timer));
  });
}
