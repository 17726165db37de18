import type { Sentence } from '../../language/sentence.ts';
import type { ActorRef } from '../../vocabulary/actor-ref.ts';
import type { Span } from '../../vocabulary/span.ts';
import type { Draft } from '../draft.ts';
import { childWith } from '../mentions/child-lists.ts';
import { titleAt } from '../mentions/title-words.ts';
import { findSilence } from '../silences/find-silence.ts';
import { claimLimits } from './claim-limits.ts';
import { contentOfVerb } from './cue-content.ts';
import { cueLexicon } from './cue-lexicon.ts';
import type { FoundClaim } from './found-claim.ts';
import { labelledSpeaker } from './labelled-speaker.ts';
import { trimWords } from './phrase-span.ts';

const LABEL = /^((?:\p{Lu}[\p{L}.'’-]*[ ]?){1,5})(?:\([^)\n]{1,40}\)[ ]?)?:(?=\s|$)/u;
const QUESTION = /^(?:q|question|questions)\.?$/i;

interface Turn {
  /** Null for a question from the floor, which nobody on record asks. */
  speaker: ActorRef | null;
  /** First sentence, and the first one behind the turn. */
  from: number;
  to: number;
  /** Where the label's colon stands. */
  colon: Span;
}

/**
 * The turns of a transcript ("MINISTER: …", "Question: …"): from a label that opens a sentence to the next label or the
 * end of the paragraph. A single label makes no transcript.
 */
export function transcriptTurns(
  draft: Pick<Draft, 'document' | 'sentences' | 'mentions' | 'gazetteer'>,
): Turn[] {
  const turns: Turn[] = [];
  const known = new Map<string, ActorRef>();
  const { text, blocks } = draft.document;
  let block = 0;
  let open: Turn | null = null;
  draft.sentences.forEach((sentence, at) => {
    while (block < blocks.length - 1 && blocks[block]!.end <= sentence.start) {
      block++;
      open = null;
    }
    const label =
      sentence.kind === 'heading' ? null : LABEL.exec(text.slice(sentence.start, sentence.start + 80));
    if (label !== null && isSpeakerLabel(draft, at, label[1]!.trim())) {
      const name = label[1]!.trim();
      const end = sentence.start + label[1]!.trimEnd().length;
      const colon = sentence.start + label[0].length - 1;
      const speaker = QUESTION.test(name)
        ? null
        : {
            ...(known.get(name) ?? labelledSpeaker(draft, { start: sentence.start, end })),
            start: sentence.start,
            end,
          };
      if (speaker !== null) known.set(name, speaker);
      open = { speaker, from: at, to: at + 1, colon: { start: colon, end: colon + 1 } };
      turns.push(open);
    } else if (open !== null) open.to = at + 1;
  });
  return turns.length < 2 ? [] : turns;
}

/** Capitals with a noun for people in them, a question, or a person known from the text. */
function isSpeakerLabel(draft: Pick<Draft, 'sentences' | 'mentions'>, at: number, label: string): boolean {
  if (QUESTION.test(label)) return true;
  const tree = draft.sentences[at]!;
  const end = tree.start + label.length;
  const words = tree.tokens.filter((word) => word.end <= end);
  const person = draft.mentions.some(
    (mention) => mention.sentence === at && mention.start < end && mention.kind === 'person',
  );
  const capitals = label === label.toUpperCase();
  const speaks = words.some(
    ({ form }, token) => titleAt(tree, token) !== null || claimLimits.isSpeakerNoun(form.toLowerCase()),
  );
  return person || (capitals && speaks);
}

/** What is said in a turn, one claim a sentence. */
export function claimsOfTurn(
  draft: Pick<Draft, 'sentences' | 'document'>,
  { speaker, from, to, colon }: Turn,
): FoundClaim[] {
  if (speaker === null) return [];
  const claims: FoundClaim[] = [];
  for (let sentence = from; sentence < to; sentence++) {
    const tree = draft.sentences[sentence]!;
    const first = tree.tokens.findIndex(({ start }) => start >= colon.end);
    const whole = first < 0 ? null : trimWords(tree, first, tree.tokens.length - 1);
    if (whole === null) continue;
    if (refusesAnswer(tree)) continue;
    claims.push({
      speaker,
      via: [],
      stance: 'asserts',
      cue: colon,
      content: whole,
      ...(openedWords(draft, whole) ?? ownWords(tree, first)),
      confidence: 0.7,
      sentence: from,
      token: sentence === from ? first : 0,
      speech: true,
    });
  }
  return claims;
}

const opener = new RegExp(`^(?:${claimLimits.openers.join('|')})\\s+that\\s+`, 'i');

/** "Let me be clear that …", "what I can confirm is that …": what stands behind, confirmed where it says so. */
function openedWords(
  { document }: Pick<Draft, 'document'>,
  whole: Span,
): Pick<FoundClaim, 'stance' | 'content'> | null {
  const opened = opener.exec(document.text.slice(whole.start, whole.end));
  if (opened === null) return null;
  const stance = /\bconfirm\b/i.test(opened[0]) ? 'confirms' : 'asserts';
  return { stance, content: { start: whole.start + opened[0].length, end: whole.end } };
}

/** "I do not comment on rumours" as the whole of it: a silence, no statement. */
function refusesAnswer(tree: Sentence): boolean {
  const root = tree.tokens.findIndex(({ head }) => head < 0);
  return root >= 0 && findSilence(tree, root)?.refused === true;
}

/** "I reject the notion that …", "I expect them to …": what the speaker's own verb makes of what follows. */
function ownWords(
  tree: Sentence,
  first: number,
): Pick<FoundClaim, 'stance' | 'content'> | Record<string, never> {
  const verb = tree.tokens.findIndex(
    ({ upos }, at) => at >= first && upos === 'VERB' && /^(?:i|we)$/i.test(subjectOf(tree, at)),
  );
  if (verb < 0 || (tree.tokens[verb]!.head >= 0 && tree.tokens[verb]!.deprel !== 'parataxis')) return {};
  const lemma = tree.tokens[verb]!.lemma.toLowerCase();
  const frames = cueLexicon.framesOf(lemma);
  if (frames === undefined) return {};
  const found = contentOfVerb(tree, verb, lemma, -1);
  if (found === null || found.frame.stance === 'asserts' || found.frame.weak) return {};
  return { stance: found.frame.stance, content: { start: found.start, end: found.end } };
}

function subjectOf(tree: Sentence, verb: number): string {
  return tree.tokens[childWith(tree, verb, 'nsubj')]?.form ?? '';
}
