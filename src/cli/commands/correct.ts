import type { Command } from 'commander';
import { steps, typesOfKind } from '../../resolve/finding-parts.ts';
import { stepSchema } from '../../vocabulary/agreement-step.ts';
import type { Roles } from '../../vocabulary/decision.ts';
import { UsageError } from '../failure.ts';
import {
  addDecideOptions,
  anKind,
  type DecideOptions,
  type EntryToDecide,
  entryToDecide,
  makeDecision,
} from '../make-decision.ts';
import type { DecidedCase } from '../open-decided.ts';
import { parseActorRefs } from '../parse-actor-refs.ts';
import { parseWhen } from '../parse-when.ts';
import type { Session } from '../session.ts';
import { suggestWord } from '../suggest-word.ts';

/** `entente retype|reassign|redate ENTRY …` */
export function addCorrections(program: Command, session: Session): void {
  const retype = program
    .command('retype')
    .summary('say that an entry is of another type')
    .description(
      'Say that an event is of another type (PLOVER), a claim of another stance, or an agreement of another kind.',
    )
    .argument('<entry>', 'its id, or as much of it as is unique')
    .argument('<type>', 'CONSULT, AGREE …; of a claim asserts, denies …; of an agreement treaty, pact …')
    .option('--mode <mode>', 'of an event: visit, phone, multilateral …');
  addDecideOptions(retype)
    .addHelpText(
      'after',
      '\nExample:\n  entente retype e-3f9a21bc04 COOPERATE --by ana --note "drills, not talks"',
    )
    .action(async (id: string, type: string) => {
      const options = retype.optsWithGlobals<DecideOptions & { mode?: string }>();
      await makeDecision(session, options, (opened) => retypeEntry(opened, id, type, options.mode ?? null));
    });
  addReassign(program, session);
  addRedate(program, session);
}

/** The decision that an entry is of another type. */
export function retypeEntry(opened: DecidedCase, id: string, word: string, mode: string | null) {
  const { kind, entry, findings } = entryToDecide(opened, id);
  const type = parseType(kind, word);
  return {
    subject: entry.id,
    action: 'retype' as const,
    payload: { anchors: opened.anchor(findings), called: { type, mode: kind === 'event' ? mode : null } },
    said: `${entry.id} is ${type}${kind === 'event' && mode !== null ? ` (${mode})` : ''}.`,
  };
}

function parseType(kind: EntryToDecide['kind'], word: string): string {
  const types = typesOfKind(kind);
  if (types === null) return word.trim().toLowerCase();
  if (types.length === 0)
    throw new UsageError(
      `A ${kind} has no type.`,
      'Retype events, claims and agreements; reject what is wrong.',
    );
  const typed = kind === 'event' ? word.trim().toUpperCase() : word.trim().toLowerCase();
  if (types.includes(typed)) return typed;
  const near = suggestWord(typed, types);
  throw new UsageError(
    `"${word}" is no type of ${kind}s.`,
    near === null ? `The types are ${types.join(', ')}.` : `Did you mean ${near}?`,
  );
}

/** Options of `reassign` and the role each fills. */
const roleOptions = {
  initiators: 'initiators',
  recipients: 'recipients',
  speaker: 'speaker',
  via: 'via',
  parties: 'parties',
  of: 'actors',
  giver: 'by',
  who: 'who',
} as const;

type RoleOptions = Partial<Record<keyof typeof roleOptions, string>>;

const rolesOfKind: Record<EntryToDecide['kind'], readonly (keyof typeof roleOptions)[]> = {
  event: ['initiators', 'recipients'],
  claim: ['speaker', 'via'],
  agreement: ['parties'],
  figure: ['of', 'giver'],
  silence: ['who'],
};

