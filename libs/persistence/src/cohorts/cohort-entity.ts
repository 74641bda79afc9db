import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instantColumn } from '../shared/instant.js';

@Entity('cohort')
export class CohortEntity {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  name!: string;

  @Column('timestamptz', { name: 'created_at', transformer: instantColumn })
  createdAt!: Temporal.Instant;
}
