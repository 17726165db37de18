import { z } from 'zod';
import { partiesOf } from '../standing/parties-of.ts';
import data from './data/areas.json' with { type: 'json' };
import { callState, type DutyCase } from './duty-case.ts';

const codes = z.string().transform((text) => text.split(/\s+/));
const list = z.string().transform((text) => text.split(',').map((word) => word.trim().toLowerCase()));

const areasSchema = z.strictObject({
  source: z.string(),
  /** Sub-regions of the standard with their states. */
  regions: z.record(z.string(), codes),
  /** Words for areas with the sub-regions they come to. */
  areas: z.array(z.strictObject({ words: list, regions: z.array(z.string()).min(1) })),
  /** Words for the parties' own territory. */
  ownTerritory: list,
  /** States with territory outside the region that they are listed in. */
  elsewhereToo: codes,
});

const { regions, areas, ownTerritory, elsewhereToo } = areasSchema.parse(data);

/** What is known of whether it happened within the area of a clause: a reason, when its own territory lies there. */
export interface AreaFinding {
  reason: string | null;
  condition: string | null;
}

/**
 * Whether an attack on the partner's own territory is within the clause's area: by the words for the parties' territory, or by
 * the region the state lies in (UN M49). Where that does not tell, someone must judge.
 */
export function judgeArea({ provision: { area }, partner, agreement, names }: DutyCase): AreaFinding {
  if (area === null) return { reason: null, condition: null };
  const called = callState(partner, names);
  const words = area.toLowerCase().replace(/\s+/g, ' ');
  const isParty = partiesOf(agreement).some(({ code }) => code === partner);
  const ofPartner = new RegExp(
    `\\bterritor\\w+ (?:[a-z]+ ){0,5}(?:of|by) ${asPattern(called.toLowerCase())}\\b`,
    'u',
  );
  if ((isParty && ownTerritory.some((phrase) => words.includes(phrase))) || ofPartner.test(words))
    return { reason: `An attack on the territory of ${called} is within “${area}”.`, condition: null };
  const lying = areas.filter(({ words: phrases }) => phrases.some((phrase) => hasPhrase(words, phrase)));
  const home = lying.find((one) => one.regions.some((region) => regions[region]?.includes(partner)));
  if (home !== undefined && !elsewhereToo.includes(partner))
    return { reason: `${called} lies within “${area}”.`, condition: null };
  const isKnown = Object.values(regions).some((states) => states.includes(partner));
  const isAway = home === undefined && lying.length > 0 && isKnown && !namesSea(words);
  return {
    reason: null,
    condition: isAway
      ? `${called} does not lie within “${area}”: did it happen there?`
      : `Did it happen within “${area}”?`,
  };
}

/** "Southeast Asia" is no "Asia" of the table: the longest phrase that stands there counts. */
function hasPhrase(words: string, phrase: string): boolean {
  const longer = areas
    .flatMap((one) => one.words)
    .filter((other) => other !== phrase && other.includes(phrase));
  const rest = longer.reduce((left, other) => left.replaceAll(other, ' '), words);
  return new RegExp(`(?<!\\p{L})${asPattern(phrase)}(?!\\p{L})`, 'u').test(rest);
}

/** Of seas and islands the standard says nothing. */
function namesSea(words: string): boolean {
  return /\b(?:islands?|atlantic|pacific|ocean|sea|ships?|vessels?|aircraft)\b/.test(words);
}

function asPattern(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
