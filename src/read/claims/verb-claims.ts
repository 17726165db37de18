import type { Sentence } from '../../language/sentence.ts';
import type { Span } from '../../vocabulary/span.ts';
import type { Stance } from '../../vocabulary/stance.ts';
import type { Draft } from '../draft.ts';
import { childLists, childWith } from '../mentions/child-lists.ts';
import { mentionsAtToken } from '../mentions/mentions-at-token.ts';
import { nameCues } from '../mentions/name-cues.ts';
import { isMediaNoun, isStateNoun, organEndingAt } from '../mentions/organ-words.ts';
import { resolveActors } from '../mentions/resolve-actors.ts';
import { titleAt } from '../mentions/title-words.ts';
import { type Content, contentOfVerb, markOf } from './cue-content.ts';
import { cueLexicon } from './cue-lexicon.ts';
import { type Source, sourceOfVerb } from './cue-source.ts';
import { cueSpan, isNegated } from './cue-words.ts';
import { followingContent } from './following-content.ts';
import type { FoundClaim } from './found-claim.ts';
import { phraseWords, trimWords } from './phrase-span.ts';
import { firstQuotationAfter } from './quotations.ts';
import { quotedBy } from './quoted-content.ts';
import { speakersAt, unattributed } from './speaker.ts';
import { throughWhom } from './through-whom.ts';

type Read = Pick<Draft, 'document' | 'sentences' | 'mentions'>;

/** The claims that the verbs of one sentence make. */
export function verbClaims(draft: Read, sentence: number, quotations: readonly Span[]): FoundClaim[] {
  const tree = draft.sentences[sentence]!;
  const spoken = new Set<number>();
  const claims: FoundClaim[] = [];
  for (let verb = 0; verb < tree.tokens.length; verb++) {
    if (tree.tokens[verb]!.upos !== 'VERB' || spoken.has(verb)) continue;
    const lemma = withParticle(tree, verb);
    const answered = answerAvoided(tree, verb, lemma);
    for (const other of answered) spoken.add(other);
    if (
      answered.length > 0 ||
      cueLexicon.framesOf(lemma) !== undefined ||
      cueLexicon.prepositionsOf(lemma) !== undefined
    )
      claims.push(...claimsOfVerb(draft, { sentence, verb, lemma, quotations, answered }));
  }
  return claims;
}

function withParticle(tree: Sentence, verb: number): string {
  const lemma = tree.tokens[verb]!.lemma.toLowerCase();
  const particle = childWith(tree, verb, 'compound:prt');
  const object = lemma === 'put' ? tree.tokens[childWith(tree, verb, 'obj')] : undefined;
  if (object?.form === 'it') return 'put it';
  if (particle < 0) return lemma;
  const both = `${lemma} ${tree.tokens[particle]!.form.toLowerCase()}`;
  return cueLexicon.framesOf(both) === undefined ? lemma : both;
}

