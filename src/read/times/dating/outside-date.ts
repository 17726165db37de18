import type { Sentence } from '../../../language/sentence.ts';
import { baseRelation, childrenOf, rootOf } from '../../../language/walk-tree.ts';
import type { When } from '../../../vocabulary/when.ts';
import { parseDay } from '../calendar/civil-day.ts';
import { isPredicate, type Tense, tenseOf } from '../tense.ts';
import { definiteOpeners, openers, speechVerbs, supportVerbs } from './dating-words.ts';
import { headingDate } from './heading-date.ts';
import { isIntended } from './inherited-date.ts';
import { type DatedDraft, datable, ownDates } from './own-dates.ts';

/** A publication date known no better than this many days dates nothing else. */
const WIDEST_PUBLICATION = 45;

/** The date of what stands outside the sentence: a date heading, the sentence before, publication. */
export function outsideDate(draft: DatedDraft, sentence: number, tree: Sentence, token: number): When | null {
  const label = headingDate(draft, sentence);
  const tense = tenseOf(tree, token);
  // "• A closes the border; B protests": under a date each clause of the line is of it.
  if (label !== null && tense !== 'future' && opensClause(tree, token)) return label;
  if (!isMain(tree, token)) return null;
  if (label !== null && tense !== 'future') return label;
  if (datable(draft, sentence).length > 0) return null;
  const before = continuedDate(draft, sentence, tree, tense);
  if (before !== null) return before;
  return isFresh(draft, sentence, tree, tense) ? publicationDate(draft.published) : null;
}

/** The finite verb of a clause behind a semicolon, whatever the tree hangs it on. */
function opensClause(tree: Sentence, token: number): boolean {
  const { head, xpos } = tree.tokens[token]!;
  if (head < 0 || head > token || !/^VB[DZP]$/.test(xpos) || !isPredicate(tree, token)) return false;
  if (childrenOf(tree, token, 'mark').length > 0) return false;
  const stop = tree.tokens.findLastIndex(({ form }, index) => index < token && form === ';');
  const first = tree.tokens.findIndex(
    (word, index) => index > stop && /^VB[DZP]$/.test(word.xpos) && isPredicate(tree, index),
  );
  return stop > head && first === token;
}

/** True for the main verb, verbs joined to it, and what it reports. */
export function isMain(tree: Sentence, token: number): boolean {
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
    if (relation === 'xcomp' && isIntended(tree, at)) return false;
    if (relation !== 'conj' && relation !== 'xcomp' && !reported && !carried) return false;
    at = word.head;
  }
  return false;
}

/** The date of a sentence just before, in the same paragraph, that this one goes on with. */
function continuedDate(
  draft: DatedDraft,
  sentence: number,
  tree: Sentence,
  tense: Tense | null,
): When | null {
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
function isFresh(draft: DatedDraft, sentence: number, tree: Sentence, tense: Tense | null): boolean {
  if (tree.kind === 'heading') return sentence < 3 && (tense === 'present' || tense === 'past');
  const opening = draft.sentences.findIndex(({ kind }) => kind === 'prose');
  if (tree.kind !== 'prose' || tense !== 'past' || opening < 0) return false;
  // Once the opening has told its day, what follows it may be of that day or of publication.
  return sentence === opening || (sentence === opening + 1 && datable(draft, opening).length === 0);
}

export function publicationDate(published: When | null): When | null {
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
