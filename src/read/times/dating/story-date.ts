import type { Sentence, Token } from '../../../language/sentence.ts';
import { baseRelation, childrenOf, rootOf } from '../../../language/walk-tree.ts';
import type { When } from '../../../vocabulary/when.ts';
import { parseDay } from '../calendar/civil-day.ts';
import { isPredicate, tenseOf } from '../tense.ts';
import { carryingVerbs, occasionVerbs, performingVerbs, protagonists, titleWords } from './dating-words.ts';
import { whenOf } from './join-times.ts';
import { isMain, publicationDate } from './outside-date.ts';
import { type DatedDraft, datable, ownDates } from './own-dates.ts';

/** An occasion that is reported lies at most so many days before the report. */
const NEWS_DAYS = 7;
/** In so many sentences of prose a report of an occasion tells of it. */
const OPENING = 2;

/** What a report is about when it tells of one meeting, call or statement: when it was and who took part. */
interface Occasion {
  sentence: number;
  when: When;
  words: ReadonlySet<string>;
}

/**
 * The day of the occasion a report tells of (a call, a meeting, a statement), for an act without a date that those who
 * took part in it are told to have done there: "The two ministers condemned …", five paragraphs down. Null for what
 * others did, for background, and in reports that tell of no such occasion.
 */
export function storyDate(draft: DatedDraft, sentence: number, tree: Sentence, token: number): When | null {
  const occasion = occasionOf(draft);
  if (occasion === null || tree.kind === 'heading' || sentence < occasion.sentence) return null;
  const verb = performedBy(tree, token);
  if (verb < 0 || !isPerformed(tree, verb, occasion)) return null;
  if (isSpoken(tree, verb)) return toDay(occasion.when);
  // A date of the verb it is joined to would have been its own.
  if (chainOf(tree, verb).some((index) => ownDates(draft, sentence, tree, index).length > 0)) return null;
  return lastDay(draft, sentence, occasion);
}

/** The verb an act is told with: itself, or the verb of "expressed ‖support‖". */
function performedBy(tree: Sentence, token: number): number {
  if (isPredicate(tree, token)) return token;
  const { head, deprel } = tree.tokens[token]!;
  if (head < 0 || baseRelation(deprel) !== 'obj' || !isPredicate(tree, head)) return -1;
  return carryingVerbs.has(tree.tokens[head]!.lemma.toLowerCase()) ? head : -1;
}

function isPerformed(tree: Sentence, verb: number, { words }: Occasion): boolean {
  const lemma = tree.tokens[verb]!.lemma.toLowerCase();
  if (!performingVerbs.has(lemma)) return false;
  if (isSpoken(tree, verb)) return true;
  if (!isMain(tree, verb) || tenseOf(tree, verb) !== 'past') return false;
  const [subject] = chainOf(tree, verb).flatMap((index) => childrenOf(tree, index, 'nsubj')[0] ?? []);
  if (subject === undefined) return false;
  // "A joint statement was signed."
  const passive = childrenOf(tree, verb, 'aux:pass', 'nsubj:pass').length > 0;
  return passive ? carryingVerbs.has(lemma) : tookPart(tree, subject, words);
}

/** "I thank you all", said there and then. */
function isSpoken(tree: Sentence, verb: number): boolean {
  const [subject] = childrenOf(tree, verb, 'nsubj');
  return (
    subject !== undefined &&
    /^(?:i|we)$/i.test(tree.tokens[subject]!.form) &&
    childrenOf(tree, verb, 'aux', 'mark').length === 0 &&
    tenseOf(tree, verb) === 'present'
  );
}

/** The verb and those it is joined to. */
function chainOf(tree: Sentence, verb: number): number[] {
  const chain = [verb];
  for (let at = verb; chain.length < 6; ) {
    const { head, deprel } = tree.tokens[at]!;
    if (head < 0 || baseRelation(deprel) !== 'conj') break;
    chain.push(head);
    at = head;
  }
  return chain;
}

/** A pronoun, "the two sides", "the minister", or a name from the opening or the title. */
function tookPart(tree: Sentence, subject: number, words: ReadonlySet<string>): boolean {
  const { form, upos, lemma } = tree.tokens[subject]!;
  if (/^(?:he|she|they|both)$/i.test(form)) return true;
  const near = [
    subject,
    ...childrenOf(tree, subject, 'flat', 'compound', 'nmod', 'nmod:poss', 'appos', 'amod'),
  ];
  const names = near.map((index) => tree.tokens[index]!).filter(isName);
  if (names.length > 0) return names.some((name) => words.has(wordOf(name)));
  const pointed = childrenOf(tree, subject, 'det').some((index) =>
    /^(?:the|both|these)$/i.test(tree.tokens[index]!.form),
  );
  return /^(?:NOUN|PROPN)$/.test(upos) && pointed && protagonists.has(lemma.toLowerCase());
}

