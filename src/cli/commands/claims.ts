import { type Command, InvalidArgumentError, Option } from 'commander';
import { listClaims } from '../../analyse/claims/list-claims.ts';
import { loadGazetteer } from '../../gazetteer/load-gazetteer.ts';
import { type Stance, stanceSchema } from '../../vocabulary/stance.ts';
import { type AsOfOption, asOfOption } from '../as-of.ts';
import { scopeOfSources } from '../case-scopes.ts';
import { openCase } from '../open-case.ts';
import { parseActor, settleActor } from '../parse-filters.ts';
import type { Session, SharedOptions } from '../session.ts';
import { formatClaims } from '../show-claims.ts';
import { writeText } from '../write-text.ts';

interface ClaimsOptions extends SharedOptions, AsOfOption {
  speaker?: string;
  stance?: Stance;
  words?: string;
  limit: number;
  offset: number;
}

/** `entente claims` */
export function addClaims(program: Command, session: Session): void {
  program
    .command('claims')
    .summary('who said what')
    .description(
      'What speakers assert, deny, allege, expect or demand, the last said first, each with its day and outlet. What is told differently stands side by side in entente conflicts.',
    )
    .option('--speaker <who>', 'claims of this person, organisation or state')
    .addOption(new Option('--stance <stance>', 'of one stance').choices(stanceSchema.options))
    .option('--words <words>', 'words that all stand in the claim')
    .option('--limit <n>', 'so many', parseCount, 50)
    .option('--offset <n>', 'leaving out so many of the last', parseCount, 0)
    .addOption(asOfOption())
    .addHelpText(
      'after',
      '\nExamples:\n  entente claims --speaker "Dmitry Peskov"\n  entente claims --stance denies --words soldiers\n  entente claims --speaker KOR --as-of 2024-10-31 --json',
    )
    .action(async (_options: unknown, command: Command) => {
      const options = command.optsWithGlobals<ClaimsOptions>();
      const gazetteer = loadGazetteer();
      const opened = await session.withLedger({ ...options, create: false }, (open) =>
        openCase(open, options.asOf ?? null, gazetteer, scopeOfSources),
      );
      const { stance, words, limit, offset } = options;
      const isSpeaker = opened.ledger.claims.some(({ speaker: { name, actor } }) =>
        [name, actor].includes(options.speaker ?? null),
      );
      const speaker =
        options.speaker === undefined || isSpeaker
          ? options.speaker
          : settleActor(parseActor(options.speaker, gazetteer), opened);
      const found = listClaims(opened.ledger, { speaker, stance, words, limit, offset });
      const { output, columns } = session.terminal;
      const text = options.json ? JSON.stringify(found) : formatClaims(found, session.style, columns);
      await writeText(output, `${text}\n`);
    });
}

function parseCount(word: string): number {
  if (/^\d{1,6}$/.test(word)) return Number(word);
  throw new InvalidArgumentError('Write a whole number.');
}
