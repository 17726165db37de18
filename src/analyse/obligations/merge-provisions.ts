import type { LedgerAgreement } from '../../vocabulary/ledger.ts';
import type { Strength } from '../../vocabulary/provision.ts';
import { codeOf } from '../standing/parties-of.ts';

export type LedgerProvision = LedgerAgreement['provisions'][number];

/** Article 2 before Article 16. */
const byArticle = new Intl.Collator('en', { numeric: true });

const strengths: readonly Strength[] = ['may', 'should', 'shall'];

/**
 * The provisions of an agreement, each once: several reports tell one of them. Those of one article, duty and case are
 * one; a telling without its article joins the only article that has this duty in this case.
 */
export function mergeProvisions(provisions: readonly LedgerProvision[]): LedgerProvision[] {
  const known = merged.get(provisions) ?? merge(provisions);
  merged.set(provisions, known);
  return known;
}

/** Merged once: a chain asks them again and again. */
const merged = new WeakMap<readonly LedgerProvision[], LedgerProvision[]>();

function merge(provisions: readonly LedgerProvision[]): LedgerProvision[] {
  const groups = new Map<string, LedgerProvision[]>();
  for (const provision of provisions) {
    const articles = new Set(
      provisions.filter((one) => matterOf(one) === matterOf(provision)).map(articleOf),
    );
    articles.delete(null);
    const article = articleOf(provision) ?? (articles.size === 1 ? [...articles][0] : null);
    const key = `${article ?? ''}|${matterOf(provision)}`;
    groups.set(key, [...(groups.get(key) ?? []), provision]);
  }
  return [...groups.keys()].sort(byArticle.compare).map((key) => join(groups.get(key)!));
}

function matterOf({ obligation, occasion, by, to, against }: LedgerProvision): string {
  return [obligation, occasion, ...[by, to, against].map((actors) => actors.map(codeOf).sort().join())].join(
    '|',
  );
}

/** "Article 4", "Art. 4" and "4" are one. */
export function articleOf({ article }: Pick<LedgerProvision, 'article'>): string | null {
  return article === null ? null : article.replace(/^(?:articles?|arts?\.?)\s+/i, '').trim();
}

/** All words that tell in which case a provision is for. */
export function caseOf({ trigger, action, occasion }: LedgerProvision): string {
  const named = occasion === 'standing' || occasion === 'other' ? '' : occasion;
  // "threat other than armed attack" is no case of attack.
  return [named, trigger ?? '', action ?? ''].join(' ').replace(/\bother than (?:an? |armed )*\p{L}+/giu, '');
}

function join(group: readonly LedgerProvision[]): LedgerProvision {
  const sorted = [...group].sort((a, b) => compare(keyOf(a), keyOf(b)));
  const first = sorted[0]!;
  const told = <K extends 'article' | 'trigger' | 'action' | 'area' | 'timing'>(field: K) =>
    sorted.map((one) => one[field]).find((value) => value !== null) ?? null;
  return {
    ...first,
    article: told('article'),
    trigger: told('trigger'),
    action: told('action'),
    area: told('area'),
    timing: told('timing'),
    conditional: sorted.some(({ conditional }) => conditional),
    strength: strengths.findLast((strength) => sorted.some((one) => one.strength === strength))!,
    qualifiers: [...new Set(sorted.flatMap(({ qualifiers }) => qualifiers))],
    evidence: uniqueEvidence(sorted),
  };
}

function uniqueEvidence(provisions: readonly LedgerProvision[]): LedgerProvision['evidence'] {
  const all = provisions.flatMap(({ evidence }) => evidence);
  return [...new Map(all.map((one) => [`${one.document} ${one.start} ${one.end}`, one])).values()];
}

function keyOf({ evidence }: LedgerProvision): string {
  return evidence.map(({ document, start }) => `${document} ${String(start).padStart(9, '0')}`).join();
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
