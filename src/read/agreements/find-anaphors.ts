import type { Draft } from '../draft.ts';
import { type ClauseIndex, dependents, indexClauses, isVerb } from '../events/clause-index.ts';
import { readRoles } from '../events/clause-roles.ts';
import { agreementWords } from './agreement-words.ts';
import type { NamedAgreement } from './named-agreement.ts';
import { stepOfVerb, stepWords } from './step-words.ts';

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
  if (isPronoun(index, token))
    return takeUp(draft, sentence, token, pronounTarget(index, sentence, token, earlier));
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
  return takeUp(draft, sentence, token, found ?? null);
}

/** "it" where a step of an agreement is told of it: "the Senate approved it", "it entered into force". */
function isPronoun(index: ClauseIndex, token: number): boolean {
  if (!/^it$/i.test(index.tokens[token]!.form)) return false;
  const verb = index.heads[token]!;
  if (verb < 0 || !isVerb(index.tokens[verb]!)) return false;
  const step = stepOfVerb(index, verb);
  if (step === null || !stepWords.pronounSteps.has(step)) return false;
  const { objects, subjects } = readRoles(index, verb);
  return (
    objects.includes(token) || (subjects.includes(token) && (step === 'in force' || step === 'terminated'))
  );
}

/** The agreement named last, in this sentence before the word or in the one before; a subject or object comes first. */
function pronounTarget(
  index: ClauseIndex,
  sentence: number,
  token: number,
  earlier: readonly NamedAgreement[],
): NamedAgreement | null {
  const { start } = index.tokens[token]!;
  const near = earlier.filter((named) => named.end <= start && sentence - named.sentence <= 1);
  return near.findLast(({ prominent }) => prominent) ?? near.at(-1) ?? null;
}

function takeUp(
  draft: Pick<Draft, 'document' | 'sentences'>,
  sentence: number,
  token: number,
  found: NamedAgreement | null,
): NamedAgreement | null {
  if (found === null) return null;
  const { start, end } = draft.sentences[sentence]!.tokens[token]!;
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
