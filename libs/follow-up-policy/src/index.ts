export { holidayCalendars } from './calendars.js';
export { FollowUpPolicyError } from './errors.js';
export { type PlanJson, planToJson } from './json/plan.js';
export { type ScenarioDocument, scenarioFromJson } from './json/scenario.js';
export { plan } from './plan.js';
export {
  type ClosedDays,
  guideRows,
  type PlaybookDocument,
  type Rule,
  type RuleOf,
} from './playbook/document.js';
export type { Calendars, Closure, DayWindow, Playbook } from './playbook/playbook.js';
export {
  type PlaybookProblem,
  playbookJsonSchema,
  playbookProblems,
  readPlaybook,
} from './playbook/read.js';
export { type Term, vocabulary } from './playbook/vocabulary.js';
export { type PresetName, presetNames, presets } from './presets/presets.js';
export { remindAt } from './remind.js';
export {
  decideDaily,
  decideReminders,
  type ReminderDecision,
  type ReminderQuestion,
  type ReminderWishes,
} from './reminders/decide.js';
export { Slots, type WritingTimes } from './reminders/slots.js';
export { type RemindableStep, urgentFrom } from './reminders/urgent.js';
export { type Departure, isCapped, leavesAt, mayGoNow } from './sending.js';
export * from './types.js';
