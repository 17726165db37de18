import type { PlacedMention } from '../draft.ts';
import { caseOf, childLists } from './child-lists.ts';
import { nameCues } from './name-cues.ts';
import type { SettleContext, Words } from './settle-context.ts';

/**
 * The state that the words around a title, organ or name give it: "Iran's", "Russian", "of Belarus", "for the Chinese
 * ministry". Null when there is none. Words before count before the tree, which often misreads long noun phrases.
 */
export function stateOfWords(context: SettleContext, at: Words): PlacedMention | null {
  return stateBefore(context, at) ?? stateBelow(context, at) ?? stateAfter(context, at);
}

/** For a plural ("the foreign ministries of X and Y"): the state and those coordinated with it. */
export function statesOfWords(context: SettleContext, at: Words): PlacedMention[] {
  const first = stateOfWords(context, at);
  if (first === null) return [];
  const tree = context.sentences[at.sentence]!;
  const partners = childLists(tree)[first.token]!.filter((child) => tree.tokens[child]!.deprel === 'conj');
  const head = tree.tokens[first.token]!;
  if (head.deprel === 'conj') partners.unshift(head.head);
  const others = partners.map((token) => mentionAt(context, at.sentence, token));
  const joined = [first, ...others.filter((mention) => mention !== null)];
  return [...joined, ...listedBefore(context, at.sentence, joined)];
}

/** "‖Serb‖, Kosovo leaders", "the ‖Peruvian‖, Chilean and Bolivian leaders": adjectives of a list, however the tree joins them. */
function listedBefore(
  context: SettleContext,
  sentence: number,
  known: readonly PlacedMention[],
): PlacedMention[] {
  const { tokens } = context.sentences[sentence]!;
  const found: PlacedMention[] = [];
  const start = Math.max(...known.map((mention) => mention.start));
  for (let at = tokens.findIndex((token) => token.start >= start) - 1; at > 0; at -= 2) {
    const before = /^(?:,|and|&)$/.test(tokens[at]!.form) ? mentionAt(context, sentence, at - 1) : null;
    if (before === null || before.kind !== 'state' || before.start !== tokens[at - 1]!.start) break;
    // "In Peru, Chilean leaders": a name is not one of the adjectives.
    if (context.document.text.slice(before.start, before.end) === before.name) break;
    if (!known.some(({ state }) => state === before.state)) found.push(before);
  }
  return found;
}

function mentionAt(context: SettleContext, sentence: number, token: number): PlacedMention | null {
  const found = context.placed[sentence]?.get(token)?.find((mention) => mention.state !== null);
  return found ?? null;
}

function mentionEndingAt(context: SettleContext, sentence: number, token: number): PlacedMention | null {
  const direct = mentionAt(context, sentence, token);
  if (direct !== null) return direct;
  const { tokens } = context.sentences[sentence]!;
  const end = tokens[token]!.end;
  for (let back = token; back >= Math.max(0, token - 5); back--) {
    const found = mentionAt(context, sentence, back);
    if (found !== null && found.end === end) return found;
  }
  // The head of a flat name is its first word; of an organ its last.
  const head = tokens[token]!.head;
  const found = head >= 0 ? mentionAt(context, sentence, head) : null;
  return found !== null && found.end === end ? found : null;
}

function stateBefore(context: SettleContext, { sentence, first }: Words): PlacedMention | null {
  const { tokens } = context.sentences[sentence]!;
  for (let index = first - 1; index >= Math.max(0, first - 6); index--) {
    const token = tokens[index]!;
    if (token.deprel !== 'case' || token.upos !== 'PART') {
      const found = mentionEndingAt(context, sentence, index);
      if (found !== null) {
        // "ambassador to Chile Jane Roe": where she serves, not whom she serves.
        const start = tokens.findIndex((word) => word.start >= found.start);
        const abroad = /^(?:to|for|in|on)$/.test(tokens[start - 1]?.form ?? '');
        return found.kind === 'person' || abroad ? null : found;
      }
      if (token.form === '-') continue;
      if (!/^(?:ADJ|NOUN|PROPN|NUM|ADV)$/.test(token.upos) && !/^(?:VBN|VBG)$/.test(token.xpos)) return null;
    }
  }
  return null;
}

function stateBelow(context: SettleContext, { sentence, token }: Words): PlacedMention | null {
  const tree = context.sentences[sentence]!;
  for (const child of childLists(tree)[token] ?? []) {
    const { deprel } = tree.tokens[child]!;
    const modifies = /^(?:nmod:poss|amod|compound)$/.test(deprel);
    const of = deprel === 'nmod' && nameCues.speakingFor.has(caseOf(tree, child));
    // "Lima, whose foreign minister".
    const name = /^whose$/i.test(tree.tokens[child]!.form)
      ? child - (tree.tokens[child - 1]?.form === ',' ? 2 : 1)
      : child;
    const found = modifies || of ? mentionAt(context, sentence, name) : null;
    if (found !== null && found.kind !== 'person') return found;
  }
  return null;
}

function stateAfter(context: SettleContext, { sentence, last }: Words): PlacedMention | null {
  const { tokens } = context.sentences[sentence]!;
  if (!nameCues.speakingFor.has(tokens[last + 1]?.form.toLowerCase() ?? '')) return null;
  for (let index = last + 2; index < Math.min(last + 12, tokens.length); index++) {
    const found = mentionAt(context, sentence, index);
    if (found !== null && found.kind !== 'person') return found;
    if (/^(?:VERB|AUX|PUNCT)$/.test(tokens[index]!.upos)) return null;
  }
  return null;
}
