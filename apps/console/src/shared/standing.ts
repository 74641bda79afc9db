import type { StepState } from '@afterword/web/graphql';

/** True for a step that still waits for somebody. */
export const isOpen = (state: StepState): boolean =>
  state === 'PLANNED' || state === 'WAITING' || state === 'BLOCKED';
