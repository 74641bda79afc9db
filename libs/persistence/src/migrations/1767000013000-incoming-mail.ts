import type { MigrationInterface, QueryRunner } from 'typeorm';
import { letSweep, protect } from './tenant-table.js';

/** Mail that comes back: what became of it, its content apart with a retention date, and the hooks that bring it. */
export class IncomingMail1767000013000 implements MigrationInterface {
  readonly name = 'IncomingMail1767000013000';

  async up(runner: QueryRunner): Promise<void> {
    await this.createMail(runner);
    await this.createContent(runner);
    await this.createHooks(runner);
    // A reply is passed on to the candidate once, however often it is looked at.
    await runner.query('alter table notification add column incoming_mail_id uuid');
    await runner.query(`
      alter table notification add foreign key (tenant_id, incoming_mail_id) references incoming_mail on delete cascade`);
    await runner.query(`
      create unique index notification_incoming_mail on notification (tenant_id, incoming_mail_id)
        where incoming_mail_id is not null`);
    await runner.query('alter table notification drop constraint notification_kind_check');
    await runner.query(`
      alter table notification add constraint notification_kind_check
        check (kind in ('digest', 'invitation', 'forward') and (kind = 'forward') = (incoming_mail_id is not null))`);
    // By which a report names the message that it is about.
    await runner.query('create index message_message_id on message (tenant_id, message_id)');
    await runner.query(
      `create index message_to_hash on message (tenant_id, to_hash, sent_at) where to_hash is not null`,
    );

    // What belongs to no candidate is seen by those who see the whole tenant.
    await protect(runner, 'incoming_mail', 'candidate', 'select, insert, update');
    await protect(runner, 'incoming_content', 'candidate');
    await protect(runner, 'incoming_attachment', 'candidate');
    await protect(runner, 'mail_hook', 'tenant', 'select, insert, update');
    await letSweep(
      runner,
      'incoming_mail',
      'tenant_id, id, state, lease_until, keep_until',
      `state = 'received' or keep_until is not null`,
    );
  }

  /** Ids and states only, so that it can be kept for as long as anybody asks. */
  private async createMail(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table incoming_mail (
        tenant_id uuid not null references tenant (id),
        id uuid not null,
        candidate_id uuid,
        application_id uuid,
        contact_id uuid,
        message_id uuid,
        fact_id uuid,
        file_id uuid,
        via text not null check (via in ('smtp', 'hook')),
        state text not null check (state in
          ('received', 'filed', 'unverified', 'unmatched', 'quarantined', 'accepted', 'dismissed')),
        kind text check (kind in ('reply', 'automatic', 'bounce', 'complaint', 'opt_out', 'unknown')),
        verified boolean not null default false,
        returns_on date,
        bounce_hard boolean,
        bounce_status text,
        size int not null check (size >= 0),
        digest bytea not null,
        own_id_hash bytea,
        attempts int not null default 0,
        lease_until timestamptz,
        received_at timestamptz not null,
        keep_until timestamptz,
        settled_at timestamptz,
        settled_by uuid,
        primary key (tenant_id, id),
        unique (tenant_id, digest),
        foreign key (tenant_id, candidate_id) references candidate on delete cascade,
        foreign key (tenant_id, application_id) references application on delete set null (application_id),
        foreign key (tenant_id, contact_id) references contact on delete set null (contact_id),
        foreign key (tenant_id, message_id) references message on delete set null (message_id),
        foreign key (tenant_id, fact_id) references fact on delete set null (fact_id),
        foreign key (tenant_id, file_id) references file on delete set null (file_id),
        foreign key (tenant_id, settled_by) references membership on delete set null (settled_by),
        check ((state = 'received') = (kind is null))
      )`);
    // The same mail by another way may have other headers; its Message-ID and its recipient are the same.
    await runner.query(`
      create unique index incoming_mail_own_id on incoming_mail (tenant_id, own_id_hash) where own_id_hash is not null`);
    await runner.query(
      `create index incoming_mail_open on incoming_mail (received_at) where state = 'received'`,
    );
    await runner.query(`
      create index incoming_mail_waiting on incoming_mail (tenant_id, id)
        where state in ('unverified', 'unmatched', 'quarantined')`);
    await runner.query('create index incoming_mail_candidate on incoming_mail (tenant_id, candidate_id, id)');
    await runner.query(
      'create index incoming_mail_keep on incoming_mail (keep_until) where keep_until is not null',
    );
    await runner.query('create index incoming_mail_file on incoming_mail (tenant_id, file_id)');
  }

  private async createContent(runner: QueryRunner): Promise<void> {
    // Has the id of its mail. Goes when the retention date has come, as the raw mail does.
    await runner.query(`
      create table incoming_content (
        tenant_id uuid not null references tenant (id),
        id uuid not null,
        candidate_id uuid,
        recipient text not null,
        sender text not null,
        remote_address text,
        helo text,
        from_name text,
        from_address text,
        subject text,
        text text,
        why text,
        diagnostic text,
        own_message_id text,
        reference_ids text[] not null default '{}',
        primary key (tenant_id, id),
        foreign key (tenant_id, id) references incoming_mail on delete cascade,
        foreign key (tenant_id, candidate_id) references candidate on delete cascade
      )`);
    await runner.query(
      'create index incoming_content_candidate on incoming_content (tenant_id, candidate_id)',
    );
    // Names and sizes. The bytes stay in the raw mail until a person asks for them.
    await runner.query(`
      create table incoming_attachment (
        tenant_id uuid not null references tenant (id),
        id uuid not null,
        mail_id uuid not null,
        candidate_id uuid,
        position int not null check (position >= 0),
        name text,
        type text not null,
        size int not null,
        opened_at timestamptz,
        opened_by uuid,
        primary key (tenant_id, id),
        unique (tenant_id, mail_id, position),
        foreign key (tenant_id, mail_id) references incoming_mail on delete cascade,
        foreign key (tenant_id, candidate_id) references candidate on delete cascade,
        foreign key (tenant_id, opened_by) references membership on delete set null (opened_by)
      )`);
    await runner.query(
      'create index incoming_attachment_candidate on incoming_attachment (tenant_id, candidate_id)',
    );
  }

  private async createHooks(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table mail_hook (
        tenant_id uuid not null references tenant (id),
        id uuid not null,
        name text not null check (length(name) between 1 and 200),
        secret_hash bytea not null,
        created_by uuid,
        created_at timestamptz not null,
        last_used_at timestamptz,
        revoked_at timestamptz,
        primary key (tenant_id, id),
        foreign key (tenant_id, created_by) references membership on delete set null (created_by)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from notification where kind = 'forward'`);
    await runner.query('alter table notification drop constraint notification_kind_check');
    await runner.query('alter table notification drop column incoming_mail_id');
    await runner.query(`
      alter table notification add constraint notification_kind_check check (kind in ('digest', 'invitation'))`);
    await runner.query('drop index message_message_id, message_to_hash');
    await runner.query('drop table mail_hook, incoming_attachment, incoming_content, incoming_mail');
  }
}
