import { readdirSync, readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { loadParser } from '../parser/load-parser.ts';
import { loadTagger } from '../tagger/load-tagger.ts';

const folder = new URL('./', import.meta.url);
const taggerBytes = readFileSync(new URL('tagger.bin.gz', folder));
const LIMIT = 8_000_000;

test('all weights together stay under 8 MB', () => {
  const weights = readdirSync(folder).filter((name) => name.endsWith('.bin.gz'));
  expect(weights.length).toBeGreaterThan(1);
  const total = weights.reduce((sum, name) => sum + statSync(new URL(name, folder)).size, 0);
  expect(total).toBeLessThan(LIMIT);
});

test('a tagger is not taken for a parser', async () => {
  await expect(loadParser(taggerBytes)).rejects.toThrow('Expected parser weights but the file holds "tagger"');
});

test('bytes that are not weights are refused with advice', async () => {
  await expect(loadTagger(new Uint8Array([1, 2, 3]))).rejects.toThrow('Restore the file');
});

test('weights cut short are refused', async () => {
  const header = Buffer.from(JSON.stringify({ kind: 'tagger', meta: {}, sections: [{ name: 'keys', bytes: 9 }] }));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(header.length);
  const short = gzipSync(Buffer.concat([length, header, Buffer.from('1234')]));
  await expect(loadTagger(short)).rejects.toThrow('cut short or damaged');
});
