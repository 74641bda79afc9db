import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instantColumn } from '../shared/instant.js';

@Entity('candidate')
export class CandidateEntity {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  name!: string;

  @Column('text')
  email!: string;

  @Column('text', { nullable: true })
  phone!: string | null;

  @Column('text', { name: 'time_zone' })
  timeZone!: string;

  @Column('text', { nullable: true })
  country!: string | null;

  @Column('uuid', { name: 'cohort_id', nullable: true })
  cohortId!: string | null;

  @Column('uuid', { name: 'advisor_id', nullable: true })
  advisorId!: string | null;

  @Column('text', { name: 'external_id', nullable: true })
  externalId!: string | null;

  @Column('text', { name: 'sort_name' })
  sortName!: string;

  @Column('text', { name: 'search_text' })
  searchText!: string;

  @Column('timestamptz', { name: 'created_at', transformer: instantColumn })
  createdAt!: Temporal.Instant;
}
