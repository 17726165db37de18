import type { Readable } from 'node:stream';

/**
 * Lines of a UTF-8 stream, ended by `\n` alone: readline also ends lines at U+2028, which JSON strings may hold.
 */
export async function* readLines(input: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  // Pieces of the line under way: joined once, so that a line of many megabytes is not copied for each chunk.
  let pieces: string[] = [];
  for await (const chunk of input) {
    const [first = '', ...others] = decoder.decode(chunk as Uint8Array, { stream: true }).split('\n');
    pieces.push(first);
    for (const next of others) {
      yield pieces.join('');
      pieces = [next];
    }
  }
  const rest = pieces.join('') + decoder.decode();
  if (rest !== '') yield rest;
}

/** All of a UTF-8 stream. */
export async function readAll(input: Readable): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of input) text += decoder.decode(chunk as Uint8Array, { stream: true });
  return text + decoder.decode();
}
