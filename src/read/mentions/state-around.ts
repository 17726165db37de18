import type { PlacedMention } from '../draft.ts';
import { caseOf } from './child-lists.ts';
import type { SettleContext } from './settle-context.ts';

/** How far into a report its place line may stand, in sentences and in characters of its sentence. */
const PLACE_LINE = { sentences: 4, characters: 70 };
/** How often a state must have been named, and how much more often than any other, for the report to be about it. */
const MATTER = { named: 3, times: 2 };

/**
 * The state in whose context a body without one stands ("police", "the parliament", "the authorities"): the only one
 * its sentence has named before, or the place it happens in, else that of the place line, else the one the report is
 * about. Null when several may be meant.
 */
export function stateAround(context: SettleContext, sentence: number, token: number): string | null {
  const tree = context.sentences[sentence]!;
  const { start } = tree.tokens[token]!;
  const before = new Set<string>();
  for (const [head, mentions] of context.placed[sentence]!) {
    for (const mention of mentions) {
      if (!isOfState(context, mention)) continue;
      if (mention.end <= start) before.add(mention.state!);
      else if (mention.kind === 'place' && mention.start > start && caseOf(tree, head) === 'in')
        before.add(mention.state!);
    }
  }
  if (before.size > 0) return before.size === 1 ? [...before][0]! : null;
  if (tree.kind === 'heading') return null;
  return placeLineState(context) ?? matterState(context);
}

function isOfState({ gazetteer }: SettleContext, { state, kind }: PlacedMention): boolean {
  return state !== null && kind !== 'outlet' && gazetteer.get(state)?.kind === 'state';
}

const placeLines = new WeakMap<SettleContext, string | null>();

/** The state of the place line that opens the report ("LIMA, May 3 —"); null without one and with two. */
export function placeLineState(context: SettleContext): string | null {
  const cached = placeLines.get(context);
  if (cached !== undefined) return cached;
  let found: string | null = null;
  for (let at = 0; at < Math.min(PLACE_LINE.sentences, context.sentences.length); at++) {
    const states = statesOfLine(context, at);
    if (states === null) continue;
    found = states.size === 1 ? [...states][0]! : null;
    break;
  }
  // Names are settled sentence by sentence; a line not reached yet is asked again.
  if (found !== null) placeLines.set(context, found);
  return found;
}

/** The states of the places before the dash of a place line, null when the sentence opens with none. */
function statesOfLine(context: SettleContext, sentence: number): Set<string> | null {
  const { start, kind, tokens } = context.sentences[sentence]!;
  if (kind === 'heading') return null;
  const opening = context.document.text.slice(start, start + PLACE_LINE.characters);
  const dash = /\s(?:[-–—]{1,2})\s|\s?[—–]\s|\)\s?[-–—]{1,2}\s/.exec(opening);
  if (dash === null) return null;
  const end = start + dash.index;
  const places = [...context.placed[sentence]!.values()]
    .flat()
    .filter((mention) => mention.end <= end && mention.state !== null && mention.kind !== 'outlet');
  const first = tokens[0]?.start ?? start;
  if (!places.some((mention) => mention.start - first <= 1)) return null;
  // A place line has no verb.
  const verb = tokens.some((token) => token.start < end && (token.xpos === 'VBD' || token.xpos === 'VBZ'));
  return verb ? null : new Set(places.map(({ state }) => state!));
}

/** The state the report names by far most often. */
function matterState({ memory, gazetteer }: SettleContext): string | null {
  const counts = new Map<string, number>();
  for (const { state, count, kind } of memory.actors) {
    if (state === null || count === 0 || kind === 'outlet' || gazetteer.get(state)?.kind !== 'state')
      continue;
    counts.set(state, (counts.get(state) ?? 0) + count);
  }
  let best: [string, number] = ['', 0];
  let second = 0;
  for (const entry of counts) {
    if (entry[1] > best[1]) {
      second = best[1];
      best = entry;
    } else second = Math.max(second, entry[1]);
  }
  return best[1] >= MATTER.named && best[1] >= MATTER.times * second ? best[0] : null;
}
