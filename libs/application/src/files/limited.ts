import { refuse } from '../shared/errors.js';

/** The same bytes, as long as there are no more than `most`; refuses the first one beyond. `words` names the limit. */
export async function* limited(
  bytes: AsyncIterable<Uint8Array>,
  most: number,
  words: string,
): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const piece of bytes) {
    size += piece.length;
    if (size > most)
      refuse('TOO_LARGE', `The file is larger than ${words}. Split it and send the parts.`, 'file');
    yield piece;
  }
}
