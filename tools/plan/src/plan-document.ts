import {
  FollowUpPolicyError,
  holidayCalendars,
  type Plan,
  type PlanJson,
  plan,
  planToJson,
  type ScenarioDocument,
  scenarioFromJson,
} from '@afterword/follow-up-policy';

export interface PlannedScenario {
  readonly document: ScenarioDocument;
  readonly plan: Plan;
  readonly json: PlanJson;
}

const calendars = holidayCalendars();

/**
 * Plans a scenario, or each of a list in its order.
 *
 * @throws FollowUpPolicyError that names the path of the first mistake, in a list with the scenario's index.
 */
export function planDocument(json: unknown): PlannedScenario | PlannedScenario[] {
  if (!Array.isArray(json)) return planOne(json);
  return json.map((scenario, index) => {
    try {
      return planOne(scenario);
    } catch (error) {
      if (!(error instanceof FollowUpPolicyError)) throw error;
      throw error.within(`[${index}]`);
    }
  });
}

function planOne(json: unknown): PlannedScenario {
  const document = scenarioFromJson(json);
  const made = plan(document.scenario, document.playbook, calendars, document.now);
  return { document, plan: made, json: planToJson(made) };
}
