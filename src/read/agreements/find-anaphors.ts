import type { Draft } from '../draft.ts';
import { dependents, indexClauses } from '../events/clause-index.ts';
import { agreementWords } from './agreement-words.ts';
import type { NamedAgreement } from './named-agreement.ts';

/** Words that take up any agreement; the others only one of their own kind. */
const anyKind: ReadonlySet<string> = new Set(['document', 'instrument', 'text']);

/** "the document", "the new text": takes up the nearest agreement named before; null when there is none. */
export function findAnaphor(
  draft: Pick<Draft, 'document' | 'sentences'>,
  sentence: number,
  token: number,
  earlier: readonly NamedAgreement[],
): NamedAgreement | null {
  const index = indexClauses(draft.sentences[sentence]!);
  const word = index.tokens[token]!;
  const lemma = word.lemma.toLowerCase();
  if (word.upos !== 'NOUN' || word.xpos === 'NNS' || !agreementWords.anaphors.has(lemma)) return null;
  if (index.relations[token] === 'compound') return null;
  const definite = dependents(index, token, 'det').some((child) =>
    /^(the|this|that)$/i.test(index.tokens[child]!.form),
  );
  if (!definite) return null;
  const found = [...earlier].reverse().find((named) => {
    if (sentence - named.sentence > 12) return false;
    return anyKind.has(lemma) || kindsOf(lemma).has(named.kind);
  });
  if (!found) return null;
  const { start, end } = word;
  return {
    ...found,
    start,
    end,
    sentence,
    token,
    name: draft.document.text.slice(start, end),
    title: false,
    words: new Set(),
    reference: 'definite',
  };
}

function kindsOf(lemma: string): ReadonlySet<string> {
  const plain = agreementWords.heads[lemma];
  const qualified = agreementWords.qualified[lemma]?.kind;
  return new Set([plain, qualified].filter((kind): kind is string => kind !== undefined));
}
