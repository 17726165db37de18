import type { ActorRef } from '../../vocabulary/actor-ref.ts';
import type { Draft } from '../draft.ts';
import { childLists, childWith } from '../mentions/child-lists.ts';
import { isMediaNoun } from '../mentions/organ-words.ts';
import { resolveActors } from '../mentions/resolve-actors.ts';
import { cueLexicon } from './cue-lexicon.ts';
import { sourceOfVerb } from './cue-source.ts';

type Read = Pick<Draft, 'document' | 'sentences' | 'mentions'>;

const BACK = 3;

/**
 * Who issued the text that a noun such as "statement" or "report" names: its possessor, else whoever issued one in the
 * sentences before, else for a report the outlet that last reported. Null when the document does not say.
 */
export function findIssuer(draft: Read, sentence: number, token: number): ActorRef | null {
  const tree = draft.sentences[sentence]!;
  const whose = single(resolveActors(draft, sentence, token));
  if (whose !== null) return whose;
  const here = issuerOfNoun(draft, sentence, token);
  if (here !== null) return here;
  const lemma = tree.tokens[token]!.lemma.toLowerCase();
  for (let at = sentence - 1; at >= Math.max(0, sentence - BACK); at--) {
    const before = draft.sentences[at]!;
    for (let noun = before.tokens.length - 1; noun >= 0; noun--) {
      const word = before.tokens[noun]!;
      if (word.lemma.toLowerCase() === lemma && (word.upos === 'NOUN' || word.upos === 'PROPN')) {
        const owner = single(resolveActors(draft, at, noun)) ?? issuerOfNoun(draft, at, noun);
        if (owner !== null) return owner;
      }
      if (
        cueLexicon.reports.has(lemma) &&
        word.upos === 'VERB' &&
        /^(?:report|write|say|note)$/.test(word.lemma)
      ) {
        const subject = childWith(before, noun, 'nsubj');
        const outlet = subject < 0 ? undefined : outletAt(draft, at, subject);
        if (outlet !== undefined) return outlet;
      }
    }
  }
  return null;
}

function single(refs: readonly ActorRef[]): ActorRef | null {
  const [only, more] = refs.filter(({ kind }) => kind !== 'place');
  return only !== undefined && more === undefined ? only : null;
}

/** "The ministry released a statement": the subject of the verb that issues the noun. */
function issuerOfNoun(draft: Read, sentence: number, noun: number): ActorRef | null {
  const tree = draft.sentences[sentence]!;
  const { deprel, head } = tree.tokens[noun]!;
  if (
    head < 0 ||
    !/^(?:obj|nsubj:pass|obl)/.test(deprel) ||
    !cueLexicon.issuing.has(tree.tokens[head]!.lemma)
  )
    return null;
  const source = sourceOfVerb(tree, head);
  return source === null || source.token < 0 || source.token === noun
    ? null
    : single(resolveActors(draft, sentence, source.token));
}

/** The outlet a subject names, its own name before a noun such as "news agency". */
function outletAt(draft: Read, sentence: number, subject: number): ActorRef | undefined {
  const refs = resolveActors(draft, sentence, subject);
  const named = refs.find(({ kind }) => kind === 'outlet');
  if (named !== undefined) return named;
  const tree = draft.sentences[sentence]!;
  if (!isMediaNoun(tree.tokens[subject]!.lemma)) return undefined;
  return childLists(tree)
    [subject]!.flatMap((child) => resolveActors(draft, sentence, child))
    .find(({ kind }) => kind === 'outlet');
}
