import type { Gazetteer } from '../../../gazetteer/gazetteer.ts';
import type { Agreement } from '../../../vocabulary/reading.ts';
import { calibration } from '../../calibrate-confidence.ts';
import type { TreatyOutline } from './outline-treaty.ts';
import { readDuties } from './read-duties.ts';
import { readParties } from './read-parties.ts';
import { readSigning } from './read-signing.ts';
import { readTerms } from './read-terms.ts';

/** The agreement whose own text a document is: what its articles oblige to and what it says of its own life. */
export function readTreatyText(text: string, outline: TreatyOutline, gazetteer: Gazetteer): Agreement {
  const { title, articles } = outline;
  const parties = readParties(text, outline, gazetteer);
  return {
    confidence: calibration.agreements.named,
    names: namesOf(title.name),
    kind: title.kind,
    parties,
    mentions: [{ start: title.start, end: title.end }],
    steps: readSigning(text, outline, parties),
    provisions: articles.flatMap((article) => readDuties(text, article, parties, gazetteer)),
    terms: articles.flatMap((article) => readTerms(text, article)),
  };
}

/** The title, and what is left of it without its parties. */
function namesOf(title: string): string[] {
  const short = title.replace(/\s+(?:between|among)\s.*$/i, '').replace(/^the\s+/i, '');
  return [...new Set([title.replace(/^the\s+/i, ''), short])].filter((name) => name.split(/\s+/).length > 1);
}
