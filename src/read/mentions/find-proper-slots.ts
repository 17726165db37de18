import type { Sentence } from '../../language/sentence.ts';
import type { ActorKind } from '../../vocabulary/actor-ref.ts';
import { caseOf, childLists } from './child-lists.ts';
import { genderOfName } from './given-names.ts';
import { headOfWords, isCapitalised } from './head-of-words.ts';
import { nameCues } from './name-cues.ts';
import { isMediaNoun } from './organ-words.ts';
import type { KnownSlot, ProperSlot } from './slot.ts';
import { type TitlePhrase, titleAt } from './title-words.ts';

/** Names nobody listed: runs of proper nouns outside known names and titles, with a guess at what they name. */
export function findProperSlots(
  sentence: Sentence,
  covered: readonly boolean[],
  titles: readonly TitlePhrase[],
  known: readonly KnownSlot[],
): ProperSlot[] {
  const inTitle = new Set<number>();
  for (const title of titles) for (let at = title.first; at <= title.last; at++) inTitle.add(at);
  const slots: ProperSlot[] = [];
  const opening = openingName(sentence, covered);
  if (opening >= 0 && !inTitle.has(opening))
    slots.push({ type: 'proper', first: opening, last: opening, token: opening, title: null, guess: null });
  for (let first = 0; first < sentence.tokens.length; first++) {
    if (covered[first] || inTitle.has(first) || !isProper(sentence, first)) continue;
    let last = first;
    for (;;) {
      const next = nextInName(sentence, last, covered, inTitle);
      if (next < 0) break;
      last = next;
    }
    const grown = growOverKnown(sentence, growLeft(sentence, first, covered, inTitle), last, known);
    const token = headOfWords(sentence, grown.first, grown.last);
    const slot: ProperSlot = { type: 'proper', ...grown, token, title: null, guess: null };
    const afterTitle = titles.some((title) => title.last === grown.first - 1 && !title.plural);
    slots.push({ ...slot, guess: guessKind(sentence, slot, afterTitle) });
    first = grown.last;
  }
  return slots;
}

/**
 * A lone name that opens a sentence and looks like a common noun there ("Yoon left"), or -1: it counts only when
 * someone of that name is known.
 */
function openingName(sentence: Sentence, covered: readonly boolean[]): number {
  const first = sentence.tokens.findIndex(({ upos }) => upos !== 'PUNCT');
  const word = sentence.tokens[first];
  if (word === undefined || covered[first] || word.xpos !== 'NN' || !isCapitalised(word.form)) return -1;
  return word.deprel.startsWith('nsubj') && sentence.tokens[first + 1]?.upos !== 'NOUN' ? first : -1;
}

function isProper(sentence: Sentence, index: number): boolean {
  const { form, upos } = sentence.tokens[index]!;
  if (!isCapitalised(form) || nameCues.notNames.has(form.toLowerCase())) return false;
  return (
    upos === 'PROPN' &&
    (form.length > 1 ||
      sentence.tokens[index + 1]?.upos === 'PROPN' ||
      sentence.tokens[index - 1]?.upos === 'PROPN')
  );
}

/** The next word of the name that reaches to `last`, or -1 where it ends. */
function nextInName(
  sentence: Sentence,
  last: number,
  covered: readonly boolean[],
  inTitle: ReadonlySet<number>,
): number {
  const free = (index: number) => index < sentence.tokens.length && !covered[index] && !inTitle.has(index);
  const next = sentence.tokens[last + 1];
  if (next === undefined || !free(last + 1)) return -1;
  if (isProper(sentence, last + 1)) return last + 1;
  const touching = next.start === sentence.tokens[last]!.end;
  if (!free(last + 2)) return -1;
  const after = sentence.tokens[last + 2]!;
  if (next.form === '-' && touching && after.start === next.end && after.upos !== 'VERB') return last + 2;
  const word = next.form.toLowerCase();
  if (nameCues.particles.has(word) && isProper(sentence, last + 2)) return last + 2;
  const organization = nameCues.organization.has(sentence.tokens[last]!.form.toLowerCase());
  if ((word === '&' || (organization && (word === 'of' || word === 'for'))) && isProper(sentence, last + 2))
    return last + 2;
  return -1;
}

/** Takes in capitalised adjectives and nouns before the name: "International Airport". */
function growLeft(
  sentence: Sentence,
  first: number,
  covered: readonly boolean[],
  inTitle: ReadonlySet<number>,
): number {
  let from = first;
  while (from > 1 && !covered[from - 1] && !inTitle.has(from - 1)) {
    const { form, upos, head } = sentence.tokens[from - 1]!;
    if (!isCapitalised(form) || (upos !== 'ADJ' && upos !== 'NOUN') || head < from) break;
    from--;
  }
  return from;
}

