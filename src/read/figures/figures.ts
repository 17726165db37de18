import type { Sentence } from '../../language/sentence.ts';
import { childrenOf } from '../../language/walk-tree.ts';
import type { Figure } from '../../vocabulary/reading.ts';
import type { Span } from '../../vocabulary/span.ts';
import type { Annotator } from '../annotator.ts';
import { calibration } from '../calibrate-confidence.ts';
import { claimAt } from '../claims/claim-at.ts';
import type { Draft } from '../draft.ts';
import { mentionsOfSentence } from '../mentions/mentions-at-token.ts';
import { dateOf } from '../times/date-of.ts';
import { boundBy, whenOf } from '../times/dating/join-times.ts';
import { timesOfSentence } from '../times/dating/times-of-sentence.ts';
import { anyWord } from '../times/word-pattern.ts';
import type { Amount } from './amount.ts';
import { placeBareCount } from './bare-count.ts';
import { changeWithoutNumber } from './change-verbs.ts';
import { countPeople } from './count-people.ts';
import { figureActors, phraseOf } from './figure-actors.ts';
import { figureWords } from './figure-words.ts';
import { findAmounts } from './find-amounts.ts';
import { followLists } from './follow-lists.ts';
import { isFigure } from './is-figure.ts';
import { findJoinedSingles } from './joined-singles.ts';
import { measureText } from './measure-text.ts';
import { type PlacedAmount, placeAmount } from './place-amount.ts';
import { type MeasuredBefore, type MeasurePlace, placeMeasure } from './place-measure.ts';

/** Amounts and changes the report gives: what was measured, how much, whose, when, and who said so. */
export const figures: Annotator<'figures'> = {
  name: 'figures',
  needs: ['sentences', 'times', 'mentions', 'claims'],
  gives: ['figures'],
  annotate(draft) {
    const found: Figure[] = [];
    const earlier: MeasuredBefore[] = [];
    for (const sentence of draft.sentences.keys()) {
      for (const { before, figures: made } of readSentence(draft, sentence, earlier)) {
        earlier.push(before);
        found.push(...made);
      }
      while (earlier.length > MOST_EARLIER) earlier.shift();
    }
    return { figures: found };
  },
};

/** How many measures are remembered for what goes on with them. */
const MOST_EARLIER = 8;

/** The figures of one amount (two for a range) with what was measured. */
interface Read {
  amount: PlacedAmount;
  before: MeasuredBefore;
  figures: Figure[];
}

function readSentence(draft: Draft, sentence: number, earlier: readonly MeasuredBefore[]): Read[] {
  const tree = draft.sentences[sentence]!;
  const text = draft.document.text.slice(tree.start, tree.end);
  const local = (span: { start: number; end: number }) => ({
    start: span.start - tree.start,
    end: span.end - tree.start,
  });
  const taken = [...timesOfSentence(draft.times, sentence), ...namesOf(draft, sentence)].map(local);
  const placed = findAmounts(text, taken)
    .map((amount) => shift(amount, tree.start))
    .map((amount) => placeAmount(amount, tree, timesOfSentence(draft.times, sentence)))
    .filter((amount) => amount !== null);
  const listed = followLists(placed, tree);
  const amounts = [...listed, ...findJoinedSingles(tree, listed)];
  const found: Read[] = [];
  let counted: PlacedAmount | null = null;
  for (const amount of [...amounts, ...changeWithoutNumber(tree, amounts)].sort(
    (a, b) => a.start - b.start,
  )) {
    // "Including 18 this year": a bare number counts what the sentence counted before.
    const bare = placeBareCount(amount, tree, draft.document.text, counted);
    const borrowed: PlacedAmount = bare ?? borrowMeasure(draft, amount, counted);
    const people = bare === null ? countPeople(amount, tree, counted?.noun ?? -1) : null;
    if (people !== null) {
      found.push(readPeople(draft, sentence, amount, people.noun));
      continue;
    }
    const single = borrowed.value === 1 && borrowed.end > borrowed.number + 3;
    if (bare === null && !single && !isFigure(borrowed, tree, draft.document.text)) continue;
    const measure = placeMeasure(draft, sentence, borrowed, [
      ...earlier,
      ...found.map(({ before }) => before),
    ]);
    if (measure === null) continue;
    const made = toFigures(draft, sentence, borrowed, measure, borrowed !== amount);
    if (made.length === 0) continue;
    goOnFrom(found, made, borrowed, measure, borrowed !== amount);
    const whose = childrenOf(draft.sentences[measure.sentence]!, measure.token, 'nmod');
    const theirs = whose.some((index) => draft.sentences[measure.sentence]!.tokens[index]!.upos === 'PRON');
    // "India's imports came to …, its exports to …".
    for (const figure of made)
      if (figure.actors.length === 0 && theirs) figure.actors = found.at(-1)?.figures[0]?.actors ?? [];
    if (borrowed.kind === 'count') counted = borrowed;
    found.push({ amount: borrowed, before: { ...measure, kind: borrowed.kind }, figures: made });
  }
  shareTimes(found);
  return found;
}

