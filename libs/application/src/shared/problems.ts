import { type ErrorCode, Refusal, type UserError } from './errors.js';

/** Gathers everything that is wrong with an input, so that a caller learns it in one go. */
export class Problems {
  private readonly errors: UserError[] = [];

  add(field: string, message: string, code: ErrorCode = 'INVALID_INPUT'): void {
    this.errors.push({ code, message, field });
  }

  /** Throws a Refusal with all of them, where there are any. */
  refuseIfAny(): void {
    const [first, ...rest] = this.errors;
    if (first) throw new Refusal([first, ...rest]);
  }
}
