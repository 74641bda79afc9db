import {
  type Interview,
  type InterviewRepository,
  type InterviewSource,
  newId,
} from '@afterword/application';
import { instantOf, instantOrNull } from '../shared/instant.js';
import type { TenantTransaction } from '../tenancy/transaction.js';
import { InterviewEntity } from './interview-entity.js';

interface InterviewRow {
  id: string;
  application_id: string;
  candidate_id: string;
  starts_at: Date;
  ends_at: Date;
  time_zone: string;
  round: number;
  place: string | null;
  topics: string[];
  participant_ids: string[];
  source: InterviewSource;
  invite_uid: string | null;
  invite_sequence: number | null;
  invite_stamped_at: Date | null;
  recorded_at: Date;
  cancelled_at: Date | null;
}

const toInterview = (row: InterviewRow): Interview => ({
  id: row.id,
  applicationId: row.application_id,
  candidateId: row.candidate_id,
  startsAt: instantOf(row.starts_at),
  endsAt: instantOf(row.ends_at),
  timeZone: row.time_zone,
  round: row.round,
  place: row.place,
  topics: row.topics,
  participantIds: row.participant_ids,
  source: row.source,
  invite:
    row.invite_uid === null
      ? null
      : {
          uid: row.invite_uid,
          sequence: row.invite_sequence ?? 0,
          stampedAt: instantOrNull(row.invite_stamped_at),
        },
  recordedAt: instantOf(row.recorded_at),
  cancelledAt: instantOrNull(row.cancelled_at),
});

const SELECT = `select i.id, i.application_id, i.candidate_id, i.starts_at, i.ends_at, i.time_zone, i.round, i.place,
    i.topics, i.source, i.invite_uid, i.invite_sequence, i.invite_stamped_at, i.recorded_at, i.cancelled_at,
    coalesce((select array_agg(p.contact_id order by p.id) from interview_participant p
      where p.tenant_id = i.tenant_id and p.interview_id = i.id), '{}') as participant_ids
  from interview i`;

/** What of an interview may change after it was recorded. */
const changeable = (interview: Interview) => ({
  startsAt: interview.startsAt,
  endsAt: interview.endsAt,
  timeZone: interview.timeZone,
  round: interview.round,
  place: interview.place,
  topics: [...interview.topics],
  inviteUid: interview.invite?.uid ?? null,
  inviteSequence: interview.invite?.sequence ?? null,
  inviteStampedAt: interview.invite?.stampedAt ?? null,
  recordedAt: interview.recordedAt,
  cancelledAt: interview.cancelledAt,
});

export function createInterviewRepository({ context, manager }: TenantTransaction): InterviewRepository {
  const { tenantId } = context;

  async function setParticipants(
    { id, candidateId }: Pick<Interview, 'id' | 'candidateId'>,
    contactIds: readonly string[],
  ): Promise<void> {
    await manager.query(
      '/* interviews.clearParticipants */ delete from interview_participant where tenant_id = $1 and interview_id = $2',
      [tenantId, id],
    );
    await manager.query(
      `/* interviews.addParticipants */
       insert into interview_participant (tenant_id, id, interview_id, contact_id, candidate_id)
       select $1, p.id, $2, p.contact_id, $3 from unnest($4::uuid[], $5::uuid[]) as p (id, contact_id)`,
      [tenantId, id, candidateId, contactIds.map(() => newId()), contactIds],
    );
  }

  return {
    async byIds(ids) {
      const rows: InterviewRow[] = await manager.query(
        `/* interviews.byIds */ ${SELECT} where i.tenant_id = $1 and i.id = any($2::uuid[])`,
        [tenantId, ids],
      );
      return rows.map(toInterview);
    },

    async byApplicationIds(applicationIds) {
      const rows: InterviewRow[] = await manager.query(
        `/* interviews.byApplicationIds */ ${SELECT}
         where i.tenant_id = $1 and i.application_id = any($2::uuid[]) order by i.starts_at, i.id`,
        [tenantId, applicationIds],
      );
      return rows.map(toInterview);
    },

    async byInvite(candidateId, uid) {
      const rows: InterviewRow[] = await manager.query(
        `/* interviews.byInvite */ ${SELECT}
         where i.tenant_id = $1 and i.candidate_id = $2 and i.invite_uid = $3`,
        [tenantId, candidateId, uid],
      );
      return rows[0] ? toInterview(rows[0]) : null;
    },

    async insert(interview) {
      const { id, applicationId, candidateId, source } = interview;
      await manager.insert(InterviewEntity, {
        tenantId,
        id,
        applicationId,
        candidateId,
        source,
        ...changeable(interview),
      });
      await setParticipants(interview, interview.participantIds);
    },

    async update(interview) {
      await manager.update(InterviewEntity, { tenantId, id: interview.id }, changeable(interview));
    },

    setParticipants,
  };
}
