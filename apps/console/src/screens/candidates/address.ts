import type { CandidateFilter } from '@afterword/web/graphql';

/** Views of the list, as they stand in the address: `?view=overdue`. */
export type ViewName = 'everyone' | 'overdue' | 'today' | 'not-in' | 'nothing';

/** What the list shows. It lives in the address, so that it can be shared and gone back to. */
export interface ListState {
  view: ViewName;
  /** The id of an advisor's membership; `me`, or `any` for everybody's candidates. */
  advisor: string;
  /** The id of a cohort; empty for all. */
  cohort: string;
  search: string;
}

const VIEWS: readonly ViewName[] = ['everyone', 'overdue', 'today', 'not-in', 'nothing'];

/** Reads the address. An advisor begins with their own caseload, an admin with everybody. */
export function readAddress(parameters: URLSearchParams, usualAdvisor: 'me' | 'any'): ListState {
  const view = VIEWS.find((name) => name === parameters.get('view')) ?? 'everyone';
  return {
    view,
    advisor: parameters.get('advisor') || usualAdvisor,
    cohort: parameters.get('cohort') ?? '',
    search: parameters.get('q') ?? '',
  };
}

/** The address of a state; what is as usual is left out. */
export function writeAddress(state: ListState, usualAdvisor: 'me' | 'any'): string {
  const parameters = new URLSearchParams();
  if (state.view !== 'everyone') parameters.set('view', state.view);
  if (state.advisor !== usualAdvisor) parameters.set('advisor', state.advisor);
  if (state.cohort) parameters.set('cohort', state.cohort);
  if (state.search) parameters.set('q', state.search);
  const text = parameters.toString();
  return text ? `?${text}` : '?';
}

/** Whether somebody is in the midst of a search: it is all that changed, and there is something to search for. */
export function isTyping(before: ListState, now: ListState): boolean {
  const { search, ...rest } = before;
  return (
    now.search !== '' &&
    now.search !== search &&
    writeAddress({ ...rest, search: '' }, 'any') === writeAddress({ ...now, search: '' }, 'any')
  );
}

const byView: Record<ViewName, CandidateFilter> = {
  everyone: {},
  overdue: { standing: ['OVERDUE'] },
  today: { standing: ['DUE_TODAY'] },
  'not-in': { invitation: ['NOT_INVITED', 'INVITED'] },
  nothing: { standing: ['NOTHING_PLANNED'] },
};

/** The filter that the API gets. */
export function filterOf({ view, advisor, cohort, search }: ListState): CandidateFilter {
  return {
    ...byView[view],
    ...(advisor !== 'any' ? { advisorId: advisor } : {}),
    ...(cohort ? { cohortId: cohort } : {}),
    ...(search ? { search } : {}),
  };
}
