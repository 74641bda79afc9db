import { useToast } from '@afterword/web';
import { type MyStepFragment, useSave } from '@afterword/web/graphql';
import { useState } from 'react';
import { markMyStepDoneDocument, undoMyStepDoneDocument } from './query.js';

/** Marking steps done and taking that back; the toast's Undo and its key Z do the latter as well. */
export function useSteps() {
  const toast = useToast();
  const [stepId, setStepId] = useState<string | null>(null);
  // One step changes others, so the whole plan is fetched again.
  const marking = useSave(markMyStepDoneDocument, {
    payload: (data) => data.markStepDone,
    refetch: ['Me'],
  });
  const undoing = useSave(undoMyStepDoneDocument, {
    payload: (data) => data.undoStepDone,
    refetch: ['Me'],
  });
  const busyStepId = marking.saving || undoing.saving ? stepId : null;
  const refusal = marking.errors[0]?.message ?? undoing.errors[0]?.message ?? null;

  const undo = async (step: Pick<MyStepFragment, 'id' | 'title'>) => {
    setStepId(step.id);
    marking.reset();
    if (await undoing.save({ stepId: step.id })) toast.show({ text: `Open again: ${step.title}` });
  };
  /** False where it was refused, which `refusal` then says. */
  const done = async (step: Pick<MyStepFragment, 'id' | 'title'>): Promise<boolean> => {
    setStepId(step.id);
    undoing.reset();
    const marked = await marking.save({ stepId: step.id });
    if (marked) {
      // What had the focus is gone with the step; the next Tab goes on from the top.
      document.getElementById('main')?.focus({ preventScroll: true });
      toast.show({ text: `Done: ${step.title}`, undo: () => undo(step) });
    }
    return marked !== null;
  };
  return { done, undo, busyStepId, refusal };
}

export type StepsInHand = ReturnType<typeof useSteps>;
