export { FollowUpPolicyError } from './errors.js';
export type {
  Calendars,
  Closure,
  DayWindow,
  FollowUpRule,
  Playbook,
  PlaybookRules,
  TaskRule,
  ThankYouRule,
} from './playbook.js';
export { type PresetName, presets } from './presets.js';
export * from './types.js';
