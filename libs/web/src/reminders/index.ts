export { ReminderFields, type ReminderFieldsProps } from './ReminderFields.js';
export { type ReminderDraft, type Reminders, useReminders } from './useReminders.js';
