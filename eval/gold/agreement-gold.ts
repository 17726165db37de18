import { z } from 'zod';
import { stepSchema } from '../../src/vocabulary/agreement-step.ts';
import { obligationSchema } from '../../src/vocabulary/obligation.ts';
import raw from './agreements.json' with { type: 'json' };
import type { PlacedGold } from './place-gold.ts';

const words = z.string().min(1);

const goldAgreementSchema = z.strictObject({
  /** Where it is named: in which sentence of the document, counted from 0, and in which words of it. */
  places: z.array(z.strictObject({ sentence: z.int().nonnegative(), text: words })).min(1),
  /** Each of them is right. */
  kinds: z.array(words).min(1),
  /** Codes, sorted; empty when the document does not tell them. */
  parties: z.array(words),
  /** What is told as done; each step and each date listed is right. A date of null: none is told. `by` empty: all. */
  steps: z.array(
    z.strictObject({
      step: z.array(stepSchema).min(1),
      by: z.array(words),
      when: z.array(words.nullable()).min(1),
    }),
  ),
  provisions: z.array(z.strictObject({ article: words.nullable(), obligation: obligationSchema })),
});

export type GoldAgreement = z.output<typeof goldAgreementSchema>;

const documents = z
  .array(z.strictObject({ document: words, agreements: z.array(goldAgreementSchema) }))
  .parse(raw);

/** The documents of the gold set that agreements are annotated for. */
export const agreementDocuments: readonly string[] = documents.map(({ document }) => document);

/** The agreements of a document of the gold set; none for a document that tells of none. */
export function goldAgreementsOf(document: string): readonly GoldAgreement[] {
  return documents.find((one) => one.document === document)?.agreements ?? [];
}

/** Where a gold agreement is named in the text: the first place of the words in each sentence; throws when they are not there. */
export function placesOf({ gold, sentences }: PlacedGold, agreement: GoldAgreement) {
  return agreement.places.map(({ sentence, text }) => {
    const at = sentences[sentence];
    const found = at?.gold.text.indexOf(text) ?? -1;
    if (at === undefined || found < 0)
      throw new Error(
        `eval/gold/agreements.json: “${text}” is not in sentence ${sentence} of ${gold.id}; count sentences from 0.`,
      );
    return { start: at.start + found, end: at.start + found + text.length };
  });
}
