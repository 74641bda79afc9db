/** A new key for one intention; the server does what carries it once, however often it arrives (24 hours). */
export function newIdempotencyKey(): string {
  // randomUUID exists in secure contexts only; an address such as http://10.0.0.5 is none.
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
