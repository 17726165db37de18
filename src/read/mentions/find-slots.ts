import type { NameMatch } from '../../gazetteer/gazetteer.ts';
import type { Sentence } from '../../language/sentence.ts';
import { bodyWords } from './body-words.ts';
import { findKnownSlots } from './find-known-slots.ts';
import { findOrganSlots } from './find-organ-slots.ts';
import { findProperSlots } from './find-proper-slots.ts';
import { findWordSlots } from './find-word-slots.ts';
import type { Slot } from './slot.ts';
import { standInWords } from './stand-in-words.ts';
import { isTitlePrefix, type TitlePhrase, titleAt } from './title-words.ts';

/** Every stretch of a sentence that may name an actor, left to right, without overlap but for organs' states. */
export function findSlots(sentence: Sentence, matches: readonly NameMatch[]): Slot[] {
  const covered = new Array<boolean>(sentence.tokens.length).fill(false);
  const cover = <S extends Slot>(slot: S): S => {
    for (let index = slot.first; index <= slot.last; index++) covered[index] = true;
    return slot;
  };
  const known = findKnownSlots(sentence, matches);
  for (const slot of known) cover(slot);
  const organs = findOrganSlots(sentence, covered).map(cover);
  const titles = findTitles(sentence, covered);
  const proper = findProperSlots(sentence, covered, titles, known)
    .filter((slot) => slot.guess !== null || slot.first < slot.last || !isRoleWord(sentence, slot.token))
    .map(cover);
  const given = attachTitles(sentence, titles, known, proper);
  for (const slot of proper) cover(slot);
  const words = findWordSlots(sentence, covered).map(cover);
  const lone = titles
    .filter((title) => !given.has(title) && !covered[title.last])
    .map((title) => cover({ type: 'title', first: title.first, last: title.last, token: title.last, title }));
  const merged = new Set(proper.map((slot) => slot.first));
  const kept = known.filter(
    (slot) => !proper.some((other) => isInside(slot, other) && other.guess === 'person'),
  );
  return [...kept, ...organs, ...proper, ...lone, ...words].sort(
    (a, b) => a.first - b.first || Number(merged.has(b.first)) - Number(merged.has(a.first)),
  );
}

/** The first word of a title with the field before it: "Fisheries Minister". */
function titleStart(sentence: Sentence, title: TitlePhrase, covered: readonly boolean[]): number {
  let first = title.first;
  while (first > 0 && !covered[first - 1]) {
    const before = sentence.tokens[first - 1]!;
    const field =
      before.deprel === 'compound' &&
      before.head >= title.first &&
      before.head <= title.last + 1 &&
      /^\p{Lu}/u.test(before.form);
    if (!field) break;
    first--;
  }
  return first;
}

/** "the Government", "the Parties", "the Ministry": a capital makes these no names. */
function isRoleWord(sentence: Sentence, token: number): boolean {
  const { form, lemma } = sentence.tokens[token]!;
  return [form.toLowerCase(), lemma.toLowerCase()].some(
    (word) => standInWords.bodies.has(word) || standInWords.together.has(word) || bodyWords.byNoun.has(word),
  );
}

function isInside(inner: Slot, outer: Slot): boolean {
  return inner.first >= outer.first && inner.last <= outer.last;
}

function findTitles(sentence: Sentence, covered: readonly boolean[]): TitlePhrase[] {
  const found: TitlePhrase[] = [];
  for (let index = 0; index < sentence.tokens.length; index++) {
    if (covered[index]) continue;
    const title = titleAt(sentence, index);
    if (title === null) continue;
    index = title.last;
    found.push({ ...title, first: titleStart(sentence, title, covered) });
  }
  return found;
}

/** Joins titles to the names right after them; returns the titles so used. */
function attachTitles(
  sentence: Sentence,
  titles: readonly TitlePhrase[],
  known: readonly { first: number }[],
  proper: readonly { first: number }[],
): Set<TitlePhrase> {
  const used = new Set<TitlePhrase>();
  for (const slot of [...known, ...proper] as Extract<Slot, { type: 'known' | 'proper' }>[]) {
    const title = titles.find((phrase) => phrase.last === slot.first - 1);
    if (title === undefined || title.plural) continue;
    if (slot.type === 'known' && !slot.match.candidates.some(({ entry }) => entry.kind === 'person'))
      continue;
    slot.title = title;
    slot.first = title.first;
    while (slot.first > 0 && isTitlePrefix(sentence.tokens[slot.first - 1]!.form)) slot.first--;
    used.add(title);
    const double = titleBeside(sentence, titles, slot.first);
    if (double === null) continue;
    slot.first = double.first;
    used.add(double);
  }
  return used;
}

/** "Crown Prince and Prime Minister X": another title of the same person, without an article of its own. */
function titleBeside(sentence: Sentence, titles: readonly TitlePhrase[], first: number): TitlePhrase | null {
  if (sentence.tokens[first - 1]?.form !== 'and') return null;
  const title = titles.find(({ last, plural }) => last === first - 2 && !plural);
  if (title === undefined || !/^\p{Lu}/u.test(sentence.tokens[title.first]!.form)) return null;
  const before = sentence.tokens[title.first - 1];
  return before?.upos === 'DET' || before?.upos === 'NUM' ? null : title;
}
