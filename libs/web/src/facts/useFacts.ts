import type { RecordFactsInput } from '../graphql/generated/graphql.js';
import { type SaveOptions, useSave } from '../graphql/useSave.js';
import { useToast } from '../parts/toast/toast.js';
import { recordFactsDocument, withdrawFactDocument } from './query.js';

/**
 * Saving what was said and taking it back; the toast's Undo and its key Z do the latter as well. `refetch` names the
 * operations that show the plan.
 */
export function useFacts(refetch: SaveOptions<never, never>['refetch']) {
  const toast = useToast();
  const recording = useSave(recordFactsDocument, { payload: (data) => data.recordFacts, refetch });
  const withdrawing = useSave(withdrawFactDocument, { payload: (data) => data.withdrawFact, refetch });

  const withdraw = async (factIds: readonly string[], said: string) => {
    for (const factId of factIds) if (!(await withdrawing.save({ factId }))) return;
    toast.show({ text: said });
  };
  /** True where it was saved. `said` is what the toast tells; `undoToo` runs with its Undo. */
  const record = async (
    input: Omit<RecordFactsInput, 'idempotencyKey'>,
    said: string,
    undoToo?: () => Promise<unknown>,
  ): Promise<boolean> => {
    const answer = await recording.save(input);
    if (!answer) return false;
    const ids = answer.facts.map(({ id }) => id);
    const undo = async () => {
      await undoToo?.();
      await withdraw(ids, 'Taken back. The plan is as it was.');
    };
    toast.show({ text: said, undo });
    return true;
  };
  return {
    record,
    withdraw,
    saving: recording.saving,
    withdrawing: withdrawing.saving,
    errors: recording.errors,
    refusal: withdrawing.errors[0]?.message ?? null,
  };
}
