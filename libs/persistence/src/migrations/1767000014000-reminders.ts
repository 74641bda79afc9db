import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ROLES } from '../tenancy/roles.js';
import { everyRowFor, letSweep, protect } from './tenant-table.js';

/** How people want to be reminded, when each is to be looked at next, and what is snoozed. */
export class Reminders1767000014000 implements MigrationInterface {
  readonly name = 'Reminders1767000014000';

  async up(runner: QueryRunner): Promise<void> {
    await this.createPreferences(runner);
    await this.scheduleMembers(runner);
    await this.followSteps(runner);
    await this.createKinds(runner);
    await this.replaceSweeps(runner);
  }

  /** Has the id of its membership. Who has no row has the defaults. */
  private async createPreferences(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table reminder_preference (
        tenant_id uuid not null references tenant (id),
        id uuid not null,
        daily boolean not null,
        hour smallint not null check (hour between 0 and 23),
        quiet_weekdays smallint[] not null check (
          quiet_weekdays <@ '{1,2,3,4,5,6,7}' and coalesce(array_length(quiet_weekdays, 1), 0) < 7),
        paused_until date,
        muted_kinds text[] not null,
        urgent_at_once boolean not null,
        time_zone text,
        changed_at timestamptz not null,
        primary key (tenant_id, id),
        foreign key (tenant_id, id) references membership on delete cascade
      )`);
    await protect(runner, 'reminder_preference', {
      sql: everyRowFor(['tenant'], 'id = (select app_member())'),
    });
  }

  /**
   * When each member is to be looked at, in an index of its own: nobody's zone is ever worked out in SQL. The default
   * has everybody looked at once who is there now or comes later; what is found then says when to look again.
   */
  private async scheduleMembers(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table membership
        add column reminders_look_at timestamptz default now(),
        add column reminders_daily_at timestamptz,
        add column reminders_last_daily_at timestamptz`);
    await runner.query(`
      create index membership_reminders on membership (reminders_look_at)
        where reminders_look_at is not null and ended_at is null`);
    await runner.query(`
      create policy sweep_reminders on membership for select to ${ROLES.sweep}
        using (reminders_look_at is not null and ended_at is null)`);
    await runner.query(`grant select (id, reminders_look_at) on membership to ${ROLES.sweep}`);
  }

  /** `reminded_in` empties when a step is given another date; `reminded_at` goes on saying when it was last told. */
  private async followSteps(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table step add column reminded_at timestamptz, add column snoozed_until timestamptz',
    );
    // Row-level security binds the owner too, and shows it nothing.
    for (const table of ['step', 'notification'])
      await runner.query(`alter table ${table} no force row level security`);
    await runner.query(`
      update step s set reminded_at = n.created_at from notification n
      where n.tenant_id = s.tenant_id and n.id = s.reminded_in`);
    for (const table of ['step', 'notification'])
      await runner.query(`alter table ${table} force row level security`);
  }

  private async createKinds(runner: QueryRunner): Promise<void> {
    await runner.query('alter table notification add column stop_secret_hash bytea');
    await runner.query('alter table notification drop constraint notification_kind_check');
    await runner.query(`
      alter table notification add constraint notification_kind_check
        check (kind in ('digest', 'urgent', 'caseload', 'invitation', 'forward')
          and (kind = 'forward') = (incoming_mail_id is not null))`);
  }

  /** The sweep no longer looks for steps whose reminder is due, but for people who are to be looked at. */
  private async replaceSweeps(runner: QueryRunner): Promise<void> {
    await runner.query('drop policy sweep on step');
    await runner.query(
      `revoke select (candidate_id, owner, remind_at, reminded_in) on step from ${ROLES.sweep}`,
    );
    await runner.query('drop index step_remind');
    await runner.query('drop policy sweep on membership');
    await runner.query(`revoke select (candidate_id, invited_at) on membership from ${ROLES.sweep}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index step_remind on step (remind_at) where state = 'planned' and reminded_in is null and remind_at is not null`);
    await letSweep(
      runner,
      'step',
      'tenant_id, id, candidate_id, owner, state, remind_at, reminded_in',
      `state = 'planned' and reminded_in is null and remind_at is not null`,
    );
    await letSweep(
      runner,
      'membership',
      'tenant_id, candidate_id, invited_at, ended_at',
      `role = 'candidate' and invited_at is not null and ended_at is null`,
    );
    await runner.query(`delete from notification where kind in ('urgent', 'caseload')`);
    await runner.query('alter table notification drop constraint notification_kind_check');
    await runner.query(`
      alter table notification add constraint notification_kind_check
        check (kind in ('digest', 'invitation', 'forward') and (kind = 'forward') = (incoming_mail_id is not null))`);
    await runner.query('alter table notification drop column stop_secret_hash');
    await runner.query('alter table step drop column reminded_at, drop column snoozed_until');
    await runner.query('drop policy sweep_reminders on membership');
    await runner.query(`
      alter table membership drop column reminders_look_at, drop column reminders_daily_at,
        drop column reminders_last_daily_at`);
    await runner.query('drop table reminder_preference');
  }
}
