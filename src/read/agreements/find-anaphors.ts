import type { Draft } from '../draft.ts';
import { type ClauseIndex, dependents, indexClauses, isVerb } from '../events/clause-index.ts';
import { readRoles } from '../events/clause-roles.ts';
import { agreementWords } from './agreement-words.ts';
import { findRatifyingLaws } from './find-talks.ts';
import type { NamedAgreement } from './named-agreement.ts';
import { lastOfStepNoun, stepOfNoun, stepOfVerb, stepWords } from './step-words.ts';

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
  if (isOwner(index, token))
    return takeUp(draft, sentence, token, pronounTarget(index, sentence, token, earlier));
  if (isRatifyingLaw(index, token) && !earlier.some((named) => named.sentence === sentence))
    return takeUp(draft, sentence, token, inChambers(sentence, earlier));
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
  return takeUp(draft, sentence, token, found ?? null, true);
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
    objects.includes(token) ||
    (subjects.includes(token) && (step === 'in force' || step === 'terminated' || step === 'succeeded'))
  );
}

/** "its entry into force", "since its signing": owned by the agreement, unless another is named behind. */
function isOwner(index: ClauseIndex, token: number): boolean {
  if (!/^its$/i.test(index.tokens[token]!.form)) return false;
  const noun = index.tokens.findIndex(
    (word, at) => at > token && at <= token + 2 && word.upos === 'NOUN' && stepOfNoun(index, at) !== null,
  );
  if (noun < 0 || !stepWords.pronounSteps.has(stepOfNoun(index, noun)!)) return false;
  return !/^(?:of|from|to)$/i.test(index.tokens[lastOfStepNoun(index, noun) + 1]?.form ?? '');
}

/** Sentences over which an act of a chamber or a law of ratification is one on the agreement in hand. */
const chamberReach = 12;

/** "passed the law on ratification", "signed the ratification bill", with no agreement named in the sentence. */
function isRatifyingLaw(index: ClauseIndex, token: number): boolean {
  const { content } = stepWords.laws;
  if (index.tokens[token]!.upos !== 'NOUN' || !content.has(index.tokens[token]!.lemma.toLowerCase()))
    return false;
  return findRatifyingLaws(index, new Set([token])).length > 0;
}

/** "the Senate approved it": what a chamber acts on stays in hand longer than what a person does. */
function isActOfChamber(index: ClauseIndex, token: number): boolean {
  const verb = index.heads[token]!;
  return (
    verb >= 0 &&
    readRoles(index, verb).subjects.some((subject) =>
      [subject, ...dependents(index, subject, 'compound', 'flat', 'amod')].some((word) =>
        stepWords.chambers.has(index.tokens[word]!.form.toLowerCase()),
      ),
    )
  );
}

/** The agreement that chambers have in hand: of those still to be ratified the one signed or taken up last. */
function inChambers(sentence: number, earlier: readonly NamedAgreement[]): NamedAgreement | null {
  const near = earlier.filter(
    (named) => sentence - named.sentence <= chamberReach && stepWords.ratifiable.has(named.kind),
  );
  return near.findLast(({ prominent }) => prominent) ?? near.at(-1) ?? null;
}

/** The agreement named last, in this sentence before the word or in the one before; a subject or object comes first. */
function pronounTarget(
  index: ClauseIndex,
  sentence: number,
  token: number,
  earlier: readonly NamedAgreement[],
): NamedAgreement | null {
  const { start } = index.tokens[token]!;
  const reach = index.relations[token] === 'nmod' ? 2 : 1;
  const near = earlier.filter((named) => named.end <= start && sentence - named.sentence <= reach);
  const last = near.findLast(({ prominent }) => prominent) ?? near.at(-1) ?? null;
  return last ?? (isActOfChamber(index, token) ? inChambers(sentence, earlier) : null);
}

function takeUp(
  draft: Pick<Draft, 'document' | 'sentences'>,
  sentence: number,
  token: number,
  found: NamedAgreement | null,
  isNamed = false,
): NamedAgreement | null {
  if (found === null) return null;
  const { start, end } = draft.sentences[sentence]!.tokens[token]!;
  return {
    ...found,
    start,
    end,
    sentence,
    token,
    // "it" and "ratification" are no names.
    name: isNamed ? draft.document.text.slice(start, end) : found.name,
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
