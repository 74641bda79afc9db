import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instantColumn } from '../shared/instant.js';

@Entity('outbox')
export class OutboxEntity {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  topic!: string;

  @Column('jsonb')
  body!: object;

  @Column('timestamptz', { name: 'created_at', transformer: instantColumn })
  createdAt!: Temporal.Instant;
}
