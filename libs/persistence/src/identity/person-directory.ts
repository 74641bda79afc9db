import { assertId, type Membership } from '@afterword/application';
import type { DataSource } from 'typeorm';
import { MEMBERSHIPS, type MembershipRow, toMembership } from '../memberships/membership-repository.js';

/** Where an address is invited. What the invitation holds is read within its tenant. */
export interface InvitedMembership {
  readonly tenantId: string;
  readonly membershipId: string;
}

/**
 * What signing in must know before any tenant is chosen. These are the only reads outside a unit of work: each is
 * bound to one person or one name, and shows nothing beyond it.
 */
export interface PersonDirectory {
  /** The places that the person accepted and that have not ended, by the tenant's name; staff before candidate. */
  membershipsOf(personId: string): Promise<Membership[]>;
  /** Where this address is invited and nobody has accepted yet. The caller has proved that the address is theirs. */
  invitationsOf(email: string): Promise<InvitedMembership[]>;
  tenantIdOfSlug(slug: string): Promise<string | null>;
}

export function createPersonDirectory(source: DataSource): PersonDirectory {
  return {
    async membershipsOf(personId) {
      assertId(personId, 'The person id');
      const runner = source.createQueryRunner();
      try {
        await runner.startTransaction('READ COMMITTED');
        await runner.query(`/* person-directory.bind */ select set_config('app.person_id', $1, true)`, [
          personId,
        ]);
        const rows: MembershipRow[] = await runner.query(
          `/* person-directory.membershipsOf */ ${MEMBERSHIPS}
           where m.person_id = $1 and m.ended_at is null order by t.name, t.id, m.role = 'candidate'`,
          [personId],
        );
        await runner.commitTransaction();
        return rows.map(toMembership);
      } catch (error) {
        if (runner.isTransactionActive) await runner.rollbackTransaction();
        throw error;
      } finally {
        await runner.release();
      }
    },

    async invitationsOf(email) {
      const rows: { tenant_id: string; id: string }[] = await source.query(
        '/* person-directory.invitationsOf */ select tenant_id, id from invited_memberships($1)',
        [email],
      );
      return rows.map((row) => ({ tenantId: row.tenant_id, membershipId: row.id }));
    },

    async tenantIdOfSlug(slug) {
      const [row]: { id: string | null }[] = await source.query(
        '/* person-directory.tenantIdOfSlug */ select tenant_id_of_slug($1) as id',
        [slug],
      );
      return row?.id ?? null;
    },
  };
}
