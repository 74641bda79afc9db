import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ROLES } from '../tenancy/roles.js';
import { everyRowFor, protect } from './tenant-table.js';

/** Employers and their people; applications, interviews and the other facts that plans are made from. */
export class Applications1767000003000 implements MigrationInterface {
  readonly name = 'Applications1767000003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table employer (
        tenant_id uuid not null references tenant (id),
        id uuid not null,
        name text not null check (length(name) between 1 and 200),
        time_zone text not null,
        country text not null check (country ~ '^[A-Z]{2}$'),
        region text,
        culture text not null default 'modern' check (culture in ('modern', 'traditional')),
        business_hours jsonb,
        thank_you_notes boolean not null default true,
        sort_name text not null,
        created_at timestamptz not null,
        primary key (tenant_id, id)
      )`);
    await runner.query('create index employer_sort_name on employer (tenant_id, sort_name, id)');
    await runner.query(`
      create table contact (
        tenant_id uuid not null references tenant (id),
        id uuid not null,
        employer_id uuid,
        name text not null check (length(name) between 1 and 200),
        email text,
        phone text,
        postal_address text,
        profile_url text,
        time_zone text,
        country text,
        region text,
        thank_you_notes boolean,
        opted_out_at timestamptz,
        created_at timestamptz not null,
        primary key (tenant_id, id),
        foreign key (tenant_id, employer_id) references employer on delete cascade
      )`);
    await runner.query('create index contact_employer on contact (tenant_id, employer_id)');
    await runner.query('create index contact_email on contact (tenant_id, lower(email))');
    await runner.query(`
      create table application (
        tenant_id uuid not null references tenant (id),
        id uuid not null,
        candidate_id uuid not null,
        employer_id uuid not null,
        role text not null check (length(role) between 1 and 200),
        stage text not null check (stage in
          ('interviewing', 'awaiting_decision', 'offer', 'rejected', 'withdrawn', 'accepted', 'declined')),
        dream_job boolean not null default false,
        created_at timestamptz not null,
        primary key (tenant_id, id),
        foreign key (tenant_id, candidate_id) references candidate on delete cascade,
        foreign key (tenant_id, employer_id) references employer
      )`);
    await runner.query('create index application_candidate on application (tenant_id, candidate_id)');
    await runner.query('create index application_employer on application (tenant_id, employer_id)');
    await runner.query(`
      create table application_contact (
        tenant_id uuid not null references tenant (id),
        id uuid not null,
        application_id uuid not null,
        contact_id uuid not null,
        candidate_id uuid not null,
        roles text[] not null check (roles <@
          array['interviewer', 'hiring_manager', 'scheduler', 'hr', 'referrer', 'referee'] and cardinality(roles) > 0),
        primary key (tenant_id, id),
        unique (tenant_id, application_id, contact_id),
        foreign key (tenant_id, application_id) references application on delete cascade,
        foreign key (tenant_id, contact_id) references contact on delete cascade,
        foreign key (tenant_id, candidate_id) references candidate on delete cascade
      )`);
    await runner.query(
      'create index application_contact_contact on application_contact (tenant_id, contact_id)',
    );
    await runner.query(
      'create index application_contact_candidate on application_contact (tenant_id, candidate_id)',
    );
    await runner.query(`
      create table interview (
        tenant_id uuid not null references tenant (id),
        id uuid not null,
        application_id uuid not null,
        candidate_id uuid not null,
        starts_at timestamptz not null,
        ends_at timestamptz not null check (ends_at > starts_at),
        time_zone text not null,
        round int not null default 1 check (round between 1 and 50),
        place text,
        topics text[] not null default '{}',
        source text not null check (source in ('console', 'portal', 'api', 'invite', 'seed')),
        invite_uid text,
        invite_sequence int,
        invite_stamped_at timestamptz,
        recorded_at timestamptz not null,
        cancelled_at timestamptz,
        primary key (tenant_id, id),
        foreign key (tenant_id, application_id) references application on delete cascade,
        foreign key (tenant_id, candidate_id) references candidate on delete cascade
      )`);
    await runner.query(
      'create index interview_application on interview (tenant_id, application_id, starts_at)',
    );
    await runner.query('create index interview_ended on interview (tenant_id, ends_at)');
    // One invite may concern several candidates, each with an interview of their own.
    await runner.query(
      'create unique index interview_invite on interview (tenant_id, candidate_id, invite_uid)',
    );
    await runner.query(`
      create table interview_participant (
        tenant_id uuid not null references tenant (id),
        id uuid not null,
        interview_id uuid not null,
        contact_id uuid not null,
        candidate_id uuid not null,
        primary key (tenant_id, id),
        unique (tenant_id, interview_id, contact_id),
        foreign key (tenant_id, interview_id) references interview on delete cascade,
        foreign key (tenant_id, contact_id) references contact on delete cascade,
        foreign key (tenant_id, candidate_id) references candidate on delete cascade
      )`);
    await runner.query(
      'create index interview_participant_contact on interview_participant (tenant_id, contact_id)',
    );
    // Facts other than interviews, as the follow-up policy reads them. `body` holds the fields of that type.
    await runner.query(`
      create table fact (
        tenant_id uuid not null references tenant (id),
        id uuid not null,
        application_id uuid not null,
        candidate_id uuid not null,
        type text not null,
        at timestamptz not null,
        recorded_at timestamptz not null,
        recorded_by uuid,
        body jsonb not null default '{}',
        primary key (tenant_id, id),
        foreign key (tenant_id, application_id) references application on delete cascade,
        foreign key (tenant_id, candidate_id) references candidate on delete cascade,
        foreign key (tenant_id, recorded_by) references membership on delete set null (recorded_by)
      )`);
    await runner.query('create index fact_application on fact (tenant_id, application_id, at)');
    await runner.query(
      `create index fact_touch on fact (tenant_id, (body ->> 'contact'), at) where type in ('message_sent', 'step_done')`,
    );

    await protect(runner, 'application', 'candidate');
    await protect(runner, 'application_contact', 'candidate');
    await protect(runner, 'interview', 'candidate');
    await protect(runner, 'interview_participant', 'candidate');
    await protect(runner, 'fact', 'candidate');
    await protect(runner, 'employer', {
      sql: everyRowFor(
        ['tenant', 'caseload'],
        `(select app_scope()) = 'own' and exists (
        select 1 from application a where a.tenant_id = employer.tenant_id and a.employer_id = employer.id)`,
      ),
    });
    await protect(runner, 'contact', {
      sql: everyRowFor(
        ['tenant', 'caseload'],
        `(select app_scope()) = 'own' and exists (
        select 1 from application_contact ac where ac.tenant_id = contact.tenant_id and ac.contact_id = contact.id)`,
      ),
    });
    await this.createTouches(runner);
  }

  /**
   * When contacts were last written to or called, by whichever candidate: caps count over all of the tenant, also
   * where the caller may not see the others. Only ids and times come back.
   */
  private async createTouches(runner: QueryRunner): Promise<void> {
    await runner.query(`create policy search on fact for select to ${ROLES.search} using (true)`);
    await runner.query(`grant select (tenant_id, candidate_id, type, at, body) on fact to ${ROLES.search}`);
    await runner.query(`
      create function contact_touches(contacts uuid[], since timestamptz)
        returns table (contact_id uuid, candidate_id uuid, at timestamptz)
        language sql stable security definer set search_path = public, pg_temp as $$
          select (f.body ->> 'contact')::uuid, f.candidate_id, f.at from fact f
          where f.tenant_id = app_tenant() and f.type in ('message_sent', 'step_done')
            and f.body ->> 'contact' = any(contacts::text[]) and f.at >= since
            and f.body ->> 'kind' in ('follow_up', 'follow_up_call', 'feedback_request', 'stay_in_touch') $$`);
    await runner.query(`grant create on schema public to ${ROLES.search}`);
    await runner.query(`alter function contact_touches(uuid[], timestamptz) owner to ${ROLES.search}`);
    await runner.query(`revoke create on schema public from ${ROLES.search}`);
    await runner.query('revoke all on function contact_touches(uuid[], timestamptz) from public');
    await runner.query(
      `grant execute on function contact_touches(uuid[], timestamptz) to ${ROLES.application}`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function contact_touches(uuid[], timestamptz)');
    await runner.query(
      'drop table fact, interview_participant, interview, application_contact, application, contact, employer',
    );
  }
}
