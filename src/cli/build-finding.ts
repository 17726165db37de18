import { stepSchema } from '../vocabulary/agreement-step.ts';
import type { AddedFinding } from '../vocabulary/decision.ts';
import { factualitySchema } from '../vocabulary/factuality.ts';
import { figureSchema } from '../vocabulary/reading.ts';
import { stanceSchema } from '../vocabulary/stance.ts';
import { UsageError } from './failure.ts';
import type { DecidedCase } from './open-decided.ts';
import { parseActorRefs } from './parse-actor-refs.ts';
import { parseTypes } from './parse-filters.ts';
import { parseWhen } from './parse-when.ts';

/** What `entente add` takes about the finding itself; each kind uses its own. */
export interface FindingOptions {
  type?: string;
  mode?: string;
  initiators?: string;
  recipients?: string;
  place?: string;
  factuality?: string;
  speaker?: string;
  via?: string;
  stance?: string;
  measure?: string;
  value?: string;
  unit?: string;
  direction?: string;
  bound?: string;
  of?: string;
  giver?: string;
  who?: string;
  about?: string;
  name?: string[];
  kind?: string;
  parties?: string;
  step?: string;
  on?: string;
}

export const addedKinds = ['event', 'claim', 'figure', 'silence', 'agreement'] as const;

/**
 * A finding as a person describes it on the command line.
 * @throws UsageError that names the option that is missing or wrong.
 */
export function buildFinding(
  kind: (typeof addedKinds)[number],
  options: FindingOptions,
  { gazetteer, ledger }: DecidedCase,
): AddedFinding {
  const actors = (words: string | undefined) =>
    words === undefined ? [] : parseActorRefs(words, gazetteer, ledger.actors);
  const one = (words: string | undefined, option: string) => {
    const [actor, ...more] = actors(need(words, option));
    if (actor !== undefined && more.length === 0) return actor;
    throw new UsageError(`A ${kind} has one ${option.slice(2)}.`, `Name one actor with ${option}.`);
  };
  const when = options.on === undefined ? null : parseWhen(options.on, '--on');
  switch (kind) {
    case 'event':
      return {
        kind,
        type: parseTypes(need(options.type, '--type'))[0]!,
        mode: options.mode ?? null,
        initiators: actors(need(options.initiators, '--initiators')),
        recipients: actors(options.recipients),
        when,
        place: options.place ?? null,
        factuality: choose(options.factuality ?? 'CT+', factualitySchema.options, '--factuality'),
      };
    case 'claim':
      return {
        kind,
        speaker: one(options.speaker, '--speaker'),
        via: actors(options.via),
        stance: choose(options.stance ?? 'asserts', stanceSchema.options, '--stance'),
        when,
      };
    case 'figure':
      return {
        kind,
        measure: need(options.measure, '--measure'),
        value: parseNumber(need(options.value, '--value')),
        unit: options.unit ?? '',
        direction:
          options.direction === undefined
            ? null
            : choose(options.direction, ['up', 'down', 'level'] as const, '--direction'),
        bound: choose(options.bound ?? 'exact', figureSchema.shape.bound.options, '--bound'),
        actors: actors(options.of),
        when,
        by: options.giver === undefined ? null : one(options.giver, '--giver'),
      };
    case 'silence':
      return { kind, who: one(options.who, '--who'), about: need(options.about, '--about'), asOf: when };
    case 'agreement': {
      const parties = actors(options.parties);
      const step = options.step === undefined ? null : choose(options.step, stepSchema.options, '--step');
      return {
        kind,
        agreement: {
          names: need(options.name, '--name'),
          kind: options.kind ?? 'agreement',
          parties,
        },
        steps:
          step === null
            ? []
            : [{ step, by: parties, body: null, when, place: options.place ?? null, factuality: 'CT+' }],
      };
    }
  }
}

function need<T>(given: T | undefined, option: string): T {
  if (given !== undefined) return given;
  throw new UsageError(`${option} is missing.`, 'See entente add --help for what each kind needs.');
}

function choose<T extends string>(given: string, choices: readonly T[], option: string): T {
  const found = choices.find((choice) => choice.toLowerCase() === given.trim().toLowerCase());
  if (found !== undefined) return found;
  throw new UsageError(`"${given}" is not for ${option}.`, `Write one of ${choices.join(', ')}.`);
}

function parseNumber(words: string): number {
  const value = Number(words.replaceAll(',', ''));
  if (words.trim() !== '' && Number.isFinite(value)) return value;
  throw new UsageError(`"${words}" is not a number.`, 'Write --value 12.5.');
}
