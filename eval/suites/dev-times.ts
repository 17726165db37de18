import type { Language } from '../../src/language/sentence.ts';
import { startDraft } from '../../src/read/draft.ts';
import { expressions } from '../../src/read/times/expressions.ts';
import { times } from '../../src/read/times/times.ts';
import { plainDocument } from '../plain-document.ts';
import { readJsonLines } from '../read-json-lines.ts';
import { scoreTimexes, type Timex, type TimexDocument } from '../score-timexes.ts';
import type { Suite } from '../suite.ts';

interface Row {
  id: string;
  suite: string;
  dct: string;
  text: string;
  timexes: Timex[];
}

const file = 'times.jsonl';

/** Time expressions in running text, one suite for each corpus and one for the two that TempEval-3 joins. */
export const devTimes: readonly Suite[] = [
  timeSuite('timebank', ['timebank']),
  timeSuite('aquaint', ['aquaint']),
  timeSuite('timebank+aquaint', ['timebank', 'aquaint']),
  timeSuite('wikiwars', ['wikiwars-train']),
];

function timeSuite(name: string, corpora: readonly string[]): Suite {
  return {
    name,
    needs: file,
    run: ({ goldFile, language }) => {
      const rows = readJsonLines<Row>(goldFile(file)).filter(({ suite }) => corpora.includes(suite));
      return scoreTimexes(rows.map((row) => readRow(row, language)));
    },
  };
}

/** Only what times need is read: the names of actors have no part in them. */
function readRow({ id, dct, text, timexes }: Row, language: Language): TimexDocument {
  const document = plainDocument(id, text, dct.slice(0, 10));
  const noNames = { findNames: () => [] } as unknown as Parameters<typeof startDraft>[1];
  let draft = {
    ...startDraft(document, noNames, language),
    published: document.published,
    sentences: language.read(text),
  };
  draft = { ...draft, ...expressions.annotate(draft) };
  return { id, text, published: dct.slice(0, 10), expected: timexes, found: times.annotate(draft).times };
}