/** Takes in a known place that is part of a longer name: "Jim Jordan", "Moscow State University". */
function growOverKnown(sentence: Sentence, first: number, last: number, known: readonly KnownSlot[]) {
  const after = known.find((slot) => slot.first === last + 1 && slot.last === slot.first);
  const given = genderOfName(sentence.tokens[first]!.form) !== null && first === last;
  const next = sentence.tokens[last + 1];
  if (
    after !== undefined &&
    next !== undefined &&
    given &&
    next.deprel === 'flat' &&
    !after.match.candidates.some(({ use }) => use === 'demonym')
  )
    return { first, last: after.last };
  const before = known.find((slot) => slot.last === first - 1);
  const word = sentence.tokens[last]!.form.toLowerCase();
  const organization = nameCues.organization.has(word) || nameCues.place.has(word);
  if (before !== undefined && organization && last - first >= 0) return { first: before.first, last };
  return { first, last };
}

function guessKind(sentence: Sentence, slot: ProperSlot, afterTitle: boolean): ActorKind | null {
  const { first, last, token } = slot;
  const words = sentence.tokens.slice(first, last + 1).map((word) => word.form);
  const lower = words.map((word) => word.toLowerCase());
  const head = sentence.tokens[token]!;
  if (lower.some((word) => nameCues.event.has(word))) return null;
  if (nameCues.organization.has(lower.at(-1)!)) return words.length > 1 ? 'organization' : null;
  if (nameCues.organization.has(lower[0]!) && words.length > 2) return 'organization';
  if (nameCues.place.has(lower.at(-1)!) && words.length > 1) return 'place';
  if (isMediaNoun(sentence.tokens[last + 1]?.lemma ?? '') || besideMedia(sentence, first, last))
    return 'outlet';
  if (words.length === 1 && nameCues.place.has(lower[0]!)) return null;
  if (afterTitle) return 'person';
  if (nameCues.placePrefixes.has(lower[0]!) && words.length > 1) return 'place';
  if (genderOfName(words[0]!) !== null && words.length > 1 && words.length < 5) return 'person';
  if (isDescribedAsPerson(sentence, last) || isApposedToTitle(sentence, first, last)) return 'person';
  const acronym = words.length === 1 && /^[\p{Lu}\d]{2,6}$/u.test(words[0]!);
  const partner = head.deprel === 'conj' ? sentence.tokens[head.head] : head;
  const governor = sentence.tokens[partner?.head ?? -1];
  const acts =
    /^nsubj/.test(partner?.deprel ?? '') &&
    governor !== undefined &&
    nameCues.animateVerbs.has(governor.lemma);
  if (acronym) return acts ? 'organization' : null;
  const common = words.length === 1 && (nameCues.place.has(lower[0]!) || /s$/.test(words[0]!));
  if (common) return null;
  if (nameCues.placePrepositions.has(caseOf(sentence, token)) && sentence.kind !== 'heading') return 'place';
  if (acts && words.length < 5) return 'person';
  return null;
}

/** "BelTA news agency", "the daily newspaper Nasha Niva". */
function besideMedia(sentence: Sentence, first: number, last: number): boolean {
  const after = sentence.tokens[last + 2];
  if (sentence.tokens[last + 1]?.lemma === 'news' && after !== undefined && isMediaNoun(after.lemma))
    return true;
  const before = sentence.tokens[first - 1];
  return before !== undefined && before.upos === 'NOUN' && isMediaNoun(before.lemma) && first === last;
}

/** "its foreign minister, X,": a name between commas right after a title. */
function isApposedToTitle(sentence: Sentence, first: number, last: number): boolean {
  if (sentence.tokens[first - 1]?.form !== ',' || !/^[,.]$/.test(sentence.tokens[last + 1]?.form ?? ''))
    return false;
  for (let at = first - 2; at >= Math.max(0, first - 6); at--) {
    const title = titleAt(sentence, at);
    if (title !== null && title.last === first - 2) return !title.plural;
  }
  return false;
}

/** "X, a professor at", "X, 54,", "X, who". */
function isDescribedAsPerson(sentence: Sentence, last: number): boolean {
  if (sentence.tokens[last + 1]?.form !== ',') return false;
  const next = sentence.tokens[last + 2];
  if (next === undefined) return false;
  if (/^\d{2}$/.test(next.form) && /^[,.]$/.test(sentence.tokens[last + 3]?.form ?? '')) return true;
  if (nameCues.personFollows.has(next.form.toLowerCase())) return true;
  const appositions = childLists(sentence)[headOfWords(sentence, last, last)] ?? [];
  for (let at = last + 2; at < Math.min(last + 8, sentence.tokens.length); at++) {
    if (/^[,.;]$/.test(sentence.tokens[at]!.form)) return false;
    const title = titleAt(sentence, at);
    if (title !== null && !title.plural) {
      const head = sentence.tokens[title.last]!;
      return head.deprel === 'appos' || appositions.includes(title.last);
    }
  }
  return false;
}
