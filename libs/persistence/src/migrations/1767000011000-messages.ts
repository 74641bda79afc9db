import type { MigrationInterface, QueryRunner } from 'typeorm';
import { letSweep, protect } from './tenant-table.js';

/** Messages to contacts, who let them go out, and by which way a tenant sends them. */
export class Messages1767000011000 implements MigrationInterface {
  readonly name = 'Messages1767000011000';

  async up(runner: QueryRunner): Promise<void> {
    await this.createMessages(runner);
    await this.createConsents(runner);
    await this.createTenantMail(runner);

    await protect(runner, 'message', 'candidate');
    // Append-only: what a person approved stays to be read.
    await protect(runner, 'message_version', 'candidate', 'select, insert');
    // Hashes only, and a candidate's own claim must be checked against them too.
    await protect(runner, 'suppression', 'everyone', 'select, insert');
    await protect(runner, 'candidate_consent', 'candidate', 'select, insert, update');
    await protect(runner, 'tenant_mail', 'everyone', 'select, insert, update');
    await protect(runner, 'mail_allowance', 'everyone');
    await letSweep(
      runner,
      'message',
      'tenant_id, id, state, leaves_at, lease_until',
      `state in ('approved', 'queued', 'sending')`,
    );
  }

  private async createMessages(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table message (
        tenant_id uuid not null references tenant (id),
        id uuid not null,
        application_id uuid not null,
        candidate_id uuid not null,
        contact_id uuid,
        step_id uuid,
        step_key text not null,
        kind text not null,
        channel text not null,
        to_name text not null,
        to_address text,
        to_hash bytea,
        subject text not null check (length(subject) between 1 and 300),
        version int not null check (version >= 1),
        state text not null check (state in
          ('draft', 'approved', 'queued', 'sending', 'sent', 'uncertain', 'failed', 'cancelled')),
        problem text,
        by_hand text check (by_hand in ('copy', 'mailto', 'eml')),
        automatic boolean not null default false,
        not_before timestamptz not null,
        expires_at timestamptz not null,
        leaves_at timestamptz,
        lease_until timestamptz,
        attempts int not null default 0,
        message_id text not null,
        answers text,
        in_reply_to text,
        reference_ids text[] not null default '{}',
        reply_secret_hash bytea,
        opt_out_secret_hash bytea,
        created_at timestamptz not null,
        approved_at timestamptz,
        approved_by uuid,
        sent_at timestamptz,
        primary key (tenant_id, id),
        foreign key (tenant_id, application_id) references application on delete cascade,
        foreign key (tenant_id, candidate_id) references candidate on delete cascade,
        foreign key (tenant_id, contact_id) references contact on delete set null (contact_id),
        foreign key (tenant_id, step_id) references step on delete set null (step_id),
        foreign key (tenant_id, approved_by) references membership on delete set null (approved_by),
        check (state not in ('approved', 'queued') or (leaves_at is not null and to_address is not null))
      )`);
    // By the step's key, which outlives a step that a plan takes away and brings back.
    await runner.query(`
      create unique index message_open on message (tenant_id, application_id, step_key)
        where state in ('draft', 'approved', 'queued', 'sending', 'uncertain')`);
    await runner.query(
      `create index message_due on message (tenant_id, leaves_at, id) where state in ('approved', 'queued')`,
    );
    await runner.query(`create index message_sending on message (lease_until) where state = 'sending'`);
    await runner.query('create index message_state on message (tenant_id, state, id)');
    await runner.query('create index message_application on message (tenant_id, application_id, id)');
    await runner.query('create index message_step on message (tenant_id, step_id)');
    await runner.query('create index message_candidate on message (tenant_id, candidate_id)');
    // What may have reached a contact and is no fact yet counts against the cap as well.
    await runner.query(`
      create index message_in_flight on message (tenant_id, contact_id)
        where state in ('queued', 'sending', 'uncertain')`);
    await runner.query(`
      create table message_version (
        tenant_id uuid not null references tenant (id),
        id uuid not null,
        message_id uuid not null,
        candidate_id uuid not null,
        number int not null,
        subject text not null,
        text text not null check (length(text) <= 20000),
        created_at timestamptz not null,
        created_by uuid,
        primary key (tenant_id, id),
        unique (tenant_id, message_id, number),
        foreign key (tenant_id, message_id) references message on delete cascade,
        foreign key (tenant_id, candidate_id) references candidate on delete cascade,
        foreign key (tenant_id, created_by) references membership on delete set null (created_by)
      )`);
    // No reference to a contact: an opt-out outlives the contact that it came from.
    await runner.query(`
      create table suppression (
        tenant_id uuid not null references tenant (id),
        id uuid not null,
        address_hash bytea not null,
        reason text not null check (reason in ('opt_out', 'complaint', 'hard_bounce')),
        created_at timestamptz not null,
        primary key (tenant_id, id),
        unique (tenant_id, address_hash, reason)
      )`);
  }

  private async createConsents(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table candidate_consent (
        tenant_id uuid not null references tenant (id),
        id uuid not null,
        candidate_id uuid not null,
        given_at timestamptz not null,
        given_by uuid,
        revoked_at timestamptz,
        revoked_by uuid,
        primary key (tenant_id, id),
        foreign key (tenant_id, candidate_id) references candidate on delete cascade,
        foreign key (tenant_id, given_by) references membership on delete set null (given_by),
        foreign key (tenant_id, revoked_by) references membership on delete set null (revoked_by)
      )`);
    await runner.query(
      `create unique index candidate_consent_open on candidate_consent (tenant_id, candidate_id)
         where revoked_at is null`,
    );
  }

  private async createTenantMail(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table tenant_mail (
        tenant_id uuid not null references tenant (id),
        id uuid not null,
        sending_domain text,
        from_local text not null default 'candidates' check (from_local ~ '^[a-z0-9][a-z0-9._-]{0,63}$'),
        verified_at timestamptz,
        smtp_host text,
        smtp_port int check (smtp_port between 1 and 65535),
        smtp_tls boolean not null default false,
        smtp_user text,
        smtp_password_sealed text,
        dkim_selector text,
        dkim_public_key text,
        dkim_key_sealed text,
        senders jsonb not null default '{}',
        per_minute int not null default 600 check (per_minute >= 1),
        per_domain_minute int not null default 60 check (per_domain_minute >= 1),
        changed_at timestamptz not null,
        primary key (tenant_id, id),
        unique (tenant_id),
        check (verified_at is null or sending_domain is not null)
      )`);
    // How many mails left in a minute, in all (domain '*') and to one domain: a counter, not a scan.
    await runner.query(`
      create table mail_allowance (
        tenant_id uuid not null references tenant (id),
        id uuid not null,
        domain text not null,
        minute timestamptz not null,
        taken int not null,
        primary key (tenant_id, id),
        unique (tenant_id, minute, domain)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table mail_allowance, tenant_mail, candidate_consent, suppression, message_version, message',
    );
  }
}
