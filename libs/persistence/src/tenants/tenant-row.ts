import type { Tenant, TenantKind } from '@afterword/application';

export interface TenantRow {
  tenant_id: string;
  tenant_name: string;
  tenant_slug: string;
  tenant_kind: TenantKind;
  tenant_time_zone: string;
  tenant_country: string;
  tenant_caseload_only: boolean;
  tenant_suppression_threshold: number;
}

/** The columns of `tenant t` that `toTenant` reads, for any statement that joins it. */
export const TENANT_COLUMNS = `t.id as tenant_id, t.name as tenant_name, t.slug as tenant_slug, t.kind as tenant_kind,
  t.time_zone as tenant_time_zone, t.country as tenant_country, t.caseload_only as tenant_caseload_only,
  t.suppression_threshold as tenant_suppression_threshold`;

export const toTenant = (row: TenantRow): Tenant => ({
  id: row.tenant_id,
  name: row.tenant_name,
  slug: row.tenant_slug,
  kind: row.tenant_kind,
  timeZone: row.tenant_time_zone,
  country: row.tenant_country,
  caseloadOnly: row.tenant_caseload_only,
  suppressionThreshold: row.tenant_suppression_threshold,
});
