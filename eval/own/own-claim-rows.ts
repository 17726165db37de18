import type { Span } from '../../src/vocabulary/span.ts';
import type { Stance } from '../../src/vocabulary/stance.ts';
import { spanOf } from '../gold/place-gold.ts';
import { pairBest, sharedWords, wordSpans, wordsIn } from '../words.ts';
import type { OwnReading } from './read-own-gold.ts';
import { stateKey } from './states.ts';

/** A claim's part in one sentence. */
export interface ClaimPart {
  speaker: string;
  states: string;
  stance: Stance;
  cue: Span | null;
  content: Span;
  words: ReadonlySet<number>;
}

export type FoundClaimPart = ClaimPart & { claim: number; confidence: number };

export interface ClaimPair {
  expected: number;
  found: number;
  rank: number;
  /** Content words in common. */
  shared: number;
}

export interface ClaimRow {
  document: string;
  text: string;
  start: number;
  expected: ClaimPart[];
  found: FoundClaimPart[];
  pairs: ClaimPair[];
  /** Found claims that neither answer nor contradict an expected one: see `isAct`. */
  acts: ReadonlySet<number>;
}

/** Claims expected and found, sentence by sentence: a quotation over several sentences has a part in each. */
export function claimRows(readings: readonly OwnReading[]): ClaimRow[] {
  return readings.flatMap(({ placed: { gold, sentences }, reading }) =>
    sentences.map((sentence): ClaimRow => {
      const words = wordSpans(sentence.gold.text).map(({ start, end }) => ({
        start: start + sentence.start,
        end: end + sentence.start,
      }));
      const expected = sentence.gold.claims.map((claim): ClaimPart => {
        const content = spanOf(sentence, claim.content)!;
        return {
          speaker: claim.speaker,
          states: stateKey(Array.isArray(claim.state) ? claim.state : [claim.state]),
          stance: claim.stance,
          cue: claim.cue === null ? null : spanOf(sentence, claim.cue, claim.nth),
          content,
          words: wordsIn(words, [content]),
        };
      });
      const found = reading.claims.flatMap((claim, index): FoundClaimPart[] => {
        const content = {
          start: Math.max(claim.content.start, sentence.start),
          end: Math.min(claim.content.end, sentence.end),
        };
        const inside = content.start < content.end ? wordsIn(words, [content]) : new Set<number>();
        if (inside.size === 0) return [];
        const part = { content, words: inside, claim: index, confidence: claim.confidence };
        const { speaker, stance, cue } = claim;
        return [{ ...part, speaker: speaker.name, states: stateKey([speaker.state]), stance, cue }];
      });
      const joined = joinSpeakers(found);
      const pairs = pairBest(
        expected.flatMap((part, at) =>
          joined.flatMap((other, index) => {
            const shared = sharedWords(part.words, other.words);
            const cued = part.cue !== null && other.cue !== null && touches(part.cue, other.cue);
            const rank = shared + (cued ? 5 : 0) + (part.states === other.states ? 1 : 0);
            return shared === 0 ? [] : [{ expected: at, found: index, rank, shared }];
          }),
        ),
      );
      const { text } = sentence.gold;
      const triggers = sentence.gold.events.map(({ trigger, nth }) => spanOf(sentence, trigger, nth)!);
      const paired = new Set(pairs.map(({ found: at }) => at));
      const acts = new Set<number>();
      joined.forEach((part, at) => {
        if (!paired.has(at) && isAct(part, triggers)) acts.add(at);
      });
      return { document: gold.id, text, start: sentence.start, expected, found: joined, pairs, acts };
    }),
  );
}

/**
 * "X welcomed the step", "X offered to send aid": the gold has an act there and no claim; attribution as PolNeAR counts
 * it has a claim too. Neither is wrong.
 */
function isAct({ cue }: FoundClaimPart, triggers: readonly Span[]): boolean {
  return cue !== null && triggers.some((trigger) => touches(cue, trigger));
}

/** "X and Y said": a claim for each speaker, one in the gold. */
function joinSpeakers(parts: readonly FoundClaimPart[]): FoundClaimPart[] {
  const joined = new Map<string, FoundClaimPart>();
  for (const part of parts) {
    const key = `${part.cue?.start} ${part.content.start} ${part.content.end}`;
    const known = joined.get(key);
    const states = known === undefined ? part.states : stateKey([...known.states.split('+'), part.states]);
    joined.set(key, { ...(known ?? part), states });
  }
  return [...joined.values()];
}

function touches(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