/** The verbs by which someone avoids an answer: "declined to comment", "neither confirmed nor denied". Empty otherwise. */
function answerAvoided(tree: Sentence, verb: number, lemma: string): number[] {
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

interface VerbCue {
  sentence: number;
  verb: number;
  lemma: string;
  quotations: readonly Span[];
  /** Verbs below that avoid an answer. */
  answered: readonly number[];
}

function claimsOfVerb(draft: Read, { sentence, verb, lemma, quotations, answered }: VerbCue): FoundClaim[] {
  const tree = draft.sentences[sentence]!;
  const source = sourceOfVerb(tree, verb);
  if (source === null || isUnspoken(tree, verb)) return [];
  if (source.token >= 0 && !isNominal(tree, source.token)) return [];
  if (insideQuotation(draft, sentence, verb, quotations) && !isReporter(draft, sentence, source.token))
    return [];
  let found =
    answered.length > 0
      ? avoidedContent(tree, verb, answered)
      : spokenContent(tree, verb, lemma, source, quotations);
  if (found === null && source.token >= 0) found = announced(draft, sentence, verb, lemma, quotations);
  if (found === null) return [];
  if (found.takes !== 'clause' && source.token >= 0 && !canSpeak(draft, sentence, source.token)) return [];
  if (isBareWord(tree, found)) return [];
  const { frame } = found;
  const unnamed = source.token < 0;
  const stance =
    answered.length > 0
      ? 'neither'
      : isNegated(tree, verb)
        ? negatedStance(frame.stance, lemma)
        : frame.stance;
  const { via, speakers } = unnamed
    ? { via: [], speakers: [unattributed] }
    : throughWhom(draft, sentence, verb, speakersAt(draft, sentence, source.token));
  const certain = Math.min(tree.tokens[verb]!.confidence, tree.tokens[found.head]!.confidence);
  const base = frame.weak ? 0.4 : found.takes === 'object' ? 0.65 : 0.85;
  return speakers
    .filter(({ name }) => !/^["“']/.test(name))
    .map((speaker) => ({
      speaker,
      via,
      stance: speaker.name === unattributed.name && stance === 'asserts' ? 'alleges' : stance,
      cue: cueSpan(tree, verb),
      content: { start: found.start, end: found.end },
      confidence: base * (0.6 + 0.4 * certain),
      sentence,
      token: verb,
      speech: found.takes === 'clause',
    }));
}

function spokenContent(
  tree: Sentence,
  verb: number,
  lemma: string,
  source: NonNullable<Source>,
  quotations: readonly Span[],
): Content | null {
  const found = contentOfVerb(tree, verb, lemma, source.token);
  const clause = cueLexicon.framesOf(lemma)?.get('clause');
  if (source.token < 0) {
    if (!cueLexicon.impersonal.has(lemma)) return null;
    return found ?? passiveContent(tree, verb, lemma);
  }
  const quoted =
    clause === undefined || found !== null || cueLexicon.unquoted.has(lemma)
      ? null
      : quotedBy(tree, verb, quotations);
  if (quoted !== null && clause !== undefined)
    return { ...quoted, frame: clause, takes: 'clause', head: verb };
  return found;
}

/** A noun or pronoun, no reflexive. */
function isNominal(tree: Sentence, token: number): boolean {
  const { upos, form } = tree.tokens[token]!;
  return !/^(?:VERB|ADV|PUNCT|AUX)$/.test(upos) && !/sel(?:f|ves)$/i.test(form);
}

/** True when what is said is a lone pronoun or day: "calling him", "said Monday". */
function isBareWord(tree: Sentence, { start, end, head }: Content): boolean {
  const word = tree.tokens[head]!;
  const bare = word.upos === 'PRON' || nameCues.notNames.has(word.form.toLowerCase());
  return bare && word.start === start && word.end === end;
}

/** "said:" and "explained …" at the end of a sentence: what comes next. */
function announced(
  draft: Read,
  sentence: number,
  verb: number,
  lemma: string,
  quotations: readonly Span[],
): Content | null {
  const tree = draft.sentences[sentence]!;
  const frame = cueLexicon.framesOf(lemma)?.get('clause');
  if (frame === undefined) return null;
  const span = followingContent(draft.document.text, tree, draft.sentences[sentence + 1], quotations);
  return span === null ? null : { ...span, frame, takes: 'clause', head: verb };
}

/** "Iran is believed to hold 40 ships": from the subject to the end of what it is believed to do. */
function passiveContent(tree: Sentence, verb: number, lemma: string): Content | null {
  const frames = cueLexicon.framesOf(lemma);
  const frame = frames?.get('infinitive') ?? frames?.get('clause') ?? frames?.get('object');
  const subject = childWith(tree, verb, 'nsubj:pass');
  const complement = childLists(tree)[verb]!.find(
    (child) =>
      child > verb &&
      (/^xcomp/.test(tree.tokens[child]!.deprel) ||
        (lemma === 'accuse' && /^(?:obl|advcl)/.test(tree.tokens[child]!.deprel))),
  );
  if (frame === undefined || subject < 0 || complement === undefined) return null;
  const span = trimWords(tree, phraseWords(tree, subject).first, phraseWords(tree, complement).last);
  return span === null ? null : { ...span, frame, takes: 'infinitive', head: complement };
}

/** What an answer was avoided about; the avoided answer itself when nothing is said of that. */
function avoidedContent(tree: Sentence, verb: number, answered: readonly number[]): Content | null {
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

/** What a denied cue does: not believing denies, not confirming leaves open, not denying too. */
function negatedStance(stance: Stance, lemma: string): Stance {
  if (stance === 'confirms' || stance === 'denies') return 'neither';
  if (stance === 'alleges' || stance === 'expects') return 'denies';
  if (stance === 'asserts')
    return /^(?:agree|accept|acknowledge|concede|admit|support|endorse|think|believe)$/.test(lemma)
      ? 'denies'
      : 'neither';
  return stance;
}

const irreal = new Set([
  'would',
  "'d",
  '’d',
  'should',
  'could',
  'may',
  'might',
  'can',
  'must',
  'ca',
  'will',
  "'ll",
  '’ll',
  'wo',
  'shall',
]);

/** "would say", "could demand": nobody has said it yet; "could not confirm" is an answer avoided. */
function isUnspoken(tree: Sentence, verb: number): boolean {
  const modal = childLists(tree)[verb]!.some((child) => {
    const { deprel, form } = tree.tokens[child]!;
    return deprel === 'aux' && irreal.has(form.toLowerCase());
  });
  return modal && !isNegated(tree, verb);
}

/** True for a source that can praise, demand or deny: an actor, a personal pronoun, a noun for people or an institution. */
function canSpeak(draft: Read, sentence: number, token: number): boolean {
  const tree = draft.sentences[sentence]!;
  const word = tree.tokens[token]!;
  if (mentionsAtToken(draft.mentions, sentence, token).length > 0 || word.upos === 'PROPN') return true;
  if (word.upos === 'PRON')
    return (
      !/^(?:it|this|that|these|those|which|what)$/i.test(word.form) ||
      resolveActors(draft, sentence, token).length > 0
    );
  const lemma = word.lemma.toLowerCase();
  return (
    /^NNP?S$/.test(word.xpos) ||
    titleAt(tree, token) !== null ||
    organEndingAt(tree, token) !== null ||
    isMediaNoun(lemma) ||
    isStateNoun(lemma) ||
    cueLexicon.documents.has(lemma) ||
    resolveActors(draft, sentence, token).some(({ kind }) => kind === 'person' || kind === 'outlet')
  );
}

/** True for a verb inside someone's quoted words. */
function insideQuotation(draft: Read, sentence: number, verb: number, quotations: readonly Span[]): boolean {
  const { start } = draft.sentences[sentence]!.tokens[verb]!;
  const quotation = quotations[firstQuotationAfter(quotations, start)];
  return quotation !== undefined && quotation.start <= start;
}

/** Inside a quotation only a named actor makes a claim of its own; "I think" there is part of what is quoted. */
function isReporter(draft: Read, sentence: number, source: number): boolean {
  return mentionsAtToken(draft.mentions, sentence, source).some(
    ({ form, kind }) => form !== 'pronoun' && kind !== 'place',
  );
}
