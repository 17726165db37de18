import { type Command, Option } from 'commander';
import { type ConflictView, viewConflicts } from '../../analyse/conflicts/view-conflicts.ts';
import { loadGazetteer } from '../../gazetteer/load-gazetteer.ts';
import { type AsOfOption, asOfOption } from '../as-of.ts';
import { scopeOfSources } from '../case-scopes.ts';
import { gradingOf, loadGrades, provenanceOfCase } from '../grading.ts';
import { type OpenedCase, openCase } from '../open-case.ts';
import { parseActor, parsePair, settleActor } from '../parse-filters.ts';
import type { Session, SharedOptions } from '../session.ts';
import { formatConflicts } from '../show-conflicts.ts';
import { writeText } from '../write-text.ts';

const kinds = ['stance', 'date', 'figure', 'party', 'article'] as const;

interface ConflictsOptions extends SharedOptions, AsOfOption {
  between?: string;
  actor?: string;
  kind?: (typeof kinds)[number];
  format: 'text' | 'json';
}

/** `entente conflicts` */
export function addConflicts(program: Command, session: Session): void {
  program
    .command('conflicts')
    .summary('what reports tell differently, side by side')
    .description(
      'What one voice holds and another denies, and dates, numbers, parties and articles told differently: each side with who said it when, in which outlet, and what would settle it.',
    )
    .option('--between <a,b>', 'conflicts in which both are involved')
    .option('--actor <actor>', 'conflicts in which this state, person or organisation is involved')
    .addOption(new Option('--kind <kind>', 'of one kind').choices(kinds))
    .addOption(asOfOption())
    .addOption(new Option('--format <format>', 'how to print it').choices(['text', 'json']).default('text'))
    .addHelpText(
      'after',
      '\nExamples:\n  entente conflicts --between RUS,PRK\n  entente conflicts --kind stance --as-of 2024-10-31\n  entente conflicts --actor Philippines --json',
    )
    .action(async (_options: unknown, command: Command) => {
      const options = command.optsWithGlobals<ConflictsOptions>();
      const gazetteer = loadGazetteer();
      const wanted = [
        ...(options.actor === undefined ? [] : [parseActor(options.actor, gazetteer)]),
        ...(options.between === undefined ? [] : parsePair(options.between, gazetteer)),
      ];
      const { opened, grades } = await session.withLedger({ ...options, create: false }, async (open) => ({
        opened: await openCase(open, options.asOf ?? null, gazetteer, scopeOfSources),
        grades: await loadGrades(open),
      }));
      const actors = wanted.map((actor) => settleActor(actor, opened));
      const views = viewConflicts(
        opened.ledger,
        provenanceOfCase(opened),
        gradingOf(opened, grades),
        (state) => gazetteer.get(state)?.name ?? state,
      )
        .filter(({ kind }) => options.kind === undefined || kind === options.kind)
        .filter((view) => actors.every((actor) => involves(view, actor, opened)));
      const isJson = options.json === true || options.format === 'json';
      const text = isJson
        ? JSON.stringify(views, null, 2)
        : formatConflicts(views, opened, session.style, session.terminal.columns);
      await writeText(session.terminal.output, `${text}\n`);
    });
}

/** Who speaks or took part, or whom a side's own words name. */
function involves({ states, sides }: ConflictView, actor: string, { gazetteer }: OpenedCase): boolean {
  if (states.includes(actor)) return true;
  const isMeant = sides.some(
    ({ speaker }) => speaker !== null && (speaker.actor === actor || speaker.name === actor),
  );
  if (isMeant) return true;
  const entry = gazetteer.get(actor);
  const names = entry === undefined ? [actor] : [entry.name, ...entry.names.map(({ text }) => text)];
  return sides.some(({ says }) => names.some((name) => says.includes(name)));
}
