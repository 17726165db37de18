import { z } from 'zod';
import type { LedgerConflict } from '../../vocabulary/ledger.ts';
import data from './data/settling.json' with { type: 'json' };

const lackSchema = z.enum(['always', 'agreement', 'answer', 'side', 'third', 'dated', 'giver', 'second']);

type Lack = z.infer<typeof lackSchema>;

const { needs } = z
  .strictObject({
    source: z.string(),
    needs: z.array(
      z.strictObject({
        kinds: z.array(z.enum(['stance', 'date', 'figure', 'party', 'article'])),
        lack: lackSchema.describe('what the ledger lacks for this to be asked'),
        words: z.string(),
      }),
    ),
  })
  .parse(data);

/** What the ledger lacks to settle a conflict, with the names to fill in; several sets: asked for once for each. */
export type Lacking = Partial<Record<Lack, Record<string, string>[]>>;

/** What would settle a conflict of this kind, most telling first. */
export function tellSettling(kind: LedgerConflict['kind'], lacking: Lacking): string[] {
  return needs
    .filter(({ kinds }) => kinds.includes(kind))
    .flatMap(({ lack, words }) =>
      (lacking[lack] ?? []).map((values) =>
        words.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '…'),
      ),
    );
}
