import { type Command, InvalidArgumentError, Option } from 'commander';
import { type Matter, matterOfEvent } from '../../analyse/silence/matter.ts';
import { observeSilence, viewSilence } from '../../analyse/silence/observe-silence.ts';
import { groupNames } from '../../analyse/silence/outlet-groups.ts';
import { listSilences, reportedSilences } from '../../analyse/silence/reported-silences.ts';
import { timeline } from '../../analyse/timeline.ts';
import { loadGazetteer } from '../../gazetteer/load-gazetteer.ts';
import { type AsOfOption, asOfOption } from '../as-of.ts';
import { UsageError } from '../failure.ts';
import { findMatter } from '../find-matter.ts';
import { type OpenedCase, openCase } from '../open-case.ts';
import { factsOfOutlets, loadGroups, type OutletSet, parseOutletSets, shortNameOf } from '../outlet-sets.ts';
import { parseDays, parsePair, settleActor } from '../parse-filters.ts';
import { shapeOfReports } from '../report-shape.ts';
import type { Session, SharedOptions } from '../session.ts';
import { formatSilence, formatSilences, type SilenceAnswer } from '../show-silence.ts';
import { formatSilenceMatrix } from '../show-silence-matrix.ts';
import { writeText } from '../write-text.ts';

interface SilenceOptions extends SharedOptions, AsOfOption {
  outlets?: string;
  groups?: string;
  window: number;
  between?: string;
  since?: string;
  until?: string;
  format: 'text' | 'json';
}

const usualWindow = 14;

/** `entente silence EVENT` */
export function addSilence(program: Command, session: Session): void {
  program
    .command('silence')
    .summary('who told an event, and who passed it over')
    .description(
      'Which outlets told an event, when and how prominently; which were silent although their reports of those days are in the ledger; and of which nothing can be said, because none are. Silences that reports tell of stand beside, closed by the first report that ends them. With --between, many events as a table; with neither, the silences that reports tell of.',
    )
    .argument('[event]', 'its id, several ids with commas for one matter, or words of its summary')
    .option(
      '--outlets <list>',
      `outlets by name, or groups: prk-state, prk, ${groupNames.join(', ')}, or your own`,
    )
    .option('--groups <file>', 'further groups of outlets, as JSON')
    .option('--window <days>', 'how long after the event to look', parseWindow, usualWindow)
    .option('--between <a,b>', 'instead of one event, all events in which both take part')
    .option('--since <date>', 'with --between: events on or after this date')
    .option('--until <date>', 'with --between: events on or before this date')
    .addOption(asOfOption())
    .addOption(new Option('--format <format>', 'how to print it').choices(['text', 'json']).default('text'))
    .addHelpText(
      'after',
      '\nExamples:\n  entente silence\n  entente silence e-3f9a --outlets prk-state,wire\n  entente silence "Kim Jong Un visited" --window 30\n  entente silence --between RUS,PRK --since 2024-06 --outlets prk-state',
    )
    .action(async (words: string | undefined, _options: unknown, command: Command) => {
      const options = command.optsWithGlobals<SilenceOptions>();
      if (words !== undefined && options.between !== undefined) {
        throw new UsageError(
          'One event and --between are two questions.',
          'Write entente silence EVENT, or entente silence --between A,B.',
        );
      }
      const gazetteer = loadGazetteer();
      const groups = await loadGroups(options.groups, session.terminal.folder, gazetteer);
      const sets = options.outlets === undefined ? null : parseOutletSets(options.outlets, groups, gazetteer);
      const opened = await session.withLedger({ ...options, create: false }, (open) =>
        openCase(open, options.asOf ?? null, gazetteer),
      );
      const answer = answerAll(opened, sets, options.window);
      const isJson = options.json === true || options.format === 'json';
      const { style } = session;
      const { output, columns } = session.terminal;
      if (words !== undefined) {
        const found = answer(findMatter(opened.ledger, words));
        const text = isJson
          ? JSON.stringify(found, null, 2)
          : formatSilence(found, opened, { style, columns, window: options.window });
        await writeText(output, `${text}\n`);
        return;
      }
      if (options.between === undefined) {
        const view = viewSilence(opened.ledger, () => null);
        const listed = listSilences(opened.ledger, view, factsOfOutlets(gazetteer));
        const text = isJson
          ? JSON.stringify(listed, null, 2)
          : formatSilences(listed, opened, style, columns);
        await writeText(output, `${text}\n`);
        return;
      }
      const found = eventsAsked(opened, options).map((event) => answer(matterOfEvent(event)));
      const text = isJson ? JSON.stringify(found, null, 2) : formatSilenceMatrix(found, style, columns);
      await writeText(output, `${text}\n`);
    });
}

/** Answers for any number of matters, the ledger gone through once. */
function answerAll(
  opened: OpenedCase,
  sets: readonly OutletSet[] | null,
  window: number,
): (matter: Matter) => SilenceAnswer {
  const view = viewSilence(opened.ledger, shapeOfReports(opened.reports));
  const factsOf = factsOfOutlets(opened.gazetteer);
  return (matter) => {
    const observed = observeSilence(matter, view, window);
    const outlets = observed.outlets.map((one) => ({
      ...one,
      facts: factsOf(one.outlet),
      short: shortNameOf(one.outlet, opened.gazetteer),
    }));
    const isAsked = (set: OutletSet) => outlets.filter(({ outlet }) => set.holds(outlet));
    const asked =
      sets === null ? outlets : outlets.filter(({ outlet }) => sets.some((set) => set.holds(outlet)));
    return {
      ...observed,
      outlets: asked,
      sets: (sets ?? []).map((set) => {
        const names = isAsked(set).map(({ outlet }) => outlet.name);
        const notRead = set.known.filter((name) => !names.includes(name));
        return { name: set.name, title: set.title, outlets: names, notRead };
      }),
      reported: reportedSilences(matter, opened.ledger.silences, view, factsOf),
    };
  };
}

function eventsAsked(
  opened: OpenedCase,
  { between, since, until }: SilenceOptions,
): OpenedCase['ledger']['events'] {
  const [a, b] = parsePair(between!, opened.gazetteer);
  return timeline(opened.ledger.events, {
    between: [settleActor(a, opened), settleActor(b, opened)],
    since: since === undefined ? undefined : parseDays(since, '--since').first,
    until: until === undefined ? undefined : parseDays(until, '--until').last,
  });
}

function parseWindow(word: string): number {
  if (/^\d{1,4}$/.test(word) && Number(word) > 0) return Number(word);
  throw new InvalidArgumentError('Write a number of days, such as 14.');
}
