import { z } from 'zod';
import { type Stance, stanceSchema } from '../../vocabulary/stance.ts';
import nounData from './data/cue-nouns.json' with { type: 'json' };
import verbData from './data/cue-verbs.json' with { type: 'json' };

/** What a cue takes as the content of the claim. */
const takesSchema = z.enum(['clause', 'object', 'infinitive', 'gerund']);
export type Takes = z.infer<typeof takesSchema>;

const verbsSchema = z.strictObject({
  verbs: z.array(
    z.strictObject({
      stance: stanceSchema,
      takes: z.array(takesSchema),
      lemmas: z.array(z.string()),
      /** As often an attitude as a claim. */
      weak: z.boolean().optional(),
    }),
  ),
  /** Verbs whose content stands behind a preposition. */
  prepositional: z.array(
    z.strictObject({
      stance: stanceSchema,
      verb: z.string(),
      with: z.array(z.string()),
      weak: z.boolean().optional(),
    }),
  ),
  /** decline, refuse: with an answering verb they neither confirm nor deny. */
  silent: z.array(z.string()),
  answering: z.array(z.string()),
  /** Verbs whose passive without an agent makes a claim by nobody named. */
  impersonal: z.array(z.string()),
  /** Verbs that pass on what another said: their object is the speaker. */
  via: z.array(z.string()),
  hedges: z.record(z.string(), stanceSchema),
  /** Verbs so surely of speech or thought that a clause misread as their object is still taken. */
  core: z.array(z.string()),
  /** Verbs by which the writer says no more than how things look. */
  seeming: z.array(z.string()),
  /** Verbs whose object is who hears it. */
  addressed: z.array(z.string()),
  /** Verbs after which `if` opens a question. */
  inquiring: z.array(z.string()),
  /** Verbs whose object is part of the content: whoever is accused. */
  accusing: z.array(z.string()),
  /** Verbs that with their object make one predicate: "took pains to say". */
  light: z.array(z.string()),
  /** Verbs that seldom speak a quotation beside them. */
  unquoted: z.array(z.string()),
  hedgeAdjectives: z.array(z.string()),
  negations: z.array(z.string()),
  /** Verbs that deny their content when negated themselves: "does not believe that". */
  withheld: z.array(z.string()),
  /** Verbs for what one wants oneself. */
  wishes: z.array(z.string()),
  /** Verbs by which one is "quoted as saying". */
  quoting: z.array(z.string()),
  /** Verbs by which a text or picture says what it shows. */
  showing: z.array(z.string()),
  /** Nouns for texts that say things on behalf of whoever issued them. */
  documents: z.array(z.string()),
});

const nounsSchema = z.strictObject({
  nouns: z.array(z.strictObject({ stance: stanceSchema, lemmas: z.array(z.string()) })),
  contentPrepositions: z.record(z.string(), z.array(z.string())),
  /** Light verbs whose subject makes the claim that their object names. */
  speechVerbs: z.array(z.string()),
  /** Verbs for bringing out a text. */
  issuing: z.array(z.string()),
  /** Nouns for what an outlet publishes: they go back to the outlet that reported last. */
  reports: z.array(z.string()),
});

const verbs = verbsSchema.parse(verbData);
const nouns = nounsSchema.parse(nounData);

export interface VerbFrame {
  stance: Stance;
  weak: boolean;
}

/** Which stance wins where a verb is listed under several for one kind of content. */
const rank: Record<Takes, readonly Stance[]> = {
  clause: ['denies', 'confirms', 'alleges', 'asserts', 'expects', 'demands'],
  object: ['denies', 'confirms', 'demands', 'expects', 'asserts', 'alleges'],
  infinitive: ['demands', 'expects', 'asserts'],
  gerund: ['denies'],
};

const frames = new Map<string, Map<Takes, VerbFrame>>();
for (const { stance, takes, lemmas, weak = false } of verbs.verbs) {
  for (const lemma of lemmas) {
    const own = frames.get(lemma) ?? new Map<Takes, VerbFrame>();
    frames.set(lemma, own);
    for (const kind of takes) {
      const before = own.get(kind);
      if (before === undefined || rank[kind].indexOf(stance) < rank[kind].indexOf(before.stance))
        own.set(kind, { stance, weak });
    }
  }
}

const prepositions = new Map<string, Map<string, VerbFrame>>();
for (const { stance, verb, with: words, weak = false } of verbs.prepositional) {
  const own = prepositions.get(verb) ?? new Map<string, VerbFrame>();
  prepositions.set(verb, own);
  for (const word of words) own.set(word, { stance, weak });
}

const nounStances = new Map(
  nouns.nouns.flatMap(({ stance, lemmas }) => lemmas.map((lemma) => [lemma, stance] as const)),
);

/** What is known of speech, thought and stance: verbs by the content they take, nouns, hedges. */
export const cueLexicon = {
  /** Frames of a verb (with its particle) by the content they take. */
  framesOf: (lemma: string): ReadonlyMap<Takes, VerbFrame> | undefined => frames.get(lemma),
  /** Frames of a verb by the preposition before its content. */
  prepositionsOf: (lemma: string): ReadonlyMap<string, VerbFrame> | undefined => prepositions.get(lemma),
  stanceOfNoun: (lemma: string): Stance | undefined => nounStances.get(lemma),
  prepositionsOfNoun: (lemma: string): readonly string[] => nouns.contentPrepositions[lemma] ?? [],
  speechVerbs: new Set(nouns.speechVerbs),
  issuing: new Set(nouns.issuing),
  reports: new Set(nouns.reports),
  negations: new Set(verbs.negations),
  withheld: new Set(verbs.withheld),
  wishes: new Set(verbs.wishes),
  quoting: new Set(verbs.quoting),
  silent: new Set(verbs.silent),
  answering: new Set(verbs.answering),
  impersonal: new Set(verbs.impersonal),
  via: new Set(verbs.via),
  hedges: new Map(Object.entries(verbs.hedges)),
  seeming: new Set(verbs.seeming),
  core: new Set(verbs.core),
  addressed: new Set(verbs.addressed),
  inquiring: new Set(verbs.inquiring),
  accusing: new Set(verbs.accusing),
  light: new Set(verbs.light),
  unquoted: new Set(verbs.unquoted),
  hedgeAdjectives: new Set(verbs.hedgeAdjectives),
  documents: new Set(verbs.documents),
  showing: new Set(verbs.showing),
};
