import { type Command, InvalidArgumentError } from 'commander';
import { buildActor } from '../../analyse/actor/build-actor.ts';
import { listActors } from '../../analyse/actor/list-actors.ts';
import { continuedState } from '../../analyse/standing/past-states.ts';
import { loadGazetteer } from '../../gazetteer/load-gazetteer.ts';
import { asOfOption } from '../as-of.ts';
import { openCase } from '../open-case.ts';
import { type DyadOptions, parseDyadFilter } from '../parse-dyad.ts';
import { parseActor, settleActor } from '../parse-filters.ts';
import type { Session } from '../session.ts';
import { formatActor, formatActors } from '../show-actor.ts';
import { writeText } from '../write-text.ts';

interface Options extends DyadOptions {
  limit: number;
}

const usualLimit = 300;

/** `entente actor [ACTOR]` */
export function addActor(program: Command, session: Session): void {
  program
    .command('actor')
    .summary('a state, person or body: roles, travels, acts, statements, agreements')
    .description(
      'What the ledger holds of one actor: its names, its roles over time, travels, visits and other events by quarter, its statements, the agreements it is party to, whom it has to do with, who belongs to it. Without an actor: everybody, those with most entries first.',
    )
    .argument('[actor]', 'by name, ISO code or id')
    .option('--since <date>', 'what may have been on or after this date')
    .option('--until <date>', 'what may have been on or before this date')
    .addOption(asOfOption())
    .option('--limit <n>', 'how many of the latest events and statements, as JSON', parseLimit, usualLimit)
    .addHelpText(
      'after',
      '\nExamples:\n  entente actor PRK\n  entente actor "Sergey Lavrov" --since 2024\n  entente actor RUS --as-of 2024-06-30 --json\n  entente actor',
    )
    .action(async (word: string | undefined, _options: unknown, command: Command) => {
      const options = command.optsWithGlobals<Options>();
      const gazetteer = loadGazetteer();
      const filter = parseDyadFilter(options, session.terminal.now());
      const meant = word === undefined ? null : parseActor(word, gazetteer);
      const opened = await session.withLedger({ ...options, create: false }, (ledger) =>
        openCase(ledger, filter.asOf, gazetteer, { kinds: ['event', 'agreement', 'claim'] }),
      );
      const { output, columns } = session.terminal;
      if (meant === null) {
        const actors = listActors(opened.ledger);
        const text = options.json ? JSON.stringify(actors, null, 2) : formatActors(actors, session.style);
        await writeText(output, `${text}\n`);
        return;
      }
      const settled = settleActor(meant, opened);
      const entry = gazetteer.get(settled);
      // Organisations go by their acronyms in entries, past states by those that continue them.
      const actor = continuedState(entry?.kind === 'organization' ? (entry.state ?? settled) : settled);
      const view = buildActor(opened.ledger, { ...filter, actor, limit: options.limit });
      const text = options.json ? JSON.stringify(view, null, 2) : formatActor(view, session.style, columns);
      await writeText(output, `${text}\n`);
    });
}

function parseLimit(word: string): number {
  if (/^[1-9]\d{0,5}$/.test(word)) return Number(word);
  throw new InvalidArgumentError('Write a number from 1 up.');
}
