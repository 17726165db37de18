import { z } from 'zod';
import type { ActorRef } from '../../vocabulary/actor-ref.ts';
import type { OfficesOf } from '../dyad/level-of.ts';
import data from './data/ranks.json' with { type: 'json' };

const rankSchema = z.enum([
  'leader',
  'government',
  'minister',
  'ministry',
  'spokesperson',
  'official',
  'media',
  'other',
  'anonymous',
]);

/** How high the voice stands that made a statement: a closed scale, highest first. */
export type Rank = z.infer<typeof rankSchema>;

const { ranks } = z
  .strictObject({
    source: z.string(),
    ranks: z
      .array(
        z.strictObject({
          rank: rankSchema,
          words: z.string().describe('what the rank means'),
          offices: z.array(z.string()).describe("offices of the gazetteer's officials"),
          titles: z.array(z.string()).describe('beginnings of titles, lower case'),
          names: z.array(z.string()).describe('words in the name of somebody the gazetteer does not know'),
        }),
      )
      .length(rankSchema.options.length),
  })
  .parse(data);

/** Words that say a name is of a lesser voice than its other words: "spokesperson of the Foreign Ministry". */
const voicesFirst: readonly Rank[] = ['other', 'spokesperson', 'anonymous', 'official'];

/**
 * The rank of a speaker on a day.
 * @param day YYYY-MM-DD; offices count when held then; null: no office counts.
 */
export function rankOf(speaker: ActorRef, day: string | null, officesOf: OfficesOf): Rank {
  if (speaker.kind === 'outlet') return 'media';
  if (speaker.kind === 'state') return 'government';
  if (speaker.actor !== null && speaker.kind === 'person') return rankOfPerson(speaker.actor, day, officesOf);
  const named = rankOfName(speaker.name);
  if (named !== null) return named;
  if (speaker.kind === 'organization' && speaker.state !== null && speaker.name === speaker.state)
    return 'government';
  if (speaker.actor !== null && (speaker.kind === 'organization' || speaker.kind === 'forum')) {
    return speaker.state === null ? 'other' : 'government';
  }
  return speaker.kind === 'group' ? 'anonymous' : 'other';
}

/** Higher ranks first. */
export function compareRanks(a: Rank, b: Rank): number {
  return rankSchema.options.indexOf(a) - rankSchema.options.indexOf(b);
}

function rankOfPerson(actor: string, day: string | null, officesOf: OfficesOf): Rank {
  const offices = officesOf(actor);
  const held =
    day === null
      ? []
      : offices.filter(
          ({ from, to }) => (from === null || from <= day) && (to === null || day.slice(0, to.length) <= to),
        );
  const found = ranks.find(({ offices: known, titles }) =>
    held.some(({ office, title }) => {
      const folded = title.toLowerCase();
      return (
        known.includes(office) || titles.some((words) => folded === words || folded.startsWith(`${words} `))
      );
    }),
  );
  if (found !== undefined) return found.rank;
  return held.length > 0 ? 'official' : 'other';
}

/** A whole word decides; of several, those for lesser voices first: they speak for what the others name. */
function rankOfName(name: string): Rank | null {
  const folded = ` ${name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
  const fitting = ranks.filter(({ names }) => names.some((words) => folded.includes(` ${words} `)));
  const lesser = voicesFirst.find((rank) => fitting.some((one) => one.rank === rank));
  return lesser ?? fitting[0]?.rank ?? null;
}
