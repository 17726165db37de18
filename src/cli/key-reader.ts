import type { Readable } from 'node:stream';

/** A key as it arrives: a character, or `enter`, `backspace`, `escape`, `end` (Ctrl-C, Ctrl-D or the end of input). */
export type Key = string;

/** Reads single keys from a screen's input, which it gives back as it was with `close`. */
export class KeyReader {
  readonly #input: Readable & { isRaw?: boolean; setRawMode?(mode: boolean): unknown };
  readonly #keys: Key[] = [];
  #waiting: ((key: Key) => void) | null = null;

  constructor(input: Readable) {
    this.#input = input;
    this.#input.setRawMode?.(true);
    input.on('data', this.#take);
    input.on('end', this.#end);
    input.resume();
  }

  async next(): Promise<Key> {
    const key = this.#keys.shift();
    if (key !== undefined) return key;
    if (this.#input.readableEnded) return 'end';
    return new Promise((resolve) => {
      this.#waiting = resolve;
    });
  }

  close(): void {
    this.#input.off('data', this.#take);
    this.#input.off('end', this.#end);
    this.#input.setRawMode?.(false);
    this.#input.pause();
  }

  readonly #take = (chunk: Buffer | string): void => {
    for (const key of keysIn(String(chunk))) this.#give(key);
  };

  readonly #end = (): void => this.#give('end');

  #give(key: Key): void {
    const waiting = this.#waiting;
    this.#waiting = null;
    if (waiting === null) this.#keys.push(key);
    else waiting(key);
  }
}

const named: Record<string, Key> = {
  '\r': 'enter',
  '\n': 'enter',
  '\u007F': 'backspace',
  '\b': 'backspace',
  '\u001B': 'escape',
  '\u0003': 'end',
  '\u0004': 'end',
};

/** Arrow keys and their kin come as sequences and mean nothing here. */
function keysIn(text: string): Key[] {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: terminals send them.
  const plain = text.replace(/\u001B[[O][0-9;]*[A-Za-z~]/g, '');
  return [...plain].map((character) => named[character] ?? character);
}