/** A number of people harmed or taken; those counted before where the sentence names them. */
function readPeople(draft: Draft, sentence: number, amount: PlacedAmount, noun: number): Read {
  const tree = draft.sentences[sentence]!;
  const claim = claimAt(draft.claims, { start: amount.number, end: amount.end });
  const measure = noun < 0 ? amount.token : noun;
  const figure: Figure = {
    measure: noun < 0 ? 'people' : measureText(tree, noun, amount, draft.document.text) || 'people',
    value: amount.value,
    unit: noun < 0 ? 'people' : unitOfCount(tree, noun),
    direction: null,
    bound: amount.bound,
    actors: noun < 0 ? [] : figureActors(draft, sentence, amount, { sentence, token: noun }),
    when: amount.governor < 0 ? null : dateOf(draft, sentence, amount.governor),
    by: claim === null ? null : draft.claims[claim]!.speaker,
    evidence: { start: tree.start, end: tree.end },
    confidence: calibration.figures,
  };
  return { amount, before: { sentence, token: measure, kind: 'count' }, figures: [figure] };
}

/** An amount with nothing of its own to measure, with what it goes on with ("12 percent more", "including 18"). */
function borrowMeasure(draft: Draft, amount: PlacedAmount, counted: PlacedAmount | null): PlacedAmount {
  if (amount.kind === 'count' && amount.noun < 0 && counted !== null && goesOn(draft, amount))
    return { ...amount, measure: counted.measure, noun: counted.noun };
  if (amount.measure >= 0) return amount;
  // "8 percent fewer"; "pays $20 million a year".
  if (amount.kind === 'percent' && amount.direction !== null && counted !== null)
    return { ...amount, measure: counted.measure };
  return amount.kind === 'money' ? { ...amount, measure: amount.governor } : amount;
}

/** What is part of a count is of the same states; "an increase of 5 percent" is of the same time. */
function goOnFrom(
  found: readonly Read[],
  made: readonly Figure[],
  amount: PlacedAmount,
  measure: MeasurePlace,
  borrowed: boolean,
): void {
  const source = found.findLast(({ before }) => before.token === measure.token)?.figures[0];
  if (source === undefined) return;
  const carried = measure.token !== amount.measure;
  for (const figure of made) {
    if (borrowed || figure.actors.length === 0) figure.actors = source.actors;
    // "Three times the level of 2021" is not of 2021.
    if (carried) figure.when = amount.kind === 'times' ? source.when : (figure.when ?? source.when);
  }
}

/** "Rose by 5 percent to $3 billion ‖in 2023‖": the time said with one amount of a verb is the other's. */
function shareTimes(found: readonly Read[]): void {
  for (const { amount, figures } of found) {
    if (amount.governor < 0 || amount.preposition === 'from') continue;
    const twin = found.find(
      (other) =>
        other.amount.governor === amount.governor &&
        other.amount.preposition !== 'from' &&
        other.figures.some(({ when }) => when !== null),
    );
    for (const figure of figures) figure.when ??= twin?.figures[0]?.when ?? null;
  }
}

const opensPart = new RegExp(`(?<![\\p{L}])(?:${anyWord(figureWords.goingOn)})\\s*$`, 'iu');

