/** Puts what a batch found into the order of its keys; null for what is not there or not for this caller. */
export function inOrder<T extends { readonly id: string }>(
  keys: readonly string[],
  found: readonly T[],
): (T | null)[] {
  const byId = new Map(found.map((thing) => [thing.id, thing]));
  return keys.map((key) => byId.get(key) ?? null);
}

/** Groups what a batch found under its keys, in the order found; an empty list for a key that nothing has. */
export function grouped<T>(keys: readonly string[], found: readonly T[], keyOf: (thing: T) => string): T[][] {
  const groups = new Map<string, T[]>(keys.map((key) => [key, []]));
  for (const thing of found) groups.get(keyOf(thing))?.push(thing);
  return keys.map((key) => groups.get(key) ?? []);
}
