import { Argument, type Command } from 'commander';
import { type Judgement, listJudgements } from '../../analyse/judgements/list-judgements.ts';
import { scoreJudgements } from '../../analyse/judgements/score-judgements.ts';
import { bandNamed, likelihoodBands } from '../../analyse/likelihood-bands.ts';
import { queryDecisions } from '../../record/decisions.ts';
import { standingDecisions } from '../../resolve/standing-decisions.ts';
import type { DecisionOf } from '../../vocabulary/decision.ts';
import { digestText } from '../../vocabulary/digest-text.ts';
import { UsageError } from '../failure.ts';
import { entryToDecide, makeDecision } from '../make-decision.ts';
import { parseDays } from '../parse-filters.ts';
import type { Session, SharedOptions } from '../session.ts';
import { formatJudgements, formatScore } from '../show-judgements.ts';
import { writeText } from '../write-text.ts';

interface JudgementOptions extends SharedOptions {
  author?: string;
  note?: string;
  entry?: string;
}

/** `entente judgement add|list|resolve|score` */
export function addJudgement(program: Command, session: Session): void {
  const judgement = program
    .command('judgement')
    .summary('what you expect, scored when it is known')
    .description(
      'Keep what you expect with how likely it is and by when, say later how it came out, and see how well you judged. Judgements are kept as decisions are: appended, listed by entente decisions, taken back by entente undo.',
    )
    .addHelpText(
      'after',
      '\nExamples:\n  entente judgement add "The two sign a transit accord" --likelihood likely --by 2026-03-31\n  entente judgement list\n  entente judgement resolve j-5f0c yes --on 2026-02-11 --entry e-3f9a21bc04\n  entente judgement score',
    );
  addMaking(judgement, session);
  addResolving(judgement, session);
  addListing(judgement, session);
  for (const command of judgement.commands) {
    command
      .option('--case <dir>', 'the ledger: a folder or a postgres:// address')
      .option('--json', 'print as JSON');
  }
}

function addMaking(judgement: Command, session: Session): void {
  const command = judgement
    .command('add')
    .summary('keep what you expect')
    .description('Keep what you expect, how likely it is, and by when it is to show.')
    .argument('<statement>', 'what is to be the case, so that one can tell whether it was')
    .requiredOption(
      '--likelihood <how>',
      'a word of ICD 203 (likely, very unlikely …) or a probability: 70%, 0.7',
    )
    .requiredOption('--by <date>', 'by when it is to show')
    .option('--entry <entry>', 'the entry it is about')
    .option('--author <name>', 'whose judgement it is (else the user of this machine)')
    .option('--note <text>', 'why')
    .addHelpText(
      'after',
      '\nExample:\n  entente judgement add "The two sign a transit accord" --likelihood 70% --by 2026-03-31 --entry e-3f9a',
    );
  command.action(async (statement: string) => {
    const options = command.optsWithGlobals<JudgementOptions & { likelihood: string; by: string }>();
    const likelihood = parseLikelihood(options.likelihood);
    const due = parseDays(options.by, '--by').last;
    const { terminal } = session;
    await makeDecision(session, signedBy(options), (opened) => {
      const subject = `j-${digestText('judgement', statement, due, terminal.now()).slice(0, 10)}`;
      const entry = options.entry === undefined ? null : entryToDecide(opened, options.entry).entry.id;
      return {
        subject,
        action: 'judge',
        payload: { statement: statement.trim(), likelihood, due, entry },
        said: `${subject} is kept: ${Math.round(likelihood.probability * 100)}% by ${due}.`,
      };
    });
  });
}

