import type { LedgerAgreement, LedgerConflict } from '../vocabulary/ledger.ts';
import { compareText } from './compare-text.ts';
import { contentWords } from './content-words.ts';

type Provision = LedgerAgreement['provisions'][number];

/** Share of the shorter telling's words that two tellings of one clause have in common. */
const sameClause = 0.5;

/** Article 2 before Article 16. */
const byNumber = new Intl.Collator('en', { numeric: true });

/**
 * Clauses of one agreement, of one duty and case and in alike words, that different reports put under different
 * articles. `claims` holds the agreement's id, `articles` both articles: both stay in its provisions.
 */
export function findArticleConflicts(agreements: readonly LedgerAgreement[]): LedgerConflict[] {
  return agreements.flatMap((agreement) => {
    const found = new Map<string, LedgerConflict>();
    agreement.provisions.forEach((one, at) => {
      for (const other of agreement.provisions.slice(at + 1)) {
        if (!isConflict(one, other, agreement.provisions)) continue;
        const articles = [articleOf(one)!, articleOf(other)!].sort(byNumber.compare);
        const key = `${articles.join('|')}|${one.obligation}`;
        const note = noteOf(agreement, one, articles);
        if (!found.has(key)) found.set(key, { claims: [agreement.id], kind: 'article', note, articles });
      }
    });
    return [...found.values()].sort((a, b) => compareText(a.note, b.note));
  });
}

/** "Article 4", "Art. 4" and "4" are one. */
function articleOf({ article }: Provision): string | null {
  return article === null ? null : article.replace(/^(?:articles?|arts?\.?)\s+/i, '').trim();
}

function noteOf(
  agreement: LedgerAgreement,
  { obligation, action }: Provision,
  articles: readonly string[],
): string {
  const name = agreement.names[0] ?? agreement.kind;
  return `${name}: ${obligation}${action === null ? '' : ` (“${action}”)`} under Article ${articles.join(' or Article ')}`;
}

function isConflict(a: Provision, b: Provision, all: readonly Provision[]): boolean {
  const [articleA, articleB] = [articleOf(a), articleOf(b)];
  if (articleA === null || articleB === null || articleA === articleB) return false;
  if (a.obligation !== b.obligation || a.occasion !== b.occasion) return false;
  // A report that knows both articles keeps them apart itself.
  const knowsBoth = (document: string) =>
    [articleA, articleB].every((article) =>
      all.some((one) => articleOf(one) === article && documentsOf(one).has(document)),
    );
  if ([...documentsOf(a), ...documentsOf(b)].some(knowsBoth)) return false;
  const [wordsA, wordsB] = [wordsOf(a), wordsOf(b)];
  const shared = [...wordsA].filter((word) => wordsB.has(word)).length;
  return shared > 0 && shared >= sameClause * Math.min(wordsA.size, wordsB.size);
}

function documentsOf({ evidence }: Provision): Set<string> {
  return new Set(evidence.map(({ document }) => document));
}

function wordsOf({ trigger, action }: Provision): Set<string> {
  return contentWords(`${trigger ?? ''} ${action ?? ''}`);
}
