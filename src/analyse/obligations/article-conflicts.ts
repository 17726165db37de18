import { contentOf } from './content-of.ts';
import { articleOf, type LedgerProvision } from './merge-provisions.ts';

/** Reports that put what reads as one clause under different articles. */
export interface ArticleConflict {
  articles: string[];
  provisions: LedgerProvision[];
}

/** Share of the shorter telling's words that two tellings of one clause have in common. */
const sameClause = 0.5;

/** Clauses of one duty and case, in alike words, that different reports put under different articles: none is chosen. */
export function articleConflicts(provisions: readonly LedgerProvision[]): ArticleConflict[] {
  const found: ArticleConflict[] = [];
  provisions.forEach((one, index) => {
    for (const other of provisions.slice(index + 1)) {
      if (!isConflict(one, other, provisions)) continue;
      const articles = [articleOf(one)!, articleOf(other)!].sort();
      if (!found.some((known) => known.articles.join() === articles.join()))
        found.push({ articles, provisions: [one, other] });
    }
  });
  return found.sort((a, b) => (a.articles.join() < b.articles.join() ? -1 : 1));
}

function isConflict(a: LedgerProvision, b: LedgerProvision, all: readonly LedgerProvision[]): boolean {
  const [articleA, articleB] = [articleOf(a), articleOf(b)];
  if (articleA === null || articleB === null || articleA === articleB) return false;
  if (a.obligation !== b.obligation || a.occasion !== b.occasion) return false;
  // A report that knows both articles keeps them apart itself.
  const knowsBoth = (document: string) =>
    [articleA, articleB].every((article) =>
      all.some((one) => articleOf(one) === article && documentsOf(one).has(document)),
    );
  if ([...documentsOf(a), ...documentsOf(b)].some(knowsBoth)) return false;
  const [wordsA, wordsB] = [clauseWords(a), clauseWords(b)];
  const shared = [...wordsA].filter((word) => wordsB.has(word)).length;
  return shared > 0 && shared >= sameClause * Math.min(wordsA.size, wordsB.size);
}

function documentsOf({ evidence }: LedgerProvision): Set<string> {
  return new Set(evidence.map(({ document }) => document));
}

function clauseWords({ trigger, action }: LedgerProvision): Set<string> {
  return contentOf(`${trigger ?? ''} ${action ?? ''}`);
}
