/**
 * What `addressHash` makes of an address, in SQL, for comparing a column with suppressions in sets.
 *
 * @param tenant an expression of the tenant's id.
 * @param address an expression of an address.
 */
export const addressHashSql = (tenant: string, address: string): string =>
  `sha256(convert_to(${tenant}::text || '/' || lower(btrim(normalize(${address}))), 'UTF8'))`;

/** Whether mail to a contact's address came back, so that nothing goes there any more. */
export const isBouncedSql = (contact: string): string =>
  `exists (select 1 from suppression su where su.tenant_id = ${contact}.tenant_id and su.reason = 'hard_bounce'
     and su.address_hash = ${addressHashSql(`${contact}.tenant_id`, `${contact}.email`)})`;
