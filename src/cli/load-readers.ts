import { readFile } from 'node:fs/promises';
import { loadGazetteer } from '../gazetteer/load-gazetteer.ts';
import { loadLanguage, type WordReader } from '../language/load-language.ts';
import type { Language } from '../language/sentence.ts';
import type { Readers } from '../read-report.ts';

/** The English reader with the weights that ship beside it. */
export async function loadEnglish(): Promise<Language & WordReader> {
  const models = new URL('../language/models/', import.meta.url);
  const [tagger, parser] = await Promise.all([
    readFile(new URL('tagger.bin.gz', models)),
    readFile(new URL('parser.bin.gz', models)),
  ]);
  return loadLanguage({ tagger, parser });
}

/** Everything reading needs: who is who, and English. */
export async function loadReaders(): Promise<Readers> {
  return { gazetteer: loadGazetteer(), language: await loadEnglish() };
}
