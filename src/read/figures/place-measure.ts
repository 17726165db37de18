import type { Sentence } from '../../language/sentence.ts';
import { ancestorsOf, childrenOf, rootOf } from '../../language/walk-tree.ts';
import type { Draft } from '../draft.ts';
import { mentionsAtToken } from '../mentions/mentions-at-token.ts';
import { figureWords } from './figure-words.ts';
import { isComparison, isOccasions } from './is-figure.ts';
import { isCounted, isFlow, isUncounted, isVague } from './measure-heads.ts';
import type { PlacedAmount } from './place-amount.ts';

/** The noun of what was measured: a sentence and a token of it. */
export interface MeasurePlace {
  sentence: number;
  token: number;
}

/** What was measured before, for amounts that go on with it ("it", "an increase"). */
export interface MeasuredBefore extends MeasurePlace {
  kind: PlacedAmount['kind'];
}

type Read = Pick<Draft, 'sentences' | 'mentions' | 'document'>;

const extentHeads = new Set(figureWords.extentHeads);

/** How many sentences back "it" may reach. */
const FARTHEST = 2;

/**
 * What an amount measures, over pronouns ("it reached") and nouns that say nothing alone ("an increase", "the level").
 * `before`: what the figures so far measured, in order. Null when nothing worth keeping is measured.
 */
export function placeMeasure(
  draft: Read,
  sentence: number,
  amount: PlacedAmount,
  before: readonly MeasuredBefore[],
): MeasurePlace | null {
  const tree = draft.sentences[sentence]!;
  const paid = amount.kind === 'money' ? moneyVerbOf(tree, amount) : null;
  if (paid !== null) return { sentence, token: paid };
  if (isOccasions(amount, tree) && !isComparison(amount, draft.document.text))
    return { sentence, token: repeatedAct(tree, amount.governor) };
  const placed = placeNamed(draft, sentence, amount, before);
  const extent = amount.kind === 'extent' && /^(?:square|cubic|hectares|acres)/.test(amount.unit);
  const matters =
    extent ||
    amount.kind === 'money' ||
    amount.kind === 'percent' ||
    (amount.kind === 'times' && amount.direction === null) ||
    (amount.kind === 'share' && !isOfPlace(tree, amount));
  const near = placed ?? (matters ? nearestNoun(tree, sentence, amount) : null);
  // "And more than twice the figure for 2020": of what was measured last.
  return near ?? (amount.kind === 'times' && matters ? (before.at(-1) ?? null) : null);
}

/** What was done so often: its object, else the verb. */
function repeatedAct(tree: Sentence, verb: number): number {
  return childrenOf(tree, verb, 'obj').find((index) => isCounted(tree.tokens[index]!)) ?? verb;
}

/** "two thirds of Malta" is geography, "two thirds of its oil" is not. */
function isOfPlace(tree: Sentence, { end }: PlacedAmount): boolean {
  const at = tree.tokens.findIndex(({ start, upos }) => start >= end && /^(?:NOUN|PROPN|PRON)$/.test(upos));
  const owns = tree.tokens.slice(at, at + 3).some(({ xpos }) => xpos === 'POS');
  return tree.tokens[at]?.upos === 'PROPN' && !owns;
}

/** Money and rates matter even where the clause does not say of what: the noun that stands nearest before, else behind. */
function nearestNoun(tree: Sentence, sentence: number, { start, end }: PlacedAmount): MeasurePlace | null {
  const fits = (index: number) => tree.tokens[index]!.upos === 'NOUN' && !isVague(tree.tokens[index]!);
  const places = [...tree.tokens.keys()].filter(fits);
  const token =
    places.findLast((index) => tree.tokens[index]!.end <= start) ??
    places.find((index) => tree.tokens[index]!.start >= end);
  return token === undefined ? null : { sentence, token };
}

