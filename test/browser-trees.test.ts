import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { beforeAll, expect, test } from 'vitest';
import type { Sentence } from '../src/language/sentence.ts';
import { oddTexts } from './browser/odd-texts.ts';
import { missingChromium, openChromium } from './browser/open-chromium.ts';
import { readTrees } from './browser/read-trees.ts';

const root = join(import.meta.dirname, '..');
const examples = readdirSync(join(root, 'examples'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'));
const texts = [...examples, ...oddTexts];
const weights = (name: string) => readFileSync(join(root, 'src/language/models', name));
// JSON escapes lone surrogates, which UTF-8 cannot hold.
const asBytes = (list: readonly string[]) => Buffer.from(JSON.stringify(list));

const files = new Map([
  ['tagger.bin.gz', weights('tagger.bin.gz')],
  ['parser.bin.gz', weights('parser.bin.gz')],
  ['texts.json', asBytes(texts)],
]);

let inNode: string[];
beforeAll(async () => {
  inNode = await readTrees(async (name) => files.get(name)!);
});

/** The language stage as one module; node: imports, which a page cannot load, would be left standing in it. */
async function bundleForPage(): Promise<string> {
  const bundle = await rolldown({
    input: join(root, 'test/browser/read-trees.ts'),
    platform: 'browser',
    logLevel: 'silent',
  });
  const { output } = await bundle.generate({ format: 'esm' });
  await bundle.close();
  expect(output.map(({ fileName }) => fileName)).toEqual(['read-trees.js']);
  expect(output[0].imports).toEqual([]);
  return output[0].code;
}

/** Where the two readings of a text part, with what each says there; nothing when they are the same. */
function findDifference(text: string, node: string, page: string) {
  if (node === page) return [];
  let at = 0;
  while (node[at] === page[at]) at += 1;
  const near = (json: string) => json.slice(Math.max(0, at - 80), at + 40);
  return [{ text: text.slice(0, 80), node: near(node), page: near(page) }];
}

test('a browser reads the same trees as Node, bit for bit', async ({ skip }) => {
  skip(missingChromium() !== '', missingChromium());
  const script = await bundleForPage();
  const { browser, close } = await openChromium();
  try {
    const page = await browser.newPage();
    await page.route('**/*', (route) => {
      const name = new URL(route.request().url()).pathname.slice(1);
      if (name === '') return route.fulfill({ contentType: 'text/html', body: '<!doctype html>' });
      if (name === 'read-trees.js') return route.fulfill({ contentType: 'text/javascript', body: script });
      const body = files.get(name);
      return body ? route.fulfill({ body }) : route.abort();
    });
    await page.goto('http://localhost/');
    const inPage = await page.evaluate<string[]>(`import('/read-trees.js').then(({ readTrees }) =>
      readTrees(async (name) => new Uint8Array(await (await fetch('/' + name)).arrayBuffer())))`);
    expect(inPage).toHaveLength(texts.length);
    expect(texts.flatMap((text, index) => findDifference(text, inNode[index]!, inPage[index]!))).toEqual([]);
  } finally {
    await close();
  }
});

test('reading again, in another order, gives the same trees', async () => {
  const backwards = asBytes(texts.toReversed());
  const again = await readTrees(async (name) => (name === 'texts.json' ? backwards : files.get(name)!));
  expect(again.toReversed()).toEqual(inNode);
});

test('every arc has a probability', () => {
  const sentences = inNode.flatMap((json) => (JSON.parse(json) as Sentence[][]).flat());
  expect(sentences.length).toBeGreaterThan(400);
  // JSON writes what is not finite as null.
  const odd = sentences
    .flatMap(({ tokens }) => tokens)
    .filter(({ confidence }) => !(Number.isFinite(confidence) && confidence >= 0 && confidence <= 1));
  expect(odd).toEqual([]);
});
