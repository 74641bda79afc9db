import { advanceRollout } from '@afterword/jobs';
import { dueRollouts } from '@afterword/persistence';
import { Injectable } from '@nestjs/common';
import { JobSweep } from '../schedule/job-sweep.js';

/** Playbook versions on their way to the plans that run, which no process works on → a job each. */
@Injectable()
export class RolloutSweep extends JobSweep<{ rolloutId: string }> {
  readonly name = 'rollouts';
  readonly pause = 1_000;
  protected readonly job = advanceRollout;
  protected readonly due = dueRollouts;
  protected readonly payloadOf = (rolloutId: string) => ({ rolloutId });
}
