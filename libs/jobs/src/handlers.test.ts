import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { collectHandlers, Handles } from './handlers.js';
import { defineJob, type Job } from './job-contract.js';

const water = defineJob({ name: 'water', queue: 'planning', payload: z.object({ litres: z.number() }) });
const weed = defineJob({ name: 'weed', queue: 'planning', payload: z.object({ bed: z.string() }) });

class Gardener {
  litres = 0;

  @Handles(water)
  async water({ payload }: Job<{ litres: number }>): Promise<void> {
    this.litres += payload.litres;
  }
}

class SecondGardener {
  @Handles(water)
  async water(_job: Job<{ litres: number }>): Promise<void> {}
}

describe('the handlers of a process', () => {
  it('are found and keep their instance', async () => {
    const gardener = new Gardener();
    const table = collectHandlers([gardener], [water]);
    await table.get('water')?.({
      tenantId: 't',
      requestId: 'r',
      idempotencyKey: 'k',
      attempt: 1,
      payload: { litres: 3 },
    });
    expect(gardener.litres).toBe(3);
  });

  it('must cover every job', () => {
    expect(() => collectHandlers([new Gardener()], [water, weed])).toThrow('No handler for the job weed.');
  });

  it('must be one for each job', () => {
    expect(() => collectHandlers([new Gardener(), new SecondGardener()], [water])).toThrow(
      'The job water has two handlers.',
    );
  });
});
