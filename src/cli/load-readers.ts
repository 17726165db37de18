import { readFile } from 'node:fs/promises';
import { loadGazetteer } from '../gazetteer/load-gazetteer.ts';
import { loadLanguage, type WordReader } from '../language/load-language.ts';
import type { Language } from '../language/sentence.ts';
import { extendEventLexicon } from '../read/events/lexicon-file.ts';
import type { Readers } from '../read-report.ts';
import { readerVersionWith } from '../reader-version.ts';
import { noOwnFiles, type OwnFiles } from './own-files.ts';

/** The English reader with the weights that ship beside it. */
export async function loadEnglish(): Promise<Language & WordReader> {
  const models = new URL('../language/models/', import.meta.url);
  const [tagger, parser] = await Promise.all([
    readFile(new URL('tagger.bin.gz', models)),
    readFile(new URL('parser.bin.gz', models)),
  ]);
  return loadLanguage({ tagger, parser });
}

/** Everything reading needs: who is who, English, and what acts are called; with a person's own files over them. */
export async function loadReaders({ gazetteer, lexicon, digest }: OwnFiles = noOwnFiles): Promise<Readers> {
  return {
    gazetteer: loadGazetteer(gazetteer),
    language: await loadEnglish(),
    lexicon: extendEventLexicon(lexicon),
    version: readerVersionWith(digest),
  };
}
