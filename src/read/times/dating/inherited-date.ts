import type { Sentence } from '../../../language/sentence.ts';
import { ancestorsOf, baseRelation, childrenOf } from '../../../language/walk-tree.ts';
import type { When } from '../../../vocabulary/when.ts';
import { parseDay } from '../calendar/civil-day.ts';
import { isPredicate, tenseOf } from '../tense.ts';
import { planning } from '../tense-words.ts';
import {
  containing,
  goingVerbs,
  performingVerbs,
  sameTimeMarks,
  speechVerbs,
  supportVerbs,
} from './dating-words.ts';
import { whenOf } from './join-times.ts';
import { type DatedDraft, datable, ownDates } from './own-dates.ts';
import { targetOf } from './target-of.ts';
import { timesOfSentence } from './times-of-sentence.ts';

/** The date of another word of the sentence that is also this one's. */
export function inheritedDate(
  draft: DatedDraft,
  sentence: number,
  tree: Sentence,
  token: number,
): When | null {
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
    .map(
      (child) =>
        (sharesDate(tree, token, child) ? dateAt(child) : null) ?? heldDate(draft, sentence, tree, child),
    )
    .find((when) => when !== null);
  if (event) return event;
  const during = duringDate(draft, sentence, tree, token) ?? signingDate(draft, sentence, tree, token);
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
    if (!first) return null;
    const upTo = sharesSubject(tree, token) && isShort(first) ? word.start : tree.tokens[word.head]!.start;
    return standsBefore(draft, sentence, first, upTo) ? first : null;
  }
  if (
    (relation === 'xcomp' && !isIntended(tree, token)) ||
    (relation === 'advcl' &&
      (sameTimeMarks.has(marksOf(tree, token)) || isCompanion(tree, token) || isErrand(tree, token)))
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

/** "Agreed to ‖open‖ talks", "denied ‖selling‖ arms": not done when it was said. */
export function isIntended(tree: Sentence, token: number): boolean {
  const { lemma } = tree.tokens[tree.tokens[token]!.head]!;
  return performingVerbs.has(lemma) || planning.has(lemma);
}

/** "Left, ‖taking‖ the files", "ended it by ‖signing‖": done with the verb above; not "accused of ‖breaking‖". */
function isCompanion(tree: Sentence, token: number): boolean {
  return tree.tokens[token]!.xpos === 'VBG' && /^(?:|by)$/.test(marksOf(tree, token));
}

/** "Flew to Oslo on Monday to ‖meet‖ the king": what one goes somewhere for is of the day. */
function isErrand(tree: Sentence, token: number): boolean {
  const word = tree.tokens[token]!;
  return word.xpos === 'VB' && word.head < token && goingVerbs.has(tree.tokens[word.head]!.lemma);
}

/** True when the verb and the noun beside it are one event: "held talks", "signed at the summit". */
function sharesDate(tree: Sentence, verb: number, noun: number): boolean {
  const oblique = baseRelation(tree.tokens[noun]!.deprel) === 'obl';
  return oblique ? containing.has(casesOf(tree, noun)) : supportVerbs.has(tree.tokens[verb]!.lemma);
}

/** "Sent an envoy to the conference ‖held in Lima last May‖": the date of the event gone to. */
function heldDate(draft: DatedDraft, sentence: number, tree: Sentence, noun: number): When | null {
  if (!/^(?:at|to|in|during)$/.test(casesOf(tree, noun))) return null;
  const held = childrenOf(tree, noun, 'acl').find((child) => {
    const word = tree.tokens[child]!;
    return word.xpos === 'VBN' && supportVerbs.has(word.lemma);
  });
  return held === undefined ? null : (ownDates(draft, sentence, tree, held)[0]?.when ?? null);
}

/** "In June, ‖when‖ he said": a clause that describes the time right before it. */
function timeBefore(draft: DatedDraft, sentence: number, tree: Sentence, token: number): When | null {
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

/** True when "during" opens the noun phrase, by place in the sentence: long names in it lead trees astray. */
function followsDuring(tree: Sentence, noun: number): boolean {
  for (let at = noun - 1; at >= 0; at -= 1) {
    const word = tree.tokens[at]!;
    if (word.upos === 'ADP') return word.form.toLowerCase() === 'during';
    if (!/^(?:DET|ADJ|NOUN|PROPN|PART|NUM|PRON|PUNCT)$/.test(word.upos) || word.form === ',') return false;
  }
  return false;
}

/** The date of a "during"-phrase anywhere below the verb, with no other clause between. */
function duringDate(draft: DatedDraft, sentence: number, tree: Sentence, token: number): When | null {
  for (const time of datable(draft, sentence)) {
    const { token: noun } = targetOf(tree, time.token);
    if (noun < 0 || !followsDuring(tree, noun)) continue;
    const above = ancestorsOf(tree, noun);
    const upTo = above.indexOf(token);
    if (
      upTo >= 0 &&
      above.slice(0, upTo).every((index) => !isPredicate(tree, index) || isCompanion(tree, index))
    )
      return whenOf(time);
  }
  return null;
}

/**
 * "Signed an accord on trade and tariffs at the palace ‖on 3 May‖": a day with "on" anywhere below the object of a
 * verb that shares its date with it, no other clause between.
 */
function signingDate(draft: DatedDraft, sentence: number, tree: Sentence, token: number): When | null {
  if (!supportVerbs.has(tree.tokens[token]!.lemma)) return null;
  for (const time of datable(draft, sentence)) {
    const { token: noun, preposition } = targetOf(tree, time.token);
    if (noun < token || preposition !== 'on') continue;
    const above = [noun, ...ancestorsOf(tree, noun)];
    const below = above.slice(0, above.indexOf(token));
    const top = below.at(-1);
    if (
      above.includes(token) &&
      top !== undefined &&
      /^(?:obj|nsubj:pass)$/.test(tree.tokens[top]!.deprel) &&
      below.every((index) => !isPredicate(tree, index))
    )
      return whenOf(time);
  }
  return null;
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

/** The verb before it that an act shares its time with: joined to it by "and", or done along with it; -1 without one. */
export function actBefore(tree: Sentence, token: number): number {
  const { head, deprel, xpos } = tree.tokens[token]!;
  if (head < 0 || head > token || !isPredicate(tree, token) || !isPredicate(tree, head)) return -1;
  const relation = baseRelation(deprel);
  // "Recalled its envoy, ‖expelled‖ theirs and …": in a list the tree may take the second for a clause under the first.
  const before = tree.tokens.findLastIndex(({ upos }, index) => index < token && upos !== 'ADV');
  const next = /^(?:advcl|parataxis|dep)$/.test(relation) && tree.tokens[before]?.form === ',';
  const listed = relation === 'conj' || (next && xpos === 'VBD');
  const joined = listed && sharesSubject(tree, token);
  return joined || (relation === 'advcl' && isCompanion(tree, token)) ? head : -1;
}

/** "Recalled its envoy on Monday and ‖summoned‖ theirs": one subject goes on acting, in one tense. */
function sharesSubject(tree: Sentence, token: number): boolean {
  return (
    childrenOf(tree, token, 'nsubj', 'mark').length === 0 &&
    tenseOf(tree, token) === 'past' &&
    tenseOf(tree, tree.tokens[token]!.head) === 'past'
  );
}

/** A date of a month at most: of what was done in one year the next act may be of another. */
function isShort({ earliest, latest }: When): boolean {
  if (earliest === null || latest === null) return false;
  return (parseDay(latest) ?? 0) - (parseDay(earliest) ?? 0) < 31;
}

/** A time at the head of the sentence holds for all verbs joined there. */
function standsBefore(draft: DatedDraft, sentence: number, when: When, position: number): boolean {
  return timesOfSentence(draft.times, sentence).some(
    (time) => time.text === when.text && time.end <= position,
  );
}
