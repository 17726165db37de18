import type { Span } from '../../vocabulary/span.ts';
import { findQuotations, firstQuotationAfter } from '../quotations/find-quotations.ts';
import type { KnownActor } from './actor-memory.ts';
import { caseOf, childLists, childWith } from './child-lists.ts';
import { findTurns } from './find-turns.ts';
import { relativeNoun } from './resolve-actors.ts';
import type { SettleContext } from './settle-context.ts';
import { actorOfState, statesOwning } from './settle-stand-in.ts';
import { standInWords } from './stand-in-words.ts';
import { placeLineState } from './state-around.ts';

/** How many sentences a quotation without a speaker may stand behind the one before by the same. */
const REACH = 3;
/** How many sentences at the head of a report an agency's mark may stand in. */
const VOICE = 3;
/** How many such quotations may follow one another. */
const CARRIED = 8;

/** Tells who speaks at an offset of the report: inside a quotation its speaker, in a transcript whoever has the word. */
export function makeSpeakerFinder(
  context: SettleContext,
): (sentence: number, offset: number) => KnownActor | null {
  const own = ownVoice(context);
  const quotations = findQuotations(context.document.text);
  const turns = findTurns(context);
  const known = new Map<number, KnownActor | null>();
  const speakerOf = (sentence: number, at: number, carried = 0): KnownActor | null => {
    const cached = known.get(at);
    if (cached !== undefined) return cached;
    const quotation = quotations[at]!;
    let who = quoteSpeaker(context, sentence, quotation);
    const before = quotations[at - 1];
    if (
      who === null &&
      before !== undefined &&
      carried < CARRIED &&
      standsAlone(context, sentence, quotation)
    ) {
      let back = sentence;
      while (back > 0 && context.sentences[back]!.start > before.start) back--;
      if (sentence - back <= REACH) who = speakerOf(back, at - 1, carried + 1);
    }
    known.set(at, who);
    return who;
  };
  return (sentence, offset) => {
    const at = firstQuotationAfter(quotations, offset);
    const quotation = quotations[at];
    return quotation === undefined || quotation.start > offset
      ? (turns.at(offset) ?? own)
      : speakerOf(sentence, at);
  };
}

/** Who says "our state" outside quotations: the state whose agency's own mark opens the report. */
function ownVoice(context: SettleContext): KnownActor | null {
  for (let at = 0; at < Math.min(VOICE, context.sentences.length); at++)
    for (const { kind, actor, state } of [...context.placed[at]!.values()].flat()) {
      const entry = kind === 'outlet' && actor !== null ? context.gazetteer.get(actor) : undefined;
      if (entry?.affiliation === 'state' && state !== null && state === placeLineState(context))
        return actorOfState(context, state);
    }
  return null;
}

/** True when the sentence is nothing but quotation. */
function standsAlone(context: SettleContext, sentence: number, { start, end }: Span): boolean {
  const tree = context.sentences[sentence]!;
  return tree.start >= start - 1 && tree.end <= end + 1;
}

/** The subject of the verb of speech beside a quotation, in the sentence of either of its ends. */
function quoteSpeaker(context: SettleContext, sentence: number, quotation: Span): KnownActor | null {
  const { sentences } = context;
  const ends = [sentence];
  for (let at = sentence; sentences[at] !== undefined && sentences[at]!.start < quotation.end; at++)
    ends.push(at);
  for (let at = sentence; at > 0 && sentences[at]!.start > quotation.start; at--) ends.push(at - 1);
  for (const at of new Set(ends.reverse())) {
    const who = speakerIn(context, at, quotation);
    if (who !== null) return who;
  }
  return null;
}

function speakerIn(context: SettleContext, sentence: number, quotation: Span): KnownActor | null {
  const tree = context.sentences[sentence]!;
  let best: { who: KnownActor; distance: number } | null = null;
  tree.tokens.forEach((word, token) => {
    if (word.start >= quotation.start && word.end <= quotation.end) return;
    const subject = speakerToken(context, sentence, token);
    if (subject < 0) return;
    const { start } = tree.tokens[subject]!;
    if (start >= quotation.start && start < quotation.end) return;
    const who = actorAt(context, sentence, subject);
    const distance = Math.min(Math.abs(word.start - quotation.end), Math.abs(word.end - quotation.start));
    if (who !== null && (best === null || distance < best.distance)) best = { who, distance };
  });
  return (best as { who: KnownActor } | null)?.who ?? null;
}

/** The subject of a verb of speech, or whom "according to" names; -1 for any other word. */
function speakerToken(context: SettleContext, sentence: number, token: number): number {
  const tree = context.sentences[sentence]!;
  const { lemma, upos, deprel } = tree.tokens[token]!;
  if (upos === 'VERB' && standInWords.speech.has(lemma.toLowerCase())) {
    const own = childWith(tree, token, 'nsubj');
    if (own >= 0) return own;
    const head = deprel === 'conj' || deprel === 'advcl' ? tree.tokens[token]!.head : -1;
    return head < 0 ? -1 : childWith(tree, head, 'nsubj');
  }
  return deprel.startsWith('obl') && caseOf(tree, token) === 'according' ? token : -1;
}

/** The actor at a word, what a relative pronoun goes back to, or the state of those the noun names. */
function actorAt(context: SettleContext, sentence: number, token: number): KnownActor | null {
  const tree = context.sentences[sentence]!;
  const word = tree.tokens[token]!;
  if (word.upos === 'PRON' && word.form.toLowerCase() === 'who') {
    const noun = relativeNoun(tree, token);
    return noun < 0 || noun === token ? null : actorAt(context, sentence, noun);
  }
  const meant = (context.meant[sentence]!.get(token) ?? []).filter(({ kind }) => kind !== 'place');
  if (meant.length > 0) return meant.length === 1 ? meant[0]! : null;
  for (const child of childLists(tree)[token]!) {
    const who = context.meant[sentence]!.get(child)?.find(({ kind }) => kind === 'person');
    if (who !== undefined && /^(?:flat|appos)/.test(tree.tokens[child]!.deprel)) return who;
  }
  if (word.upos !== 'NOUN') return null;
  const [state, more] = statesOwning(context, sentence, { first: token, last: token, token });
  return state === undefined || more !== undefined ? null : actorOfState(context, state);
}