function placeNamed(
  draft: Read,
  sentence: number,
  amount: PlacedAmount,
  before: readonly MeasuredBefore[],
): MeasurePlace | null {
  const tree = draft.sentences[sentence]!;
  const token = amount.measure;
  const word = tree.tokens[token];
  if (word === undefined) return null;
  const known = isCounted(word) || isFlow(word);
  if (amount.unit === 'votes' || (amount.kind === 'count' && amount.unit !== '')) return { sentence, token };
  if (amount.kind === 'extent') return extentHeads.has(word.lemma) ? { sentence, token } : null;
  // "40 flights" and "500 barrels of oil" are kept, "40 chapters" are not.
  if (amount.kind === 'count') {
    // "The number of students grew to 9,500".
    const counts = isVague(word)
      ? childrenOf(tree, token, 'nmod').find((index) => index > token && isCounted(tree.tokens[index]!))
      : undefined;
    if (amount.noun < 0 && counts !== undefined) return { sentence, token: counts };
    const quantity = amount.noun >= 0 && amount.noun !== token && isFlow(word);
    // In digits and from ten on even what is not in the list is counted for its own sake.
    const many = !amount.spelled || amount.value > 9;
    const written =
      amount.noun >= 0 && many && /^NNP?S$/.test(word.xpos) && !isUncounted(word) && !isNumeral(word.lemma);
    return isCounted(word) || quantity || written ? { sentence, token } : null;
  }
  if (word.upos === 'NOUN' && !isVague(word)) {
    if (known) return { sentence, token };
    // A government is not what was measured; what is not known to be counted must at least change.
    if (mentionsAtToken(draft.mentions, sentence, token).length > 0) return null;
    return amount.kind === 'money' || amount.kind === 'percent' || amount.direction !== null
      ? { sentence, token }
      : null;
  }
  const ofIt = isVague(word)
    ? childrenOf(tree, token, 'nmod').find((index) => {
        const below = tree.tokens[index]!;
        return index > token && below.upos === 'NOUN' && !isVague(below);
      })
    : undefined;
  if (ofIt !== undefined) return { sentence, token: ofIt };
  if (word.upos === 'PROPN') return null;
  return antecedent(draft, sentence, amount, before);
}

/** "tens of ‖thousands‖" */
function isNumeral(lemma: string): boolean {
  return /^(?:dozen|hundred|thousand|million|billion)s?$/i.test(lemma);
}

/** "Paid $5 million": the verb, where money is its own object and nothing says what it is for. */
function moneyVerbOf(tree: Sentence, { governor, token, measure }: PlacedAmount): number | null {
  const verb = tree.tokens[governor];
  if (verb === undefined || verb.upos !== 'VERB' || figureWords.moneyVerbs[verb.lemma] === undefined)
    return null;
  const target = tree.tokens[measure];
  const named =
    target !== undefined &&
    target.upos === 'NOUN' &&
    isFlow(target) &&
    target.deprel !== 'nsubj' &&
    !isVague(target);
  return named || ancestorsOf(tree, token).indexOf(governor) > 2 ? null : governor;
}

/** What was measured last, here or just before; else the nearest flow ("trade") before the words that go on with it. */
function antecedent(
  draft: Read,
  sentence: number,
  amount: PlacedAmount,
  before: readonly MeasuredBefore[],
): MeasurePlace | null {
  const last = before.findLast(
    (place) => place.kind !== 'count' && isFlow(draft.sentences[place.sentence]!.tokens[place.token]!),
  );
  if (last !== undefined && last.sentence === sentence) return last;
  const here = lastFlow(draft, sentence, draft.sentences[sentence]!.tokens[amount.measure]!.start);
  if (here !== null) return here;
  if (last !== undefined && sentence - last.sentence <= FARTHEST) return last;
  for (let back = sentence - 1; back >= Math.max(0, sentence - FARTHEST); back -= 1) {
    const tree = draft.sentences[back]!;
    const root = rootOf(tree);
    const subject = root < 0 ? undefined : childrenOf(tree, root, 'nsubj')[0];
    if (subject !== undefined && isFlow(tree.tokens[subject]!)) return { sentence: back, token: subject };
    const flow = lastFlow(draft, back, tree.end);
    if (flow !== null) return flow;
  }
  return null;
}

/** The last noun of a flow that ends before `end`, the subject of a clause first. */
function lastFlow({ sentences }: Read, sentence: number, end: number): MeasurePlace | null {
  const { tokens } = sentences[sentence]!;
  const flows = [...tokens.keys()].filter((index) => {
    const word = tokens[index]!;
    return word.end <= end && word.upos === 'NOUN' && isFlow(word);
  });
  const subject = flows.findLast((index) => tokens[index]!.deprel.startsWith('nsubj'));
  const token = subject ?? flows.at(-1);
  return token === undefined ? null : { sentence, token };
}
