import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ROLES } from '../tenancy/roles.js';

/** As Better Auth 1.7.6 compiles them (`compileMigrations`), with the schema named. */
const BETTER_AUTH = [
  `create table auth."user" ("id" uuid default pg_catalog.gen_random_uuid() not null primary key, "name" text not null, "email" text not null unique, "emailVerified" boolean not null, "image" text, "createdAt" timestamptz default CURRENT_TIMESTAMP not null, "updatedAt" timestamptz default CURRENT_TIMESTAMP not null)`,
  `create table auth."session" ("id" uuid default pg_catalog.gen_random_uuid() not null primary key, "expiresAt" timestamptz not null, "token" text not null unique, "createdAt" timestamptz default CURRENT_TIMESTAMP not null, "updatedAt" timestamptz not null, "ipAddress" text, "userAgent" text, "userId" uuid not null references auth."user" ("id") on delete cascade)`,
  `create table auth."account" ("id" uuid default pg_catalog.gen_random_uuid() not null primary key, "accountId" text not null, "providerId" text not null, "userId" uuid not null references auth."user" ("id") on delete cascade, "accessToken" text, "refreshToken" text, "idToken" text, "accessTokenExpiresAt" timestamptz, "refreshTokenExpiresAt" timestamptz, "scope" text, "password" text, "createdAt" timestamptz default CURRENT_TIMESTAMP not null, "updatedAt" timestamptz not null)`,
  `create table auth."verification" ("id" uuid default pg_catalog.gen_random_uuid() not null primary key, "identifier" text not null, "value" text not null, "expiresAt" timestamptz not null, "createdAt" timestamptz default CURRENT_TIMESTAMP not null, "updatedAt" timestamptz default CURRENT_TIMESTAMP not null)`,
  `create index "session_userId_idx" on auth."session" ("userId")`,
  `create index "account_userId_idx" on auth."account" ("userId")`,
  `create index "verification_identifier_idx" on auth."verification" ("identifier")`,
];

/** People, their sessions and sign-in links, out of the application's reach; and what signing in asks of tenants. */
export class Identity1767000007000 implements MigrationInterface {
  readonly name = 'Identity1767000007000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create schema auth');
    for (const statement of BETTER_AUTH) await runner.query(statement);
    // How often somebody did something lately, such as asking for a link: `key` is a hash of who.
    await runner.query(`
      create table auth.allowance (
        key bytea primary key,
        taken int not null,
        since timestamptz not null
      )`);
    await runner.query('create index allowance_since on auth.allowance (since)');
    await runner.query(`grant usage on schema auth to ${ROLES.identity}`);
    await runner.query(
      `grant select, insert, update, delete on all tables in schema auth to ${ROLES.identity}`,
    );

    await this.createInvited(runner);
    // So that a process can tell whether it runs on the tables that it was written for.
    await runner.query(`grant select on migrations to ${ROLES.application}`);
  }

  /**
   * Who signs in names an address, not a tenant. This says where that address is invited and nothing else; what
   * the invitation holds is read within its tenant.
   */
  private async createInvited(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create index membership_invited on membership (lower(email))
         where invited_at is not null and accepted_at is null and ended_at is null`,
    );
    await runner.query(`create policy search on membership for select to ${ROLES.search} using (true)`);
    await runner.query(
      `grant select (tenant_id, id, email, invited_at, accepted_at, ended_at) on membership to ${ROLES.search}`,
    );
    await runner.query(`
      create function invited_memberships(address text) returns table (tenant_id uuid, id uuid)
        language sql stable security definer set search_path = public, pg_temp
        as $$ select m.tenant_id, m.id from membership m where lower(m.email) = lower(address)
          and m.invited_at is not null and m.accepted_at is null and m.ended_at is null $$`);
    await runner.query(`grant create on schema public to ${ROLES.search}`);
    await runner.query(`alter function invited_memberships(text) owner to ${ROLES.search}`);
    await runner.query(`revoke create on schema public from ${ROLES.search}`);
    await runner.query('revoke all on function invited_memberships(text) from public');
    await runner.query(`grant execute on function invited_memberships(text) to ${ROLES.application}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`revoke select on migrations from ${ROLES.application}`);
    await runner.query('drop function invited_memberships(text)');
    await runner.query('drop policy search on membership');
    await runner.query(
      `revoke select (tenant_id, id, email, invited_at, accepted_at, ended_at) on membership from ${ROLES.search}`,
    );
    await runner.query('drop index membership_invited');
    await runner.query('drop schema auth cascade');
  }
}
