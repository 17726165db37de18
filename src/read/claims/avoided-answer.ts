import type { Sentence } from '../../language/sentence.ts';
import { childLists, childWith } from '../mentions/child-lists.ts';
import { markOf } from './clause-content.ts';
import type { Content } from './cue-content.ts';
import { cueLexicon } from './cue-lexicon.ts';
import { isNegated } from './cue-words.ts';
import { phraseWords, trimWords } from './phrase-span.ts';

/** The verbs by which someone avoids an answer: "declined to comment", "neither confirmed nor denied". Empty otherwise. */
export function answerAvoided(tree: Sentence, verb: number, lemma: string): number[] {
  const { tokens } = tree;
  if (cueLexicon.silent.has(lemma)) {
    const answer = childWith(tree, verb, 'xcomp');
    if (answer < 0 || !cueLexicon.answering.has(tokens[answer]!.lemma)) return [];
    return [answer, ...childLists(tree)[answer]!.filter((child) => tokens[child]!.deprel === 'conj')];
  }
  if (lemma !== 'confirm' && lemma !== 'deny') return [];
  const partner = childLists(tree)[verb]!.find(
    (child) => tokens[child]!.deprel === 'conj' && /^(?:deny|confirm)$/.test(tokens[child]!.lemma),
  );
  if (partner !== undefined) return isNegated(tree, verb) || couldNot(tree, verb) ? [partner] : [];
  return [];
}

function couldNot(tree: Sentence, verb: number): boolean {
  const head = tree.tokens[tree.tokens[verb]!.head];
  return head !== undefined && /^(?:unable|unwilling|decline|refuse)$/.test(head.lemma);
}

/** What an answer was avoided about; the avoided answer itself when nothing is said of that. */
export function avoidedContent(tree: Sentence, verb: number, answered: readonly number[]): Content | null {
  const frame = { stance: 'neither' as const, weak: false };
  for (const answer of [...answered, verb]) {
    const about = childLists(tree)[answer]!.find(
      (child) =>
        child > answer && /^(?:obj|ccomp|obl)$/.test(tree.tokens[child]!.deprel) && !answered.includes(child),
    );
    if (about === undefined) continue;
    const words = phraseWords(tree, about);
    const first =
      /^(?:on|about|to)$/.test(tree.tokens[words.first]!.form) && markOf(tree, about) === ''
        ? words.first + 1
        : words.first;
    const span = trimWords(tree, first, words.last);
    if (span !== null) return { ...span, frame, takes: 'infinitive', head: about };
  }
  const words = phraseWords(tree, answered[0]!);
  const span = trimWords(tree, words.first, words.last);
  return span === null ? null : { ...span, frame, takes: 'infinitive', head: answered[0]! };
}
