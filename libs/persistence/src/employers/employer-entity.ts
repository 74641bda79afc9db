import type { EmployerCulture } from '@afterword/application';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instantColumn } from '../shared/instant.js';

@Entity('employer')
export class EmployerEntity {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  name!: string;

  @Column('text', { name: 'time_zone' })
  timeZone!: string;

  @Column('text')
  country!: string;

  @Column('text', { nullable: true })
  region!: string | null;

  @Column('text')
  culture!: EmployerCulture;

  /** Times of day in ISO 8601, such as 09:00. */
  @Column('jsonb', { name: 'business_hours', nullable: true })
  businessHours!: { from: string; to: string } | null;

  @Column('boolean', { name: 'thank_you_notes' })
  thankYouNotes!: boolean;

  @Column('text', { name: 'sort_name' })
  sortName!: string;

  @Column('timestamptz', { name: 'created_at', transformer: instantColumn })
  createdAt!: Temporal.Instant;
}
