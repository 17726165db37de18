import type { When } from '../../vocabulary/when.ts';
import type { AgreementMention, Draft } from '../draft.ts';
import { type ClauseIndex, dependents, prepositionsOf } from '../events/clause-index.ts';
import { timesOfSentence } from '../times/dating/times-of-sentence.ts';
import { lastOfStepNoun, stepOfNoun, stepWords } from './step-words.ts';

/** A noun that names a step of an agreement: "the entry into force of the treaty", "its ratification by Peru". */
export interface NounStep {
  actors: number[];
  /** "pending ratification": told as not done yet. */
  isAwaited: boolean;
}

const ofMention = /^\s+(?:of|from|to)\s+(?:(?:the|a|an|its|their|this|that|both|said|new|draft)\s+)*$/i;
const ownedBy = /^['’]s?\s+(?:[\p{L}-]+\s+){0,2}$/u;

/**
 * How a step noun belongs to an agreement mentioned in its sentence; null when it does not. The words between them tell it
 * where the tree does not.
 * @param heads the agreement's head words.
 */
export function readNounStep(
  draft: Pick<Draft, 'document'>,
  index: ClauseIndex,
  noun: number,
  mention: AgreementMention,
  heads: ReadonlySet<number>,
): NounStep | null {
  const { text } = draft.document;
  const last = lastOfStepNoun(index, noun);
  const nominal = [noun, last].flatMap((word) => dependents(index, word, 'nmod', 'compound'));
  const isOf = (child: number) =>
    prepositionsOf(index, child).some((word) => word === 'of' || word === 'from' || word === 'to');
  const isOwner = (child: number) => /^(?:nmod:poss|compound)$/.test(index.tokens[child]!.deprel);
  const after = text.slice(index.tokens[last]!.end, Math.max(index.tokens[last]!.end, mention.start));
  const before = text.slice(mention.end, Math.max(mention.end, index.tokens[noun]!.start));
  const isTheme =
    nominal.some((child) => heads.has(child) && (isOf(child) || isOwner(child))) ||
    (mention.start > index.tokens[last]!.end && ofMention.test(after)) ||
    (mention.end < index.tokens[noun]!.start && ownedBy.test(before)) ||
    (mention.end < index.tokens[noun]!.start && /^\s+$/.test(before) && heads.has(noun - 1));
  const isAwaited = isWaitedFor(index, noun);
  if (!isTheme && !(isAwaited && mention.end <= index.tokens[noun]!.start && !hasOwner(index, nominal)))
    return null;
  const actors = nominal.filter(
    (child) =>
      !heads.has(child) &&
      (index.tokens[child]!.deprel === 'nmod:poss' || prepositionsOf(index, child).includes('by')),
  );
  return { actors, isAwaited };
}

function hasOwner(index: ClauseIndex, nominal: readonly number[]): boolean {
  return nominal.some(
    (child) => index.tokens[child]!.deprel === 'nmod:poss' || prepositionsOf(index, child).includes('of'),
  );
}

/** "pending ratification", "awaits signature", "awaiting its entry into force": no article between, or a possessive. */
function isWaitedFor(index: ClauseIndex, noun: number): boolean {
  let at = noun - 1;
  while (at >= 0 && noun - at < 4 && /^(?:ADJ|PRON|NOUN)$/.test(index.tokens[at]!.upos)) at -= 1;
  return stepWords.awaiting.has(index.tokens[at]?.form.toLowerCase() ?? '');
}

/** A date right behind the noun's phrase: "the entry into force of the treaty ‖on 4 December‖"; null when there is none. */
export function dateBehind(
  draft: Pick<Draft, 'document' | 'times'>,
  sentence: number,
  index: ClauseIndex,
  noun: number,
  mention: AgreementMention,
): When | null {
  const from = Math.max(index.tokens[lastOfStepNoun(index, noun)]!.end, mention.end);
  const time = timesOfSentence(draft.times, sentence).find(
    ({ start, earliest }) =>
      earliest !== null &&
      start >= from &&
      /^(?:\s+(?:between|with|by)\s+[^,.;]{0,60}?)?,?\s+(?:on|in|of)?\s*$/.test(
        draft.document.text.slice(from, start),
      ),
  );
  if (time === undefined) return null;
  const { text, value, earliest, latest, basis } = time;
  return { text, value, earliest, latest, basis };
}

/** Whether a noun of the sentence names a step at all, with the step. */
export function stepNouns(index: ClauseIndex): number[] {
  return index.tokens.flatMap((word, token) =>
    word.upos === 'NOUN' && stepOfNoun(index, token) !== null ? [token] : [],
  );
}
