import type { Sentence } from '../../language/sentence.ts';
import { ancestorsOf, baseRelation, childrenOf, rootOf } from '../../language/walk-tree.ts';
import type { When } from '../../vocabulary/when.ts';
import type { Draft, PlacedTime } from '../draft.ts';
import { parseDay } from './calendar/civil-day.ts';
import {
  containing,
  definiteOpeners,
  openers,
  sameTimeMarks,
  speechVerbs,
  supportVerbs,
} from './dating/dating-words.ts';
import { headingDate } from './dating/heading-date.ts';
import { boundBy, joinRange, whenOf } from './dating/join-times.ts';
import { targetOf } from './dating/target-of.ts';
import { timesOfSentence } from './dating/times-of-sentence.ts';
import { isPredicate, type Tense, tenseOf } from './tense.ts';

/** A publication date known no better than this many days dates nothing else. */
const WIDEST_PUBLICATION = 45;

type Read = Pick<Draft, 'document' | 'sentences' | 'times' | 'published'>;

/** A date and whose it is: the `share`-th of the coordinated subjects ("respectively"); null: everybody's. */
export interface SharedDate {
  when: When;
  share: number | null;
}

/**
 * The time of the verb or event noun at `token` of sentence `sentence` (an index into `draft.sentences`): said in its
 * clause, taken over from the clause or sentence it goes on with, from a date heading above, or, for a fresh event in
 * the opening, from publication (basis `publication`, text ''). Null when nothing dates it.
 */
export function dateOf(draft: Read, sentence: number, token: number): When | null {
  return datesOf(draft, sentence, token)[0]?.when ?? null;
}

/** As `dateOf`, but all of the dates when there are several ("in October and November, respectively"). */
export function datesOf(draft: Read, sentence: number, token: number): SharedDate[] {
  const tree = draft.sentences[sentence];
  if (tree?.tokens[token] === undefined) return [];
  const own = ownDates(draft, sentence, tree, token);
  if (own.length > 0) return own;
  const when = inheritedDate(draft, sentence, tree, token) ?? outsideDate(draft, sentence, tree, token);
  return when === null ? [] : [{ when, share: null }];
}

/** Times that can date something: not repeated, and not a length of time nobody placed. */
function datable(draft: Read, sentence: number): PlacedTime[] {
  return timesOfSentence(draft.times, sentence).filter(
    (time) =>
      time.type !== 'SET' &&
      !(time.type === 'DURATION' && time.earliest === null && time.latest === null) &&
      // A century, "recent years" and "now" date nothing.
      !/^(?:PRESENT_REF|PAST_REF|FUTURE_REF|\d\d|P[XT].*)$/.test(time.value),
  );
}

/** Dates said of the word itself. */
function ownDates(draft: Read, sentence: number, tree: Sentence, token: number): SharedDate[] {
  const fronted = frontedTime(draft, sentence, tree);
  const all = datable(draft, sentence).map((time) => ({
    time,
    target:
      time === fronted
        ? { token: mainVerbAfter(tree, time), preposition: targetOf(tree, time.token).preposition }
        : targetOf(tree, time.token),
  }));
  const mine = all.filter(({ target, time }) => target.token === token && time.token !== token);
  if (mine.length === 0) return [];
  const { text } = draft.document;
  for (const [index, { time }] of mine.entries()) {
    const next = mine[index + 1]?.time;
    const range = next === undefined ? null : joinRange(time, next, text);
    if (range !== null) return [{ when: range, share: null }];
  }
  const whens = mine.map(({ time, target }) => boundBy(whenOf(time), target.preposition));
  const several =
    mine.length > 1 &&
    areJoined(
      text,
      mine.map(({ time }) => time),
    );
  if (several) {
    const distributed = /\brespectively\b/i.test(text.slice(mine.at(-1)!.time.end, tree.end));
    return whens.map((when, index) => ({ when, share: distributed ? index : null }));
  }
  // Of "on Tuesday … in 2024" the closer one.
  return [{ when: whens.reduce((best, when) => (widthOf(when) < widthOf(best) ? when : best)), share: null }];
}

/** A time that opens the sentence and is set off ("On Friday, …", "May 6: …") holds for its main verb, whatever the tree says. */
function frontedTime(draft: Read, sentence: number, tree: Sentence): PlacedTime | null {
  const first = datable(draft, sentence)[0];
  if (first === undefined) return null;
  const { text } = draft.document;
  const lead = text.slice(tree.start, first.start);
  return /^[\s\p{P}]*(?:(?:in|on|at|by|since|during|and|but|then|also)\s+)*(?:the\s+)?$/iu.test(lead) &&
    /^\s*(?:,|:|\s[-–—]\s)/.test(text.slice(first.end, first.end + 4))
    ? first
    : null;
}

