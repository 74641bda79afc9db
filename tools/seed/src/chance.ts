/**
 * A number from 0 up to 1 that belongs to these words: the same whenever they are asked about, in whatever order. So
 * what somebody did about a step does not change when a step of somebody else comes or goes.
 */
export function chance(...words: readonly string[]): number {
  let hash = 0x811c9dc5;
  for (const word of words)
    for (const unit of `${word}\n`) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  // Stirred, since alike words end in alike hashes.
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

/** The one of them that belongs to these words. */
export function chosen<T>(from: readonly [T, ...T[]], ...words: readonly string[]): T {
  return from[Math.floor(chance(...words) * from.length)] ?? from[0];
}

/** The first few of them in an order that belongs to these words. */
export function chosenSome<T>(from: readonly T[], count: number, ...words: readonly string[]): T[] {
  return from
    .map((it, at) => ({ it, rank: chance(...words, String(at)) }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, count)
    .map(({ it }) => it);
}

/** A whole number, both ends included. */
export function count(from: number, to: number, ...words: readonly string[]): number {
  return from + Math.floor(chance(...words) * (to - from + 1));
}
