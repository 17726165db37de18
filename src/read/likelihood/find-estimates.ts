import type { Sentence } from '../../language/sentence.ts';
import { type Band, chanceNouns, estimatePhrases } from './estimates.ts';

/** Estimative words in a sentence: words `first` to `last`, both included. */
export interface Estimate extends Band {
  first: number;
  last: number;
  /** The word that stands for the phrase in the tree: its last one that is no punctuation. */
  token: number;
}

const known = new WeakMap<Sentence, readonly Estimate[]>();

/** The estimative phrases of a sentence, in order, the longest first where two start together; worked out once a sentence. */
export function findEstimates(sentence: Sentence): readonly Estimate[] {
  const cached = known.get(sentence);
  if (cached !== undefined) return cached;
  const found: Estimate[] = [];
  for (let first = 0; first < sentence.tokens.length; first++) {
    const match = phraseAt(sentence, first) ?? percentAt(sentence, first);
    if (match === null) continue;
    const { last, band } = match;
    if (band !== null) found.push({ first, last, token: last, ...band });
    first = last;
  }
  known.set(sentence, found);
  return found;
}

interface Match {
  last: number;
  band: Band | null;
}

function phraseAt({ tokens }: Sentence, first: number): Match | null {
  const phrases = estimatePhrases.get(tokens[first]!.form.toLowerCase());
  const phrase = phrases?.find(({ words }) =>
    words.every((word, at) => tokens[first + at]?.form.toLowerCase() === word),
  );
  return phrase === undefined ? null : { last: first + phrase.words.length - 1, band: phrase.band };
}

/** "a 70 percent chance", "a 60–70 per cent probability": the report's own figure. */
function percentAt({ tokens }: Sentence, first: number): Match | null {
  const low = percentage(tokens[first]!.form);
  if (low === null) return null;
  let at = first + 1;
  let high = low;
  if (/^(?:-|–|to)$/.test(tokens[at]?.form ?? '')) {
    high = percentage(tokens[at + 1]?.form ?? '') ?? low;
    at += 2;
  }
  if (/^(?:-|–)$/.test(tokens[at]?.form ?? '')) at++;
  const sign = tokens[at]?.form.toLowerCase();
  if (sign === 'per' && tokens[at + 1]?.form.toLowerCase() === 'cent') at += 2;
  else if (sign === '%' || sign === 'percent') at++;
  else return null;
  const noun = tokens[at]?.lemma.toLowerCase() ?? '';
  return chanceNouns.has(noun) && low <= high
    ? { last: at, band: { low: low / 100, high: high / 100 } }
    : null;
}

function percentage(form: string): number | null {
  if (!/^\d{1,3}(?:\.\d+)?$/.test(form)) return null;
  const value = Number(form);
  return value <= 100 ? value : null;
}
