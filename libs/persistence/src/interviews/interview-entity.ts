import type { InterviewSource } from '@afterword/application';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instantColumn } from '../shared/instant.js';

@Entity('interview')
export class InterviewEntity {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'application_id' })
  applicationId!: string;

  @Column('uuid', { name: 'candidate_id' })
  candidateId!: string;

  @Column('timestamptz', { name: 'starts_at', transformer: instantColumn })
  startsAt!: Temporal.Instant;

  @Column('timestamptz', { name: 'ends_at', transformer: instantColumn })
  endsAt!: Temporal.Instant;

  @Column('text', { name: 'time_zone' })
  timeZone!: string;

  @Column('int')
  round!: number;

  @Column('text', { nullable: true })
  place!: string | null;

  @Column('text', { array: true })
  topics!: string[];

  @Column('text')
  source!: InterviewSource;

  @Column('text', { name: 'invite_uid', nullable: true })
  inviteUid!: string | null;

  @Column('int', { name: 'invite_sequence', nullable: true })
  inviteSequence!: number | null;

  @Column('timestamptz', { name: 'invite_stamped_at', nullable: true, transformer: instantColumn })
  inviteStampedAt!: Temporal.Instant | null;

  @Column('timestamptz', { name: 'recorded_at', transformer: instantColumn })
  recordedAt!: Temporal.Instant;

  @Column('timestamptz', { name: 'cancelled_at', nullable: true, transformer: instantColumn })
  cancelledAt!: Temporal.Instant | null;
}