/** The sentence's main verb; where the tree has none, the first verb after `time` that is not part of a noun phrase. */
function mainVerbAfter(tree: Sentence, time: PlacedTime): number {
  const root = rootOf(tree);
  if (root >= 0 && isPredicate(tree, root)) return root;
  const after = (index: number) => tree.tokens[index]!.start >= time.end;
  const finite = tree.tokens.findIndex(
    (word, index) => after(index) && /^VB[DZP]$/.test(word.xpos) && isPredicate(tree, index),
  );
  return finite >= 0 ? finite : tree.tokens.findIndex((_, index) => after(index) && isPredicate(tree, index));
}

function areJoined(text: string, times: readonly PlacedTime[]): boolean {
  return times.every((time, index) => {
    const next = times[index + 1];
    return (
      next === undefined ||
      /^\s*(?:,|,?\s*(?:and|or))\s*(?:(?:in|on|again)\s+)?(?:in\s+|on\s+|the\s+|early\s+|late\s+)?$/i.test(
        text.slice(time.end, next.start),
      )
    );
  });
}

function widthOf({ earliest, latest }: When): number {
  if (earliest === null || latest === null) return Number.POSITIVE_INFINITY;
  return (parseDay(latest) ?? 0) - (parseDay(earliest) ?? 0);
}

/** The date of another word of the sentence that is also this one's. */
function inheritedDate(draft: Read, sentence: number, tree: Sentence, token: number): When | null {
  const word = tree.tokens[token]!;
  const relation = baseRelation(word.deprel);
  const head = tree.tokens[word.head];
  const dateAt = (index: number) => ownDates(draft, sentence, tree, index)[0]?.when ?? null;
  const predicate = isPredicate(tree, token);
  // "Held ‖talks‖ on Tuesday": a noun shares the date of the verb that only carries it, and the verb the noun's.
  if (!predicate && head) {
    if (/^(?:obj|nsubj|obl)$/.test(relation) && isPredicate(tree, word.head)) {
      const carries = supportVerbs.has(head.lemma) && relation !== 'obl';
      const inside = relation === 'obl' && containing.has(casesOf(tree, token));
      if (carries || inside)
        return dateAt(word.head) ?? (carries ? inheritedDate(draft, sentence, tree, word.head) : null);
    }
    if (relation === 'conj' && !isPredicate(tree, word.head))
      return dateAt(word.head) ?? inheritedDate(draft, sentence, tree, word.head);
    return null;
  }
  const event = childrenOf(tree, token, 'obl', 'obj', 'nsubj:pass')
    .filter((child) =>
      baseRelation(tree.tokens[child]!.deprel) === 'obl'
        ? containing.has(casesOf(tree, child))
        : supportVerbs.has(word.lemma),
    )
    .map((child) => dateAt(child))
    .find((when) => when !== null);
  if (event) return event;
  const during = duringDate(draft, sentence, tree, token);
  if (during !== null) return during;
  const clause = childrenOf(tree, token, 'advcl').find((child) => sameTimeMarks.has(marksOf(tree, child)));
  if (clause !== undefined) {
    const when = dateAt(clause);
    if (when !== null) return when;
  }
  if (head === undefined) return null;
  const described = timeBefore(draft, sentence, tree, token);
  if (described !== null) return described;
  if (tenseOf(tree, token) === 'perfect') return null;
  if (relation === 'conj' && isPredicate(tree, word.head)) {
    const first =
      ownDates(draft, sentence, tree, word.head)[0]?.when ?? inheritedDate(draft, sentence, tree, word.head);
    return first && standsBefore(draft, sentence, first, tree.tokens[word.head]!.start) ? first : null;
  }
  if (
    relation === 'xcomp' ||
    (relation === 'advcl' && (sameTimeMarks.has(marksOf(tree, token)) || word.xpos === 'VBG'))
  ) {
    return dateAt(word.head) ?? inheritedDate(draft, sentence, tree, word.head);
  }
  if (
    (relation === 'ccomp' || relation === 'parataxis') &&
    speechVerbs.has(head.lemma) &&
    tenseOf(tree, token) === 'past'
  )
    return dateAt(word.head);
  return null;
}

/** "In June, ‖when‖ he said": a clause that describes the time right before it. */
function timeBefore(draft: Read, sentence: number, tree: Sentence, token: number): When | null {
  const mark = childrenOf(tree, token, 'mark', 'advmod').find(
    (index) => tree.tokens[index]!.form.toLowerCase() === 'when',
  );
  if (mark === undefined) return null;
  const { start } = tree.tokens[mark]!;
  const time = datable(draft, sentence).find(
    ({ end }) => end <= start && /^\s*,?\s*$/.test(draft.document.text.slice(end, start)),
  );
  return time === undefined ? null : whenOf(time);
}

/** The date of a "during"-phrase anywhere below the verb, with no other clause between. */
function duringDate(draft: Read, sentence: number, tree: Sentence, token: number): When | null {
  for (const time of datable(draft, sentence)) {
    const { token: noun } = targetOf(tree, time.token);
    if (noun < 0 || !followsDuring(tree, noun)) continue;
    const above = ancestorsOf(tree, noun);
    const upTo = above.indexOf(token);
    if (
      upTo >= 0 &&
      above.slice(0, upTo).every((index) => !isPredicate(tree, index) || tree.tokens[index]!.xpos === 'VBG')
    )
      return whenOf(time);
  }
  return null;
}

