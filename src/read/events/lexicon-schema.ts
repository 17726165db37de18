import { z } from 'zod';
import { eventTypeSchema } from '../../vocabulary/event-type.ts';
import { splitWords } from './split-words.ts';

/** A comma-separated list, as written in the data files. */
const list = z.string().transform(splitWords);

/** What must be found before the predicate counts as an event. */
const needSchema = z.enum([
  'initiator',
  'recipient', // the second party, by a slot of `to`
  'both',
  'partner', // two parties, wherever they stand
  'object', // an object of `objectClass` (any object when there is no class)
]);

/**
 * What a predicate does to the act named by its complement ("agreed to send", "urged X to leave"): the act is
 * part of this event, not one of its own. `deal` and `treaty` mark agreements reached and put on paper.
 */
const roleSchema = z.enum(['promise', 'request', 'refusal', 'threat', 'accuse', 'deal', 'treaty']);

/**
 * Predicates that share a frame. Slots name where a party stands: `subj`, `obj`, `iobj` (grammatical, passives undone)
 * or a preposition (`with`, `against` …). For event nouns `of` says what "of X" is, `poss` what "X's" is.
 */
const predicateGroupSchema = z.strictObject({
  mode: z.string().optional(),
  verbs: list.optional(),
  nouns: list.optional(),
  /** `verb[+particle] [modifier-]object [preposition:noun]`; `@class` stands for any word of the class. */
  phrases: list.optional(),
  from: list.default(['subj']),
  to: list,
  /** The parties act on each other: all are initiators. */
  mutual: z.boolean().default(false),
  of: z.enum(['subj', 'obj', 'object', 'none']).default('obj'),
  poss: z.enum(['subj', 'obj']).default('subj'),
  objectClass: z.string().optional(),
  objectSlots: list.default(['obj']),
  subjectClass: z.string().optional(),
  toClass: z.enum(['territory', 'organization', 'person', 'individual', 'actor']).optional(),
  needs: needSchema.optional(),
  role: roleSchema.optional(),
  /**
   * What object the verb takes in this sense: `none` ("returned to X"), `only` one and no complement ("called X"),
   * `some` object or complement clause ("declined the offer"), or an `act`: a clause or a noun of that class ("offered help").
   */
  object: z.enum(['none', 'only', 'some', 'act']).optional(),
  qualifier: z.enum(['joint', 'not joint']).optional(),
  certainty: z.number().min(0).max(1).default(0.9),
});

export const predicateFileSchema = z.strictObject({
  type: eventTypeSchema,
  groups: z.array(predicateGroupSchema),
});

export const objectClassesSchema = z.record(z.string(), list);

export type PredicateGroup = z.output<typeof predicateGroupSchema>;
export type Role = z.output<typeof roleSchema>;
