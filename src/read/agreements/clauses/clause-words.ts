import { z } from 'zod';
import { occasionSchema, strengthSchema } from '../../../vocabulary/provision.ts';
import data from './data/clause-words.json' with { type: 'json' };
import { toPhrasePattern } from './phrase-pattern.ts';

const list = z.string().transform((text) => text.split(',').map((word) => word.trim()));

const clauseWordsSchema = z.strictObject({
  /** Words that open the case in which a duty arises; "should" besides, when it opens a clause. */
  triggers: list,
  /** What looks like a trigger and is none. */
  notTriggers: list,
  /** What a trigger is about, the most telling first. */
  occasions: z.array(z.strictObject({ occasion: occasionSchema, words: list })),
  /** An attack that only threatens. */
  threatened: list,
  /** Words that make a duty weaker than "shall". */
  strengths: z.array(z.strictObject({ strength: strengthSchema, words: list })),
  /** Openings of what someone must judge. */
  qualifiers: list,
  notQualifiers: list,
  /** Nouns of the region a duty is limited to, the prepositions before them, and regions known by name. */
  areas: list,
  areaVerbs: list,
  regions: list,
  timings: list,
});

const words = clauseWordsSchema.parse(data);

const toSource = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+');
const anyOf = (items: readonly string[]) =>
  [...items]
    .sort((a, b) => b.length - a.length)
    .map(toSource)
    .join('|');

export const clausePatterns = {
  trigger: new RegExp(
    `(?<!\\p{L})(?!(?:${anyOf(words.notTriggers)})(?!\\p{L}))(?:(?:${anyOf(words.triggers)})(?:\\s+|,\\s+in\\s+(?:the|their|its)\\s+(?:opinion|view|judg?e?ment)(?:\\s+of\\s+[^,;]+)?,\\s+)|(?<=^\\W*)(?:should|where|once)\\s+|(?<=[,;:]\\s+|\\bthat\\s+)should\\s+(?=(?:an?|any|one|the|either|such|there|it|another)\\s))`,
    'giu',
  ),
  occasions: words.occasions.map(({ occasion, words: phrases }) => ({
    occasion,
    pattern: toPhrasePattern(phrases),
  })),
  threatened: toPhrasePattern(words.threatened, 'giu'),
  strengths: words.strengths.map(({ strength, words: phrases }) => ({
    strength,
    pattern: toPhrasePattern(phrases),
  })),
  qualifier: new RegExp(
    `(?<!\\p{L})(?!(?:${anyOf(words.notQualifiers)})(?!\\p{L}))(?:${anyOf(words.qualifiers)})(?!\\p{L})`,
    'giu',
  ),
  area: new RegExp(
    `(?<!\\p{L})(?:${anyOf(words.areaVerbs)})\\s+((?:the|its|their)\\s+(?:[\\p{L}-]+\\s+){0,4}(?:${anyOf(words.areas)})(?!\\p{L})(?:\\s+(?:under|of|between|around|north|south|covered|defined)\\s(?:(?!(?<!\\p{L})(?:would|shall|will|is|are|may|constitutes?)(?!\\p{L}))[^,.;:()])*)?)`,
    'iu',
  ),
  region: new RegExp(
    `(?<!\\p{L})in\\s+((?:${anyOf(words.regions)})(?:(?:,\\s*|\\s+(?:or|and)\\s+)(?:in\\s+)?(?:${anyOf(words.regions)}))*)(?!\\p{L})`,
    'u',
  ),
  timing: new RegExp(
    `(?<!\\p{L})(?:${anyOf(words.timings)}|within\\s+[\\p{L}\\d-]+\\s+(?:\\(\\d+\\)\\s+)?(?:hours?|days?|weeks?|months?|years?))(?!\\p{L})`,
    'iu',
  ),
};
