import { type Command, Option } from 'commander';
import { compareTexts } from '../../analyse/rhetoric/diff/compare-texts.ts';
import { type AsOfOption, asOfOption } from '../as-of.ts';
import { openDiffSides } from '../diff-sides.ts';
import type { Session, SharedOptions } from '../session.ts';
import { formatDiff } from '../show-diff.ts';
import { writeText } from '../write-text.ts';

interface DiffOptions extends SharedOptions, AsOfOption {
  format: 'text' | 'json';
}

/** `entente diff A B` */
export function addDiff(program: Command, session: Session): void {
  program
    .command('diff')
    .summary('two texts of one kind: what both say, what one says, and who more strongly')
    .description(
      'Compares two texts of one kind – two telegrams, two readouts of one meeting, two statements a year apart – clause by clause: what both say and where they differ in numbers, dates, names, negation, obligation and strength; what only one says. Each is a report in the ledger, by its id or as much of it as is unique, or a file.',
    )
    .argument('<a>', 'a report or a file')
    .argument('<b>', 'another')
    .addOption(asOfOption())
    .addOption(new Option('--format <format>', 'how to print it').choices(['text', 'json']).default('text'))
    .addHelpText(
      'after',
      '\nExamples:\n  entente diff d-3f9a d-77c0\n  entente diff readout-moscow.txt readout-pyongyang.txt\n  entente diff d-3f9a draft.md --json',
    )
    .action(async (a: string, b: string, _options: unknown, command: Command) => {
      const options = command.optsWithGlobals<DiffOptions>();
      const [left, right] = await openDiffSides([a, b], options.asOf ?? null, session, options);
      const comparison = compareTexts(left.text, right.text);
      const { output, columns } = session.terminal;
      const isJson = options.json === true || options.format === 'json';
      const text = isJson
        ? JSON.stringify({ a: left.about, b: right.about, ...comparison }, null, 2)
        : formatDiff(comparison, [left.about, right.about], session.style, columns);
      await writeText(output, `${text}\n`);
    });
}
