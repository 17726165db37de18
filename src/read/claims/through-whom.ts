import type { ActorRef } from '../../vocabulary/actor-ref.ts';
import type { Draft } from '../draft.ts';
import { childLists, childWith } from '../mentions/child-lists.ts';
import { mentionsAtToken } from '../mentions/mentions-at-token.ts';
import { isMediaNoun, organEndingAt } from '../mentions/organ-words.ts';
import { mentionToRef, resolveActors } from '../mentions/resolve-actors.ts';
import { titleAt } from '../mentions/title-words.ts';
import { cueLexicon } from './cue-lexicon.ts';
import { speakersAt } from './speaker.ts';

type Read = Pick<Draft, 'document' | 'sentences' | 'mentions'>;

/**
 * The speakers behind a source, and those through whom they are heard: in "X told Reuters" through Reuters; in
 * "Reuters, citing a ministry, said" the ministry speaks, through Reuters.
 */
export function throughWhom(
  draft: Read,
  sentence: number,
  cue: number,
  speakers: ActorRef[],
  source = -1,
): { via: ActorRef[]; speakers: ActorRef[] } {
  const cited = citedBy(draft, sentence, cue) ?? (source < 0 ? null : citedBy(draft, sentence, source));
  if (cited !== null) return { via: speakers, speakers: cited };
  const hearers = hearersOf(draft, sentence, cue).filter((ref) =>
    speakers.every(({ actor, name }) => (actor ?? name) !== (ref.actor ?? ref.name)),
  );
  return { via: hearers, speakers };
}

/** Whoever is cited by a participle below a word: "citing officials". */
function citedBy(draft: Read, sentence: number, token: number): ActorRef[] | null {
  const tree = draft.sentences[sentence]!;
  for (const child of childLists(tree)[token]!) {
    const word = tree.tokens[child]!;
    if (word.xpos !== 'VBG' || !cueLexicon.via.has(word.lemma) || childWith(tree, child, 'ccomp') >= 0)
      continue;
    const object = childWith(tree, child, 'obj');
    if (object >= 0 && isSpeaker(draft, sentence, object))
      return speakersAt(draft, sentence, object).slice(0, 1);
  }
  return null;
}

/** True for a noun that can be cited: an actor, a person, an institution, a text. */
export function isSpeaker(draft: Read, sentence: number, token: number): boolean {
  const tree = draft.sentences[sentence]!;
  const word = tree.tokens[token]!;
  const mentions = mentionsAtToken(draft.mentions, sentence, token);
  if (mentions.some(({ kind }) => kind !== 'place')) return true;
  const lemma = word.lemma.toLowerCase();
  return (
    cueLexicon.documents.has(lemma) ||
    isMediaNoun(lemma) ||
    organEndingAt(tree, token) !== null ||
    titleAt(tree, token) !== null
  );
}

/** Outlets to which a verb's subject speaks: "told TASS", "in an interview with Al Jazeera". */
function hearersOf(draft: Read, sentence: number, verb: number): ActorRef[] {
  const tree = draft.sentences[sentence]!;
  const outletsAt = (token: number): ActorRef[] =>
    mentionsAtToken(draft.mentions, sentence, token)
      .filter(({ kind }) => kind === 'outlet')
      .map(mentionToRef);
  const found: ActorRef[] = [];
  for (const child of childLists(tree)[verb]!) {
    const { deprel } = tree.tokens[child]!;
    if (/^(?:obj|iobj)$/.test(deprel)) {
      const direct = outletsAt(child);
      found.push(
        ...(direct.length > 0
          ? direct
          : resolveActors(draft, sentence, child).filter(({ kind }) => kind === 'outlet')),
      );
    } else if (deprel === 'obl') {
      found.push(
        ...outletsAt(child),
        ...childLists(tree)
          [child]!.filter((below) => /^nmod/.test(tree.tokens[below]!.deprel))
          .flatMap(outletsAt),
      );
    }
  }
  return found;
}
