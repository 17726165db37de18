import type { Sentence } from '../../language/sentence.ts';
import type { Span } from '../../vocabulary/span.ts';
import type { Draft } from '../draft.ts';
import { mentionsAtToken } from '../mentions/mentions-at-token.ts';
import { mentionToRef } from '../mentions/resolve-actors.ts';
import { firstQuotationAfter } from '../quotations/find-quotations.ts';
import { claimLimits } from './claim-limits.ts';
import { cueLexicon } from './cue-lexicon.ts';
import { sourceOfVerb } from './cue-source.ts';
import { followingContent } from './following-content.ts';
import type { FoundClaim } from './found-claim.ts';
import { trimWords } from './phrase-span.ts';
import { speakersAt } from './speaker.ts';

type Read = Pick<Draft, 'document' | 'sentences' | 'mentions'>;

/** "Minister: ships will sail", and in a transcript "Lavrov: …" to the end of the paragraph. */
export function labelClaims(draft: Read, sentence: number, quotations: readonly Span[]): FoundClaim[] {
  const tree = draft.sentences[sentence]!;
  const colon = tree.tokens.findIndex(({ form }) => form === ':');
  if (colon < 1 || colon > 12 || colon > tree.tokens.length - 3) return [];
  const before = tree.tokens.slice(0, colon);
  if (before.some(({ upos }) => upos === 'VERB' || upos === 'AUX')) return [];
  const source = before.findIndex(({ head }) => head < 0 || head >= colon);
  if (source < 0) return [];
  const named = before.some((_, token) =>
    mentionsAtToken(draft.mentions, sentence, token).some(({ kind }) => kind !== 'place'),
  );
  // "WALLACE: …" opens a turn, "Poll: …" heads what a text says.
  const turn =
    before.every(({ form }) => /^[\p{Lu}.'’-]+$/u.test(form)) && before.some(({ form }) => form.length > 3);
  const report = tree.kind === 'heading' && speaksOf(tree.tokens[source]!.lemma.toLowerCase());
  const after = tree.tokens[colon]!;
  const quoted = quotations[firstQuotationAfter(quotations, after.end)];
  const quotes = quoted !== undefined && quoted.start <= after.end + 2;
  const block = transcriptBlock(draft, tree, before.length);
  if (
    !(named || (turn && block !== null) || report) ||
    (tree.kind !== 'heading' && !quotes && block === null)
  )
    return [];
  const words = trimWords(tree, colon + 1, tree.tokens.length - 1);
  if (words === null) return [];
  const content = tree.kind === 'heading' || block === null ? words : { start: words.start, end: block.end };
  const place = { start: before[0]!.start, end: before.at(-1)!.end };
  return speakersAt(draft, sentence, source)
    .slice(0, 1)
    .map((speaker) => ({
      speaker: { ...speaker, ...place },
      via: [],
      stance: 'asserts',
      cue: { start: after.start, end: after.end },
      content,
      confidence: 0.6,
      sentence,
      token: colon,
      speech: false,
    }));
}

/** A noun for a text or for people: "Poll: …", "Minister: …". */
function speaksOf(noun: string): boolean {
  return cueLexicon.documents.has(noun) || claimLimits.isSpeakerNoun(noun);
}

/** The paragraph that a short label opens ("Lavrov: We met …"), or null when the sentence does not open one. */
function transcriptBlock(draft: Read, tree: Sentence, labelled: number): Span | null {
  if (labelled > 5 || tree.kind === 'heading') return null;
  const { blocks } = draft.document;
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.end <= tree.start) low = middle + 1;
    else high = middle;
  }
  const block = blocks[low];
  return block !== undefined && tree.start - block.start <= 1 ? { start: block.start, end: block.end } : null;
}

/** "The minister released a statement:" before a quotation, without a verb of speech. */
export function announcements(draft: Read, sentence: number, quotations: readonly Span[]): FoundClaim[] {
  const tree = draft.sentences[sentence]!;
  if (tree.tokens.at(-1)?.form !== ':') return [];
  const content = followingContent(draft.document.text, tree, draft.sentences[sentence + 1], quotations);
  const verb = tree.tokens.findIndex(({ head, upos }) => head < 0 && upos === 'VERB');
  if (content !== null && verb < 0) return reportedAs(draft, sentence, content);
  if (content === null || verb < 0 || cueLexicon.framesOf(tree.tokens[verb]!.lemma)?.has('clause') === true)
    return [];
  const source = sourceOfVerb(tree, verb);
  if (source === null || source.token < 0) return [];
  const { start, end } = tree.tokens[verb]!;
  return speakersAt(draft, sentence, source.token).map((speaker) => ({
    speaker,
    via: [],
    stance: 'asserts',
    cue: { start, end },
    content,
    confidence: 0.6,
    sentence,
    token: verb,
    speech: true,
  }));
}

/** "The agency reports:", read as a heading on the agency's reports: the last word is the verb, the name before it speaks. */
function reportedAs(draft: Read, sentence: number, content: Span): FoundClaim[] {
  const tree = draft.sentences[sentence]!;
  const token = tree.tokens.length - 2;
  const word = tree.tokens[token];
  if (word?.xpos !== 'NNS' || cueLexicon.framesOf(word.lemma.toLowerCase())?.has('clause') !== true)
    return [];
  const first = tree.tokens[0]!.start;
  const named = draft.mentions.find(
    (mention) =>
      mention.sentence === sentence &&
      mention.end === tree.tokens[token - 1]?.end &&
      mention.kind !== 'place',
  );
  if (named === undefined) return [];
  const speaker = { ...mentionToRef(named), start: Math.max(first, named.start), end: named.end };
  return [
    {
      speaker,
      via: [],
      stance: 'asserts',
      cue: { start: word.start, end: word.end },
      content,
      confidence: 0.6,
      sentence,
      token,
      speech: true,
    },
  ];
}
