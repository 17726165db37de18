import { z } from 'zod';
import data from './data/contacts.json' with { type: 'json' };

/** PLOVER's modes of CONSULT; `meeting` is one whose mode nobody tells. */
export const contactKindSchema = z.enum(['visit', 'phone', 'third-party', 'multilateral', 'meeting']);

/** The highest office that took part; `not named`: no person is named. */
export const contactLevelSchema = z.enum(['leader', 'minister', 'other', 'not named']);

const contactWordsSchema = z.object({
  levels: z.array(
    z.object({
      level: contactLevelSchema,
      offices: z.array(z.string()),
      titles: z.array(z.string()).describe('how titles of this level begin, in lower case'),
    }),
  ),
  counted: z.array(
    z.object({
      words: z.array(z.string()).describe('what a reported count counts, in the singular'),
      kinds: z.array(contactKindSchema).describe('the itemised contacts it is held against'),
    }),
  ),
  timesUnits: z.array(z.string()).describe('units that count whatever the measure names'),
});

export type ContactKind = z.infer<typeof contactKindSchema>;
export type ContactLevel = z.infer<typeof contactLevelSchema>;

export const contactWords = contactWordsSchema.parse(data);
