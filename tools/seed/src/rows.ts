/** Sets of rows that the demo fills, in the order in which their rows refer to each other. */
export const SETS = [
  'cohort',
  'staff',
  'candidate',
  'portal_membership',
  'employer',
  'contact',
  'application',
  'application_contact',
  'interview',
  'interview_participant',
  'fact',
  'fact_content',
  'external_reference',
] as const;
export type SetName = (typeof SETS)[number];

/** Staff come before the candidates whom they look after, and candidates before their own memberships. */
export const tableOf = (set: SetName): string =>
  set === 'staff' || set === 'portal_membership' ? 'membership' : set;

/** A row by the names of its columns. Instants and days become their ISO text. */
export type Row = Readonly<Record<string, unknown>>;

/** The rows of one tenant. */
export class Rows {
  private readonly bySet = new Map<SetName, Row[]>(SETS.map((set) => [set, []]));

  readonly tenantId: string;

  constructor(tenantId: string) {
    this.tenantId = tenantId;
  }

  add(set: SetName, row: Row): void {
    this.of(set).push({ tenant_id: this.tenantId, ...row });
  }

  of(set: SetName): Row[] {
    const rows = this.bySet.get(set);
    if (!rows) throw new Error(`No set ${set} here.`);
    return rows;
  }
}

/** Somebody who can sign in: a row of the identity's own schema. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}
