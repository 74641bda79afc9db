import {
  type Playbook as CompiledPlaybook,
  FollowUpPolicyError,
  type Plan,
  plan,
  presetNames,
  presets,
  readPlaybook,
  type Scenario,
  scenarioFromJson,
} from '@afterword/follow-up-policy';
import { calendars, dossierRequest } from '../plans/plan-dossier.js';
import type { Clock } from '../shared/clock.js';
import type { RequestContext } from '../shared/context.js';
import { notFound, refuse } from '../shared/errors.js';
import type { Repositories } from '../shared/repositories.js';
import { runnableVersions } from './compiled-playbooks.js';
import { checkedDocument, fieldOf } from './read-document.js';

/** Far more than one application ever has, in characters of JSON. */
const LARGEST_SCENARIO = 200_000;

/** What to plan by: exactly one of these. */
export interface PlaybookChoice {
  readonly versionId?: string | null;
  readonly preset?: string | null;
  /** A whole document, saved or not. */
  readonly document?: unknown;
}

/** What to plan: exactly one of these. */
export interface SituationChoice {
  /** In the format of the plan command; a playbook that it names is passed over. */
  readonly scenario?: unknown;
  /** All that is known of a real application, whose plan stays as it is. */
  readonly applicationId?: string | null;
}

export interface Simulation {
  readonly now: Temporal.Instant;
  readonly scenario: Scenario;
  readonly plan: Plan;
  /** Of a real application: what the version makes of it that its plan runs by. */
  readonly running: Plan | null;
}

/** What a playbook would make of a situation. Nothing is kept. Refuses, by path, what cannot be read. */
export async function simulatePlaybook(
  repositories: Repositories,
  context: RequestContext,
  clock: Clock,
  input: PlaybookChoice & SituationChoice & { readonly now?: Temporal.Instant | null },
): Promise<Simulation> {
  const playbook = await chosenPlaybook(repositories, context, input);
  const { now, scenario } = await chosenSituation(repositories, playbook, input, input.now ?? clock.now());
  const present = input.applicationId
    ? await runningPlaybook(repositories, context, input.applicationId)
    : null;
  try {
    return {
      now,
      scenario,
      plan: plan(scenario, playbook, calendars, now),
      running: present && plan(scenario, present, calendars, now),
    };
  } catch (error) {
    refuseMistake(error, 'scenario');
  }
}

/** What the plan of an application is made by; null where it has none yet. */
async function runningPlaybook(
  repositories: Repositories,
  context: RequestContext,
  applicationId: string,
): Promise<CompiledPlaybook | null> {
  const [kept] = await repositories.plans.byApplicationIds([applicationId]);
  if (!kept) return null;
  const versions = await runnableVersions(repositories, context, [kept.playbookVersionId]);
  return versions.get(kept.playbookVersionId)?.playbook ?? null;
}

async function chosenPlaybook(
  repositories: Repositories,
  context: RequestContext,
  { versionId, preset, document }: PlaybookChoice,
): Promise<CompiledPlaybook> {
  const given = [versionId, preset, document].filter((it) => it != null).length;
  if (given !== 1)
    refuse('INVALID_INPUT', 'Say what to plan by: one of versionId, preset and document.', 'versionId');
  if (versionId != null) {
    const version = (await runnableVersions(repositories, context, [versionId])).get(versionId);
    if (!version) notFound('playbook version', 'versionId');
    return version.playbook;
  }
  if (preset == null) return readPlaybook(checkedDocument(document, 'document'));
  const known = presetNames.find((name) => name === preset);
  if (!known)
    refuse('INVALID_INPUT', `There is no preset ${preset}. There are ${presetNames.join(', ')}.`, 'preset');
  return presets[known];
}

async function chosenSituation(
  { plans }: Repositories,
  playbook: CompiledPlaybook,
  { scenario, applicationId }: SituationChoice,
  now: Temporal.Instant,
): Promise<{ now: Temporal.Instant; scenario: Scenario }> {
  if ((scenario == null) === (applicationId == null))
    refuse('INVALID_INPUT', 'Say what to plan: a scenario or an application.', 'scenario');
  if (applicationId != null) {
    const [dossier] = await plans.dossiers([dossierRequest(applicationId, { playbook }, now)]);
    if (!dossier) notFound('application', 'applicationId');
    return { now, scenario: dossier.scenario };
  }
  return readScenario(scenario);
}

function readScenario(json: unknown): { now: Temporal.Instant; scenario: Scenario } {
  if (JSON.stringify(json).length > LARGEST_SCENARIO)
    refuse('TOO_LARGE', `A scenario has at most ${LARGEST_SCENARIO} characters.`, 'scenario');
  try {
    const isObject = typeof json === 'object' && json !== null && !Array.isArray(json);
    return scenarioFromJson(isObject ? { ...json, playbook: undefined } : json);
  } catch (error) {
    refuseMistake(error, 'scenario');
  }
}

function refuseMistake(error: unknown, field: string): never {
  if (!(error instanceof FollowUpPolicyError)) throw error;
  refuse('INVALID_INPUT', error.message, fieldOf(field, error.path));
}
