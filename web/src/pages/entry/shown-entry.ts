import type { Ledger } from '../../../../src/vocabulary/ledger.ts';
import { plainText } from '../../parts/plain-text.ts';
import type { ShownDecision } from './shown-decision.ts';

/** What was decided about an entry, as `show --json` tells it. */
interface Told {
  decided: readonly ShownDecision[];
}

/** An entry as the server shows it: with what kind it is. */
export type ShownEntry = Told &
  (
    | ({ entryKind: 'event' } & Ledger['events'][number])
    | ({ entryKind: 'agreement' } & Ledger['agreements'][number])
    | ({ entryKind: 'claim' } & Ledger['claims'][number])
    | ({ entryKind: 'figure' } & Ledger['figures'][number])
    | ({ entryKind: 'silence' } & Ledger['silences'][number])
    | ({ entryKind: 'document' } & Ledger['documents'][number])
  );

/** An entry in a line. */
export function titleOf(entry: ShownEntry): string {
  switch (entry.entryKind) {
    case 'event':
      return plainText(entry.summary);
    case 'agreement':
      return plainText(entry.names[0] ?? entry.kind);
    case 'claim':
      return plainText(`${entry.speaker.name} ${entry.stance}`);
    case 'figure':
      return plainText(entry.measure);
    case 'silence':
      return plainText(`${entry.who.name}: silence`);
    case 'document':
      return plainText(entry.title ?? entry.id);
  }
}
