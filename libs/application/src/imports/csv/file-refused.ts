/** A whole file can't be read as a list of candidates. The message says why, and what would be right. */
export class FileRefused extends Error {
  override readonly name = 'FileRefused';
}
