import type { Command } from 'commander';
import { type AddCommand, makeProgramOf } from './program-of.ts';
import type { Session } from './session.ts';

/** Commands that are run often, each with what it alone needs: half a second and 150 MB less than with all others. */
const alone: Readonly<Record<string, () => Promise<AddCommand>>> = {
  read: async () => (await import('./commands/read.ts')).addRead,
  timeline: async () => (await import('./commands/timeline.ts')).addTimeline,
  actor: async () => (await import('./commands/actor.ts')).addActor,
  dyad: async () => (await import('./commands/dyad.ts')).addDyad,
  compare: async () => (await import('./commands/compare.ts')).addCompare,
  changes: async () => (await import('./commands/changes.ts')).addChanges,
  show: async () => (await import('./commands/show.ts')).addShow,
  silence: async () => (await import('./commands/silence.ts')).addSilence,
  conflicts: async () => (await import('./commands/conflicts.ts')).addConflicts,
  sources: async () => (await import('./commands/sources.ts')).addSources,
  agreements: async () => (await import('./commands/agreements.ts')).addAgreements,
  agreement: async () => (await import('./commands/agreement.ts')).addAgreement,
  obligations: async () => (await import('./commands/obligations.ts')).addObligations,
  documents: async () => (await import('./commands/documents.ts')).addDocuments,
  export: async () => (await import('./commands/export.ts')).addExport,
  annotate: async () => (await import('./commands/annotate.ts')).addAnnotate,
  parse: async () => (await import('./commands/parse.ts')).addParse,
};

/** The command line as far as these words need it: one command when it is the first word, else all. */
export async function loadProgram(words: readonly string[], session: Session): Promise<Command> {
  const first = words[0] ?? '';
  if (Object.hasOwn(alone, first)) return makeProgramOf([await alone[first]!()], session);
  return (await import('./program.ts')).makeProgram(session);
}