function addReassign(program: Command, session: Session): void {
  const command = program
    .command('reassign')
    .summary('say who has which part in an entry')
    .description(
      'Say who has which part in an entry. Actors are separated by commas; none empties a part; what is not named stays.',
    )
    .argument('<entry>', 'its id, or as much of it as is unique')
    .option('--initiators <actors>', 'of an event: who acts')
    .option('--recipients <actors>', 'of an event: towards whom')
    .option('--speaker <actor>', 'of a claim')
    .option('--via <actors>', 'of a claim: through whom it came, nearest first')
    .option('--parties <actors>', 'of an agreement')
    .option('--of <actors>', 'of a figure: whose it is')
    .option('--giver <actor>', 'of a figure: who gave it')
    .option('--who <actor>', 'of a silence');
  addDecideOptions(command)
    .addHelpText(
      'after',
      '\nExamples:\n  entente reassign e-3f9a21bc04 --initiators RUS --recipients PRK --by ana\n  entente reassign c-0a1b2c3d4e --speaker "Ann Example (KEN)"',
    )
    .action(async (id: string) => {
      const options = command.optsWithGlobals<DecideOptions & RoleOptions>();
      await makeDecision(session, options, (opened) => reassignEntry(opened, id, options));
    });
}

/** The decision that other actors have some parts in an entry. */
export function reassignEntry(opened: DecidedCase, id: string, options: RoleOptions) {
  const { kind, entry, findings } = entryToDecide(opened, id);
  const roles: Roles = {};
  for (const [option, role] of Object.entries(roleOptions) as [keyof RoleOptions, keyof Roles][]) {
    const words = options[option];
    if (words === undefined) continue;
    if (!rolesOfKind[kind].includes(option)) {
      throw new UsageError(
        `There is no ${option} of ${anKind(kind)}.`,
        `Of ${anKind(kind)}, write ${rolesOfKind[kind].map((one) => `--${one}`).join(' or ')}.`,
      );
    }
    roles[role] = parseActorRefs(words, opened.gazetteer, opened.ledger.actors);
    if ((role === 'speaker' || role === 'who') && roles[role]?.length !== 1)
      throw new UsageError(`A ${kind} has one ${option}.`, `Name one actor with --${option}.`);
  }
  if (Object.keys(roles).length === 0) {
    throw new UsageError(
      'Nothing is said about who.',
      `Write ${rolesOfKind[kind].map((one) => `--${one}`).join(' or ')}.`,
    );
  }
  const names = Object.entries(roles).map(
    ([role, actors]) => `${role} ${actors.map(({ name }) => name).join(', ') || 'none'}`,
  );
  return {
    subject: entry.id,
    action: 'reassign' as const,
    payload: { anchors: opened.anchor(findings), roles },
    said: `${entry.id} has ${names.join('; ')}.`,
  };
}

function addRedate(program: Command, session: Session): void {
  const command = program
    .command('redate')
    .summary('say when an entry was')
    .description('Say when an entry was; of an agreement, when a step of it was taken.')
    .argument('<entry>', 'its id, or as much of it as is unique')
    .argument('<date>', '2024-06-19, 2024-06, 2024, or unknown')
    .option('--step <step>', 'of an agreement: signed, ratified, "in force" …');
  addDecideOptions(command)
    .addHelpText(
      'after',
      '\nExamples:\n  entente redate e-3f9a21bc04 2024-06-19 --by ana\n  entente redate a-5d6e7f8091 2024-11-09 --step ratified',
    )
    .action(async (id: string, date: string) => {
      const options = command.optsWithGlobals<DecideOptions & { step?: string }>();
      await makeDecision(session, options, (opened) => redateEntry(opened, id, date, options.step));
    });
}

function redateEntry(opened: DecidedCase, id: string, date: string, word: string | undefined) {
  const { kind, entry, findings } = entryToDecide(opened, id);
  const when = parseWhen(date, `entente redate ${entry.id}`);
  const step = word === undefined ? null : stepSchema.safeParse(word).data;
  if (step === undefined) throw new UsageError(`"${word}" is no step.`, `The steps are ${steps.join(', ')}.`);
  if (kind === 'agreement' && !entry.steps.some((taken) => taken.step === step)) {
    const told = [...new Set(entry.steps.map((taken) => taken.step))];
    throw new UsageError(
      step === null
        ? 'An agreement has a date for each step.'
        : `No report tells that ${entry.id} was ${step}.`,
      told.length === 0 ? 'No report tells a step of it.' : `Write --step with one of ${told.join(', ')}.`,
    );
  }
  if (kind !== 'agreement' && step !== null)
    throw new UsageError(`There are no steps of ${anKind(kind)}.`, 'Leave --step out.');
  return {
    subject: entry.id,
    action: 'redate' as const,
    payload: { anchors: opened.anchor(findings), when, step },
    said: `${entry.id} is dated ${when.value || 'unknown'}${step === null ? '' : ` (${step})`}.`,
  };
}
