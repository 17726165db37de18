import { z } from 'zod';
import { eventTypeSchema } from '../../src/vocabulary/event-type.ts';
import { factualitySchema } from '../../src/vocabulary/factuality.ts';
import { figureSchema } from '../../src/vocabulary/reading.ts';
import { stanceSchema } from '../../src/vocabulary/stance.ts';
import { timexTypeSchema } from '../../src/vocabulary/when.ts';

const words = z.string().min(1);
/** Which occurrence of the words in the sentence is meant, counted from 1. */
const nth = z.int().min(1).optional();
/** ISO 3166-1 alpha-3, an organisation's acronym, or the name of one that has neither. */
const party = z.string().min(1);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

export const goldSentenceSchema = z.strictObject({
  text: words,
  mentions: z
    .array(z.strictObject({ text: words, nth, state: z.union([party, z.array(party).min(2), z.null()]) }))
    .default([]),
  times: z.array(z.strictObject({ text: words, nth, type: timexTypeSchema, value: words })).default([]),
  events: z
    .array(
      z.strictObject({
        trigger: words,
        nth,
        type: eventTypeSchema,
        mode: words.optional(),
        initiators: z.array(party),
        recipients: z.array(party),
        when: words.nullable().describe('TIMEX3 value'),
        factuality: factualitySchema,
        domestic: z.boolean().default(false),
      }),
    )
    .default([]),
  claims: z
    .array(
      z.strictObject({
        speaker: words,
        state: z.union([party, z.array(party).min(2), z.null()]),
        via: z.array(words).default([]),
        stance: stanceSchema,
        cue: words.nullable().default(null),
        nth,
        speakerNth: nth,
        content: words,
        elsewhere: z.boolean().default(false).describe('speaker and cue stand in an earlier sentence'),
      }),
    )
    .default([]),
  figures: z
    .array(
      z.strictObject({
        text: words,
        nth,
        value: z.number(),
        unit: words,
        direction: figureSchema.shape.direction,
        bound: figureSchema.shape.bound,
      }),
    )
    .default([]),
  silences: z
    .array(z.strictObject({ who: z.union([party, z.array(party).min(2)]), about: words }))
    .default([]),
});

/** A document of our own gold set: original text, annotated in the terms of the interchange contract. */
export const goldDocumentSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  genre: z.enum([
    'wire',
    'state media',
    'readout',
    'analysis',
    'treaty',
    'press conference',
    'timeline list',
    'headlines',
  ]),
  region: words,
  title: words.nullable(),
  outlet: words.nullable(),
  published: day.nullable(),
  /** When nothing is given: the day of publication that the text itself gives away. */
  anchor: day.nullable(),
  blocks: z
    .array(
      z.strictObject({
        lines: z.boolean().default(false).describe('one sentence a line'),
        sentences: z.array(goldSentenceSchema).min(1),
      }),
    )
    .min(1),
});

export type GoldSentence = z.output<typeof goldSentenceSchema>;
export type GoldDocument = z.output<typeof goldDocumentSchema>;
