import type { MyApplicationFragment } from '@afterword/web/graphql';
import type { MyStep } from '../../me/me.js';

export type MyInterview = MyApplicationFragment['interviews'][number];

/** Steps that the check-in is for. */
export const isCheckIn = ({ kind }: Pick<MyStep, 'kind'>): boolean =>
  kind === 'DEBRIEF' || kind === 'RECORD_NEXT_STEPS';

/** The interview that a step of the check-in belongs to: both begin when it ends. */
export function interviewOf(step: MyStep): MyInterview | undefined {
  return step.application.interviews.find(
    ({ endsAt, cancelledAt }) => !cancelledAt && Date.parse(endsAt) === Date.parse(step.notBefore),
  );
}

/** The last interview that has begun. */
export function lastInterview(application: MyApplicationFragment, now: Date): MyInterview | undefined {
  return application.interviews
    .filter(({ startsAt, cancelledAt }) => !cancelledAt && Date.parse(startsAt) <= now.getTime())
    .toSorted((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt))
    .at(-1);
}

/** The open step of one kind that belongs to an interview. */
export function openStepOf(application: MyApplicationFragment, interview: MyInterview, kind: MyStep['kind']) {
  return application.plan?.steps.find(
    (step) =>
      step.kind === kind &&
      step.state === 'PLANNED' &&
      Date.parse(step.notBefore) === Date.parse(interview.endsAt),
  );
}

/** The address of a step's check-in, at the part that it is about. */
export function checkInAddress(step: MyStep, tenant: string): string {
  const interview = interviewOf(step);
  const parameters = new URLSearchParams({
    ...(interview && { interview: interview.id }),
    part: step.kind === 'DEBRIEF' ? 'people' : 'asked',
  });
  return `/${tenant}/applications/${encodeURIComponent(step.application.id)}/checkin?${parameters}`;
}

/** Who speaks for the employer, who decides first. */
export function speakersOf({ contacts }: MyApplicationFragment) {
  return contacts
    .filter(({ roles }) => roles.some((role) => role !== 'REFEREE'))
    .toSorted(
      (a, b) => Number(b.roles.includes('HIRING_MANAGER')) - Number(a.roles.includes('HIRING_MANAGER')),
    )
    .map(({ contact }) => contact);
}
