import { useToast } from '@afterword/web';
import { type StepPartFragment, useSave } from '@afterword/web/graphql';
import { useState } from 'react';
import { markStepDoneDocument, undoStepDoneDocument } from './query.js';

/** Marking steps done and taking that back; the toast's Undo and its key Z do the latter as well. */
export function useSteps() {
  const toast = useToast();
  const [stepId, setStepId] = useState<string | null>(null);
  const marking = useSave(markStepDoneDocument, {
    payload: (data) => data.markStepDone,
    refetch: ['Candidate'],
  });
  const undoing = useSave(undoStepDoneDocument, {
    payload: (data) => data.undoStepDone,
    refetch: ['Candidate'],
  });
  const busyStepId = marking.saving || undoing.saving ? stepId : null;
  const refusal = marking.errors[0]?.message ?? undoing.errors[0]?.message ?? null;

  const undo = async (step: StepPartFragment) => {
    setStepId(step.id);
    marking.reset();
    if (await undoing.save({ stepId: step.id })) toast.show({ text: `Open again: ${step.title}` });
  };
  const done = async (step: StepPartFragment) => {
    setStepId(step.id);
    undoing.reset();
    if (await marking.save({ stepId: step.id })) {
      toast.show({ text: `Done: ${step.title}`, undo: () => undo(step) });
    }
  };
  return { done, undo, busyStepId, refusal };
}
