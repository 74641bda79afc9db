import type { MigrationInterface, QueryRunner } from 'typeorm';
import { letSweep, protect } from './tenant-table.js';

/** What leaves a transaction with it: events to tell others of, and answers to requests that may come twice. */
export class Delivery1767000006000 implements MigrationInterface {
  readonly name = 'Delivery1767000006000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table outbox (
        tenant_id uuid not null references tenant (id),
        id uuid not null,
        topic text not null,
        body jsonb not null,
        created_at timestamptz not null,
        primary key (tenant_id, id)
      )`);
    await runner.query('create index outbox_open on outbox (created_at)');
    await runner.query(`
      create table idempotency_key (
        tenant_id uuid not null references tenant (id),
        id uuid not null,
        caller text not null,
        key text not null check (length(key) between 1 and 200),
        operation text not null,
        request_hash bytea not null,
        response jsonb,
        created_at timestamptz not null,
        primary key (tenant_id, id),
        unique (tenant_id, caller, key)
      )`);
    await runner.query('create index idempotency_key_age on idempotency_key (created_at)');

    await protect(runner, 'outbox', 'everyone', 'select, insert, update, delete');
    await protect(runner, 'idempotency_key', 'everyone');
    await letSweep(runner, 'outbox', 'tenant_id, id, created_at', 'true');
    await letSweep(runner, 'idempotency_key', 'tenant_id, id, created_at', 'true');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table idempotency_key, outbox');
  }
}
