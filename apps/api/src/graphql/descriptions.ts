/** What is said of the same argument of every mutation. */
export const IDEMPOTENCY_KEY =
  'A key of your choice; sent again within 24 hours, it gives the first answer again.';
