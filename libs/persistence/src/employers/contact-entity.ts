import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instantColumn } from '../shared/instant.js';

@Entity('contact')
export class ContactEntity {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'employer_id', nullable: true })
  employerId!: string | null;

  @Column('text')
  name!: string;

  @Column('text', { nullable: true })
  email!: string | null;

  @Column('text', { nullable: true })
  phone!: string | null;

  @Column('text', { name: 'postal_address', nullable: true })
  postalAddress!: string | null;

  @Column('text', { name: 'profile_url', nullable: true })
  profileUrl!: string | null;

  @Column('text', { name: 'time_zone', nullable: true })
  timeZone!: string | null;

  @Column('text', { nullable: true })
  country!: string | null;

  @Column('text', { nullable: true })
  region!: string | null;

  @Column('boolean', { name: 'thank_you_notes', nullable: true })
  thankYouNotes!: boolean | null;

  @Column('timestamptz', { name: 'opted_out_at', nullable: true, transformer: instantColumn })
  optedOutAt!: Temporal.Instant | null;

  @Column('timestamptz', { name: 'created_at', transformer: instantColumn })
  createdAt!: Temporal.Instant;
}
