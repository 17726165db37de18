import type { Readable } from 'node:stream';

/**
 * Lines of a UTF-8 stream, ended by `\n` alone: readline also ends lines at U+2028, which JSON strings may hold.
 */
export async function* readLines(input: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of input) {
    const lines = (rest + decoder.decode(chunk as Uint8Array, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  rest += decoder.decode();
  if (rest !== '') yield rest;
}

/** All of a UTF-8 stream. */
export async function readAll(input: Readable): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of input) text += decoder.decode(chunk as Uint8Array, { stream: true });
  return text + decoder.decode();
}
