import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ROLES } from '../tenancy/roles.js';

/**
 * Memberships of staff end, and their people may come back: address and role are taken only by those that have not
 * ended. The row that ended stays, because what its person did keeps their name.
 */
export class EndedMemberships1767000008000 implements MigrationInterface {
  readonly name = 'EndedMemberships1767000008000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table membership drop constraint membership_tenant_id_person_id_role_key');
    await runner.query(
      `create unique index membership_person_role on membership (tenant_id, person_id, role) where ended_at is null`,
    );
    // A column of its own, because an index on lower(email) is not used under row-level security: lower leaks.
    await runner.query(
      'alter table membership add column email_key text not null generated always as (lower(email)) stored',
    );
    await runner.query('drop index membership_staff_email');
    await runner.query(
      `create unique index membership_staff_email on membership (tenant_id, email_key)
         where role <> 'candidate' and ended_at is null`,
    );
    // Who has left sees nothing of the place any more, not even its name.
    await runner.query(
      `alter policy own_memberships on membership to ${ROLES.application}
         using (person_id = (select app_person()) and ended_at is null)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter policy own_memberships on membership to ${ROLES.application} using (person_id = (select app_person()))`,
    );
    await runner.query('drop index membership_staff_email');
    await runner.query('alter table membership drop column email_key');
    await runner.query(
      `create unique index membership_staff_email on membership (tenant_id, lower(email)) where role <> 'candidate'`,
    );
    await runner.query('drop index membership_person_role');
    await runner.query('alter table membership add unique (tenant_id, person_id, role)');
  }
}
