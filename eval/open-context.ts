import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadGazetteer } from '../src/gazetteer/load-gazetteer.ts';
import { loadLanguage } from '../src/language/load-language.ts';
import { type OwnReading, readOwnGold } from './own/read-own-gold.ts';
import type { Context } from './suite.ts';

/** Opens the reader that suites measure. @param folder of the development sets. */
export async function openContext(folder: string): Promise<Context> {
  const models = new URL('../src/language/models/', import.meta.url);
  const language = await loadLanguage({
    tagger: readFileSync(new URL('tagger.bin.gz', models)),
    parser: readFileSync(new URL('parser.bin.gz', models)),
  });
  const gazetteer = loadGazetteer();
  let own: OwnReading[] | undefined;
  const ownReadings = () => {
    own ??= readOwnGold(gazetteer, language);
    return own;
  };
  return { language, gazetteer, goldFile: (name) => resolve(folder, name), ownReadings };
}
