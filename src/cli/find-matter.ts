import { eventsByWords, type Matter, matterOfEntries, matterOfEvent } from '../analyse/silence/matter.ts';
import type { Ledger } from '../vocabulary/ledger.ts';
import { UsageError } from './failure.ts';
import { findEntry } from './show-entry.ts';
import { showDate } from './show-timeline.ts';

/**
 * The matter that an id, the beginning of one, several with commas, or words of a summary mean.
 * @throws UsageError when there is none, or when words mean several events.
 */
export function findMatter(ledger: Ledger, words: string): Matter {
  const parts = words.split(',').map((part) => part.trim());
  if (parts.every((part) => /^[a-z]-[0-9a-f]*$/.test(part))) {
    const ids = parts.map((part) => findEntry(ledger, part).entry.id);
    const matter = matterOfEntries(ledger, ids);
    if (matter !== null) return matter;
    throw new UsageError(
      `${ids.join(', ')} is nothing that outlets tell or pass over.`,
      'Give an event, an agreement, a claim or a figure.',
    );
  }
  const found = eventsByWords(ledger.events, words);
  if (found.length === 1) return matterOfEvent(found[0]!);
  if (found.length === 0) {
    throw new UsageError(
      `No event has the words "${words}".`,
      'Ids stand in the output of timeline: entente timeline --between A,B.',
    );
  }
  const some = found.slice(0, 8).map(({ id, when, summary }) => `\n  ${id} ${showDate(when)} ${summary}`);
  throw new UsageError(
    `${found.length} events have the words "${words}".`,
    `Give one id, or several with commas when they are one matter:${some.join('')}${found.length > 8 ? '\n  …' : ''}`,
  );
}
