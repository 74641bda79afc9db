import type { DirectionFact } from '@afterword/follow-up-policy';
import { baseLanguage, type MergeData } from '@afterword/templates';
import type { RecordedFact } from '../facts/ports.js';
import { tidbitFor } from '../tidbits/fresh.js';
import type { DraftMaterial } from './material.js';

/** Merge fields take so much; what is longer was never meant for a letter. */
const MOST_ENTRIES = 20;
const MOST_CHARACTERS = 1_000;

/**
 * What a text of this material is merged from. Of what people noted it takes only what completes a sentence as the
 * catalogue says: a better answer that is itself one, an open point that is a question.
 *
 * @param language of the text, BCP 47.
 */
export function mergeDataOf(material: DraftMaterial, language: string): MergeData {
  const { candidate, contact, employer, application, subject, tenant, advisor } = material;
  return {
    candidate: { name: candidate.name, email: candidate.email, phone: candidate.phone ?? undefined },
    sender:
      subject.writer === 'advisor'
        ? { name: advisor?.name ?? tenant.name, organisation: tenant.name }
        : { name: candidate.name },
    contact: { name: contact.name },
    employer: { name: employer.name },
    application: { role: application.role },
    interview: interviewData(material),
    debrief: debriefData(material),
    ...tidbitData(material),
    directions: directionsData(material),
    previous: previousData(material),
    offer: offerData(material),
    ...togetherData(material, language),
  };
}

/** All that one notice or request is about, its own first. Alone it needs no list. */
function togetherData(
  { subject, candidate, application, employer, others }: DraftMaterial,
  language: string,
): Pick<MergeData, 'referee' | 'feedback'> {
  if (others.length === 0) return {};
  const all = [{ candidate, application, employer }, ...others];
  const once = (names: string[]): string[] => [...new Set(names)];
  const at = baseLanguage(language) === 'de' ? 'bei' : 'at';
  return subject.kind === 'notify_referee'
    ? { referee: { positions: once(all.map((it) => `${it.application.role} ${at} ${it.employer.name}`)) } }
    : { feedback: { candidates: once(all.map((it) => `${it.candidate.name} (${it.application.role})`)) } };
}

function interviewData({ interview, participants, contact }: DraftMaterial): MergeData['interview'] {
  if (!interview) return undefined;
  const place = participants.findIndex(({ id }) => id === contact.id);
  return {
    date: dayOf(interview.startsAt, interview.timeZone),
    participants: lines(participants.map(({ name }) => name)),
    topics: lines(turned(interview.topics, Math.max(place, 0))),
  };
}

/** Row B1: tailored to each. Nobody notes who spoke of what, so each who took part begins with another topic. */
function turned(topics: readonly string[], by: number): string[] {
  const start = topics.length > 0 ? by % topics.length : 0;
  return [...topics.slice(start), ...topics.slice(0, start)];
}

function debriefData({ facts, interview }: DraftMaterial): MergeData['debrief'] {
  const debriefs = facts.filter(({ fact }) => fact.type === 'debrief');
  const debrief = debriefs.find(({ interviewId }) => interviewId === interview?.id) ?? debriefs[0];
  if (debrief?.fact.type !== 'debrief') return undefined;
  return {
    repairs: lines(debrief.fact.weakAnswers.filter(isSentence)),
    ideas: lines(debrief.fact.ideas.map(withoutStop)),
    openPoints: lines(debrief.openPoints.filter((point) => point.trim().endsWith('?'))),
  };
}

/** Rows A3 and A4: something new, and what this contact has not been told. */
function tidbitData({
  tidbits,
  today,
  texts,
  contact,
}: DraftMaterial): Pick<MergeData, 'tidbit' | 'enclosure'> {
  const told = texts
    .filter(({ contactId, sentAt }) => contactId === contact.id && sentAt !== null)
    .map(({ text }) => text);
  const news = tidbitFor(tidbits, 'news', today, told);
  const enclosure = tidbitFor(tidbits, 'enclosure', today, told);
  return {
    tidbit: news && { text: news.text, link: news.link ?? undefined },
    enclosure: enclosure && { title: enclosure.text, link: enclosure.link ?? undefined },
  };
}

const isSentence = (text: string): boolean =>
  /[.!?]$/u.test(text.trim()) && text.trim().split(/\s+/u).length >= 4;

/** It goes on within a sentence. */
const withoutStop = (text: string): string => text.trim().replace(/[.!]+$/u, '');

function directionsData({ facts, contact, employer, interview }: DraftMaterial): MergeData['directions'] {
  const zone = interview?.timeZone ?? employer.timeZone;
  const day = (moment: Temporal.PlainDate | Temporal.Instant | undefined): string | undefined =>
    moment instanceof Temporal.Instant ? dayOf(moment, zone) : moment?.toString();
  const submit = latest(facts, 'submit');
  return {
    material: submit ? lines([submit.what])[0] : undefined,
    submitBy: day(submit?.by),
    decisionBy: day(latest(facts, 'decision_by')?.by),
    contactOn: day(latest(facts, 'contact_at', (direction) => direction.contact === contact.id)?.when),
  };
}

/** The direction of a kind that holds: a later one replaces an earlier one. */
function latest<K extends DirectionFact['kind']>(
  facts: readonly RecordedFact[],
  kind: K,
  fits: (direction: Extract<DirectionFact, { kind: K }>) => boolean = () => true,
): Extract<DirectionFact, { kind: K }> | undefined {
  for (const { fact } of facts) {
    if (fact.type !== 'direction' || fact.kind !== kind) continue;
    const direction = fact as Extract<DirectionFact, { kind: K }>;
    if (fits(direction)) return direction;
  }
  return undefined;
}

function previousData({ texts, contact, application, employer }: DraftMaterial): MergeData['previous'] {
  const sent = texts.filter(
    (text) => text.contactId === contact.id && text.applicationId === application.id && text.sentAt,
  );
  const last = sent.map(({ sentAt }) => sentAt).reduce(later, null);
  return last ? { date: dayOf(last, contact.timeZone ?? employer.timeZone) } : undefined;
}

const later = (a: Temporal.Instant | null, b: Temporal.Instant | null): Temporal.Instant | null =>
  a && b ? (Temporal.Instant.compare(a, b) >= 0 ? a : b) : (a ?? b);

function offerData({ facts, employer }: DraftMaterial): MergeData['offer'] {
  const offer = facts.find(({ fact }) => fact.type === 'offer')?.fact;
  if (offer?.type !== 'offer' || !offer.deadline) return undefined;
  const { deadline } = offer;
  return {
    deadline: deadline instanceof Temporal.Instant ? dayOf(deadline, employer.timeZone) : deadline.toString(),
  };
}

const dayOf = (at: Temporal.Instant, timeZone: string): string =>
  at.toZonedDateTimeISO(timeZone).toPlainDate().toString();

const lines = (texts: readonly string[]): string[] =>
  texts.filter((text) => text.length <= MOST_CHARACTERS && text.trim() !== '').slice(0, MOST_ENTRIES);
