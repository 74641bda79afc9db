import type { StepDraftQuery } from '@afterword/web/graphql';

/** A step with the text that it has, if one was written. */
export type DraftStep = Extract<NonNullable<StepDraftQuery['node']>, { __typename?: 'Step' }>;
export type StepMessage = NonNullable<DraftStep['message']>;

/** What each screen of a text is given. */
export interface TaskProps {
  step: DraftStep;
  message: StepMessage;
}
