import type { Gazetteer } from '../../src/gazetteer/gazetteer.ts';
import type { Language } from '../../src/language/sentence.ts';
import { extendEventLexicon } from '../../src/read/events/lexicon-file.ts';
import { readReport } from '../../src/read-report.ts';
import { type CaseFile, openCaseFile } from '../../src/resolve/case-file.ts';
import { type GoldReport, loadStories } from '../gold-sameness/load-stories.ts';

/** The stories of the sameness gold, read by our own reader into one case. */
export function readStories(
  gazetteer: Gazetteer,
  language: Language,
): { gold: GoldReport[]; caseFile: CaseFile } {
  const gold = loadStories();
  const readers = { gazetteer, language, lexicon: extendEventLexicon([]), version: 'eval' };
  const read = gold.map(({ id, text, outlet, published }) => {
    const bytes = new TextEncoder().encode(text);
    const given = {
      outlet,
      published: {
        text: published,
        value: published,
        earliest: published,
        latest: published,
        basis: 'stated' as const,
      },
    };
    const { report, observations } = readReport({ bytes, source: id, key: `${id}.txt` }, given, readers);
    if (report.text !== text) throw new Error(`Report "${id}" is not read as it stands in the gold.`);
    return { report: { ...report, version: 1 }, observations };
  });
  const documents = new Map(read.map(({ report }, index) => [gold[index]!.id, report.id]));
  const renamed = gold.map((one) => ({ ...one, id: documents.get(one.id)! }));
  return {
    gold: renamed,
    caseFile: openCaseFile(
      gazetteer,
      read.map(({ report }) => report),
      read.flatMap(({ observations }) => observations),
    ),
  };
}
