import type { Sentence } from '../../language/sentence.ts';
import type { ActorRef } from '../../vocabulary/actor-ref.ts';
import type { Span } from '../../vocabulary/span.ts';
import type { Draft } from '../draft.ts';
import { caseOf, childLists, childWith } from '../mentions/child-lists.ts';
import { mentionsAtToken } from '../mentions/mentions-at-token.ts';
import { markOf } from './cue-content.ts';
import { cueLexicon } from './cue-lexicon.ts';
import { sourceOfVerb } from './cue-source.ts';
import { isNegated } from './cue-words.ts';
import { followingContent } from './following-content.ts';
import type { FoundClaim } from './found-claim.ts';
import { phraseWords, trimWords } from './phrase-span.ts';
import { firstQuotationAfter } from './quotations.ts';
import { speakersAt, unattributed } from './speaker.ts';
import { throughWhom } from './through-whom.ts';

type Read = Pick<Draft, 'document' | 'sentences' | 'mentions'>;

/** The claims that one sentence makes without a verb of speech: "according to", nouns, hedges, "X: …" headings. */
export function phraseClaims(draft: Read, sentence: number, quotations: readonly Span[]): FoundClaim[] {
  const tree = draft.sentences[sentence]!;
  const claims: FoundClaim[] = [];
  tree.tokens.forEach((word, token) => {
    const form = word.form.toLowerCase();
    const quotation = quotations[firstQuotationAfter(quotations, word.start)];
    if (quotation !== undefined && quotation.start <= word.start) return;
    if (form === 'according' && tree.tokens[token + 1]?.form.toLowerCase() === 'to')
      claims.push(...accordingTo(draft, sentence, token));
    else if (word.upos === 'VERB' && cueLexicon.seeming.has(word.lemma))
      claims.push(...seemingClaims(draft, sentence, token));
    else if (word.upos === 'NOUN') claims.push(...nounClaims(draft, sentence, token));
    else if (word.upos === 'ADJ' || word.upos === 'VERB')
      claims.push(...doubtedPhrase(draft, sentence, token));
    else if (word.upos === 'ADV' && cueLexicon.hedges.has(form))
      claims.push(...hedgeClaims(draft, sentence, token));
  });
  claims.push(...labelClaims(draft, sentence, quotations), ...announcements(draft, sentence, quotations));
  return claims;
}

/** "According to X, …", "…, according to X": all of the clause but the phrase itself. */
function accordingTo(draft: Read, sentence: number, token: number): FoundClaim[] {
  const tree = draft.sentences[sentence]!;
  const source = sourceAfter(tree, token);
  if (source < 0) return [];
  const own = phraseWords(tree, source);
  const initial = tree.tokens.slice(0, token).every(({ upos }) => upos === 'PUNCT' || upos === 'CCONJ');
  // A fronted phrase ends at its comma, whatever the tree hangs on the source.
  const comma = initial ? tree.tokens.findIndex(({ form }, at) => at > token && form === ',') : -1;
  const last = comma > token + 2 ? Math.min(own.last, comma - 1) : Math.max(own.last, token + 1);
  const governor = tree.tokens[source]!.head;
  const whole =
    governor < 0 ||
    (tree.tokens[governor]!.upos !== 'VERB' && (initial || tree.tokens[token - 1]?.form === ','));
  const clause = whole
    ? { first: 0, last: tree.tokens.length - 1 }
    : phraseWords(tree, governor, (child) => child === source);
  const content = initial
    ? trimWords(tree, afterComma(tree, last), Math.max(clause.last, afterComma(tree, last)))
    : last >= clause.last - 1 || clause.last < token
      ? trimWords(tree, clause.first, token - 1)
      : trimWords(tree, clause.first, clause.last);
  if (content === null) return [];
  const { via, speakers } = throughWhom(
    draft,
    sentence,
    governor < 0 ? source : governor,
    speakersAt(draft, sentence, source).map(withoutCue),
    source,
  );
  const to = tree.tokens[token + 1]!;
  const end = tree.tokens[last]!.end;
  return speakers.map((speaker) => ({
    speaker:
      initial && speaker.start !== undefined && speaker.start < end
        ? { ...speaker, end: Math.min(speaker.end!, end) }
        : speaker,
    via,
    stance: 'asserts',
    cue: { start: tree.tokens[token]!.start, end: to.end },
    content,
    confidence: 0.9,
    sentence,
    token,
    speech: false,
  }));
}

/** A source phrase that took in "according to" itself. */
function withoutCue(speaker: ActorRef): ActorRef {
  const cue = /^according to (?:the |an? )?/i.exec(speaker.name);
  return cue === null ? speaker : { ...speaker, name: speaker.name.slice(cue[0].length) };
}

/** The noun that "according to" introduces: the head of the words right after it, up to a comma or verb. Or -1. */
function sourceAfter(tree: Sentence, token: number): number {
  const nominal = /^(?:NOUN|PROPN|PRON)$/;
  const end = Math.min(token + 14, tree.tokens.length);
  let at = token + 2;
  while (at < end && !nominal.test(tree.tokens[at]!.upos)) at++;
  if (at >= end) return -1;
  for (;;) {
    const { head } = tree.tokens[at]!;
    const between = head > at ? tree.tokens.slice(at, head) : [];
    const inside = head > at && head < end && nominal.test(tree.tokens[head]!.upos);
    if (!inside || between.some(({ form, upos }) => form === ',' || upos === 'VERB' || upos === 'AUX'))
      return at;
    at = head;
  }
}

