import {
  advanceRollout,
  type Clock,
  changePlaybookDraft,
  createPlaybookDraft,
  newId,
  publishPlaybook,
  type RequestContext,
  type UnitOfWork,
} from '@afterword/application';
import { createUnitOfWork, openDataSource } from '@afterword/persistence';
import { BenchCluster, type BenchDatabase } from './cluster.ts';
import { markBefore, stageWritten, writeInBulk } from './move/bulk.ts';
import { seedPlans } from './move/seed.ts';

const DEFAULT_PLANS = 100_000;

/** Two days after the second interview: the follow-ups lie ahead. */
const clock: Clock = { now: () => Temporal.Instant.from('2026-09-17T15:00:00Z') };

/** `npm run bench -- move [N]`: how long running plans take to come to another version, and a bulk statement. */
export async function benchMove([argument]: readonly string[]): Promise<void> {
  const count = argument === undefined ? DEFAULT_PLANS : Number(argument);
  if (!Number.isInteger(count) || count < 1) {
    console.error(`N is a number of plans, not ${argument}.`);
    process.exitCode = 2;
    return;
  }
  const cluster = await BenchCluster.start();
  try {
    const moved = await cluster.create('moved');
    const context = await seedPlans(moved, clock, count, tell);
    const rolloutId = await withUnitOfWork(moved, (unitOfWork) => startMove(unitOfWork, context));
    await moved.admin('vacuum analyze');
    const mark = await markBefore(moved);
    const bulk = await cluster.copy(moved, 'bulk');

    await moved.admin('checkpoint');
    const move = await withUnitOfWork(moved, (unitOfWork) => movePlans(unitOfWork, context, rolloutId));
    tell('carrying what was written over to where the bulk statement runs');
    await stageWritten(moved, mark, bulk);
    await bulk.admin('checkpoint');
    const written = await writeInBulk(bulk, context);
    tell('');

    const perSecond = Math.round(move.plans / move.seconds);
    console.log(
      `Moved ${move.plans} plans in ${move.seconds.toFixed(1)} s, ${perSecond} a second; ${move.changed} changed. This process was busy for ${move.ownSeconds.toFixed(1)} s of it.`,
    );
    console.log(
      `One bulk statement wrote the same ${written.plans} plans, ${written.steps} steps and ${written.candidates} candidates in ${written.seconds.toFixed(1)} s.`,
    );
    console.log(`Ratio ${(move.seconds / written.seconds).toFixed(2)}; at most 3 is wanted.`);
    console.log(`Memory: ${move.memoryBefore} MB before, ${move.memoryPeak} MB at most.`);
  } finally {
    await cluster.stop();
  }
}

interface Move {
  readonly plans: number;
  readonly changed: number;
  readonly seconds: number;
  /** For how long this process had a core; the rest is the database's. */
  readonly ownSeconds: number;
  /** Of this process, in megabytes. */
  readonly memoryBefore: number;
  readonly memoryPeak: number;
}

async function withUnitOfWork<T>(
  { applicationUrl }: BenchDatabase,
  work: (unitOfWork: UnitOfWork) => Promise<T>,
): Promise<T> {
  const source = await openDataSource({ url: applicationUrl, poolSize: 10, applicationName: 'bench-move' });
  try {
    return await work(createUnitOfWork(source));
  } finally {
    await source.destroy();
  }
}

/** What the worker does, in this process. */
async function movePlans(unitOfWork: UnitOfWork, context: RequestContext, rolloutId: string): Promise<Move> {
  const memoryBefore = residentMegabytes();
  let memoryPeak = memoryBefore;
  const watching = setInterval(() => {
    memoryPeak = Math.max(memoryPeak, residentMegabytes());
  }, 50);
  try {
    const start = performance.now();
    const usage = process.cpuUsage();
    await advanceRollout(unitOfWork, context, clock, rolloutId);
    const seconds = (performance.now() - start) / 1000;
    const { user, system } = process.cpuUsage(usage);
    const ownSeconds = (user + system) / 1_000_000;
    const [found] = await unitOfWork.run(context, ({ rollouts }) => rollouts.byIds([rolloutId]));
    if (found?.state !== 'done' || found.failed > 0) throw new Error(`The move ended as ${found?.state}.`);
    return {
      plans: found.progress.done,
      changed: found.changed,
      seconds,
      ownSeconds,
      memoryBefore,
      memoryPeak,
    };
  } finally {
    clearInterval(watching);
  }
}

/** A version that follows up four days earlier is published, and a move to it is begun. */
async function startMove(unitOfWork: UnitOfWork, context: RequestContext): Promise<string> {
  return await unitOfWork.run(context, async (repositories) => {
    const [playbook] = await repositories.playbooks.list();
    if (!playbook) throw new Error('The tenant has no playbook.');
    const { versionId } = await createPlaybookDraft(repositories, context, clock, {
      playbookId: playbook.id,
    });
    const [draft] = await repositories.playbookVersions.documents([versionId]);
    const document: unknown = JSON.parse(JSON.stringify(draft?.document), (_, value) =>
      value === 14 ? 10 : value,
    );
    await changePlaybookDraft(repositories, context, clock, { versionId, revision: 1, document });
    await publishPlaybook(repositories, context, clock, { versionId, revision: 2 });
    const rolloutId = newId();
    await repositories.rollouts.insert({
      id: rolloutId,
      kind: 'move',
      versionId,
      revision: 2,
      sourcePlaybookId: playbook.id,
      createdAt: clock.now(),
    });
    return rolloutId;
  });
}

const residentMegabytes = () => Math.round(process.memoryUsage.rss() / 1_000_000);

/** One line that changes, on a terminal. */
function tell(detail: string): void {
  if (process.stdout.isTTY) process.stdout.write(`\r\u001b[K${detail}`);
}
