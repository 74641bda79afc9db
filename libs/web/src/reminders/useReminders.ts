import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import type { ReminderPartFragment } from '../graphql/generated/graphql.js';
import { type FieldErrors, fieldErrors } from '../graphql/userErrors.js';
import { useSave } from '../graphql/useSave.js';
import { useToast } from '../parts/toast/toast.js';
import { useDates } from '../text/DatesProvider.js';
import { changeReminderPreferencesDocument, reminderPreferencesDocument } from './query.js';

/** What the form shows and changes. */
export type ReminderDraft = Omit<ReminderPartFragment, 'nextDailyAt' | '__typename'>;

export interface Reminders {
  /** Undefined until they have come. */
  draft: ReminderDraft | undefined;
  change: (changes: Partial<ReminderDraft>) => void;
  /** Why they did not come. */
  error: Error | undefined;
  retry: () => void;
  save: () => Promise<void>;
  saving: boolean;
  wrong: FieldErrors;
  /** Whether there is anything to save. */
  changed: boolean;
  /** When the next daily mail may come, as the saved ones have it. */
  nextDailyAt: string | null;
}

const FIELDS = ['hour', 'timeZone', 'quietWeekdays', 'pausedUntil'];

/**
 * How the reader is written to, as a draft that is saved as a whole. What is saved elsewhere meanwhile shows as soon as
 * nothing is changed here. `ownZone`: the reader may choose their clock.
 */
export function useReminders({ ownZone }: { ownZone: boolean }): Reminders {
  const toast = useToast();
  const dates = useDates();
  const { data, error, refetch } = useQuery(reminderPreferencesDocument, {
    fetchPolicy: 'cache-and-network',
  });
  const [changes, setChanges] = useState<Partial<ReminderDraft>>({});
  const { save, saving, errors } = useSave(changeReminderPreferencesDocument, {
    payload: (answer) => answer.changeReminderPreferences,
    refetch: ['ReminderPreferences'],
  });
  const saved = data?.reminderPreferences;
  const submit = async () => {
    if (!saved) return;
    const { daily, hour, quietWeekdays, pausedUntil, mutedKinds, urgentAtOnce, timeZone } = {
      ...saved,
      ...changes,
    };
    const input = { daily, hour, quietWeekdays, pausedUntil, mutedKinds, urgentAtOnce };
    const zone = ownZone && changes.timeZone !== undefined ? { timeZone } : {};
    const answer = await save({ ...input, ...zone });
    if (!answer) return;
    // What was changed meanwhile is still to be saved.
    setChanges((now) => (now === changes ? {} : now));
    const next = answer.reminderPreferences?.nextDailyAt;
    toast.show({
      text: next ? `Saved. The next mail comes ${dates.dayTime(next)} at the earliest` : 'Saved',
    });
  };
  return {
    draft: saved && { ...saved, ...changes },
    change: (more) => setChanges((before) => ({ ...before, ...more })),
    error: saved ? undefined : error,
    retry: () => void refetch().catch(() => undefined),
    save: submit,
    saving,
    wrong: fieldErrors(errors, FIELDS),
    changed: Object.keys(changes).length > 0,
    nextDailyAt: saved?.nextDailyAt ?? null,
  };
}
