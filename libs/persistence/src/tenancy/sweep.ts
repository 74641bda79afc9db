import pg from 'pg';

/** A row that is due, and the tenant whose unit of work must act on it. */
export interface DueRow {
  readonly tenantId: string;
  readonly id: string;
}

/**
 * Reads over all tenants, as the role that may see only which (tenant, id) is due. Each question is a named
 * statement in the feature's own file; this holds the connection.
 */
export class Sweep {
  private readonly pool: pg.Pool;

  constructor(url: string, applicationName: string) {
    this.pool = new pg.Pool({ connectionString: url, max: 2, application_name: `${applicationName}-sweep` });
    // A broken idle connection is replaced by the pool; without a listener it would end the process.
    this.pool.on('error', () => {});
  }

  async due(sql: string, values: unknown[]): Promise<DueRow[]> {
    const { rows } = await this.pool.query<{ tenant_id: string; id: string }>(sql, values);
    return rows.map((row) => ({ tenantId: row.tenant_id, id: row.id }));
  }

  async close(): Promise<void> {
    await this.pool.end();
  }
}
