export type TenantKind = 'career_center' | 'bootcamp' | 'recruiting_agency';

/** One career center, bootcamp or recruiting agency. It sees nothing of any other. */
export interface Tenant {
  readonly id: string;
  readonly name: string;
  /** Its name in addresses. */
  readonly slug: string;
  readonly kind: TenantKind;
  /** IANA. Its days begin and end here. */
  readonly timeZone: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** True where advisors see only their own caseload. */
  readonly caseloadOnly: boolean;
  /** Figures that count fewer people than this are kept from those who may not see people. */
  readonly suppressionThreshold: number;
}

export interface TenantRepository {
  /** The tenant of the request, which is not there yet. */
  insert(tenant: Tenant & { readonly createdAt: Temporal.Instant }): Promise<void>;
  /** Whoever has this name in addresses. */
  idOfSlug(slug: string): Promise<string | null>;
  /** The tenant of the request. */
  own(): Promise<Tenant>;
  /** The request's tenant, and those where the person who calls belongs; no others. */
  byIds(ids: readonly string[]): Promise<Tenant[]>;
}
