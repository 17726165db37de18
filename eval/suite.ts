import type { Gazetteer } from '../src/gazetteer/gazetteer.ts';
import type { WordReader } from '../src/language/load-language.ts';
import type { Language } from '../src/language/sentence.ts';
import type { OwnReading } from './own/read-own-gold.ts';
import type { Outcome } from './result.ts';

/** What suites are run with. */
export interface Context {
  language: Language & WordReader;
  gazetteer: Gazetteer;
  /** Path of a file of the development sets (`--gold DIR`). */
  goldFile(name: string): string;
  /** The documents of our own gold set with their readings; read once. */
  ownReadings(): readonly OwnReading[];
}

/** One named measurement. `needs` is the file of the development sets it reads, null for our own gold. */
export interface Suite {
  name: string;
  needs: string | null;
  run(context: Context): Promise<Outcome> | Outcome;
}
