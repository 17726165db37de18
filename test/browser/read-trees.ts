import { loadLanguage } from '../../src/language/load-language.ts';
import type { Language } from '../../src/language/sentence.ts';

/** Gives the bytes of `tagger.bin.gz`, `parser.bin.gz` and `texts.json` (an array of strings). */
type LoadBytes = (name: string) => Promise<Uint8Array>;

/** Reads every text and gives its trees as JSON. The same module runs in Node and, bundled, in a page. */
export async function readTrees(load: LoadBytes): Promise<string[]> {
  const language = await loadLanguage({
    tagger: await load('tagger.bin.gz'),
    parser: await load('parser.bin.gz'),
  });
  const texts = JSON.parse(new TextDecoder().decode(await load('texts.json'))) as string[];
  return texts.map((text) => treesAsJson(language, text));
}

/** The trees with every word on its own, and with runs of capitalised words taken as one, as JSON (doubles survive it). */
function treesAsJson(language: Language, text: string): string {
  const units = [...text.matchAll(/[A-Z][a-z]+(?: [A-Z][a-z]+)+/g)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  return JSON.stringify([language.read(text), language.read(text, { units })]);
}