/**
 * The latest day told up to here of those the report is about; null where the paragraph has turned to another time.
 */
function lastDay(draft: DatedDraft, sentence: number, occasion: Occasion): When | null {
  let best = occasion.when;
  let goesOn = false;
  for (let back = sentence; back > occasion.sentence; back -= 1) {
    const tree = draft.sentences[back]!;
    const root = rootOf(tree);
    if (root < 0 || tenseOf(tree, root) !== 'past') continue;
    if (back < sentence && isPerformed(tree, root, occasion)) goesOn = true;
    const when = ownDates(draft, back, tree, root)[0]?.when;
    if (when === undefined) continue;
    if (isNews(draft, when)) {
      if (when.earliest! > best.earliest!) best = when;
    } else if (!goesOn && !hasBreak(draft, back, sentence) && best === occasion.when) return null;
  }
  return toDay(best);
}

/** "This morning" dates the first act; the others are of the day. */
function toDay(when: When): When {
  return { ...when, value: when.value.replace(/T.*$/, '') };
}

function hasBreak({ document, sentences }: DatedDraft, from: number, to: number): boolean {
  return document.text.slice(sentences[from]!.end, sentences[to]!.start).includes('\n');
}

/** A day in the week up to publication. */
function isNews({ published }: DatedDraft, { earliest, latest }: When): boolean {
  const day = earliest === null ? null : parseDay(earliest);
  const out = published?.latest == null ? null : parseDay(published.latest);
  if (day === null || out === null || earliest !== latest) return false;
  return day <= out && out - day <= NEWS_DAYS;
}

const occasions = new WeakMap<DatedDraft['times'], Occasion | null>();

/** Worked out once for each report. */
function occasionOf(draft: DatedDraft): Occasion | null {
  let occasion = occasions.get(draft.times);
  if (occasion === undefined) {
    occasion = findOccasion(draft);
    occasions.set(draft.times, occasion);
  }
  return occasion;
}

function findOccasion(draft: DatedDraft): Occasion | null {
  const { published, sentences } = draft;
  if (published === null || published.earliest === null || published.earliest !== published.latest)
    return null;
  let seen = 0;
  for (const [sentence, tree] of sentences.entries()) {
    if (tree.kind !== 'prose') continue;
    seen += 1;
    if (seen > OPENING) return null;
    const verb = tree.tokens.findIndex(
      (word, index) =>
        occasionVerbs.has(word.lemma.toLowerCase()) &&
        isPredicate(tree, index) &&
        isMain(tree, index) &&
        tenseOf(tree, index) === 'past' &&
        !isAttribution(tree, index),
    );
    if (verb < 0) continue;
    const when = chainOf(tree, verb).flatMap((index) => ownDates(draft, sentence, tree, index))[0]?.when;
    const day = when ?? onlyDay(draft, sentence) ?? (seen === 1 ? publicationDate(published) : null);
    if (day === null || (day.basis !== 'publication' && !isNews(draft, day))) return null;
    return { sentence, when: day, words: wordsOf(draft, sentence) };
  }
  return null;
}

/** "A took the hill, officials ‖said‖": what was said stands before it and is the news. */
function isAttribution(tree: Sentence, verb: number): boolean {
  return childrenOf(tree, verb, 'ccomp', 'parataxis').some((content) => content < verb);
}

/** The one time of the opening, when that is a day of the news, whatever the tree hangs it on. */
function onlyDay(draft: DatedDraft, sentence: number): When | null {
  const news = datable(draft, sentence).map(whenOf);
  return news.length === 1 && isNews(draft, news[0]!) ? news[0]! : null;
}

/** The names in the sentence and in the title. */
function wordsOf({ document, sentences }: DatedDraft, sentence: number): ReadonlySet<string> {
  const title = document.title?.match(/\p{Lu}[\p{L}-]+/gu) ?? [];
  return new Set([
    ...sentences[sentence]!.tokens.filter(isName).map(wordOf),
    ...title.map((word) => word.toLowerCase()).filter((word) => !titleWords.has(word)),
  ]);
}

/** A proper name that is no mere title: "Minister", "President", "Foreign" are in every report. */
function isName(word: Token): boolean {
  return (
    (word.upos === 'PROPN' || (word.upos === 'ADJ' && /^\p{Lu}/u.test(word.form))) &&
    !protagonists.has(word.lemma.toLowerCase()) &&
    !titleWords.has(wordOf(word))
  );
}

function wordOf({ form }: Token): string {
  return form.toLowerCase();
}
