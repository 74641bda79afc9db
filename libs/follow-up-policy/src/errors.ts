/** Bad input, named by its path, such as `facts[2].contact`, with what would have been right. */
export class FollowUpPolicyError extends Error {
  override readonly name = 'FollowUpPolicyError';
  readonly path: string;
  readonly expected: string;
  readonly #found: string | undefined;

  /** @param found what stands there instead, quoted for people; left out where it says nothing. */
  constructor(path: string, expected: string, found?: string) {
    super(`${path || 'The document'}: expected ${expected}${found === undefined ? '' : `, found ${found}`}.`);
    this.path = path;
    this.expected = expected;
    this.#found = found;
  }

  /** The same mistake as seen from a document that holds this one at `outer`. */
  within(outer: string): FollowUpPolicyError {
    const path =
      this.path === '' || this.path.startsWith('[') ? `${outer}${this.path}` : `${outer}.${this.path}`;
    return new FollowUpPolicyError(path, this.expected, this.#found);
  }
}
