import { z } from 'zod';
import data from './data/stand-ins.json' with { type: 'json' };

const schema = z.strictObject({
  /** Bodies and groups that stand for the state whose they are: "the Chilean side". */
  bodies: z.array(z.string()),
  /** Nouns whose plural stands for the state for which they act: "Chilean officials". */
  people: z.array(z.string()),
  /** Nouns that with an adjective stand for that state ("the Albanian neighbours"), but not with an owner. */
  related: z.array(z.string()),
  /** Nouns that with a pronoun mean the state whose they are: "their countries". */
  owned: z.array(z.string()),
  /** Those that with `the` mean the body of the state spoken of. */
  lone: z.array(z.string()),
  /** Offices of which a state has one holder: "the prime minister" is that of the state spoken of. */
  governing: z.array(z.string()),
  /** Organs that without a state's name are those of the state spoken of. */
  organs: z.array(z.string()),
  /** Outlets that can only be a state's. */
  stateMedia: z.array(z.string()),
  /** Nouns whose plural with `the` means those who met or were named together last. */
  together: z.array(z.string()),
  /** Pronouns for a speaker: alone, and with those for whom they speak. */
  first: z.strictObject({ one: z.array(z.string()), many: z.array(z.string()) }),
  /** Verbs whose subject has said the quotation beside them. */
  speech: z.array(z.string()),
});

const words = schema.parse(data);

/** Common words that stand for a state or for somebody who speaks for it. */
export const standInWords = {
  bodies: new Set(words.bodies),
  people: new Set(words.people),
  related: new Set(words.related),
  owned: new Set(words.owned),
  lone: new Set(words.lone),
  governing: new Set(words.governing),
  organs: new Set(words.organs),
  stateMedia: new Set(words.stateMedia),
  together: new Set(words.together),
  first: { one: new Set(words.first.one), many: new Set(words.first.many) },
  speech: new Set(words.speech),
};
