import type { Command } from 'commander';
import { placeEvents } from '../../analyse/map/place-events.ts';
import { loadGazetteer } from '../../gazetteer/load-gazetteer.ts';
import { type AsOfOption, asOfOption } from '../as-of.ts';
import { findPlace } from '../find-place.ts';
import { openCase } from '../open-case.ts';
import type { Session, SharedOptions } from '../session.ts';
import { formatMap } from '../show-map.ts';
import { writeText } from '../write-text.ts';

/** `entente map` */
export function addMap(program: Command, session: Session): void {
  program
    .command('map')
    .summary('where things happened, and who visited whom')
    .description(
      'The events told as facts that happened at a named place, with the state it lies in by the gazetteer, and the visits between states.',
    )
    .addOption(asOfOption())
    .addHelpText('after', '\nExamples:\n  entente map\n  entente map --as-of 2024-06-30 --json')
    .action(async (_options: unknown, command: Command) => {
      const options = command.optsWithGlobals<SharedOptions & AsOfOption>();
      const gazetteer = loadGazetteer();
      const opened = await session.withLedger({ ...options, create: false }, (open) =>
        openCase(open, options.asOf ?? null, gazetteer, { kinds: ['event'] }),
      );
      const map = placeEvents(
        opened.ledger.events,
        (name) => findPlace(name, gazetteer),
        (code) => gazetteer.get(code)?.name,
      );
      const text = options.json ? JSON.stringify(map) : formatMap(map, session.style);
      await writeText(session.terminal.output, `${text}\n`);
    });
}
