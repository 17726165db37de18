import type { Writable } from 'node:stream';
import { mergeCandidates } from '../analyse/review/merge-candidates.ts';
import type { RankedProposal } from '../analyse/review/rank-proposals.ts';
import { reassignEntry, retypeEntry } from './commands/correct.ts';
import { mergeEntries } from './commands/merge.ts';
import { UsageError } from './failure.ts';
import type { KeyReader } from './key-reader.ts';
import { entryToDecide, type Made } from './make-decision.ts';
import type { DecidedCase } from './open-decided.ts';
import { showCandidate, showEnd, showProposal } from './show-review.ts';
import type { Style } from './style.ts';

export interface Review {
  opened: DecidedCase;
  proposals: readonly RankedProposal[];
  keys: KeyReader;
  output: Writable;
  style: Style;
  columns: number;
  /** Appends a decision. @returns its number. */
  record(made: Made): Promise<number>;
}

/** What a person did in a review. */
export interface Reviewed {
  decided: number;
  skipped: number;
}

/** A proposal that was gone through, with the numbers of what was decided about it. */
interface Step {
  at: number;
  decisions: { id: number; subject: string }[];
}

/** Goes through proposals one at a time until all are seen or the person quits. */
export async function reviewProposals(review: Review): Promise<Reviewed> {
  const { proposals, keys, output } = review;
  const done: Step[] = [];
  let at = 0;
  for (;;) {
    const proposal = proposals[at];
    const shown =
      proposal === undefined ? showEnd(review) : showProposal(proposal, at + 1, proposals.length, review);
    output.write(`${shown}\n`);
    const key = await keys.next();
    if (key === 'q' || key === 'end') break;
    if (key === 'u') {
      at = await takeBack(done, review, at);
      continue;
    }
    if (proposal === undefined) break;
    const made = await decide(key, proposal, review);
    if (made === null) continue;
    const decisions = [];
    for (const one of made) {
      decisions.push({ id: await review.record(one), subject: one.subject });
      output.write(`  ${one.said}\n\n`);
    }
    done.push({ at, decisions });
    at++;
  }
  const decided = done.filter(({ decisions }) => decisions.length > 0).length;
  return { decided, skipped: done.length - decided };
}

/** The decisions a key makes about a proposal; none for skip; null when it is to be shown again. */
async function decide(key: string, proposal: RankedProposal, review: Review): Promise<Made[] | null> {
  const { id } = proposal.entry;
  try {
    switch (key) {
      case 'c':
        return [settle(review.opened, id, 'confirm')];
      case 'r':
        return [settle(review.opened, id, 'reject')];
      case 't':
        return await corrected('type (and mode): ', review, id, (words) => {
          const [type = '', mode = null] = words.split(/[\s,]+/);
          return retypeEntry(review.opened, id, type, mode);
        });
      case 'a':
        return await reassigned(proposal, review);
      case 'm':
        return await merged(proposal, review);
      case 's':
      case ' ':
        return [];
      default:
        return null;
    }
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    review.output.write(`  ${error.message} ${error.hint}\n`);
    return null;
  }
}

function settle(opened: DecidedCase, id: string, action: 'confirm' | 'reject'): Made {
  const { entry, findings } = entryToDecide(opened, id);
  const said = `${entry.id} is ${action}ed.`;
  return { subject: entry.id, action, payload: { anchors: opened.anchor(findings) }, said };
}

/** A proposal that is corrected is also confirmed: it would wait on otherwise. */
async function corrected(
  question: string,
  review: Review,
  id: string,
  build: (words: string) => Made,
): Promise<Made[] | null> {
  const words = await ask(question, review);
  return words === null ? null : [build(words), settle(review.opened, id, 'confirm')];
}

async function reassigned(proposal: RankedProposal, review: Review): Promise<Made[] | null> {
  const { opened } = review;
  const { id } = proposal.entry;
  if (proposal.kind === 'claim')
    return corrected('speaker: ', review, id, (speaker) => reassignEntry(opened, id, { speaker }));
  return corrected('who > whom (A,B > C): ', review, id, (words) => {
    const [initiators = '', recipients] = words.split(/\s*>\s*/);
    return reassignEntry(opened, id, { initiators, recipients: recipients?.trim() ? recipients : 'none' });
  });
}

async function merged(proposal: RankedProposal, review: Review): Promise<Made[] | null> {
  const { opened, output } = review;
  const candidates = mergeCandidates(proposal, opened.ledger);
  for (const [index, id] of candidates.entries()) output.write(`${showCandidate(index + 1, id, review)}\n`);
  const word = await ask(
    candidates.length === 0 ? 'no entry is near; id of another: ' : 'one with (number or id): ',
    review,
  );
  if (word === null) return null;
  const chosen = /^\d$/.test(word) ? candidates[Number(word) - 1] : word;
  if (chosen === undefined)
    throw new UsageError(`There is no candidate ${word}.`, 'Press m to choose again.');
  return [mergeEntries(opened, chosen, [proposal.entry.id])];
}

/** Takes back what was decided last, and goes back to it. @returns the place to go on from. */
async function takeBack(done: Step[], review: Review, at: number): Promise<number> {
  const last = done.pop();
  if (last === undefined) {
    review.output.write('  Nothing to take back.\n');
    return at;
  }
  for (const { id, subject } of last.decisions.toReversed())
    await review.record({ subject, action: 'undo', payload: { decision: id }, said: '' });
  review.output.write('  Taken back.\n\n');
  return last.at;
}

/** A line of words; null when the person thought better of it. */
async function ask(question: string, { keys, output }: Review): Promise<string | null> {
  output.write(`  ${question}`);
  let words = '';
  for (;;) {
    const key = await keys.next();
    if (key === 'enter' || key === 'escape' || key === 'end') {
      output.write('\n');
      return key === 'enter' && words.trim() !== '' ? words.trim() : null;
    }
    if (key === 'backspace') {
      if (words !== '') output.write('\b \b');
      words = [...words].slice(0, -1).join('');
    } else {
      words += key;
      output.write(key);
    }
  }
}
