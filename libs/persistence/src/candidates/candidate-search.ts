import { searchPattern } from '@afterword/application';
import type { Parameters } from '../shared/parameters.js';
import type { TenantTransaction } from '../tenancy/transaction.js';

/** Up to so many, the index finds them; beyond, every page of a list has some, and its own order finds them sooner. */
const FEW = 1000;

/**
 * What a search asks of `candidate c`; null where nothing is searched for. Costs a statement, because only the
 * answer tells which of two ways is quick: a rare text by the trigram index, a common one along the list.
 */
export async function searchCondition(
  { manager }: TenantTransaction,
  search: string | undefined,
  parameters: Parameters,
): Promise<string | null> {
  const pattern = searchPattern(search ?? '');
  if (!pattern) return null;
  const found: { id: string }[] = await manager.query(
    `/* candidates.search */ select search_candidates($1) as id limit ${FEW + 1}`,
    [pattern],
  );
  if (found.length <= FEW) return `c.id = any(${parameters.add(found.map(({ id }) => id))}::uuid[])`;
  // The planner takes any `like` for rare and would sort all that match; of a `case` it expects half of the rows.
  return `case when c.search_text like ${parameters.add(pattern)} then true else false end`;
}
