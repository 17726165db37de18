import { z } from 'zod';
import data from './data/name-cues.json' with { type: 'json' };

const schema = z.strictObject({
  organization: z.array(z.string()),
  place: z.array(z.string()),
  placePrefixes: z.array(z.string()),
  event: z.array(z.string()),
  placePrepositions: z.array(z.string()),
  personFollows: z.array(z.string()),
  notNames: z.array(z.string()),
  /** Small words inside a name: `Abdel Fattah al Burhan`, `Ursula von der Leyen`. */
  particles: z.array(z.string()),
  /** Prefixes that turn a state's name away from it: `anti-Western`. */
  turningPrefixes: z.array(z.string()),
  /** Verbs whose subject is a person or an institution. */
  animateVerbs: z.array(z.string()),
  /** Prepositions that say whose a noun is or for whom it speaks. */
  belonging: z.array(z.string()),
  speakingFor: z.array(z.string()),
  /** Armed groups that govern or serve the state they are of, by id; others speak for none. */
  speakingArms: z.array(z.string()),
});

const cues = schema.parse(data);

/** Words by which a name nobody listed shows what it names, all in lower case. */
export const nameCues = {
  organization: new Set(cues.organization),
  place: new Set(cues.place),
  placePrefixes: new Set(cues.placePrefixes),
  event: new Set(cues.event),
  placePrepositions: new Set(cues.placePrepositions),
  personFollows: new Set(cues.personFollows),
  notNames: new Set(cues.notNames),
  particles: new Set(cues.particles),
  turningPrefixes: new Set(cues.turningPrefixes),
  animateVerbs: new Set(cues.animateVerbs),
  belonging: new Set(cues.belonging),
  speakingFor: new Set(cues.speakingFor),
  speakingArms: new Set(cues.speakingArms),
};
