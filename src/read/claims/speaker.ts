import type { Sentence, Token } from '../../language/sentence.ts';
import type { ActorRef } from '../../vocabulary/actor-ref.ts';
import type { Draft } from '../draft.ts';
import { caseOf, childLists, childWith } from '../mentions/child-lists.ts';
import { mentionsAtToken } from '../mentions/mentions-at-token.ts';
import { isMediaNoun, organEndingAt } from '../mentions/organ-words.ts';
import { isRelative, pronounKind } from '../mentions/pronoun-words.ts';
import { mentionToRef, relativeNoun, resolveActors } from '../mentions/resolve-actors.ts';
import { titleAt } from '../mentions/title-words.ts';
import { claimLimits } from './claim-limits.ts';
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

function speakerAt(draft: Read, sentence: number, token: number, whole: boolean, depth = 2): ActorRef[] {
  const tree = draft.sentences[sentence]!;
  const words = phraseWords(tree, token, (child) => {
    const { deprel } = tree.tokens[child]!;
    return (
      (!whole && (deprel === 'conj' || deprel === 'cc')) ||
      deprel === 'case' ||
      deprel === 'mark' ||
      deprel === 'parataxis'
    );
  });
  const span = trimWords(tree, words.first, words.last) ?? tree.tokens[token]!;
  const place = { start: span.start, end: span.end };
  const mentions = mentionsAtToken(draft.mentions, sentence, token);
  const persons = mentions.filter(({ kind }) => kind !== 'place' && kind !== 'agreement');
  if (persons.length > 0) return persons.map((mention) => ({ ...mentionToRef(mention), ...place }));
  const word = tree.tokens[token]!;
  const lemma = word.lemma.toLowerCase();
  if (word.upos === 'PRON' && isRelative(word.form)) {
    const noun = relativeNoun(tree, token);
    if (noun >= 0 && depth > 0)
      return speakerAt(draft, sentence, noun, false, depth - 1).map((ref) => ({ ...ref, ...place }));
  }
  if (claimLimits.writers.has(word.form.toLowerCase())) return [];
  if (word.upos === 'PRON') {
    const meant = resolveActors(draft, sentence, token);
    if (meant.length > 0) return meant.map((ref) => ({ ...ref, ...place }));
    if (/^(?:it|this|that|these|those|which|what)$/i.test(word.form)) {
      const text = /^it$/i.test(word.form) ? textMeant(draft, sentence) : null;
      return text === null ? [] : [{ ...text, ...place }];
    }
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
      {
        ...place,
        name: nameOf(draft, sentence, token, words),
        actor: null,
        kind: 'organization',
        state: null,
      },
    ];
  }
  const actors = resolveActors(draft, sentence, token);
  const [named] = actors;
  // "the state news agency BelTA", "the agency (KCNA)": the name that a common noun goes with.
  if (
    named !== undefined &&
    actors.length === 1 &&
    (named.kind === 'outlet' || named.kind === 'person') &&
    isNameOf(tree, token, named)
  )
    return [{ ...named, ...place }];
  const states = [
    ...new Set((actors.length > 0 ? actors : servedAt(draft, sentence, token)).map(({ state }) => state)),
  ];
  const speaker = {
    ...place,
    name: nameOf(draft, sentence, token, words),
    actor: null,
    kind: kindOf(draft, sentence, token),
  };
  // "their military rulers", "French and German officials": one speaker for each state
  return states.length > 0 && states.length <= 4
    ? states.map((state) => ({ ...speaker, state }))
    : [{ ...speaker, state: null }];
}

/** "It states that …" after a sentence on a treaty: the text that sentence is about, by its noun. */
function textMeant(draft: Read, sentence: number): ActorRef | null {
  const before = draft.sentences[sentence - 1];
  const noun = before?.tokens.findIndex(
    ({ lemma, deprel, upos }) =>
      upos === 'NOUN' && cueLexicon.documents.has(lemma) && /^(?:nsubj|nmod:poss)/.test(deprel),
  );
  if (before === undefined || noun === undefined || noun < 0) return null;
  const issuer = findIssuer(draft, sentence - 1, noun);
  return (
    issuer ?? {
      name: before.tokens[noun]!.form.toLowerCase(),
      actor: null,
      kind: 'organization',
      state: null,
    }
  );
}

/** "An official at the Peruvian trade ministry", "commanders in Lima": whom they serve. */
function servedAt(draft: Read, sentence: number, token: number): ActorRef[] {
  const tree = draft.sentences[sentence]!;
  if (!claimLimits.serving.has(tree.tokens[token]!.lemma.toLowerCase())) return [];
  for (const child of childLists(tree)[token]!) {
    if (tree.tokens[child]!.deprel !== 'nmod' || child < token) continue;
    const link = caseOf(tree, child);
    const place = link === 'in' && !claimLimits.seats.has(tree.tokens[child]!.form);
    if (!place && !/^(?:at|of|from|with|within)$/.test(link)) continue;
    const members = [child, ...childLists(tree)[child]!.filter((at) => tree.tokens[at]!.deprel === 'conj')];
    const found = members
      .flatMap((at) => resolveActors(draft, sentence, at))
      .filter(({ state, kind }) => state !== null && kind !== 'person' && kind !== 'outlet');
    if (found.length > 0) return found;
  }
  return [];
}

/** True when the actor's name stands beside the noun in its own phrase, not as whose it is. */
function isNameOf(tree: Sentence, token: number, { start = -1 }: ActorRef): boolean {
  const at = tree.tokens.findIndex((word) => word.start <= start && start < word.end);
  for (let up = at; up >= 0 && up !== token; up = tree.tokens[up]!.head)
    if (/^(?:nmod:poss|nmod|acl|acl:relcl)$/.test(tree.tokens[up]!.deprel)) return false;
  return at >= 0;
}

/** The words around the head of the phrase, without article, preposition, and what stands behind a pause, verb or relative pronoun. */
function nameOf(
  draft: Read,
  sentence: number,
  token: number,
  { first, last }: { first: number; last: number },
): string {
  const { tokens } = draft.sentences[sentence]!;
  let from = token;
  while (from > first && !endsName(tokens[from - 1]!)) from--;
  while (from < token && isLeading(tokens[from]!)) from++;
  let to = token;
  while (to < last && to - from < 12 && !endsName(tokens[to + 1]!)) to++;
  while (
    to > token &&
    /^(?:ADP|CCONJ|DET|PART|ADV)$/.test(tokens[to]!.upos) &&
    !/^['’]s?$/.test(tokens[to]!.form)
  )
    to--;
  return draft.document.text.slice(tokens[from]!.start, tokens[to]!.end).replace(/\s+/g, ' ');
}

function endsName({ upos, xpos, form }: Token): boolean {
  return (
    /^(?:VERB|SCONJ|AUX)$/.test(upos) || /^W/.test(xpos) || (upos === 'PUNCT' && !/^[-‐‑.'’“”"]$/.test(form))
  );
}

/** Articles, prepositions and conjunctions before a name; "those" and "many" stay. */
function isLeading({ upos, form }: Token): boolean {
  return /^(?:ADP|CCONJ|PUNCT)$/.test(upos) || (upos === 'DET' && /^(?:the|an?|this|that)$/i.test(form));
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
