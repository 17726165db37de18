import { z } from 'zod';
import data from './data/claim-limits.json' with { type: 'json' };

const schema = z.strictObject({
  /** Endings of nouns made of verbs and adjectives, which name something that may be so. */
  propositionEndings: z.array(z.string()),
  propositionNouns: z.array(z.string()),
  /** Verbs that claim something of their object only with what they call it: "called it a mistake". */
  predicating: z.array(z.string()),
  /** Nouns for what is called when nothing is claimed: "called a meeting". */
  convened: z.array(z.string()),
  /** Verbs whose object is an attitude; it claims something only with what the attitude is about. */
  voicing: z.array(z.string()),
  /** Verbs that report speech only beside a quotation. */
  quotedOnly: z.array(z.string()),
  /** Modal verbs under which nothing has been said yet. */
  irreal: z.array(z.string()),
  /** Pronouns for people. */
  persons: z.array(z.string()),
  /** Pronouns for the writer and the reader, who are no speakers of the report's. */
  writers: z.array(z.string()),
  /** Nouns for times: "agreed on the same day". */
  times: z.array(z.string()),
  speakersEndings: z.array(z.string()),
  /** Common nouns for people and bodies of people. */
  speakers: z.array(z.string()),
  /** Prepositions that say what a noun before them is about. */
  matters: z.array(z.string()),
  /** Prepositions that do so after the `relational` nouns only: "any role in the attack". */
  looseMatters: z.array(z.string()),
  relational: z.array(z.string()),
  /** Nouns for what others say that is often denied. */
  charges: z.array(z.string()),
  /** Verbs that tell an act or a wish more than words: inside what another says they are part of it. */
  meant: z.array(z.string()),
  /** Nouns for people who serve a state: "officials in Lima". */
  serving: z.array(z.string()),
  /** Seats of international bodies, where officials are of no one state. */
  seats: z.array(z.string()),
  /** Patterns of words by which a speaker opens what is meant: "let me be clear". */
  openers: z.array(z.string()),
  /** Nouns that never speak. */
  unspeaking: z.array(z.string()),
});

const limits = schema.parse(data);

const endings = (list: readonly string[]) => (word: string) =>
  list.some((ending) => word.endsWith(ending) && word.length > ending.length + 2);
const propositionNouns = new Set(limits.propositionNouns);
const hasPropositionEnding = endings(limits.propositionEndings);
const speakers = new Set(limits.speakers);
const hasSpeakerEnding = endings(limits.speakersEndings);

/** What keeps a verb of speech with a subject and an object from being a claim. */
export const claimLimits = {
  isPropositionNoun: (lemma: string) => propositionNouns.has(lemma) || hasPropositionEnding(lemma),
  isSpeakerNoun: (lemma: string) => speakers.has(lemma) || hasSpeakerEnding(lemma),
  predicating: new Set(limits.predicating),
  convened: new Set(limits.convened),
  voicing: new Set(limits.voicing),
  quotedOnly: new Set(limits.quotedOnly),
  irreal: new Set(limits.irreal),
  persons: new Set(limits.persons),
  writers: new Set(limits.writers),
  times: new Set(limits.times),
  matters: new Set(limits.matters),
  looseMatters: new Set(limits.looseMatters),
  relational: new Set(limits.relational),
  charges: new Set(limits.charges),
  meant: new Set(limits.meant),
  openers: limits.openers,
  serving: new Set(limits.serving),
  seats: new Set(limits.seats),
  unspeaking: new Set(limits.unspeaking),
};