function addResolving(judgement: Command, session: Session): void {
  const command = judgement
    .command('resolve')
    .summary('say how it came out')
    .description('Say how a judgement came out; void when it can no longer be told or no longer makes sense.')
    .argument('<judgement>', 'its id, or as much of it as is unique')
    .addArgument(new Argument('<outcome>', 'how it came out').choices(['yes', 'no', 'void']))
    .option('--on <date>', 'the day on which it showed (else today)')
    .option('--entry <entry>', 'the entry that shows it')
    .option('--author <name>', 'who says so (else the user of this machine)')
    .option('--note <text>', 'why')
    .addHelpText(
      'after',
      '\nExample:\n  entente judgement resolve j-5f0c yes --on 2026-02-11 --entry e-3f9a21bc04',
    );
  command.action(async (id: string, outcome: DecisionOf<'resolve'>['payload']['outcome']) => {
    const options = command.optsWithGlobals<JudgementOptions & { on?: string }>();
    const on =
      options.on === undefined ? session.terminal.now().slice(0, 10) : parseDays(options.on, '--on').last;
    await makeDecision(session, signedBy(options), (opened) => {
      const judged = findJudgement(listJudgements(standingDecisions(opened.decisions)), id);
      const entry = options.entry === undefined ? null : entryToDecide(opened, options.entry).entry.id;
      return {
        subject: judged.id,
        action: 'resolve',
        payload: { outcome, on, entry },
        said: `${judged.id} came out ${outcome} on ${on}.`,
      };
    });
  });
}

function addListing(judgement: Command, session: Session): void {
  const load = (options: SharedOptions) =>
    session.withLedger({ ...options, create: false }, async ({ db }) =>
      listJudgements(standingDecisions(await queryDecisions(db))),
    );
  const { style, terminal } = session;
  const list = judgement
    .command('list')
    .summary('what you expect, and how it came out')
    .description('Judgements in the order in which they are due, open ones first.')
    .addHelpText('after', '\nExample:\n  entente judgement list');
  list.action(async () => {
    const options = list.optsWithGlobals<SharedOptions>();
    const judgements = await load(options);
    const text = options.json
      ? JSON.stringify(judgements, null, 2)
      : formatJudgements(judgements, terminal.now().slice(0, 10), style, terminal.columns);
    await writeText(terminal.output, `${text}\n`);
  });
  const score = judgement
    .command('score')
    .summary('how well you judged')
    .description(
      'The Brier score of what came out yes or no (0 is best, 0.25 is always saying 50%), overall and by band of ICD 203, with how often each band came true. A word is scored as the middle of its band.',
    )
    .addHelpText('after', '\nExample:\n  entente judgement score --json');
  score.action(async () => {
    const options = score.optsWithGlobals<SharedOptions>();
    const scored = scoreJudgements(await load(options));
    await writeText(
      terminal.output,
      `${options.json ? JSON.stringify(scored, null, 2) : formatScore(scored, style)}\n`,
    );
  });
}

/** Here `--by` is a date, so who judges is said with `--author`. */
function signedBy({ author, ...options }: JudgementOptions) {
  const { by: _, ...rest } = options as JudgementOptions & { by?: string };
  return author === undefined ? rest : { ...rest, by: author };
}

function parseLikelihood(words: string): DecisionOf<'judge'>['payload']['likelihood'] {
  const band = bandNamed(words);
  if (band !== undefined) return { word: band.words[0]!, probability: band.probability };
  const number = /^(\d+(?:\.\d+)?)\s*(%?)$/.exec(words.trim());
  const probability = number === null ? Number.NaN : Number(number[1]) / (number[2] === '%' ? 100 : 1);
  if (probability >= 0 && probability <= 1) return { word: null, probability };
  throw new UsageError(
    `"${words}" is no likelihood.`,
    `Write a probability, such as 70%, or one of ${likelihoodBands.map((one) => one.words[0]).join(', ')}.`,
  );
}

function findJudgement(judgements: readonly Judgement[], id: string): Judgement {
  const found = judgements.filter((one) => one.id.startsWith(id));
  if (found.length !== 1) {
    throw new UsageError(
      found.length === 0
        ? `There is no judgement "${id}".`
        : `${found.length} judgements begin with "${id}".`,
      'See entente judgement list.',
    );
  }
  const [judged] = found as [Judgement];
  if (judged.outcome === null) return judged;
  throw new UsageError(
    `${judged.id} came out ${judged.outcome} already.`,
    `To say otherwise, take that back first: entente undo ${judged.id}.`,
  );
}
