import { z } from 'zod';
import raw from '../data/instruments.json' with { type: 'json' };

const name = z.string().min(2);

const instrumentSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** Its full or usual title. */
  name,
  kind: z.string(),
  signed: z.strictObject({ on: z.iso.date(), place: z.string().nullable() }),
  /** ISO 3166-1 alpha-3; `open`: to all states or so many that reports never list them. */
  parties: z.union([z.literal('open'), z.array(z.string().length(3)).min(2)]),
  /** Other names that mean it and no other agreement. */
  aliases: z.array(name),
  source: z.url(),
});

/** An agreement known by name to every reader of news. */
export type Instrument = z.infer<typeof instrumentSchema>;

/** The well-known agreements, as data. */
export const knownInstruments: readonly Instrument[] = z
  .object({ source: z.string(), instruments: z.array(instrumentSchema) })
  .parse(raw).instruments;

const byName = new Map(
  knownInstruments.flatMap((one) => [one.name, ...one.aliases].map((written) => [fold(written), one])),
);

/** The instrument that goes by exactly this name, whatever its capitals; undefined when none does. */
export function instrumentNamed(written: string): Instrument | undefined {
  return byName.get(fold(written));
}

function fold(written: string): string {
  return written
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/[’']/g, "'")
    .replace(/[–-]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${knownInstruments
    .flatMap((one) => [one.name, ...one.aliases])
    .sort((a, b) => b.length - a.length)
    .map((written) => written.replace(/[.*+?^$()[\]{}|\\]/g, '\\$&').replace(/\s+/g, '\\s+'))
    .join('|')})(?![\\p{L}\\p{N}]|-\\p{L})`,
  'gu',
);

export interface FoundInstrument {
  start: number;
  end: number;
  instrument: Instrument;
}

/** Where a text names well-known agreements, as they are written in the data, the longest name first. */
export function findInstruments(text: string): FoundInstrument[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const instrument = instrumentNamed(match[0].replace(/\s+/g, ' '));
    return instrument === undefined
      ? []
      : [{ start: match.index, end: match.index + match[0].length, instrument }];
  });
}
