import type { MeQuery, MyApplicationFragment, MyStepFragment } from '@afterword/web/graphql';
import { isForAll } from '@afterword/web/series';
import { createContext, useContext } from 'react';

/** The candidate who is signed in. */
export type Me = NonNullable<MeQuery['me']>;

/** A step with the application that it belongs to. */
export interface MyStep extends MyStepFragment {
  application: MyApplicationFragment;
}

export const MeContext = createContext<Me | null>(null);

/** The candidate who is signed in, with everything of theirs; it follows what happens elsewhere. */
export function useMe(): Me {
  const me = useContext(MeContext);
  if (!me) throw new Error('useMe needs MeGate above it.');
  return me;
}

/** How the candidate is greeted. */
export const firstName = ({ name }: Pick<Me, 'name'>): string => name.trim().split(/\s+/)[0] ?? name;

/** What a step is about, beside its title: the employer, or all of them. */
export const aboutOf = (step: MyStep): string =>
  isForAll(step) ? 'all applications' : step.application.employer.name;
