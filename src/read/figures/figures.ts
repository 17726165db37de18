import type { Sentence } from '../../language/sentence.ts';
import type { Figure } from '../../vocabulary/reading.ts';
import type { Span } from '../../vocabulary/span.ts';
import type { Annotator } from '../annotator.ts';
import { claimAt } from '../claims/claim-at.ts';
import type { Draft } from '../draft.ts';
import { mentionsOfSentence } from '../mentions/mentions-at-token.ts';
import { dateOf } from '../times/date-of.ts';
import { whenOf } from '../times/dating/join-times.ts';
import { timesOfSentence } from '../times/dating/times-of-sentence.ts';
import { changeWithoutNumber } from './change-verbs.ts';
import { figureActors, phraseOf } from './figure-actors.ts';
import { type Amount, findAmounts } from './find-amounts.ts';
import { isFigure } from './is-figure.ts';
import { measureText } from './measure-text.ts';
import { type PlacedAmount, placeAmount } from './place-amount.ts';

/** Amounts and changes the report gives: what was measured, how much, whose, when, and who said so. */
export const figures: Annotator<'figures'> = {
  name: 'figures',
  needs: ['sentences', 'times', 'mentions', 'claims'],
  gives: ['figures'],
  annotate: (draft) => ({ figures: draft.sentences.flatMap((_, sentence) => readSentence(draft, sentence)) }),
};

function readSentence(draft: Draft, sentence: number): Figure[] {
  const tree = draft.sentences[sentence]!;
  const text = draft.document.text.slice(tree.start, tree.end);
  const local = (span: { start: number; end: number }) => ({
    start: span.start - tree.start,
    end: span.end - tree.start,
  });
  const taken = [...timesOfSentence(draft.times, sentence), ...namesOf(draft, sentence)].map(local);
  const amounts = findAmounts(text, taken)
    .map((amount) => shift(amount, tree.start))
    .map((amount) => placeAmount(amount, tree, timesOfSentence(draft.times, sentence)))
    .filter((amount) => amount !== null);
  const found: Figure[] = [];
  let counted: PlacedAmount | null = null;
  for (const amount of [...amounts, ...changeWithoutNumber(tree, amounts)].sort(
    (a, b) => a.start - b.start,
  )) {
    // "Including 18 this year": a bare number counts what the sentence counted before.
    const borrowed: PlacedAmount =
      amount.kind === 'count' && amount.noun < 0 && counted !== null
        ? { ...amount, measure: counted.measure, noun: counted.noun }
        : amount;
    if (!isFigure(borrowed, tree, draft.document.text)) continue;
    const made = toFigures(draft, sentence, borrowed, borrowed !== amount);
    const before = found.at(-1);
    // What is part of a count is of the same states.
    if (borrowed !== amount && before) for (const figure of made) figure.actors = before.actors;
    if (borrowed.kind === 'count') counted = borrowed;
    found.push(...made);
  }
  return found;
}

/** Names have numbers of their own ("38 North", "Group of 20"). */
function namesOf({ mentions }: Draft, sentence: number): Span[] {
  return [...mentionsOfSentence(mentions, sentence).values()]
    .flat()
    .filter(({ form }) => form === 'name' || form === 'titled');
}

function shift(amount: Amount, by: number): Amount {
  return { ...amount, start: amount.start + by, end: amount.end + by, number: amount.number + by };
}

function toFigures(draft: Draft, sentence: number, amount: PlacedAmount, borrowed: boolean): Figure[] {
  const tree = draft.sentences[sentence]!;
  const { text } = draft.document;
  const measure = amount.measure < 0 ? '' : measureText(tree, amount.measure, amount, text);
  if (measure === '') return [];
  const claim = claimAt(draft.claims, { start: amount.number, end: amount.end });
  const figure: Figure = {
    measure,
    value: amount.value,
    unit:
      (amount.unit || unitOfCount(tree, amount.noun < 0 ? amount.measure : amount.noun)) +
      perPeriod(text, amount.end),
    direction: amount.preposition === 'from' ? null : amount.direction,
    bound: amount.bound,
    actors: figureActors(draft, sentence, amount),
    when: figureWhen(draft, sentence, amount, borrowed),
    by: claim === null ? null : draft.claims[claim]!.speaker,
    evidence: { start: tree.start, end: tree.end },
  };
  if (amount.upTo === null) return [figure];
  return [
    { ...figure, bound: 'at least' },
    { ...figure, value: amount.upTo, bound: 'at most' },
  ];
}

/** The unit of a count: its noun as written, lower case ("delegations"). */
function unitOfCount(tree: Sentence, noun: number): string {
  return tree.tokens[noun]?.form.toLowerCase() ?? '';
}

const period =
  /^\s+(?:per|a|an|each|every)\s+(?<unit>day|week|month|quarter|year)\b|^\s+(?<adverb>daily|weekly|monthly|annually|yearly)\b|^\s*\/\s*(?<slash>day|month|year)\b/i;
const periods: Record<string, string> = {
  daily: 'day',
  weekly: 'week',
  monthly: 'month',
  annually: 'year',
  yearly: 'year',
};

function perPeriod(text: string, end: number): string {
  // The noun counted may stand between: "40 flights a week".
  const match = period.exec(text.slice(end)) ?? period.exec(text.slice(end).replace(/^\s+[\p{L}-]+/u, ''));
  const unit =
    match?.groups?.unit ?? match?.groups?.slash ?? periods[match?.groups?.adverb?.toLowerCase() ?? ''];
  return unit === undefined ? '' : ` per ${unit.toLowerCase()}`;
}

/** The time right behind the amount or in its phrase, else that of its verb. */
function figureWhen(draft: Draft, sentence: number, amount: PlacedAmount, borrowed: boolean): Figure['when'] {
  const tree = draft.sentences[sentence]!;
  const behind = timesOfSentence(draft.times, sentence).find(
    (time) =>
      time.start >= amount.end &&
      /^\s*(?:\(?in|during|for|since|through|over)?\s*$/i.test(
        draft.document.text.slice(amount.end, time.start),
      ),
  );
  if (behind && behind.earliest !== null && behind.type !== 'SET') return whenOf(behind);
  if (borrowed) return amount.governor < 0 ? null : dateOf(draft, sentence, amount.governor);
  for (const index of [...phraseOf(tree, amount), amount.measure]) {
    const when = index < 0 || index === amount.governor ? null : dateOf(draft, sentence, index);
    if (when !== null && when.basis !== 'publication') return when;
  }
  return amount.governor < 0 ? null : dateOf(draft, sentence, amount.governor);
}
