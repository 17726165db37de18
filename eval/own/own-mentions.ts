import type { Span } from '../../src/vocabulary/span.ts';
import { spanOf } from '../gold/place-gold.ts';
import { Count, type Outcome, type WrongRow } from '../result.ts';
import type { Suite } from '../suite.ts';
import { type OwnReading, overlap } from './read-own-gold.ts';
import { stateKey } from './states.ts';

interface FoundMention extends Span {
  states: (string | null)[];
}

const pronoun = /^(?:he|she|it|they|him|her|them|his|hers|its|their|theirs|we|our|us)$/i;

/**
 * Who is meant. A gold mention is found when a mention overlaps it; of several the one that shares most of its span
 * counts. Its state is right when all states it stands for are those of the gold.
 */
export const ownMentions: Suite = {
  name: 'own-mentions',
  needs: null,
  run: (context) => scoreMentions(context.ownReadings()),
};

export function scoreMentions(readings: readonly OwnReading[]): Outcome {
  const spans = new Count();
  const states = { all: { right: 0, of: 0 }, pronouns: { right: 0, of: 0 }, others: { right: 0, of: 0 } };
  const wrong: WrongRow[] = [];
  for (const { placed, reading } of readings) {
    const found = groupBySpan(reading.mentions.filter(({ kind }) => kind !== 'agreement'));
    const touched = new Set<FoundMention>();
    let expected = 0;
    let met = 0;
    for (const sentence of placed.sentences) {
      for (const mention of sentence.gold.mentions) {
        const span = spanOf(sentence, mention.text, mention.nth)!;
        const near = found.filter((candidate) => overlap(candidate, span) > 0);
        for (const candidate of near) touched.add(candidate);
        expected += 1;
        const row = { where: placed.gold.id, text: sentence.gold.text };
        const wanted = stateKey(Array.isArray(mention.state) ? mention.state : [mention.state]);
        const best = near.sort((a, b) => closeness(b, span) - closeness(a, span))[0];
        if (best === undefined) {
          wrong.push({ ...row, expected: `${mention.text} = ${wanted}`, found: 'no mention' });
          continue;
        }
        met += 1;
        const got = stateKey(best.states);
        const kind = pronoun.test(mention.text) ? states.pronouns : states.others;
        for (const tally of [states.all, kind]) {
          tally.of += 1;
          if (got === wanted) tally.right += 1;
        }
        const quote = placed.document.text.slice(best.start, best.end);
        if (got !== wanted)
          wrong.push({ ...row, expected: `${mention.text} = ${wanted}`, found: `${quote} = ${got}` });
      }
    }
    spans.add(touched.size, found.length, expected, met);
  }
  return {
    results: [
      spans.as('mention found'),
      { measure: 'state right, of mentions found', kind: 'share', ...states.all },
      { measure: 'state right, pronouns', kind: 'share', ...states.pronouns },
      { measure: 'state right, names and phrases', kind: 'share', ...states.others },
    ],
    wrong,
  };
}

/** A plural is one mention for each actor meant, all with one span. */
function groupBySpan(mentions: readonly (Span & { state: string | null })[]): FoundMention[] {
  const groups = new Map<string, FoundMention>();
  for (const { start, end, state } of mentions) {
    const key = `${start}-${end}`;
    const group = groups.get(key) ?? { start, end, states: [] };
    group.states.push(state);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Share of the two spans that they have in common. */
function closeness(a: Span, b: Span): number {
  const both = overlap(a, b);
  return both / (a.end - a.start + (b.end - b.start) - both);
}
