import { type Command, Option } from 'commander';
import { knownBy } from '../../analyse/obligations/known-by.ts';
import { agreementStanding, type StandingVerdict } from '../../analyse/standing/agreement-standing.ts';
import { codeOf, titleOf } from '../../analyse/standing/parties-of.ts';
import { continuedState } from '../../analyse/standing/past-states.ts';
import { loadGazetteer } from '../../gazetteer/load-gazetteer.ts';
import { stepSchema } from '../../vocabulary/agreement-step.ts';
import type { LedgerAgreement } from '../../vocabulary/ledger.ts';
import { asOfOption } from '../as-of.ts';
import { UsageError } from '../failure.ts';
import { addWithOption, loadAgreements, type WithOption } from '../load-agreements.ts';
import { parseActor } from '../parse-filters.ts';
import { parseDay } from '../parse-question.ts';
import type { Session } from '../session.ts';
import { agreementsCsv, formatAgreements } from '../show-agreements.ts';
import { stateNames } from '../state-names.ts';
import { suggestWord } from '../suggest-word.ts';
import { writeText } from '../write-text.ts';

interface AgreementsOptions extends WithOption {
  party?: string;
  status?: string;
  on?: string;
  asOf?: string;
  format: 'text' | 'json' | 'csv';
}

const verdicts: readonly StandingVerdict[] = ['in force', 'not in force', 'undetermined'];

/** `entente agreements` */
export function addAgreements(program: Command, session: Session): void {
  const command = program
    .command('agreements')
    .summary('treaties, pacts, statements: how far each has come')
    .description(
      'Every agreement with its parties, the last step told, and whether it is in force on a day: signed is not bound, and what nobody tells stays undetermined.',
    )
    .option('--party <actor[,actor]>', 'agreements of this party; of both, when two are named')
    .option('--status <status>', `${verdicts.join(', ')}; or the last step told: signed, ratified …`)
    .option('--on <date>', 'the day to judge by (else --as-of, else today)')
    .addOption(asOfOption())
    .addOption(
      new Option('--format <format>', 'how to print it').choices(['text', 'json', 'csv']).default('text'),
    );
  addWithOption(command)
    .addHelpText(
      'after',
      '\nExamples:\n  entente agreements --party RUS,PRK\n  entente agreements --status "in force" --on 1995-01-01 --with curated\n  entente agreements --as-of 2024-06-30 --format csv > agreements.csv',
    )
    .action(async (_options: unknown, command: Command) => {
      const options = command.optsWithGlobals<AgreementsOptions>();
      const gazetteer = loadGazetteer();
      const asOf = options.asOf ?? null;
      const day =
        options.on === undefined
          ? (asOf ?? session.terminal.now().slice(0, 10))
          : parseDay(options.on, '--on');
      const parties = (options.party?.split(',') ?? []).map((word) =>
        parseParty(word, parseActor(word, gazetteer)),
      );
      const status = options.status === undefined ? null : parseStatus(options.status);
      const loaded = await loadAgreements(session, options, { asOf, day: null });
      const world = { ...knownBy(loaded, asOf), names: stateNames(gazetteer, loaded.agreements) };
      requireKnown(parties, world.agreements, gazetteer);
      const rows = world.agreements
        .filter((agreement) => parties.every(({ code }) => hasParty(agreement, code)))
        .map((agreement) => ({ agreement, standing: agreementStanding(agreement, day, world) }))
        .filter(
          ({ agreement, standing }) =>
            status === null ||
            (isVerdict(status) ? standing.verdict === status : agreement.status === status),
        )
        .sort((a, b) => compare(orderOf(a.agreement), orderOf(b.agreement)));
      const { output, columns } = session.terminal;
      const format = options.json ? 'json' : options.format;
      if (format === 'json') {
        const entries = rows.map(({ agreement, standing }) => ({
          ...agreement,
          title: titleOf(agreement),
          standing: { on: day, ...standing },
        }));
        await writeText(output, `${JSON.stringify(entries, null, 2)}\n`);
      } else if (format === 'csv') await writeText(output, agreementsCsv(rows, day));
      else await writeText(output, `${formatAgreements(rows, day, session.style, columns)}\n`);
    });
}

function parseParty(word: string, actor: string): { word: string; code: string } {
  return { word: word.trim(), code: continuedState(actor) };
}

function parseStatus(word: string): string {
  const known: string[] = [...verdicts, ...stepSchema.options];
  const typed = word.trim().toLowerCase();
  if (known.includes(typed)) return typed;
  const near = suggestWord(typed, known);
  throw new UsageError(
    `"${word}" is not a status.`,
    near === null ? `They are ${[...new Set(known)].join(', ')}.` : `Did you mean ${near}?`,
  );
}

/** "in force" is asked of the day, not of the last step told. */
function isVerdict(status: string): boolean {
  return (verdicts as readonly string[]).includes(status);
}

function hasParty({ parties }: LedgerAgreement, code: string): boolean {
  return parties.some(
    (actor) =>
      codeOf(actor) === code || actor.actor === code || actor.name.toLowerCase() === code.toLowerCase(),
  );
}

/** A party that is neither known nor in any agreement is a slip of the pen, which would find nothing. */
function requireKnown(
  parties: readonly { word: string; code: string }[],
  agreements: readonly LedgerAgreement[],
  gazetteer: ReturnType<typeof loadGazetteer>,
): void {
  for (const { word, code } of parties) {
    if (gazetteer.get(code) !== undefined || agreements.some((agreement) => hasParty(agreement, code)))
      continue;
    const names = gazetteer.entries
      .filter(({ kind }) => kind === 'state')
      .flatMap(({ id, name }) => [name, id]);
    const near = suggestWord(word, names);
    throw new UsageError(
      `Nobody is known as "${word}".`,
      near === null ? 'Write a state by name or ISO code, such as KEN.' : `Did you mean ${near}?`,
    );
  }
}

/** By the first day told, then by title. */
function orderOf(agreement: LedgerAgreement): string {
  const days = agreement.steps.flatMap(({ when }) => when?.earliest ?? []).sort();
  return `${days[0] ?? '9999'} ${titleOf(agreement)} ${agreement.id}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
