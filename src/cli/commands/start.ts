import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { timeline } from '../../analyse/timeline.ts';
import { openCase } from '../open-case.ts';
import { readIntoLedger } from '../read-into-ledger.ts';
import type { Session, SharedOptions } from '../session.ts';
import { formatTimeline } from '../show-timeline.ts';
import { writeText } from '../write-text.ts';
import { describeReading } from './read.ts';

const examples = fileURLToPath(new URL('../../../examples', import.meta.url));

/** `entente start` */
export function addStart(program: Command, session: Session): void {
  program
    .command('start')
    .summary('read the example reports and show what comes of them')
    .description(
      'Read the example reports that come with Entente into a ledger, print the timeline, and say what to try next.',
    )
    .action(async (_options: unknown, command: Command) => {
      const options = command.optsWithGlobals<SharedOptions>();
      const { output, columns } = session.terminal;
      const { summary, opened, place } = await session.withLedger(
        { ...options, create: true },
        async (ledger) => ({
          summary: await readIntoLedger(session, ledger, [examples], {}, { json: options.json }),
          opened: await openCase(ledger, null),
          place: ledger.place,
        }),
      );
      if (options.json) {
        await writeText(
          output,
          `${JSON.stringify({ ledger: place, ...summary, events: timeline(opened.ledger.events) })}\n`,
        );
        return;
      }
      const events = timeline(opened.ledger.events);
      await writeText(output, `${formatTimeline(events, opened, session.style, columns)}\n\n`);
      const { ledger } = opened;
      const proposals = ledger.proposals.events.length + ledger.proposals.claims.length;
      const counts = [
        tellCount(ledger.events.length, 'event'),
        tellCount(ledger.agreements.length, 'agreement'),
        tellCount(ledger.claims.length, 'claim'),
        tellCount(ledger.figures.length, 'figure'),
        tellCount(ledger.silences.length, 'silence'),
        tellCount(ledger.conflicts.length, 'conflict'),
        tellCount(proposals, 'proposal'),
      ];
      await writeText(output, `${describeReading(summary)} In the ledger: ${counts.join(', ')}.\n`);
      await writeText(output, nextSteps(place, events.at(-1)?.id ?? 'ENTRY'));
    });
}

function tellCount(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}

function nextSteps(place: string, entry: string): string {
  const commands: [string, string][] = [
    ['npx entente timeline --between SAU,IRN', 'two states alone'],
    ['npx entente timeline --as-of 2024-06-30', 'what was known on that day'],
    ['npx entente timeline --proposals', 'what waits for your decision'],
    ['npx entente obligations --attack UKR:RUS --on 2024-12-05', 'who must do what, and why'],
    ['npx entente dyad CHN,RUS', 'how close two states are'],
    [`npx entente show ${entry}`, 'an entry in its paragraph'],
    ['npx entente read FOLDER', 'your own reports'],
    ['npx entente --help', 'everything else'],
  ];
  const widest = Math.max(...commands.map(([command]) => command.length));
  const lines = commands.map(([command, what]) => `  ${command.padEnd(widest)}  ${what}`);
  return `The ledger is ${place}. Try next:\n${lines.join('\n')}\n`;
}
