import type { ActorRef } from '../../vocabulary/actor-ref.ts';
import type { Draft } from '../draft.ts';
import { childLists, childWith } from '../mentions/child-lists.ts';
import { mentionsAtToken } from '../mentions/mentions-at-token.ts';
import { isMediaNoun, organEndingAt } from '../mentions/organ-words.ts';
import { pronounKind } from '../mentions/pronoun-words.ts';
import { mentionToRef, resolveActors } from '../mentions/resolve-actors.ts';
import { titleAt } from '../mentions/title-words.ts';
import { cueLexicon } from './cue-lexicon.ts';
import { findIssuer } from './issuer.ts';
import { phraseWords, trimWords } from './phrase-span.ts';

type Read = Pick<Draft, 'document' | 'sentences' | 'mentions'>;

/**
 * Who speaks when nobody is named ("is believed to", "reportedly"): no actor, no state, no place in the text.
 * Claims by this speaker corroborate nothing.
 */
export const unattributed: ActorRef = { name: 'unattributed', actor: null, kind: 'group', state: null };

/** The speakers of a source phrase, one for each coordinated part, each with the range of its whole phrase. */
export function speakersAt(draft: Read, sentence: number, token: number): ActorRef[] {
  const tree = draft.sentences[sentence]!;
  const conjuncts = childLists(tree)[token]!.filter(
    (child) =>
      tree.tokens[child]!.deprel === 'conj' && /^(?:NOUN|PROPN|PRON)$/.test(tree.tokens[child]!.upos),
  );
  if (conjuncts.length > 4) return [speakerAt(draft, sentence, token, true)].flat();
  return [token, ...conjuncts].flatMap((head) => speakerAt(draft, sentence, head, false));
}

function speakerAt(draft: Read, sentence: number, token: number, whole: boolean): ActorRef[] {
  const tree = draft.sentences[sentence]!;
  const words = phraseWords(tree, token, (child) => {
    const { deprel } = tree.tokens[child]!;
    return (!whole && (deprel === 'conj' || deprel === 'cc')) || deprel === 'case' || deprel === 'parataxis';
  });
  const span = trimWords(tree, words.first, words.last) ?? tree.tokens[token]!;
  const place = { start: span.start, end: span.end };
  const mentions = mentionsAtToken(draft.mentions, sentence, token);
  const persons = mentions.filter(({ kind }) => kind !== 'place' && kind !== 'agreement');
  if (persons.length > 0) return persons.map((mention) => ({ ...mentionToRef(mention), ...place }));
  const word = tree.tokens[token]!;
  const lemma = word.lemma.toLowerCase();
  if (word.upos === 'PRON') {
    const meant = resolveActors(draft, sentence, token);
    if (meant.length > 0) return meant.map((ref) => ({ ...ref, ...place }));
    const pronoun = pronounKind(word.form);
    const single = pronoun === 'm' || pronoun === 'f' || /^(?:i|you|who|someone|somebody)$/i.test(word.form);
    return [{ ...place, name: word.form, actor: null, kind: single ? 'person' : 'group', state: null }];
  }
  if (cueLexicon.documents.has(lemma) || cueLexicon.stanceOfNoun(lemma) !== undefined) {
    const issuer = findIssuer(draft, sentence, token);
    if (issuer !== null) return [{ ...issuer, ...place }];
    if (cueLexicon.stanceOfNoun(lemma) !== undefined && !cueLexicon.documents.has(lemma))
      return [{ ...unattributed, ...place }];
    return [
      { ...place, name: nameOf(draft, sentence, words), actor: null, kind: 'organization', state: null },
    ];
  }
  const states = new Set(resolveActors(draft, sentence, token).map(({ state }) => state));
  const [state] = states;
  return [
    {
      ...place,
      name: nameOf(draft, sentence, words),
      actor: null,
      kind: kindOf(draft, sentence, token),
      state: states.size === 1 ? state! : null,
    },
  ];
}

/** The words of the phrase without article and without what follows its head at length. */
function nameOf(draft: Read, sentence: number, { first, last }: { first: number; last: number }): string {
  const { tokens } = draft.sentences[sentence]!;
  const from = first < last && tokens[first]!.upos === 'DET' ? first + 1 : first;
  let to = from;
  while (to < last && to - from < 12 && tokens[to + 1]!.form !== ',') to++;
  return draft.document.text.slice(tokens[from]!.start, tokens[to]!.end).replace(/\s+/g, ' ');
}

function kindOf(draft: Read, sentence: number, token: number): ActorRef['kind'] {
  const tree = draft.sentences[sentence]!;
  const { xpos, lemma } = tree.tokens[token]!;
  if (isMediaNoun(lemma)) return 'outlet';
  if (xpos === 'NNS' || xpos === 'NNPS' || childWith(tree, token, 'conj') >= 0) return 'group';
  if (organEndingAt(tree, token) !== null) return 'organization';
  if (titleAt(tree, token) !== null || tree.tokens[token]!.upos === 'PROPN') return 'person';
  return 'group';
}
