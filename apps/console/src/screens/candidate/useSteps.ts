import { useToast } from '@afterword/web';
import { type StepPartFragment, useSave } from '@afterword/web/graphql';
import { useState } from 'react';
import { markStepDoneDocument, undoStepDoneDocument } from './query.js';

/** Marking steps done and taking that back; the toast's Undo and its key Z do the latter as well. */
export function useSteps() {
  const toast = useToast();
  const [busyStepId, setBusyStepId] = useState<string | null>(null);
  const marking = useSave(markStepDoneDocument, {
    payload: (data) => data.markStepDone,
    refetch: ['Candidate'],
  });
  const undoing = useSave(undoStepDoneDocument, {
    payload: (data) => data.undoStepDone,
    refetch: ['Candidate'],
  });
  const refusal = marking.errors[0]?.message ?? undoing.errors[0]?.message ?? null;

  const undo = async (step: StepPartFragment) => {
    setBusyStepId(step.id);
    marking.reset();
    if (await undoing.save({ stepId: step.id })) toast.show({ text: `Open again: ${step.title}` });
    setBusyStepId(null);
  };
  const done = async (step: StepPartFragment) => {
    setBusyStepId(step.id);
    undoing.reset();
    if (await marking.save({ stepId: step.id })) {
      toast.show({ text: `Done: ${step.title}`, undo: () => undo(step) });
    }
    setBusyStepId(null);
  };
  return { done, undo, busyStepId, refusal };
}
