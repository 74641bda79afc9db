/** A size in the unit that people use: 10 MB, 512 kB. */
export function fileSize(bytes: number): string {
  if (bytes >= 1_000_000) return `${Math.round(bytes / 100_000) / 10} MB`;
  if (bytes >= 1_000) return `${Math.round(bytes / 1_000)} kB`;
  return `${bytes} bytes`;
}

/** Why a file cannot be taken, in a sentence; null where it can. The server judges its content again. */
export function refusal(
  file: Pick<File, 'name' | 'size'>,
  endings: readonly string[],
  maxSize: number,
): string | null {
  if (!endings.some((ending) => file.name.toLowerCase().endsWith(ending))) {
    return `${file.name} is no ${endings.join(' or ')} file.`;
  }
  if (file.size === 0) return `${file.name} is empty.`;
  if (file.size > maxSize) {
    return `${file.name} is ${fileSize(file.size)}; up to ${fileSize(maxSize)} can come in. Split it in two.`;
  }
  return null;
}
