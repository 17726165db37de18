import type { ActorRef } from '../../../../src/vocabulary/actor-ref.ts';
import { stepSchema } from '../../../../src/vocabulary/agreement-step.ts';
import { eventTypeSchema } from '../../../../src/vocabulary/event-type.ts';
import { stanceSchema } from '../../../../src/vocabulary/stance.ts';
import type { DecisionAsked } from '../../api/ask.ts';
import type { ShownEntry } from '../../pages/entry/shown-entry.ts';

/** Something a person fills in to correct an entry. */
export interface CorrectionField {
  name: string;
  label: string;
  value: string;
  /** The only values there are, when it is chosen rather than written. */
  choices?: readonly string[];
  placeholder?: string;
}

/** A way to correct an entry: the command that does it, and what a person fills in. */
export interface Correction {
  command: 'retype' | 'reassign' | 'redate';
  name: string;
  fields: readonly CorrectionField[];
  /** The decision that what was filled in makes; null when it changes nothing. */
  decide(values: Readonly<Record<string, string>>): DecisionAsked | null;
}

/** The corrections an entry of this kind can have. */
export function correctionsOf(entry: ShownEntry): Correction[] {
  return [retype(entry), reassign(entry), redate(entry)].filter((one) => one !== null);
}

function retype(entry: ShownEntry): Correction | null {
  const fields: CorrectionField[] =
    entry.entryKind === 'event'
      ? [
          { name: 'type', label: 'Type', value: entry.type, choices: eventTypeSchema.options },
          { name: 'mode', label: 'Mode', value: entry.mode ?? '', placeholder: 'visit, phone …' },
        ]
      : entry.entryKind === 'claim'
        ? [{ name: 'type', label: 'Stance', value: entry.stance, choices: stanceSchema.options }]
        : entry.entryKind === 'agreement'
          ? [{ name: 'type', label: 'Kind', value: entry.kind, placeholder: 'treaty, pact …' }]
          : [];
  if (fields.length === 0) return null;
  return {
    command: 'retype',
    name: 'Retype',
    fields,
    decide: (values) => {
      const { type = '', mode = '' } = values;
      if (fields.every(({ name, value }) => (values[name] ?? value) === value)) return null;
      const options: Record<string, string> = mode.trim() === '' ? {} : { mode: mode.trim() };
      return { command: 'retype', words: [entry.id, type.trim()], options };
    },
  };
}

function reassign(entry: ShownEntry): Correction | null {
  const fields = rolesOf(entry).map(([name, label, actors]) => ({
    name,
    label,
    value: writeActors(actors),
    placeholder: 'RUS, Ann Example (KEN); none',
  }));
  if (fields.length === 0) return null;
  return {
    command: 'reassign',
    name: 'Reassign',
    fields,
    decide: (values) => {
      const changed = fields.filter(({ name, value }) => (values[name] ?? value).trim() !== value);
      if (changed.length === 0) return null;
      const options = Object.fromEntries(changed.map(({ name }) => [name, values[name]!.trim() || 'none']));
      return { command: 'reassign', words: [entry.id], options };
    },
  };
}

function rolesOf(entry: ShownEntry): [option: string, label: string, actors: readonly ActorRef[]][] {
  switch (entry.entryKind) {
    case 'event':
      return [
        ['initiators', 'Who acts', entry.initiators],
        ['recipients', 'Towards whom', entry.recipients],
      ];
    case 'claim':
      return [
        ['speaker', 'Who speaks', [entry.speaker]],
        ['via', 'Through whom', entry.via],
      ];
    case 'agreement':
      return [['parties', 'Parties', entry.parties]];
    case 'figure':
      return [
        ['of', 'Whose it is', entry.actors],
        ['giver', 'Who gave it', entry.by === null ? [] : [entry.by]],
      ];
    case 'silence':
      return [['who', 'Who is silent', [entry.who]]];
    case 'document':
      return [];
  }
}

/** Actors as `entente reassign` reads them: states by code, others by name, those nobody knows with their state. */
export function writeActors(actors: readonly ActorRef[]): string {
  return actors
    .map(({ name, actor, kind, state }) => {
      if (kind === 'state' && state !== null) return state;
      return actor === null ? `${name} (${state ?? '?'})` : name;
    })
    .join(', ');
}

function redate(entry: ShownEntry): Correction | null {
  if (entry.entryKind === 'document') return null;
  const when = entry.entryKind === 'agreement' ? null : 'when' in entry ? entry.when : entry.asOf;
  const steps =
    entry.entryKind === 'agreement'
      ? stepSchema.options.filter((step) => entry.steps.some((taken) => taken.step === step))
      : null;
  if (steps?.length === 0) return null;
  const day: CorrectionField = {
    name: 'date',
    label: 'When',
    value: when?.value ?? '',
    placeholder: '2024-06-19, 2024-06, unknown',
  };
  return {
    command: 'redate',
    name: 'Redate',
    fields: steps === null ? [day] : [{ name: 'step', label: 'Step', value: steps[0]!, choices: steps }, day],
    decide: ({ date = '', step }) => {
      if (date.trim() === '' || (steps === null && date.trim() === day.value)) return null;
      const options: Record<string, string> = steps === null ? {} : { step: step ?? steps[0]! };
      return { command: 'redate', words: [entry.id, date.trim()], options };
    },
  };
}
