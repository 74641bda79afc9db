import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ROLES } from '../tenancy/roles.js';
import { everyRowFor, protect } from './tenant-table.js';

/** One message that speaks for several steps, what the cap moved, and plans that could not be made anew. */
export class SharedMessages1767000017000 implements MigrationInterface {
  readonly name = 'SharedMessages1767000017000';

  async up(runner: QueryRunner): Promise<void> {
    await this.createParts(runner);
    await this.closeToOthers(runner);
    // When a step was due before the cap moved it: claims on a contact are ranked by it.
    await runner.query('alter table step add column due_before_cap timestamptz');
    // A plan that could not be made anew is not fresh, whenever it is tried again.
    await runner.query(`
      alter table plan add column failures int not null default 0 check (failures >= 0),
        add column failing_since timestamptz, add check ((failures = 0) = (failing_since is null))`);
  }

  /** The steps that a message speaks for beside its own. Its id is that of its fact, once the message was sent. */
  private async createParts(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table message_part (
        tenant_id uuid not null references tenant (id),
        id uuid not null,
        message_id uuid not null,
        application_id uuid not null,
        candidate_id uuid not null,
        step_key text not null,
        primary key (tenant_id, id),
        unique (tenant_id, application_id, step_key),
        foreign key (tenant_id, message_id) references message on delete cascade,
        foreign key (tenant_id, application_id) references application on delete cascade,
        foreign key (tenant_id, candidate_id) references candidate on delete cascade
      )`);
    await runner.query('create index message_part_message on message_part (tenant_id, message_id)');
    await runner.query('create index message_part_candidate on message_part (tenant_id, candidate_id)');
    await protect(runner, 'message_part', 'candidate');
    await runner.query(
      `create index step_undrafted on step (tenant_id, contact_id) where state = 'planned' and not drafted`,
    );
    await runner.query('alter table message add column others int not null default 0 check (others >= 0)');
    // What is over speaks for nobody: those steps can have another message. A plan that ends it says why, and then they get
    // one by themselves; a person who ends it says nothing, and what failed is never written anew by itself.
    await runner.query(`
      create function release_message_parts() returns trigger language plpgsql as $$
      begin
        with gone as (
          delete from message_part p where p.tenant_id = new.tenant_id and p.message_id = new.id
          returning p.application_id, p.step_key)
        update step s set drafted = false from gone
        where s.tenant_id = new.tenant_id and s.application_id = gone.application_id and s.key = gone.step_key
          and new.state = 'cancelled' and new.problem is not null;
        return null;
      end $$`);
    await runner.query(`
      create trigger release_parts after update of state on message for each row
        when (new.others > 0 and new.state in ('failed', 'cancelled') and old.state <> new.state)
        execute function release_message_parts()`);
  }

  /** Who does not see everybody that a message names sees nothing of it: their own part does not tell of the others. */
  private async closeToOthers(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create policy reach_of_parts on message as restrictive to ${ROLES.application} using (${everyRowFor(
        ['tenant'],
        `(others = 0 or others = (select count(*) from message_part p
           where p.tenant_id = message.tenant_id and p.message_id = message.id))`,
      )})`,
    );
    await runner.query(
      `create policy reach_of_parts on message_version as restrictive to ${ROLES.application} using (${everyRowFor(
        ['tenant'],
        `exists (select 1 from message m
           where m.tenant_id = message_version.tenant_id and m.id = message_version.message_id)`,
      )})`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table plan drop column failing_since, drop column failures');
    await runner.query('drop policy reach_of_parts on message_version');
    await runner.query('drop policy reach_of_parts on message');
    await runner.query('drop trigger release_parts on message');
    await runner.query('drop function release_message_parts()');
    await runner.query('alter table message drop column others');
    await runner.query('alter table step drop column due_before_cap');
    await runner.query('drop index step_undrafted');
    await runner.query('drop table message_part');
  }
}
