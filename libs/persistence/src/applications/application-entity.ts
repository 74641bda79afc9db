import type { ApplicationStage } from '@afterword/application';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instantColumn } from '../shared/instant.js';

@Entity('application')
export class ApplicationEntity {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'candidate_id' })
  candidateId!: string;

  @Column('uuid', { name: 'employer_id' })
  employerId!: string;

  @Column('text')
  role!: string;

  @Column('text')
  stage!: ApplicationStage;

  @Column('boolean', { name: 'dream_job' })
  dreamJob!: boolean;

  @Column('timestamptz', { name: 'created_at', transformer: instantColumn })
  createdAt!: Temporal.Instant;
}
