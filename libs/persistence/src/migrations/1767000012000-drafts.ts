import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ROLES } from '../tenancy/roles.js';
import { protect } from './tenant-table.js';

/** Where the texts of messages came from, and which steps still wait for theirs. */
export class Drafts1767000012000 implements MigrationInterface {
  readonly name = 'Drafts1767000012000';

  async up(runner: QueryRunner): Promise<void> {
    // Has the id of its message.
    await runner.query(`
      create table drafting (
        tenant_id uuid not null references tenant (id),
        id uuid not null,
        candidate_id uuid not null,
        version int not null check (version >= 1),
        variant text not null,
        template_version int not null check (template_version >= 1),
        language text not null,
        writer text not null check (writer in ('candidate', 'advisor')),
        primary key (tenant_id, id),
        foreign key (tenant_id, id) references message on delete cascade,
        foreign key (tenant_id, candidate_id) references candidate on delete cascade
      )`);
    await runner.query('create index drafting_candidate on drafting (tenant_id, candidate_id)');
    await protect(runner, 'drafting', 'candidate');
    await runner.query('create index message_contact on message (tenant_id, contact_id)');
    await runner.query(
      `create index message_to_approve on message (tenant_id, expires_at, id) where state = 'draft' and channel = 'email'`,
    );
    await this.createContactWordings(runner);

    // Set once a text was made or found impossible, so that a step is drafted by itself at most once.
    await runner.query('alter table step add column drafted boolean not null default false');
    await runner.query(
      `create index step_to_draft on step (not_before)
         where state = 'planned' and not drafted and contact_id is not null and channel is not null`,
    );
    await runner.query(
      `create policy sweep_drafts on step for select to ${ROLES.sweep}
         using (state = 'planned' and not drafted and contact_id is not null and channel is not null)`,
    );
    await runner.query(
      `grant select (not_before, due_at, contact_id, channel, drafted) on step to ${ROLES.sweep}`,
    );
  }

  /** Which wordings a contact has been written, by whichever candidate: their names only, never a text. */
  private async createContactWordings(runner: QueryRunner): Promise<void> {
    for (const table of ['message', 'drafting'])
      await runner.query(`create policy search on ${table} for select to ${ROLES.search} using (true)`);
    await runner.query(`grant select (tenant_id, id, contact_id, kind, state) on message to ${ROLES.search}`);
    await runner.query(`grant select (tenant_id, id, variant) on drafting to ${ROLES.search}`);
    await runner.query(`
      create function contact_wordings(contacts uuid[])
        returns table (message_id uuid, contact_id uuid, kind text, variant text)
        language sql stable security definer set search_path = public, pg_temp as $$
          select m.id, m.contact_id, m.kind, d.variant from message m
          join drafting d on d.tenant_id = m.tenant_id and d.id = m.id
          where m.tenant_id = app_tenant() and m.contact_id = any(contacts)
            and m.state not in ('failed', 'cancelled') $$`);
    await runner.query(`grant create on schema public to ${ROLES.search}`);
    await runner.query(`alter function contact_wordings(uuid[]) owner to ${ROLES.search}`);
    await runner.query(`revoke create on schema public from ${ROLES.search}`);
    await runner.query('revoke all on function contact_wordings(uuid[]) from public');
    await runner.query(`grant execute on function contact_wordings(uuid[]) to ${ROLES.application}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function contact_wordings(uuid[])');
    await runner.query('drop policy sweep_drafts on step');
    await runner.query('alter table step drop column drafted');
    await runner.query('drop policy search on message');
    await runner.query('drop index message_contact, message_to_approve');
    await runner.query('drop table drafting');
  }
}
