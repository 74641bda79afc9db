import { useDates, useToast } from '@afterword/web';
import { type MyStepFragment, type SnoozeReminderInput, useSave } from '@afterword/web/graphql';
import { remindsAgainWords } from '../shared/dueWords.js';
import { snoozeMyReminderDocument, undoMySnoozeDocument } from './query.js';

/** Until when, as the API takes it. */
export type SnoozeChoice = Pick<SnoozeReminderInput, 'until' | 'date'>;

/** Putting the reminder of a step off and taking that back, also by the toast's Undo and its key Z. */
export function useSnooze(step: Pick<MyStepFragment, 'id' | 'title'>) {
  const toast = useToast();
  const dates = useDates();
  // What is done for all applications at once is put off for all of them.
  const snoozing = useSave(snoozeMyReminderDocument, {
    payload: (data) => data.snoozeReminder,
    refetch: ['Me'],
  });
  const undoing = useSave(undoMySnoozeDocument, {
    payload: (data) => data.undoSnoozeReminder,
    refetch: ['Me'],
  });
  const undo = async () => {
    snoozing.reset();
    if (await undoing.save({ stepId: step.id })) toast.show({ text: `Reminds you as before: ${step.title}` });
  };
  /** True where it was put off. */
  const snooze = async (choice: SnoozeChoice): Promise<boolean> => {
    undoing.reset();
    const answer = await snoozing.save({ stepId: step.id, ...choice });
    const at = answer?.step?.remindsAgainAt;
    if (!at) return false;
    toast.show({ text: `${remindsAgainWords(at, dates)}: ${step.title}`, undo });
    return true;
  };
  return {
    snooze,
    undo,
    busy: snoozing.saving || undoing.saving,
    refusal: snoozing.errors[0]?.message ?? undoing.errors[0]?.message ?? null,
  };
}
