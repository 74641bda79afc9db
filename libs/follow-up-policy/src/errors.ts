/** Bad input, named by its path, such as `facts[2].contact`, with what would have been right. */
export class FollowUpPolicyError extends Error {
  override readonly name = 'FollowUpPolicyError';
  readonly path: string;
  readonly expected: string;

  /** @param found what stands there instead, quoted for people; left out where it says nothing. */
  constructor(path: string, expected: string, found?: string) {
    super(`${path || 'The scenario'}: expected ${expected}${found === undefined ? '' : `, found ${found}`}.`);
    this.path = path;
    this.expected = expected;
  }
}
