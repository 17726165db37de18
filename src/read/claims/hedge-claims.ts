import type { Sentence } from '../../language/sentence.ts';
import type { Draft } from '../draft.ts';
import { childWith } from '../mentions/child-lists.ts';
import { claimLimits } from './claim-limits.ts';
import { cueLexicon } from './cue-lexicon.ts';
import { isNegated } from './cue-words.ts';
import type { FoundClaim } from './found-claim.ts';
import { phraseWords, trimWords } from './phrase-span.ts';
import { unattributed } from './speaker.ts';

type Read = Pick<Draft, 'document' | 'sentences' | 'mentions'>;

/** "reportedly", "allegedly": the clause of the verb or phrase the adverb stands by, said by nobody named. */
export function hedgeClaims(draft: Read, sentence: number, token: number): FoundClaim[] {
  const tree = draft.sentences[sentence]!;
  const word = tree.tokens[token]!;
  if (word.head < 0) return [];
  const words = phraseWords(tree, predicateAbove(tree, word.head));
  const content = trimWords(tree, words.first, words.last);
  if (content === null) return [];
  return [
    {
      speaker: unattributed,
      via: [],
      stance: cueLexicon.hedges.get(word.form.toLowerCase())!,
      cue: { start: word.start, end: word.end },
      content,
      confidence: 0.6 * (0.6 + 0.4 * word.confidence),
      sentence,
      token,
      speech: false,
    },
  ];
}

/** The verb or what a copula says, from a word up: in "reportedly four died" the dying. The word itself when there is none. */
function predicateAbove(tree: Sentence, token: number): number {
  for (let at = token, steps = 0; at >= 0 && steps < 4; steps++) {
    const { upos, head } = tree.tokens[at]!;
    if (upos === 'VERB' || upos === 'AUX' || childWith(tree, at, 'cop', 'nsubj') >= 0) return at;
    at = head;
  }
  return token;
}

/** "Oslo appears to have agreed": from the subject on, as it looks to the writer. */
export function seemingClaims(draft: Read, sentence: number, verb: number): FoundClaim[] {
  const tree = draft.sentences[sentence]!;
  const word = tree.tokens[verb]!;
  const subject = childWith(tree, verb, 'nsubj');
  const complement = childWith(tree, verb, 'xcomp', 'ccomp');
  if (complement < verb || isNegated(tree, verb)) return [];
  const first =
    subject >= 0 && subject < verb && !/^(?:it|who|which|that)$/i.test(tree.tokens[subject]!.form)
      ? phraseWords(tree, subject).first
      : phraseWords(tree, complement).first;
  const content = trimWords(tree, first, phraseWords(tree, complement).last);
  if (content === null) return [];
  const cue = { start: word.start, end: word.end };
  return [
    {
      speaker: unattributed,
      via: [],
      stance: 'alleges',
      cue,
      content,
      confidence: 0.4,
      sentence,
      token: verb,
      speech: false,
    },
  ];
}

/** "the alleged sale of ships": the phrase is what somebody unnamed alleges. */
export function doubtedPhrase(draft: Read, sentence: number, token: number): FoundClaim[] {
  const tree = draft.sentences[sentence]!;
  const word = tree.tokens[token]!;
  if (word.deprel !== 'amod' || !cueLexicon.hedgeAdjectives.has(word.form.toLowerCase()) || word.head < token)
    return [];
  // "the alleged smuggler" is somebody, "the alleged sale" something.
  if (!claimLimits.isPropositionNoun(tree.tokens[word.head]!.lemma.toLowerCase())) return [];
  const last = phraseWords(tree, word.head).last;
  const content = trimWords(tree, token + 1, last);
  if (content === null) return [];
  const cue = { start: word.start, end: word.end };
  return [
    {
      speaker: unattributed,
      via: [],
      stance: 'alleges',
      cue,
      content,
      confidence: 0.5,
      sentence,
      token,
      speech: false,
    },
  ];
}
