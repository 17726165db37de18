import { Argument, type Command } from 'commander';
import { nameAddition } from '../../resolve/add-finding.ts';
import { selectQuote } from '../../resolve/locate-quote.ts';
import type { DecisionOf, QuoteSelector } from '../../vocabulary/decision.ts';
import type { Span } from '../../vocabulary/span.ts';
import { addedKinds, buildFinding, type FindingOptions } from '../build-finding.ts';
import { UsageError } from '../failure.ts';
import { addDecideOptions, type DecideOptions, makeDecision, signDecision } from '../make-decision.ts';
import type { DecidedCase } from '../open-decided.ts';
import type { Session } from '../session.ts';
import { findEntry } from '../show-entry.ts';

interface AddOptions extends DecideOptions, FindingOptions {
  report?: string;
  quote: string;
  words?: string;
}

/** `entente add KIND` */
export function addAdd(program: Command, session: Session): void {
  const collect = (name: string, names: string[] = []) => [...names, name];
  const command = program
    .command('add')
    .summary('an entry by hand')
    .description(
      'Add an entry that the reader did not find, with the words it rests on: a quote of a report in the ledger, or without --report a note of your own, which is shown as such.',
    )
    .addArgument(new Argument('<kind>', 'what to add').choices(addedKinds))
    .requiredOption('--quote <text>', 'the words it rests on')
    .option('--report <id>', 'the report they stand in: see entente documents')
    .option('--words <text>', 'those of them that tell it, such as the verb')
    .option('--on <date>', 'when it was: 2024-06-19, 2024-06, 2024')
    .option('--type <type>', 'event: PLOVER type')
    .option('--mode <mode>', 'event: visit, phone …')
    .option('--initiators <actors>', 'event: who acts, separated by commas')
    .option('--recipients <actors>', 'event: towards whom')
    .option('--place <place>', 'event or step: where')
    .option('--factuality <value>', 'event: CT+ (a fact, the default), PR+ …')
    .option('--speaker <actor>', 'claim: who speaks')
    .option('--via <actors>', 'claim: through whom, nearest first')
    .option('--stance <stance>', 'claim: asserts (the default), denies, alleges …')
    .option('--measure <measure>', 'figure: what is measured')
    .option('--value <number>', 'figure: how much')
    .option('--unit <unit>', 'figure: of what')
    .option('--direction <way>', 'figure: up, down or level')
    .option('--bound <bound>', 'figure: exact (the default), about, at least, at most')
    .option('--of <actors>', 'figure: whose it is')
    .option('--giver <actor>', 'figure: who gave it')
    .option('--who <actor>', 'silence: who is silent')
    .option('--about <matter>', 'silence: about what')
    .option('--name <name>', 'agreement: a name of it; may be given again', collect)
    .option('--kind <kind>', 'agreement: treaty, agreement (the default), statement …')
    .option('--parties <actors>', 'agreement: its parties')
    .option('--step <step>', 'agreement: a step that was taken, --on its day');
  addDecideOptions(command)
    .addHelpText(
      'after',
      '\nExamples:\n  entente add event --type CONSULT --mode visit --initiators KEN --recipients UGA --on 2024-05-02 \\\n    --report d-1f2e --quote "He flew to Entebbe on Thursday." --words flew --by ana\n  entente add claim --speaker "Ann Example (KEN)" --stance denies --quote "Told me by phone: no base is planned."\n  entente add agreement --name "Lake Accord" --parties KEN,UGA --step signed --on 2024-05 --quote "seen at the archive"',
    )
    .action(async (kind: (typeof addedKinds)[number]) => {
      const options = command.optsWithGlobals<AddOptions>();
      await makeDecision(session, options, (opened) => addition(session, opened, kind, options));
    });
}

function addition(
  session: Session,
  opened: DecidedCase,
  kind: (typeof addedKinds)[number],
  options: AddOptions,
) {
  const { report, selector } = placeQuote(opened, options);
  const payload: DecisionOf<'add'>['payload'] = {
    report,
    selector,
    words: wordsWithin(selector.exact, options.words),
    finding: buildFinding(kind, options, opened),
  };
  const made = { action: 'add' as const, payload };
  const { by, at } = signDecision(session, options, { ...made, subject: 'new' });
  const subject = nameAddition({ payload, by, at });
  const where = report === null ? 'as a note of your own' : `from ${report.document}`;
  return { ...made, subject, said: `${subject} is added, ${where}.` };
}

function placeQuote(
  opened: DecidedCase,
  { report: id, quote }: AddOptions,
): { report: DecisionOf<'add'>['payload']['report']; selector: QuoteSelector } {
  if (quote.trim() === '')
    throw new UsageError('The quote is empty.', 'Write the words it rests on with --quote.');
  if (id === undefined)
    return { report: null, selector: selectQuote(quote, { start: 0, end: quote.length }) };
  const found = findEntry(opened.ledger, id);
  const report = opened.reports.get(found.entry.id);
  if (found.kind !== 'document' || report === undefined)
    throw new UsageError(`${found.entry.id} is no report.`, 'See entente documents for the ids of reports.');
  const span = findQuote(report.text, quote);
  if (span === null) {
    throw new UsageError(
      `${report.id} does not have these words: “${quote}”.`,
      'Copy them as they stand there, or leave --report out to add a note of your own.',
    );
  }
  return { report: { key: report.key, document: report.id }, selector: selectQuote(report.text, span) };
}

/** A quote as it stands in a report, whose lines may break elsewhere. */
function findQuote(text: string, quote: string): Span | null {
  const words = quote.trim().split(/\s+/);
  const pattern = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+');
  const found = new RegExp(pattern).exec(text);
  return found === null ? null : { start: found.index, end: found.index + found[0].length };
}

function wordsWithin(quote: string, words: string | undefined): Span {
  if (words === undefined) return { start: 0, end: quote.length };
  const found = words.trim() === '' ? null : findQuote(quote, words);
  if (found !== null) return found;
  throw new UsageError(
    `The quote does not have the words “${words}”.`,
    'Name words of the quote with --words.',
  );
}
