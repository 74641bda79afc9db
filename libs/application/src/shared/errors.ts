/** Stable, for machines; the message is for people. */
export type ErrorCode =
  | 'INVALID_INPUT'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'NOT_ALLOWED'
  | 'TOO_LARGE'
  | 'IDEMPOTENCY_KEY_REUSED';

/** One thing that is wrong with what the caller sent. */
export interface UserError {
  readonly code: ErrorCode;
  /** What is wrong and what would be right, in a sentence. */
  readonly message: string;
  /** The path of the input field, such as `contacts.0.email`. */
  readonly field?: string;
}

/**
 * A use case declines, for reasons that a caller can expect. Throwing it undoes the transaction, so nothing is
 * left half done; the API shows it as `userErrors`.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(readonly errors: readonly [UserError, ...UserError[]]) {
    super(errors.map((error) => error.message).join(' '));
  }
}

export function refuse(code: ErrorCode, message: string, field?: string): never {
  throw new Refusal([{ code, message, ...(field !== undefined && { field }) }]);
}

/** The thing is not there, or not for this caller: both sound the same, so that ids cannot be probed. */
export function notFound(what: string, field?: string): never {
  refuse('NOT_FOUND', `There is no such ${what} here.`, field);
}

/** Nobody is signed in, or the key is not valid. */
export class Unauthenticated extends Error {
  override readonly name = 'Unauthenticated';
}

/** Somebody is signed in who may not do this. */
export class Forbidden extends Error {
  override readonly name = 'Forbidden';
}
