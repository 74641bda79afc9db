/** The selection with one row turned over. */
export function toggled(selected: ReadonlySet<string>, id: string): Set<string> {
  const next = new Set(selected);
  if (!next.delete(id)) next.add(id);
  return next;
}

/** The selection with every row between two ids (both included) put in the state that `id` takes. */
export function rangeToggled(
  selected: ReadonlySet<string>,
  order: readonly string[],
  anchor: string | null,
  id: string,
): Set<string> {
  const from = anchor === null ? -1 : order.indexOf(anchor);
  const to = order.indexOf(id);
  if (from < 0 || to < 0) return toggled(selected, id);
  const select = !selected.has(id);
  const next = new Set(selected);
  for (const each of order.slice(Math.min(from, to), Math.max(from, to) + 1)) {
    if (select) next.add(each);
    else next.delete(each);
  }
  return next;
}

/** All rows selected, or none where all were. Rows of the selection that are not on show stay as they are. */
export function allToggled(selected: ReadonlySet<string>, order: readonly string[]): Set<string> {
  const next = new Set(selected);
  const all = order.every((id) => selected.has(id));
  for (const id of order) {
    if (all) next.delete(id);
    else next.add(id);
  }
  return next;
}
