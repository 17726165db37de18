import { type Step, stepSchema } from '../vocabulary/agreement-step.ts';
import type { Called, Roles } from '../vocabulary/decision.ts';
import { eventTypeSchema } from '../vocabulary/event-type.ts';
import type { Observation } from '../vocabulary/observation.ts';
import type { Span } from '../vocabulary/span.ts';
import { stanceSchema } from '../vocabulary/stance.ts';
import type { When } from '../vocabulary/when.ts';

/** The words of a finding itself, in its report: they tell it from others in the same sentence. */
export function wordsOfFinding({ kind, found, evidence }: Observation): Span {
  switch (kind) {
    case 'event':
      return found.trigger;
    case 'claim':
      return found.content;
    case 'agreement':
      return found.mentions[0] ?? evidence;
    case 'figure':
    case 'silence':
      return found.evidence;
  }
}

/** What a finding is, in the words of its kind; figures and silences are of one sort only. */
export function calledOf({ kind, found }: Observation): Called | null {
  switch (kind) {
    case 'event':
      return { type: found.type, mode: found.mode };
    case 'claim':
      return { type: found.stance, mode: null };
    case 'agreement':
      return { type: found.kind, mode: null };
    default:
      return null;
  }
}

/** Types that a finding of a kind may have; null when any word will do, none when it has no type. */
export function typesOfKind(kind: Observation['kind']): readonly string[] | null {
  if (kind === 'event') return eventTypeSchema.options;
  if (kind === 'claim') return stanceSchema.options;
  return kind === 'agreement' ? null : [];
}

/** Who has which part in a finding. */
export function rolesOf({ kind, found }: Observation): Roles {
  switch (kind) {
    case 'event':
      return { initiators: found.initiators, recipients: found.recipients };
    case 'claim':
      return { speaker: [found.speaker], via: found.via };
    case 'agreement':
      return { parties: found.parties };
    case 'figure':
      return { actors: found.actors, by: found.by === null ? [] : [found.by] };
    case 'silence':
      return { who: [found.who] };
  }
}

/** The finding as another type; one whose kind has no such type stays as it is. */
export function withCalled(one: Observation, { type, mode }: Called): Observation {
  switch (one.kind) {
    case 'event': {
      const parsed = eventTypeSchema.safeParse(type);
      return parsed.success ? { ...one, found: { ...one.found, type: parsed.data, mode } } : one;
    }
    case 'claim': {
      const parsed = stanceSchema.safeParse(type);
      return parsed.success ? { ...one, found: { ...one.found, stance: parsed.data } } : one;
    }
    case 'agreement':
      return { ...one, found: { ...one.found, kind: type } };
    default:
      return one;
  }
}

/** The finding with other actors in the roles that are given; the others keep theirs. */
export function withRoles(one: Observation, roles: Roles): Observation {
  return withStates(assign(one, roles));
}

function assign(one: Observation, roles: Roles): Observation {
  switch (one.kind) {
    case 'event': {
      const { initiators, recipients } = one.found;
      return {
        ...one,
        found: {
          ...one.found,
          initiators: roles.initiators ?? initiators,
          recipients: roles.recipients ?? recipients,
        },
      };
    }
    case 'claim': {
      const { speaker, via } = one.found;
      return {
        ...one,
        found: { ...one.found, speaker: roles.speaker?.[0] ?? speaker, via: roles.via ?? via },
      };
    }
    case 'agreement':
      return { ...one, found: { ...one.found, parties: roles.parties ?? one.found.parties } };
    case 'figure': {
      const { actors, by } = one.found;
      return {
        ...one,
        found: {
          ...one.found,
          actors: roles.actors ?? actors,
          by: roles.by === undefined ? by : (roles.by[0] ?? null),
        },
      };
    }
    case 'silence':
      return { ...one, found: { ...one.found, who: roles.who?.[0] ?? one.found.who } };
  }
}

function withStates(one: Observation): Observation {
  const { initiators, recipients, speaker, parties, actors, who } = rolesOf(one);
  const all = [initiators, recipients, speaker, parties, actors, who].flatMap((list) => list ?? []);
  return { ...one, states: [...new Set(all.flatMap((actor) => actor.state ?? []))].sort() };
}

/** The finding with another date; of an agreement, the date of one of its steps. */
export function withWhen(one: Observation, when: When, step: Step | null): Observation {
  const dated = { earliest: when.earliest, latest: when.latest };
  switch (one.kind) {
    case 'event':
      return { ...one, ...dated, found: { ...one.found, when } };
    case 'claim':
      return { ...one, ...dated, found: { ...one.found, when } };
    case 'figure':
      return { ...one, ...dated, found: { ...one.found, when } };
    case 'silence':
      return { ...one, ...dated, found: { ...one.found, asOf: when } };
    case 'agreement': {
      const steps = one.found.steps.map((taken) => (taken.step === step ? { ...taken, when } : taken));
      return { ...one, found: { ...one.found, steps } };
    }
  }
}

/** Every step an agreement may take. */
export const steps: readonly Step[] = stepSchema.options;
