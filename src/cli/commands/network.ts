import { type Command, Option } from 'commander';
import { buildNetwork, type Network } from '../../analyse/network/build-network.ts';
import { portfolioSimilarity } from '../../analyse/network/portfolio-similarity.ts';
import { type EventTieKind, tieEvents } from '../../analyse/network/tie-events.ts';
import { knownBy } from '../../analyse/obligations/known-by.ts';
import { continuedState } from '../../analyse/standing/past-states.ts';
import { timeline } from '../../analyse/timeline.ts';
import { writeGraphml } from '../../export/graphml.ts';
import { writeGraphviz } from '../../export/graphviz.ts';
import { loadGazetteer } from '../../gazetteer/load-gazetteer.ts';
import { type AsOfOption, asOfOption } from '../as-of.ts';
import { UsageError } from '../failure.ts';
import { addWithOption, loadAgreements, type WithOption } from '../load-agreements.ts';
import { openCase } from '../open-case.ts';
import { parsePair } from '../parse-filters.ts';
import type { Session } from '../session.ts';
import { formatEventNetwork, formatNetwork, formatSimilarity } from '../show-network.ts';
import { suggestWord } from '../suggest-word.ts';
import { writeText } from '../write-text.ts';

interface NetworkOptions extends WithOption, AsOfOption {
  year?: string;
  by: 'alliance' | EventTieKind;
  similarity?: string;
  format: 'text' | 'json' | 'graphml' | 'dot';
}

/** `entente network --year Y` */
export function addNetwork(program: Command, session: Session): void {
  const command = program
    .command('network')
    .summary('who was allied with whom in a year; who meets whom, who acts against whom')
    .description(
      'The alliances of a year as a graph: two states are tied when both were bound by an agreement of alliance at some time of it. With --similarity, how alike the alliances of two states were. With --by contact or hostility, two are tied by the events told as facts in which they met, or one acted against the other; without --year by those of all years.',
    )
    .option('--year <year>', 'which year')
    .addOption(
      new Option('--by <tie>', 'what ties two')
        .choices(['alliance', 'contact', 'hostility'])
        .default('alliance'),
    )
    .option('--similarity <a,b>', "two states: S, Cohen's κ and Scott's π of their alliance portfolios")
    .addOption(asOfOption())
    .addOption(
      new Option('--format <format>', 'how to print it')
        .choices(['text', 'json', 'graphml', 'dot'])
        .default('text'),
    )
    .addHelpText(
      'after',
      '\nExamples:\n  entente network --year 1914 --with atop\n  entente network --year 2025 --with curated --format dot | dot -Tsvg > alliances.svg\n  entente network --year 1961 --with atop --similarity RUS,PRK\n  entente network --by hostility --year 2024',
    );
  addWithOption(command).action(async (_options: unknown, own: Command) => {
    const options = own.optsWithGlobals<NetworkOptions>();
    if (options.by !== 'alliance') return tellEventNetwork(options.by, options, session);
    const year = parseYear(options.year);
    const gazetteer = loadGazetteer();
    const pair = options.similarity === undefined ? null : parsePair(options.similarity, gazetteer);
    const asOf = options.asOf ?? null;
    const loaded = await loadAgreements(session, options, { asOf, day: `${year}-12-31` });
    const network = buildNetwork(year, knownBy(loaded, asOf));
    const { output } = session.terminal;
    const format = options.json ? 'json' : options.format;
    if (pair !== null) {
      if (format === 'graphml' || format === 'dot')
        throw new UsageError(`A similarity is no graph.`, 'Leave --format out, or write --format json.');
      const [one, other] = pair.map((state) => settleState(state, network, gazetteer.get(state)?.kind));
      const similarity = portfolioSimilarity(network, one!, other!);
      const text =
        format === 'json' ? JSON.stringify(similarity, null, 2) : formatSimilarity(similarity, session.style);
      await writeText(output, `${text}\n`);
      return;
    }
    const written = {
      text: () => `${formatNetwork(network, session.style)}\n`,
      json: () => `${JSON.stringify(network, null, 2)}\n`,
      graphml: () => writeGraphml(network),
      dot: () => writeGraphviz(network),
    }[format]();
    await writeText(output, written);
  });
}

async function tellEventNetwork(by: EventTieKind, options: NetworkOptions, session: Session): Promise<void> {
  const isJson = options.json === true || options.format === 'json';
  if (!isJson && options.format !== 'text')
    throw new UsageError(
      `Ties by ${by} are not written as ${options.format}.`,
      'Leave --format out, or write --format json.',
    );
  if (options.similarity !== undefined || options.with !== undefined)
    throw new UsageError(
      'Only alliances have a similarity and other sources.',
      'Leave out --similarity and --with, or write --by alliance.',
    );
  const year = options.year === undefined ? null : parseYear(options.year);
  const gazetteer = loadGazetteer();
  const { ledger } = await session.withLedger({ ...options, create: false }, (open) =>
    openCase(open, options.asOf ?? null, gazetteer, { kinds: ['event'] }),
  );
  const events =
    year === null
      ? ledger.events
      : timeline(ledger.events, { since: `${year}-01-01`, until: `${year}-12-31` });
  const network = tieEvents(by, events, (code) => gazetteer.get(code)?.name);
  const text = isJson ? JSON.stringify(network) : formatEventNetwork(network, year, session.style);
  await writeText(session.terminal.output, `${text}\n`);
}

function parseYear(word: string | undefined): number {
  if (word === undefined)
    throw new UsageError('Alliances are of a year, and none is given.', 'Write --year 1914.');
  if (/^(?:1[4-9]|20)\d\d$/.test(word)) return Number(word);
  throw new UsageError(`"${word}" is not a year.`, 'Write --year 1914.');
}

/** A state of the gazetteer, or one of the network that has no code of today, such as COW300. */
function settleState(state: string, { states, year }: Network, kind: string | undefined): string {
  if (kind === 'state') return continuedState(state);
  const folded = state.toLowerCase();
  const named = states.find(({ code, name }) => [code, name].some((one) => one.toLowerCase() === folded));
  if (named !== undefined) return named.code;
  const near = suggestWord(
    state,
    states.flatMap(({ code, name }) => [code, name]),
  );
  throw new UsageError(
    `"${state}" is no state that had an alliance in ${year}.`,
    near === null ? 'Write a name or an ISO code, such as KEN.' : `Did you mean ${near}?`,
  );
}
