import type { Channel, StepKind } from '@afterword/follow-up-policy';
import { type MessageKind, messageKinds, type TemplateDocument, type Writer } from '@afterword/templates';
import type { Application } from '../applications/ports.js';
import type { Candidate } from '../candidates/ports.js';
import type { Contact, Employer } from '../employers/ports.js';
import type { RecordedFact } from '../facts/ports.js';
import type { Interview } from '../interviews/ports.js';
import type { Membership } from '../memberships/ports.js';
import type { MessagePart } from '../messages/ports.js';
import type { Repositories } from '../shared/repositories.js';
import type { Tenant } from '../tenants/ports.js';
import type { Tidbit } from '../tidbits/ports.js';
import type { CandidateText } from './ports.js';

/** What a text is for: a step, or a message that was made for one. */
export interface DraftSubject {
  readonly applicationId: string;
  readonly candidateId: string;
  readonly contactId: string;
  readonly stepKey: string;
  readonly kind: MessageKind;
  readonly channel: Channel;
  readonly writer: Writer;
  /** What else it speaks for: one notice or request a day names all that it concerns. */
  readonly parts: readonly Pick<MessagePart, 'applicationId' | 'candidateId'>[];
}

/** Somebody's application that a text speaks for beside its own. */
export interface NamedApplication {
  readonly candidate: Candidate;
  readonly application: Application;
  readonly employer: Employer;
}

/** All that is known around a text. */
export interface DraftMaterial {
  readonly subject: DraftSubject;
  readonly candidate: Candidate;
  readonly application: Application;
  readonly employer: Employer;
  readonly contact: Contact;
  readonly tenant: Tenant;
  /** Who looks after the candidate; null where nobody does, or the caller may not see who. */
  readonly advisor: Membership | null;
  /** The conversation that it looks back at, or ahead to where there was none yet. */
  readonly interview: Interview | null;
  /** Who took part in it, the most important first. */
  readonly participants: readonly Contact[];
  /** The last to happen first. */
  readonly facts: readonly RecordedFact[];
  /** Other texts of the candidate, the newest first. */
  readonly texts: readonly CandidateText[];
  /** The tenant's own wordings for this kind of message that are out, in whichever language and by whichever channel. */
  readonly own: readonly TemplateDocument[];
  /** What it may bring that is new, the application's own before the employer's. */
  readonly tidbits: readonly Tidbit[];
  /** The day at the employer's place on which it is written. */
  readonly today: Temporal.PlainDate;
  /** What else it speaks for, in the order in which it was taken in. */
  readonly others: readonly NamedApplication[];
}

const MOST_FACTS = 200;
const MOST_TEXTS = 50;

export const isMessageKind = (kind: StepKind): kind is MessageKind =>
  messageKinds.some((known) => known === kind);

/**
 * What is known around texts, by their place in `subjects`; undefined where something that it stands on is gone or not
 * for the caller. A fixed number of statements, however many they are.
 */
export async function materialsFor(
  repositories: Repositories,
  subjects: readonly DraftSubject[],
  now: Temporal.Instant,
): Promise<(DraftMaterial | undefined)[]> {
  if (subjects.length === 0) return [];
  const { candidates, applications, employers, contacts, tenants, memberships, interviews, facts, drafts } =
    repositories;
  const own = Map.groupBy(
    await repositories.templates.published([...new Set(subjects.map(({ kind }) => kind))]),
    ({ kind }) => kind,
  );
  const applicationIds = unique(subjects.map(({ applicationId }) => applicationId));
  const candidateIds = unique(subjects.map(({ candidateId }) => candidateId));
  const named = subjects.flatMap((subject) => [subject, ...subject.parts]);
  const foundApplications = byId(
    await applications.byIds(unique(named.map(({ applicationId }) => applicationId))),
  );
  const foundCandidates = byId(await candidates.byIds(unique(named.map(({ candidateId }) => candidateId))));
  const foundEmployers = byId(
    await employers.byIds(unique([...foundApplications.values()].map(({ employerId }) => employerId))),
  );
  const foundInterviews = Map.groupBy(
    await interviews.byApplicationIds(applicationIds),
    ({ applicationId }) => applicationId,
  );
  const people = [...foundInterviews.values()].flat().flatMap(({ participantIds }) => participantIds);
  const foundContacts = byId(
    await contacts.byIds(unique([...subjects.map(({ contactId }) => contactId), ...people])),
  );
  const advisorIds = [...foundCandidates.values()].flatMap(({ advisorId }) => advisorId ?? []);
  const advisors = byId(advisorIds.length > 0 ? await memberships.byIds(unique(advisorIds)) : []);
  const foundFacts = Map.groupBy(
    await facts.byApplicationIds(applicationIds, MOST_FACTS),
    ({ applicationId }) => applicationId,
  );
  const texts = Map.groupBy(await drafts.texts(candidateIds, MOST_TEXTS), ({ candidateId }) => candidateId);
  const tidbits = Map.groupBy(
    await repositories.tidbits.forApplications(applicationIds),
    ({ applicationId }) => applicationId,
  );
  const tenant = await tenants.own();

  const namedBy = (applicationId: string): NamedApplication | undefined => {
    const application = foundApplications.get(applicationId);
    const candidate = application && foundCandidates.get(application.candidateId);
    const employer = application && foundEmployers.get(application.employerId);
    return candidate && employer && { candidate, application, employer };
  };
  return subjects.map((subject): DraftMaterial | undefined => {
    const application = foundApplications.get(subject.applicationId);
    const candidate = foundCandidates.get(subject.candidateId);
    const contact = foundContacts.get(subject.contactId);
    const employer = application && foundEmployers.get(application.employerId);
    if (!application || !candidate || !contact || !employer) return undefined;
    const interview = interviewOf(subject, foundInterviews.get(application.id) ?? [], now);
    return {
      subject,
      candidate,
      application,
      employer,
      contact,
      tenant,
      advisor: (candidate.advisorId && advisors.get(candidate.advisorId)) || null,
      interview,
      participants: (interview?.participantIds ?? []).flatMap((id) => foundContacts.get(id) ?? []),
      facts: foundFacts.get(application.id) ?? [],
      texts: texts.get(candidate.id) ?? [],
      own: own.get(subject.kind) ?? [],
      tidbits: (tidbits.get(application.id) ?? []).map(({ tidbit }) => tidbit),
      today: now.toZonedDateTimeISO(employer.timeZone).toPlainDate(),
      others: subject.parts.flatMap(({ applicationId }) => namedBy(applicationId) ?? []),
    };
  });
}

/** The interview that the step names; else the last one that began, with this contact where there is one; else the next. */
function interviewOf(
  { stepKey, contactId }: DraftSubject,
  interviews: readonly Interview[],
  now: Temporal.Instant,
): Interview | null {
  const held = interviews.filter(({ cancelledAt }) => cancelledAt === null);
  const begun = held.filter(({ startsAt }) => Temporal.Instant.compare(startsAt, now) <= 0);
  const named = held.find(({ id }) => id === interviewKeyOf(stepKey));
  const met = begun.findLast(({ participantIds }) => participantIds.includes(contactId));
  return named ?? met ?? begun.at(-1) ?? held[0] ?? null;
}

/** What the plan's name of a step says of its interview; empty where it is about none. */
export const interviewKeyOf = (stepKey: string): string => stepKey.split('/')[1] ?? '';

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

const byId = <T extends { readonly id: string }>(things: readonly T[]): ReadonlyMap<string, T> =>
  new Map(things.map((thing) => [thing.id, thing]));