/** The first word after the comma that ends a fronted phrase, and after an apposition or "citing X" that goes with it. */
function afterComma(tree: Sentence, last: number): number {
  if (tree.tokens[last + 1]?.form !== ',') return last + 1;
  const first = last + 2;
  let end = first;
  while (end < Math.min(first + 14, tree.tokens.length) && tree.tokens[end]!.form !== ',') end++;
  const inner = tree.tokens.slice(first, end);
  if (tree.tokens[end]?.form !== ',' || inner.length === 0) return first;
  const cites = cueLexicon.via.has(inner[0]!.lemma) && inner[0]!.xpos === 'VBG';
  const describes =
    inner.at(-1)!.upos === 'NOUN' &&
    !inner.some(({ xpos }) => /^(?:VB[DZP]|MD)$/.test(xpos)) &&
    inner.some(({ form, upos }) => upos === 'DET' || /^['’]s?$/.test(form));
  return cites || describes ? end + 1 : first;
}

/** "Iran's claim that …", "accusations of …", "made a pledge to …". */
function nounClaims(draft: Read, sentence: number, token: number): FoundClaim[] {
  const tree = draft.sentences[sentence]!;
  const lemma = tree.tokens[token]!.lemma.toLowerCase();
  const stance = cueLexicon.stanceOfNoun(lemma);
  if (stance === undefined) return [];
  const content = nounContent(tree, token, lemma);
  if (content === null) return [];
  const source = sourceOfNoun(tree, token, content.head);
  if (source < 0 && stance !== 'alleges') return [];
  const speakers = source < 0 ? [unattributed] : speakersAt(draft, sentence, source);
  return speakers.map((speaker) => ({
    speaker,
    via: [],
    stance,
    cue: { start: tree.tokens[token]!.start, end: tree.tokens[token]!.end },
    content: { start: content.start, end: content.end },
    confidence: content.clause ? 0.7 : 0.55,
    sentence,
    token,
    speech: false,
  }));
}

function nounContent(
  tree: Sentence,
  token: number,
  lemma: string,
): (Span & { head: number; clause: boolean }) | null {
  const prepositions = cueLexicon.prepositionsOfNoun(lemma);
  for (const child of childLists(tree)[token]!) {
    if (child < token) continue;
    const { deprel } = tree.tokens[child]!;
    const mark = markOf(tree, child);
    const clause = /^(?:acl|ccomp|advcl)$/.test(deprel) && (mark === 'that' || mark === 'to');
    const phrase = deprel === 'nmod' && prepositions.includes(caseOf(tree, child));
    if (!clause && !phrase) continue;
    const words = phraseWords(tree, child);
    const span = trimWords(tree, phrase ? words.first + 1 : words.first, words.last);
    if (span !== null) return { ...span, head: child, clause };
  }
  return null;
}

function sourceOfNoun(tree: Sentence, token: number, content: number): number {
  const whose = childWith(tree, token, 'nmod:poss');
  if (whose >= 0) return whose;
  for (const child of childLists(tree)[token]!) {
    const { deprel } = tree.tokens[child]!;
    if (child !== content && deprel === 'nmod' && /^(?:by|from|of)$/.test(caseOf(tree, child))) return child;
  }
  const { deprel, head } = tree.tokens[token]!;
  if (deprel === 'obj' && head >= 0 && cueLexicon.speechVerbs.has(tree.tokens[head]!.lemma)) {
    const source = sourceOfVerb(tree, head);
    if (source !== null && source.token >= 0) return source.token;
  }
  const demonym = childWith(tree, token, 'amod', 'compound');
  return demonym >= 0 && tree.tokens[demonym]!.upos === 'PROPN' ? demonym : -1;
}

/** "reportedly", "allegedly": the clause of the verb or phrase the adverb stands by, said by nobody named. */
function hedgeClaims(draft: Read, sentence: number, token: number): FoundClaim[] {
  const tree = draft.sentences[sentence]!;
  const word = tree.tokens[token]!;
  if (word.head < 0) return [];
  const words = phraseWords(tree, word.head);
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

/** "Oslo appears to have agreed": from the subject on, as it looks to the writer. */
function seemingClaims(draft: Read, sentence: number, verb: number): FoundClaim[] {
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
function doubtedPhrase(draft: Read, sentence: number, token: number): FoundClaim[] {
  const tree = draft.sentences[sentence]!;
  const word = tree.tokens[token]!;
  if (word.deprel !== 'amod' || !cueLexicon.hedgeAdjectives.has(word.form.toLowerCase()) || word.head < token)
    return [];
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

/** "Minister: ships will sail", and in a transcript "Lavrov: …" to the end of the paragraph. */
function labelClaims(draft: Read, sentence: number, quotations: readonly Span[]): FoundClaim[] {
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
  const after = tree.tokens[colon]!;
  const quoted = quotations[firstQuotationAfter(quotations, after.end)];
  const quotes = quoted !== undefined && quoted.start <= after.end + 2;
  const block = transcriptBlock(draft, tree, before.length);
  if (!named || (tree.kind !== 'heading' && !quotes && block === null)) return [];
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
function announcements(draft: Read, sentence: number, quotations: readonly Span[]): FoundClaim[] {
  const tree = draft.sentences[sentence]!;
  if (tree.tokens.at(-1)?.form !== ':') return [];
  const content = followingContent(draft.document.text, tree, draft.sentences[sentence + 1], quotations);
  const verb = tree.tokens.findIndex(({ head, upos }) => head < 0 && upos === 'VERB');
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
