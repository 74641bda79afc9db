export { holidayCalendars } from './calendars.js';
export { FollowUpPolicyError } from './errors.js';
export { plan } from './plan.js';
export { type PlanJson, planToJson } from './plan-json.js';
export type {
  Calendars,
  Closure,
  DayWindow,
  FollowUpRule,
  PlaybookRules,
  TaskRule,
  ThankYouRule,
} from './playbook.js';
export {
  type Playbook,
  type PlaybookDocument,
  playbookJsonSchema,
  playbookProblems,
  presetNames,
  presets,
  readPlaybook,
} from './playbook-shim.js';
export type { PresetName } from './presets.js';
export { remindAt } from './remind.js';
export { type ScenarioDocument, scenarioFromJson } from './scenario-json.js';
export * from './types.js';
