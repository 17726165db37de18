import { type Command, InvalidArgumentError, Option } from 'commander';
import { type Matter, matterOfEvent } from '../../analyse/silence/matter.ts';
import { observeSilence, viewSilence } from '../../analyse/silence/observe-silence.ts';
import { groupNames } from '../../analyse/silence/outlet-groups.ts';
import {
  type ListedSilence,
  listSilences,
  reportedSilences,
} from '../../analyse/silence/reported-silences.ts';
import { timeline } from '../../analyse/timeline.ts';
import { loadGazetteer } from '../../gazetteer/load-gazetteer.ts';
import type { OpenLedger } from '../../record/open-ledger.ts';
import { type AsOfOption, asOfOption } from '../as-of.ts';
import { scopeOfSilence } from '../case-scopes.ts';
import { UsageError } from '../failure.ts';
import { findMatter } from '../find-matter.ts';
import { type LoadedMatters, loadMatters, namesOtherThanEvents } from '../load-matters.ts';
import { type OpenedCase, openCase } from '../open-case.ts';
import { factsOfOutlets, loadGroups, type OutletSet, parseOutletSets, shortNameOf } from '../outlet-sets.ts';
import { parseDays, parsePair, settleActor } from '../parse-filters.ts';
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
      const isJson = options.json === true || options.format === 'json';
      const view = { style: session.style, columns: session.terminal.columns, window: options.window };
      const text = await session.withLedger({ ...options, create: false }, async (open) => {
        const scope = words !== undefined && namesOtherThanEvents(words) ? undefined : scopeOfSilence;
        const opened = await openCase(open, options.asOf ?? null, gazetteer, scope);
        const ask = async (matters: readonly Matter[]) =>
          answerAll(matters, {
            opened,
            sets,
            window: options.window,
            ...(await loadMatters(open, matters, opened)),
          });
        if (words !== undefined) {
          const [found] = await ask([findMatter(opened.ledger, words)]);
          return isJson ? JSON.stringify(found, null, 2) : formatSilence(found!, opened, view);
        }
        if (options.between === undefined) {
          const listed = await listAll(open, opened);
          return isJson
            ? JSON.stringify(listed, null, 2)
            : formatSilences(listed, opened, view.style, view.columns);
        }
        const found = await ask(eventsAsked(opened, options).map(matterOfEvent));
        return isJson ? JSON.stringify(found, null, 2) : formatSilenceMatrix(found, view.style, view.columns);
      });
      await writeText(session.terminal.output, `${text}\n`);
    });
}

interface Asked extends LoadedMatters {
  opened: OpenedCase;
  sets: readonly OutletSet[] | null;
  window: number;
}

/** Answers for any number of matters, the ledger gone through once. */
function answerAll(
  matters: readonly Matter[],
  { opened, sets, window, shapeOf, claims }: Asked,
): SilenceAnswer[] {
  const view = viewSilence(opened.ledger, shapeOf, claims);
  const factsOf = factsOfOutlets(opened.gazetteer);
  return matters.map((matter) => {
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
  });
}

/** Silences that reports tell of, with the words of those who ended them. */
async function listAll(open: OpenLedger, opened: OpenedCase): Promise<ListedSilence[]> {
  const { ledger, gazetteer } = opened;
  const factsOf = factsOfOutlets(gazetteer);
  const list = (claims: LoadedMatters['claims']) =>
    listSilences(
      ledger,
      viewSilence(ledger, () => null, claims),
      factsOf,
    );
  const about = new Set(list([]).map(({ event }) => event));
  const matters = ledger.events.filter(({ id }) => about.has(id)).map(matterOfEvent);
  return list((await loadMatters(open, matters, opened)).claims);
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
