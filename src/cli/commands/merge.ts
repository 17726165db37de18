import type { Command } from 'commander';
import { wordsOfFinding } from '../../resolve/finding-parts.ts';
import { UsageError } from '../failure.ts';
import {
  addDecideOptions,
  anKind,
  type DecideOptions,
  entryToDecide,
  makeDecision,
} from '../make-decision.ts';
import { type DecidedCase, openDecided } from '../open-decided.ts';
import { printable } from '../printable.ts';
import type { Session } from '../session.ts';
import { wrapText } from '../wrap-text.ts';
import { writeText } from '../write-text.ts';

/** `entente merge ENTRY OTHER…` and `entente split ENTRY FINDING…` */
export function addMerge(program: Command, session: Session): void {
  const merge = program
    .command('merge')
    .summary('say that entries are one')
    .description(
      'Say that entries are one: the first gives it its type and its id. What later reports tell joins as usual.',
    )
    .argument('<entry>', 'the entry that stays')
    .argument('<other...>', 'entries of the same kind that are the same thing');
  addDecideOptions(merge)
    .addHelpText(
      'after',
      '\nExample:\n  entente merge e-3f9a21bc04 e-77ab00c1d2 --by ana --note "one visit, told with two dates"',
    )
    .action(async (id: string, others: string[]) => {
      await makeDecision(session, merge.optsWithGlobals<DecideOptions>(), (opened) =>
        mergeEntries(opened, id, others),
      );
    });
  addSplit(program, session);
}

/** The decision that some entries are one. */
export function mergeEntries(opened: DecidedCase, id: string, others: readonly string[]) {
  const first = entryToDecide(opened, id);
  const rest = others.map((other) => entryToDecide(opened, other));
  for (const { kind, entry } of rest) {
    if (entry.id === first.entry.id)
      throw new UsageError(`${entry.id} is one entry already.`, 'Name another entry to merge it with.');
    if (kind !== first.kind) {
      throw new UsageError(
        `${first.entry.id} is ${anKind(first.kind)} and ${entry.id} is ${anKind(kind)}.`,
        'Merge entries of one kind.',
      );
    }
  }
  return {
    subject: first.entry.id,
    action: 'merge' as const,
    payload: {
      anchors: opened.anchor(first.findings),
      others: opened.anchor(rest.flatMap(({ findings }) => findings)),
    },
    said: `${rest.map(({ entry }) => entry.id).join(', ')} ${rest.length === 1 ? 'is' : 'are'} one with ${first.entry.id}.`,
  };
}

function addSplit(program: Command, session: Session): void {
  const split = program
    .command('split')
    .summary('say that findings are not one entry')
    .description(
      'Say that some of the findings an entry is made of are another entry. Without findings it lists them; all makes each an entry of its own.',
    )
    .argument('<entry>', 'its id, or as much of it as is unique')
    .argument('[finding...]', 'those to part from the rest, by number or id; or all');
  addDecideOptions(split)
    .addHelpText(
      'after',
      '\nExamples:\n  entente split e-3f9a21bc04                 what it is made of\n  entente split e-3f9a21bc04 2 3 --by ana    the second and third are another entry\n  entente split e-3f9a21bc04 all',
    )
    .action(async (id: string, words: string[]) => {
      const options = split.optsWithGlobals<DecideOptions>();
      if (words.length === 0) await listFindings(session, options, id);
      else await makeDecision(session, options, (opened) => splitEntry(opened, id, words));
    });
}

function splitEntry(opened: DecidedCase, id: string, words: readonly string[]) {
  const { entry, findings } = entryToDecide(opened, id);
  if (findings.length < 2)
    throw new UsageError(`${entry.id} is made of one finding.`, 'There is nothing to part.');
  const all = words.length === 1 && words[0] === 'all';
  const parted = all ? [] : words.map((word) => findingOf(word, findings, entry.id));
  const rest = findings.filter((one) => !parted.includes(one));
  if (rest.length === 0)
    throw new UsageError('Nothing would stay.', `Name some of the ${findings.length}, or all.`);
  const parts = all ? findings.map((one) => [one]) : [rest, parted];
  return {
    subject: entry.id,
    action: 'split' as const,
    payload: { parts: parts.map((part) => opened.anchor(part)) },
    said: `${entry.id} is parted in ${parts.length} entries.`,
  };
}

function findingOf(word: string, findings: readonly string[], entry: string): string {
  const found = /^\d{1,3}$/.test(word)
    ? findings[Number(word) - 1]
    : findings.find((id) => id === word || (word.length > 3 && id.startsWith(word)));
  if (found !== undefined) return found;
  throw new UsageError(`${entry} has no finding "${word}".`, `entente split ${entry} lists them.`);
}

async function listFindings(session: Session, options: DecideOptions, id: string): Promise<void> {
  const rows = await session.withLedger({ ...options, create: false }, async (open) => {
    const opened = await openDecided(open);
    return entryToDecide(opened, id).findings.flatMap((finding) => {
      const one = opened.finding(finding);
      const report = one === undefined ? undefined : opened.reports.get(one.document);
      if (one === undefined || report === undefined) return [];
      const { start, end } = wordsOfFinding(one);
      return [
        {
          id: finding,
          report: report.id,
          outlet: report.outlet,
          words: report.text.slice(start, end),
          quote: one.evidence.quote,
        },
      ];
    });
  });
  const { style, terminal } = session;
  const width = Math.max(40, Math.min(terminal.columns, 120)) - 4;
  const lines = rows.map(({ id: finding, report, outlet, words, quote }, at) =>
    [
      `${style.bold(String(at + 1).padStart(2))}  ${finding}  ${printable(words)}  ${style.cyan(printable(outlet ?? report))}`,
      ...wrapText(`“${printable(quote)}”`, width).map((line) => `    ${style.dim(line)}`),
    ].join('\n'),
  );
  const text = options.json ? JSON.stringify(rows, null, 2) : lines.join('\n');
  await writeText(session.terminal.output, `${text}\n`);
}
