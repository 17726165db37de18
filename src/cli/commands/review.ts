import { type Command, InvalidArgumentError } from 'commander';
import { type RankedProposal, rankProposals } from '../../analyse/review/rank-proposals.ts';
import { timeline } from '../../analyse/timeline.ts';
import { recordDecision } from '../../record/decisions.ts';
import { KeyReader } from '../key-reader.ts';
import { addDecideOptions, type DecideOptions, signDecision } from '../make-decision.ts';
import { type DecidedCase, openDecided } from '../open-decided.ts';
import { parseActor, settleActor } from '../parse-filters.ts';
import { reviewProposals } from '../review-loop.ts';
import type { Session } from '../session.ts';
import { listProposals } from '../show-review.ts';
import { writeText } from '../write-text.ts';

interface ReviewOptions extends DecideOptions {
  actor?: string;
  limit?: number;
}

/** `entente review` */
export function addReview(program: Command, session: Session): void {
  const command = program
    .command('review')
    .summary('go through what waits for a decision')
    .description(
      'Go through the findings that are too unsure to be entries, those that would tell most first, each with its sentence in its paragraph: confirm (c), reject (r), retype (t), reassign (a), merge (m), skip (s), undo (u), quit (q). What is retyped or reassigned is confirmed with it. Where there is no screen, or with --json, it lists them.',
    )
    .option('--actor <actor>', 'only what involves this state, person or organisation')
    .option('--limit <number>', 'no more than so many', parseLimit);
  addDecideOptions(command)
    .addHelpText(
      'after',
      '\nExamples:\n  entente review --by ana\n  entente review --actor PRK --limit 20\n  entente review --json',
    )
    .action(async () => {
      const options = command.optsWithGlobals<ReviewOptions>();
      const { input, output, outputIsScreen, columns } = session.terminal;
      const { style } = session;
      const isScreen = outputIsScreen && 'isTTY' in input && input.isTTY === true;
      const text = await session.withLedger({ ...options, create: false }, async (open) => {
        const opened = await openDecided(open);
        const proposals = chosen(opened, options);
        if (options.json) return JSON.stringify(proposals.map(toJson), null, 2);
        if (!isScreen || proposals.length === 0) return listProposals(proposals, { opened, style, columns });
        const keys = new KeyReader(input);
        try {
          const { decided, skipped } = await reviewProposals({
            ...{ opened, proposals, keys, output, style, columns },
            record: ({ said: _, ...made }) => recordDecision(open.db, signDecision(session, options, made)),
          });
          return `${decided} decided, ${skipped} skipped, ${proposals.length - decided - skipped} not looked at.`;
        } finally {
          keys.close();
        }
      });
      await writeText(output, `${text}\n`);
    });
}

function chosen(opened: DecidedCase, { actor, limit }: ReviewOptions): RankedProposal[] {
  const ranked = rankProposals(opened.ledger);
  if (actor === undefined) return ranked.slice(0, limit);
  const wanted = settleActor(parseActor(actor, opened.gazetteer), opened);
  const { events, claims } = opened.ledger.proposals;
  const involved = new Set(timeline(events, { actor: wanted }).map(({ id }) => id));
  for (const { id, speaker } of claims) {
    if (speaker.actor === wanted || speaker.state === wanted || speaker.name === wanted) involved.add(id);
  }
  return ranked.filter(({ entry }) => involved.has(entry.id)).slice(0, limit);
}

function toJson({ kind, entry, value, relevance, uncertainty, reach }: RankedProposal) {
  return { kind, value, relevance, uncertainty, reach, entry };
}

function parseLimit(word: string): number {
  if (/^[1-9]\d*$/.test(word)) return Number(word);
  throw new InvalidArgumentError('Write a number, such as 20.');
}
