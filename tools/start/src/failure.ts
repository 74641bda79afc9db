/** Something that the person at the terminal can put right. Its message is the one sentence that they get. */
export class Failure extends Error {
  override readonly name = 'Failure';
}

/** The code of a system error, such as EACCES; empty for any other. */
export function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : '';
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
