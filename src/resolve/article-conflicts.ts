import type { LedgerAgreement, LedgerConflict } from '../vocabulary/ledger.ts';
import { contentWords } from './content-words.ts';

type Provision = LedgerAgreement['provisions'][number];

/** Share of the shorter telling's words that two tellings of one clause have in common. */
const sameClause = 0.5;

/**
 * Clauses of one agreement, of one duty and case and in alike words, that different reports put under different
 * articles. `claims` holds the agreement's id: both articles stay in its provisions.
 */
export function findArticleConflicts(agreements: readonly LedgerAgreement[]): LedgerConflict[] {
  return agreements.flatMap((agreement) => {
    const notes = new Map<string, string>();
    agreement.provisions.forEach((one, at) => {
      for (const other of agreement.provisions.slice(at + 1)) {
        if (!isConflict(one, other, agreement.provisions)) continue;
        const articles = [one.article!, other.article!].sort((a, b) =>
          a.localeCompare(b, 'en', { numeric: true }),
        );
        const key = `${articles.join('|')}|${one.obligation}`;
        if (!notes.has(key)) notes.set(key, noteOf(agreement, one, articles));
      }
    });
    return [...notes.values()].map((note) => ({ claims: [agreement.id], kind: 'article' as const, note }));
  });
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
  if (a.article === null || b.article === null || a.article === b.article) return false;
  if (a.obligation !== b.obligation || a.occasion !== b.occasion) return false;
  // A report that knows both articles keeps them apart itself.
  const knowsBoth = (document: string) =>
    [a.article, b.article].every((article) =>
      all.some((one) => one.article === article && documentsOf(one).has(document)),
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
