import { z } from 'zod';
import data from './data/likelihood-bands.json' with { type: 'json' };

const bandSchema = z.strictObject({
  /** The words of ICD 203, the first of which names the band. */
  words: z.array(z.string()).min(1),
  low: z.number().min(0).max(1),
  high: z.number().min(0).max(1),
  /** The probability a judgement in these words is scored with: the middle of the band. */
  probability: z.number().min(0).max(1),
});

export type LikelihoodBand = z.infer<typeof bandSchema>;

/** The seven bands of ICD 203, from the least likely to the most. */
export const likelihoodBands: readonly LikelihoodBand[] = z
  .strictObject({ source: z.string(), bands: z.array(bandSchema) })
  .parse(data).bands;

/** The band a probability lies in; of two that meet there, the one nearer to even. */
export function bandOf(probability: number): LikelihoodBand {
  const inside = likelihoodBands.filter(({ low, high }) => low <= probability && probability <= high);
  const nearest = [...(inside.length > 0 ? inside : likelihoodBands)].sort(
    (a, b) => Math.abs(a.probability - probability) - Math.abs(b.probability - probability),
  );
  return inside.length > 1
    ? inside.sort((a, b) => Math.abs(a.probability - 0.5) - Math.abs(b.probability - 0.5))[0]!
    : nearest[0]!;
}

/** The band that words of estimate name; undefined for other words. */
export function bandNamed(words: string): LikelihoodBand | undefined {
  const plain = words
    .trim()
    .toLowerCase()
    .replaceAll(/[-\s]+/g, ' ');
  return likelihoodBands.find((band) => band.words.includes(plain));
}
