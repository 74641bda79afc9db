import { planTouched } from '../plans/shared-change.js';
import type { Clock } from '../shared/clock.js';
import type { RequestContext } from '../shared/context.js';
import { notFound } from '../shared/errors.js';
import { checkedCountry, checkedRegion, checkTimeZone } from '../shared/place.js';
import { Problems } from '../shared/problems.js';
import type { Repositories } from '../shared/repositories.js';
import { oneLine } from '../shared/text.js';
import type { BusinessHours, Employer, EmployerCulture } from './ports.js';

/** What is absent stays as it is; an empty text or hours without times take the value away. */
export interface EmployerChanges {
  readonly employerId: string;
  readonly name?: string | null;
  /** IANA. */
  readonly timeZone?: string | null;
  readonly country?: string | null;
  readonly region?: string | null;
  readonly culture?: EmployerCulture | null;
  readonly businessHours?: {
    readonly from?: Temporal.PlainTime | null;
    readonly to?: Temporal.PlainTime | null;
  } | null;
  readonly thankYouNotes?: boolean | null;
}

/**
 * Corrects what is known of an employer and has the plans of all candidates follow who applied there. It is for the
 * center's staff, as it changes what others do. Run it in `sharedContext`. Refuses, by path, whatever cannot be so.
 */
export async function changeEmployer(
  repositories: Repositories,
  context: RequestContext,
  clock: Clock,
  changes: EmployerChanges,
): Promise<{ employerId: string }> {
  const { employers, recording } = repositories;
  const [employer] = await employers.byIds([changes.employerId]);
  if (!employer || context.scope.kind === 'none' || context.scope.kind === 'own')
    notFound('employer', 'employerId');
  const problems = new Problems();
  const changed = checked(employer, changes, problems);
  if (changed.name.toLowerCase() !== employer.name.toLowerCase()) {
    const namesake = await recording.employerByName(changed.name);
    if (namesake !== null && namesake !== employer.id)
      problems.add('name', `There is an employer called ${changed.name} already.`, 'CONFLICT');
  }
  problems.refuseIfAny();
  await employers.update(changed);
  await planTouched(repositories, context, clock, await employers.applicationIds(employer.id));
  return { employerId: employer.id };
}

function checked(employer: Employer, changes: EmployerChanges, problems: Problems): Employer {
  const name = changes.name == null ? employer.name : oneLine(changes.name);
  if (name === '' || name.length > 200)
    problems.add('name', 'An employer needs a name of 1 to 200 characters.');
  checkTimeZone(changes.timeZone, 'timeZone', problems);
  const country = checkedCountry(changes.country ?? employer.country, 'country', problems);
  if (country === null && changes.country === '') problems.add('country', 'An employer needs a country.');
  return {
    ...employer,
    name,
    timeZone: changes.timeZone ?? employer.timeZone,
    country: country ?? employer.country,
    region: checkedRegion(changes.region ?? employer.region, country, 'region', problems),
    culture: changes.culture ?? employer.culture,
    businessHours: checkedHours(employer.businessHours, changes.businessHours, problems),
    thankYouNotes: changes.thankYouNotes ?? employer.thankYouNotes,
  };
}

function checkedHours(
  before: BusinessHours | null,
  given: EmployerChanges['businessHours'],
  problems: Problems,
): BusinessHours | null {
  if (!given) return before;
  const { from, to } = given;
  if (!from && !to) return null;
  if (!from || !to) {
    problems.add(
      `businessHours.${from ? 'to' : 'from'}`,
      'Give both times, such as 09:00 and 17:00, or neither.',
    );
    return before;
  }
  if (Temporal.PlainTime.compare(from, to) >= 0)
    problems.add(
      'businessHours.to',
      `They close after they open: give a time after ${from.toString({ smallestUnit: 'minute' })}.`,
    );
  return { from, to };
}
