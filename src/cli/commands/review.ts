import { type Command, InvalidArgumentError } from 'commander';
import { mergeCandidates } from '../../analyse/review/merge-candidates.ts';
import { type RankedProposal, rankProposals } from '../../analyse/review/rank-proposals.ts';
import { timeline } from '../../analyse/timeline.ts';
import { recordDecision } from '../../record/decisions.ts';
import { KeyReader } from '../key-reader.ts';
import { addDecideOptions, type DecideOptions, signDecision } from '../make-decision.ts';
import { type DecidedCase, openDecided } from '../open-decided.ts';
import { parseActor, settleActor } from '../parse-filters.ts';
import { reviewProposals } from '../review-loop.ts';
import type { Session } from '../session.ts';
import { findEntry } from '../show-entry.ts';
import { listProposals, showCandidate } from '../show-review.ts';
import { writeText } from '../write-text.ts';

interface ReviewOptions extends DecideOptions {
  actor?: string;
  limit?: number;
  candidates?: string;
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
    .option('--limit <number>', 'no more than so many', parseLimit)
    .option('--candidates <entry>', 'instead: entries that this event or claim may be another telling of');
  addDecideOptions(command)
    .addHelpText(
      'after',
      '\nExamples:\n  entente review --by ana\n  entente review --actor PRK --limit 20\n  entente review --json\n  entente review --candidates e-3f9a21bc04',
    )
    .action(async () => {
      const options = command.optsWithGlobals<ReviewOptions>();
      const { input, output, outputIsScreen, columns } = session.terminal;
      const { style } = session;
      const isScreen = outputIsScreen && 'isTTY' in input && input.isTTY === true;
      const text = await session.withLedger({ ...options, create: false }, async (open) => {
        const opened = await openDecided(open);
        if (options.candidates !== undefined) {
          const candidates = listCandidates(opened, options.candidates);
          if (options.json) return JSON.stringify(candidates, null, 2);
          return candidates.length === 0
            ? 'No entry is near in time and parties.'
            : candidates
                .map(({ id }, at) => showCandidate(at + 1, id, { opened, style, columns }))
                .join('\n');
        }
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

/** Entries that one may be merged with, the nearest first; none of what is neither event nor claim. */
function listCandidates({ ledger }: DecidedCase, id: string) {
  const found = findEntry(ledger, id);
  if (found.kind !== 'event' && found.kind !== 'claim') return [];
  return mergeCandidates(found, ledger).flatMap((candidate) => {
    const other = findEntry(ledger, candidate);
    if (other.kind !== 'event' && other.kind !== 'claim') return [];
    const { entry, kind } = other;
    const summary =
      kind === 'event' ? entry.summary : `${entry.speaker.name} ${entry.stance}: ${entry.about}`;
    return [{ id: candidate, kind, date: entry.when?.value || null, summary }];
  });
}

function toJson({ kind, entry, value, relevance, uncertainty, reach }: RankedProposal) {
  return { kind, value, relevance, uncertainty, reach, entry };
}

function parseLimit(word: string): number {
  if (/^[1-9]\d*$/.test(word)) return Number(word);
  throw new InvalidArgumentError('Write a number, such as 20.');
}