function goesOn({ document }: Draft, { start }: PlacedAmount): boolean {
  return opensPart.test(document.text.slice(Math.max(0, start - 20), start));
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

function toFigures(
  draft: Draft,
  sentence: number,
  amount: PlacedAmount,
  place: MeasurePlace,
  borrowed: boolean,
): Figure[] {
  const tree = draft.sentences[sentence]!;
  const { text } = draft.document;
  const measure = measureText(draft.sentences[place.sentence]!, place.token, amount, text);
  if (measure === '') return [];
  const claim = claimAt(draft.claims, { start: amount.number, end: amount.end });
  const figure: Figure = {
    measure,
    value: amount.value,
    unit:
      (amount.unit ||
        unitOfCount(
          amount.noun < 0 ? draft.sentences[place.sentence]! : tree,
          amount.noun < 0 ? place.token : amount.noun,
        )) + perPeriod(text, amount.end),
    direction: amount.preposition === 'from' ? null : amount.direction,
    bound: amount.bound === 'exact' ? boundByVerb(tree, amount, text) : amount.bound,
    actors: figureActors(draft, sentence, amount, place),
    when: figureWhen(draft, sentence, amount, borrowed),
    by: claim === null ? null : draft.claims[claim]!.speaker,
    evidence: { start: tree.start, end: tree.end },
    confidence: calibration.figures,
  };
  if (amount.upTo === null) return [figure];
  return [
    { ...figure, bound: 'at least' },
    { ...figure, value: amount.upTo, bound: 'at most' },
  ];
}

/** "Passed $40 billion", "never topped 5 percent": a bound that the verb tells. */
function boundByVerb(
  tree: Sentence,
  { kind, governor, preposition, start }: PlacedAmount,
  text: string,
): Figure['bound'] {
  const verb = tree.tokens[governor];
  if (verb === undefined || preposition !== '' || !exceeding.has(verb.lemma)) return 'exact';
  if (kind !== 'money' && kind !== 'percent') return 'exact';
  if (!/^\s+(?:the\s+|a\s+)?$/.test(text.slice(verb.end, start))) return 'exact';
  const denied = childrenOf(tree, governor, 'advmod').some((index) =>
    /^(?:not|never|n't)$/i.test(tree.tokens[index]!.form),
  );
  return denied ? 'at most' : 'at least';
}

const exceeding = new Set(figureWords.exceedVerbs);

/** The unit of a count: its noun as written, lower case ("delegations"). */
function unitOfCount(tree: Sentence, noun: number): string {
  const word = tree.tokens[noun];
  return figureWords.countUnits[word?.lemma ?? ''] ?? word?.form.toLowerCase() ?? '';
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
  // The noun counted may stand between: "40 flights a week", "500 barrels of oil a day".
  const behind = text.slice(end, end + 80);
  const match =
    period.exec(behind) ?? period.exec(behind.replace(/^\s+[\p{L}-]+(?:\s+of\s+[\p{L}-]+)?/u, ''));
  const unit =
    match?.groups?.unit ?? match?.groups?.slash ?? periods[match?.groups?.adverb?.toLowerCase() ?? ''];
  return unit === undefined ? '' : ` per ${unit.toLowerCase()}`;
}

const behindAmount =
  /^(?:\s+(?:an?|per|each)\s+(?:year|month|week|day)|\s+annually)?\s*\(?(?<with>in|during|for|since|through|over|by|as\s+of)?\s*$/i;

/** The time right behind the amount or in its phrase, else that of its verb. */
function figureWhen(draft: Draft, sentence: number, amount: PlacedAmount, borrowed: boolean): Figure['when'] {
  const tree = draft.sentences[sentence]!;
  const behind = timesOfSentence(draft.times, sentence).find(
    (time) =>
      time.start >= amount.end && behindAmount.test(draft.document.text.slice(amount.end, time.start)),
  );
  if (behind && behind.earliest !== null && behind.type !== 'SET') {
    const preposition = behindAmount.exec(draft.document.text.slice(amount.end, behind.start))?.groups?.with;
    return boundBy(whenOf(behind), preposition?.toLowerCase() ?? '');
  }
  if (borrowed) return amount.governor < 0 ? null : dateOf(draft, sentence, amount.governor);
  for (const index of [...phraseOf(tree, amount), amount.measure]) {
    const when = index < 0 || index === amount.governor ? null : dateOf(draft, sentence, index);
    if (when !== null && when.basis !== 'publication') return when;
  }
  return amount.governor < 0 ? null : dateOf(draft, sentence, amount.governor);
}
