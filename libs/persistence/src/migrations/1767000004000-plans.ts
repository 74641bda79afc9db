import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ROLES } from '../tenancy/roles.js';
import { everyRowFor, letSweep, protect } from './tenant-table.js';

/** What the follow-up policy made of the facts, and the mails that remind people of it. */
export class Plans1767000004000 implements MigrationInterface {
  readonly name = 'Plans1767000004000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table plan (
        tenant_id uuid not null references tenant (id),
        id uuid not null,
        application_id uuid not null,
        candidate_id uuid not null,
        playbook text not null,
        planned_at timestamptz not null,
        replan_at timestamptz,
        withheld jsonb not null default '[]',
        warnings jsonb not null default '[]',
        primary key (tenant_id, id),
        unique (tenant_id, application_id),
        foreign key (tenant_id, application_id) references application on delete cascade,
        foreign key (tenant_id, candidate_id) references candidate on delete cascade
      )`);
    await runner.query('create index plan_replan on plan (replan_at) where replan_at is not null');
    // A mail of the tenant to its own people: a digest of reminders or an invitation to the portal.
    await runner.query(`
      create table notification (
        tenant_id uuid not null references tenant (id),
        id uuid not null,
        kind text not null check (kind in ('digest', 'invitation')),
        candidate_id uuid,
        membership_id uuid,
        state text not null check (state in ('queued', 'sending', 'sent', 'uncertain', 'failed')),
        problem text,
        attempts int not null default 0,
        message_id text not null,
        not_before timestamptz not null,
        lease_until timestamptz,
        created_at timestamptz not null,
        sent_at timestamptz,
        primary key (tenant_id, id),
        foreign key (tenant_id, candidate_id) references candidate on delete cascade,
        foreign key (tenant_id, membership_id) references membership on delete cascade,
        check ((candidate_id is null) <> (membership_id is null) or kind = 'invitation')
      )`);
    await runner.query(
      `create index notification_open on notification (not_before) where state in ('queued', 'sending')`,
    );
    await runner.query(
      `create index notification_problem on notification (tenant_id, id) where state in ('uncertain', 'failed')`,
    );
    await runner.query(
      'create index notification_candidate on notification (tenant_id, candidate_id, created_at)',
    );
    await runner.query(`
      create table step (
        tenant_id uuid not null references tenant (id),
        id uuid not null,
        application_id uuid not null,
        candidate_id uuid not null,
        key text not null,
        kind text not null,
        owner text not null check (owner in ('candidate', 'advisor')),
        contact_id uuid,
        channel text,
        not_before timestamptz not null,
        due_at timestamptz not null,
        overdue_since timestamptz,
        hard boolean not null,
        state text not null check (state in ('planned', 'waiting', 'blocked', 'done', 'sent', 'cancelled')),
        done_at timestamptz,
        because jsonb not null default '[]',
        remind_at timestamptz,
        reminded_in uuid,
        primary key (tenant_id, id),
        unique (tenant_id, application_id, key),
        foreign key (tenant_id, application_id) references application on delete cascade,
        foreign key (tenant_id, candidate_id) references candidate on delete cascade,
        foreign key (tenant_id, contact_id) references contact on delete set null (contact_id),
        foreign key (tenant_id, reminded_in) references notification on delete set null (reminded_in)
      )`);
    await runner.query(`
      create index step_open on step (tenant_id, candidate_id, due_at) where state in ('planned', 'waiting', 'blocked')`);
    await runner.query(`
      create index step_remind on step (remind_at) where state = 'planned' and reminded_in is null and remind_at is not null`);
    await runner.query(
      'create index step_reminded_in on step (tenant_id, reminded_in) where reminded_in is not null',
    );
    await runner.query(`create index step_thank_you on step (tenant_id, due_at) where kind = 'thank_you'`);
    await runner.query(
      'alter table candidate add foreign key (tenant_id, next_step_id) references step on delete set null (next_step_id)',
    );

    await protect(runner, 'plan', 'candidate');
    await protect(runner, 'step', 'candidate');
    await protect(runner, 'notification', {
      sql: everyRowFor(
        ['tenant'],
        `membership_id = (select app_member())
        or ((select app_scope()) = 'own' and candidate_id = (select app_candidate()))
        or ((select app_scope()) = 'caseload' and exists (
          select 1 from candidate c where c.tenant_id = notification.tenant_id and c.id = notification.candidate_id
            and c.advisor_id = (select app_member())))`,
      ),
    });
    await letSweep(
      runner,
      'step',
      'tenant_id, id, candidate_id, owner, state, remind_at, reminded_in',
      `state = 'planned' and reminded_in is null and remind_at is not null`,
    );
    // Only who was invited gets mail.
    await letSweep(
      runner,
      'membership',
      'tenant_id, candidate_id, invited_at, ended_at',
      `role = 'candidate' and invited_at is not null and ended_at is null`,
    );
    await letSweep(runner, 'plan', 'tenant_id, id, application_id, replan_at', 'replan_at is not null');
    await letSweep(
      runner,
      'notification',
      'tenant_id, id, state, not_before, lease_until',
      `state in ('queued', 'sending')`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop policy sweep on membership');
    await runner.query(
      `revoke select (tenant_id, candidate_id, invited_at, ended_at) on membership from ${ROLES.sweep}`,
    );
    await runner.query('alter table candidate drop constraint candidate_tenant_id_next_step_id_fkey');
    await runner.query('drop table step, notification, plan');
  }
}