/** True when "during" opens the noun phrase, by place in the sentence: long names in it lead trees astray. */
function followsDuring(tree: Sentence, noun: number): boolean {
  for (let at = noun - 1; at >= 0; at -= 1) {
    const word = tree.tokens[at]!;
    if (word.upos === 'ADP') return word.form.toLowerCase() === 'during';
    if (!/^(?:DET|ADJ|NOUN|PROPN|PART|NUM|PRON|PUNCT)$/.test(word.upos) || word.form === ',') return false;
  }
  return false;
}

/** The words that put a noun into its place, "on the sidelines of" as one. */
function casesOf(tree: Sentence, token: number): string {
  return childrenOf(tree, token, 'case')
    .map((index) => tree.tokens[index]!.form.toLowerCase())
    .join(' ');
}

function marksOf(tree: Sentence, token: number): string {
  const mark = childrenOf(tree, token, 'mark', 'advmod').find((index) => index < token);
  return mark === undefined ? '' : tree.tokens[mark]!.form.toLowerCase();
}

/** A time at the head of the sentence holds for all verbs joined there. */
function standsBefore(draft: Read, sentence: number, when: When, position: number): boolean {
  return timesOfSentence(draft.times, sentence).some(
    (time) => time.text === when.text && time.end <= position,
  );
}

/** The date of what stands outside the sentence: a date heading, the sentence before, publication. */
function outsideDate(draft: Read, sentence: number, tree: Sentence, token: number): When | null {
  const label = headingDate(draft, sentence);
  if (!isMain(tree, token)) return null;
  const tense = tenseOf(tree, token);
  if (label !== null && tense !== 'future') return label;
  if (datable(draft, sentence).length > 0) return null;
  const before = continuedDate(draft, sentence, tree, tense);
  if (before !== null) return before;
  return isFresh(draft, sentence, tree, tense) ? publicationDate(draft.published) : null;
}

/** True for the main verb, verbs joined to it, and what it reports. */
function isMain(tree: Sentence, token: number): boolean {
  let at = token;
  for (let steps = 0; steps < 6; steps += 1) {
    const word = tree.tokens[at]!;
    if (word.head < 0) return true;
    const relation = baseRelation(word.deprel);
    const head = tree.tokens[word.head]!;
    const reported = (relation === 'ccomp' || relation === 'parataxis') && speechVerbs.has(head.lemma);
    // "May 6: the king visited": the date is the tree's root, the verb beside it.
    if (relation === 'parataxis' && head.head < 0 && !isPredicate(tree, word.head)) return true;
    const carried =
      !isPredicate(tree, at) && /^(?:obj|nsubj)$/.test(relation) && supportVerbs.has(head.lemma);
    if (relation !== 'conj' && relation !== 'xcomp' && !reported && !carried) return false;
    at = word.head;
  }
  return false;
}

/** The date of a sentence just before, in the same paragraph, that this one goes on with. */
function continuedDate(draft: Read, sentence: number, tree: Sentence, tense: Tense | null): When | null {
  if (tense !== 'past' || !goesOn(tree)) return null;
  let later = tree;
  for (let back = sentence - 1; back >= Math.max(0, sentence - 3); back -= 1) {
    const previous = draft.sentences[back]!;
    if (previous.kind !== later.kind || draft.document.text.slice(previous.end, later.start).includes('\n'))
      return null;
    const root = rootOf(previous);
    if (root < 0 || tenseOf(previous, root) !== 'past') return null;
    const own = ownDates(draft, back, previous, root);
    if (own.length === 1) return own[0]!.when;
    if (datable(draft, back).length > 0) return null;
    later = previous;
  }
  return null;
}

/** True when a sentence opens with a pronoun, "during" or "the two sides": words that go on with what was told. */
function goesOn({ tokens }: Sentence): boolean {
  const [first, second, third] = [0, 1, 2].map((index) => tokens[index]?.form.toLowerCase() ?? '');
  if (first === 'the') return definiteOpeners.has(second!) || definiteOpeners.has(third!);
  return openers.has(first!);
}

/** News is told in the past tense in the opening sentences, in the present in a headline. */
function isFresh(draft: Read, sentence: number, tree: Sentence, tense: Tense | null): boolean {
  if (tree.kind === 'heading') return sentence < 3 && (tense === 'present' || tense === 'past');
  const opening = draft.sentences.findIndex(({ kind }) => kind === 'prose');
  return tree.kind === 'prose' && tense === 'past' && opening >= 0 && sentence - opening < 2;
}

function publicationDate(published: When | null): When | null {
  if (published === null || published.earliest === null || published.latest === null) return null;
  const width = (parseDay(published.latest) ?? 0) - (parseDay(published.earliest) ?? 0);
  if (width > WIDEST_PUBLICATION) return null;
  return {
    text: '',
    value: published.value,
    earliest: published.earliest,
    latest: published.latest,
    basis: 'publication',
  };
}
