import type { Client } from 'pg';
import { escapeIdentifier, escapeLiteral } from 'pg';
import { companionUrl, ROLES } from './roles.js';

/**
 * Makes the group roles and the log-ins of `applicationUrl` (itself, `…_sweep` and `…_identity`) where they are
 * missing, and puts each into its group. Needs the right to create roles; running it again changes nothing but
 * the passwords. Concurrent runs wait for each other.
 */
export async function prepareRoles(owner: Client, applicationUrl: string): Promise<void> {
  await owner.query('begin');
  try {
    await owner.query(`select pg_advisory_xact_lock(hashtext('afterword.roles'))`);
    for (const role of Object.values(ROLES)) await createRole(owner, role, 'nologin');
    // The owner must belong to a role to hand it a function.
    await owner.query(`grant ${ROLES.search} to current_user`);
    for (const [url, group] of [
      [applicationUrl, ROLES.application],
      [companionUrl(applicationUrl, 'sweep'), ROLES.sweep],
      [companionUrl(applicationUrl, 'identity'), ROLES.identity],
    ] as const) {
      await prepareLogin(owner, new URL(url), group);
    }
    await owner.query('commit');
  } catch (error) {
    await owner.query('rollback');
    throw error;
  }
}

async function prepareLogin(owner: Client, url: URL, group: string): Promise<void> {
  const name = decodeURIComponent(url.username);
  if (Object.values<string>(ROLES).includes(name)) {
    throw new Error(
      `${name} is the name of a group of rights; the log-in of DATABASE_URL needs another, such as afterword_app`,
    );
  }
  const password = escapeLiteral(decodeURIComponent(url.password));
  await createRole(owner, name, 'login');
  await owner.query(`alter role ${escapeIdentifier(name)} login password ${password}`);
  await owner.query(`grant ${group} to ${escapeIdentifier(name)}`);
  if (group === ROLES.identity) {
    // Set on the role, because PgBouncer refuses start-up options.
    await owner.query(`alter role ${escapeIdentifier(name)} set search_path = auth`);
  }
}

async function createRole(owner: Client, name: string, kind: 'login' | 'nologin'): Promise<void> {
  const { rowCount } = await owner.query('select 1 from pg_roles where rolname = $1', [name]);
  if (rowCount === 0) await owner.query(`create role ${escapeIdentifier(name)} ${kind}`);
}
