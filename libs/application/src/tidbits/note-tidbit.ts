import { linkFault } from '@afterword/templates';
import { planApplication } from '../plans/plan-applications.js';
import { planTouched, sharedContext } from '../plans/shared-change.js';
import type { Clock } from '../shared/clock.js';
import { membershipIdOf, type RequestContext } from '../shared/context.js';
import { notFound, refuse } from '../shared/errors.js';
import { newId } from '../shared/ids.js';
import { Problems } from '../shared/problems.js';
import type { Repositories } from '../shared/repositories.js';
import { oneLine } from '../shared/text.js';
import type { Tidbit, TidbitKind } from './ports.js';

const LONGEST_TEXT = 300;
const LONGEST_LINK = 500;
/** What happened longer ago than this is no news, and more likely a slip of the year. */
const OLDEST = { years: 2 };

export interface NotedTidbit {
  /** For the letters of one application. */
  readonly applicationId?: string | null;
  /** For the letters of everybody who applied there; for staff. One of both is given. */
  readonly employerId?: string | null;
  readonly kind: TidbitKind;
  readonly text: string;
  readonly link?: string | null;
  /** The day of the news; today where it is not given. */
  readonly date?: Temporal.PlainDate | null;
}

/** The context to note or take back in: what is for everybody reaches letters of candidates whom the caller does not see. */
export function notingContext(context: RequestContext, isForEverybody: boolean): RequestContext {
  return isForEverybody && context.scope.kind === 'caseload' ? sharedContext(context) : context;
}

/**
 * Notes something new for letters to bring, and writes the drafts anew that no person has touched. Refuses, by path,
 * what could not stand in a letter. Run it in `notingContext`.
 */
export async function noteTidbit(
  repositories: Repositories,
  context: RequestContext,
  clock: Clock,
  noted: NotedTidbit,
): Promise<{ tidbitId: string }> {
  const place = await placeOf(repositories, context, noted);
  const now = clock.now();
  const { timeZone, ...whose } = place;
  const tidbit: Omit<Tidbit, 'withdrawnAt'> = {
    id: newId(),
    ...whose,
    ...checked(noted, now.toZonedDateTimeISO(timeZone).toPlainDate()),
    notedAt: now,
    notedById: membershipIdOf(context),
  };
  await repositories.tidbits.insert(tidbit);
  await letFollow(repositories, context, clock, tidbit);
  return { tidbitId: tidbit.id };
}

interface Place extends Pick<Tidbit, 'employerId' | 'applicationId' | 'candidateId'> {
  /** Whose days count. */
  readonly timeZone: string;
}

async function placeOf(
  { applications, employers, plans }: Repositories,
  { scope }: RequestContext,
  { applicationId, employerId }: NotedTidbit,
): Promise<Place> {
  if ((applicationId == null) === (employerId == null))
    refuse('INVALID_INPUT', 'Name an application, or an employer.', 'applicationId');
  if (applicationId == null) {
    const [employer] = await employers.byIds([employerId ?? '']);
    if (!employer || scope.kind === 'own') notFound('employer', 'employerId');
    return { employerId: employer.id, applicationId: null, candidateId: null, timeZone: employer.timeZone };
  }
  await plans.lock([applicationId]);
  const [application] = await applications.byIds([applicationId]);
  const [employer] = application ? await employers.byIds([application.employerId]) : [];
  if (!application || !employer) notFound('application', 'applicationId');
  const { candidateId } = application;
  return { employerId: employer.id, applicationId, candidateId, timeZone: employer.timeZone };
}

/** Writes untouched drafts anew after a tidbit came or went: planning does that. */
export async function letFollow(
  repositories: Repositories,
  context: RequestContext,
  clock: Clock,
  { applicationId, employerId }: Pick<Tidbit, 'applicationId' | 'employerId'>,
): Promise<void> {
  if (applicationId !== null) return await planApplication(repositories, context, clock, applicationId);
  await planTouched(repositories, context, clock, await repositories.employers.applicationIds(employerId));
}

function checked(
  { kind, text: given, link: givenLink, date }: NotedTidbit,
  today: Temporal.PlainDate,
): Pick<Tidbit, 'kind' | 'text' | 'link' | 'dated'> {
  const problems = new Problems();
  const text = worded(kind, oneLine(given));
  if (oneLine(given) === '')
    problems.add('text', kind === 'news' ? 'Say the news in a sentence.' : 'Say what you enclose.');
  else if (text.length > LONGEST_TEXT)
    problems.add('text', `This takes ${LONGEST_TEXT} characters: a sentence, no article.`);
  const link = givenLink?.trim() || null;
  const fault = link === null ? undefined : linkFault(link);
  if (link !== null && link.length > LONGEST_LINK)
    problems.add('link', `This takes an address of ${LONGEST_LINK} characters.`);
  else if (fault !== undefined) problems.add('link', `The link doesn't work: ${fault}.`);
  const dated = (kind === 'news' && date) || today;
  // Where they are it may be tomorrow already.
  if (Temporal.PlainDate.compare(dated, today.add({ days: 1 })) > 0)
    problems.add('date', 'This day is still to come. Give the day of the news.');
  if (Temporal.PlainDate.compare(dated, today.subtract(OLDEST)) < 0)
    problems.add('date', 'That is too long ago to be news.');
  problems.refuseIfAny();
  return { kind, text, link, dated };
}

/** News stands as a sentence, an enclosure within one. */
function worded(kind: TidbitKind, text: string): string {
  if (kind === 'enclosure') return text.replace(/[.!]+$/u, '');
  return text === '' || /[.!?…]["”’)]?$/u.test(text) ? text : `${text}.`;
}
