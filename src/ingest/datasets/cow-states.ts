import { z } from 'zod';
import type { ActorRef } from '../../vocabulary/actor-ref.ts';
import data from './data/cow-states.json' with { type: 'json' };
import type { CellReader } from './read-cell.ts';
import type { TableRow } from './read-table.ts';

const cowStatesSchema = z.object({
  source: z.string(),
  states: z.array(
    z.object({ number: z.int().positive(), code: z.string().length(3).nullable(), name: z.string() }),
  ),
});

const byNumber = new Map(cowStatesSchema.parse(data).states.map((state) => [state.number, state]));

/**
 * The state with a Correlates of War number. One without an ISO code goes by `COW` and its number: `COW300`.
 * @param unlisted numbers that are not on the list are taken as states of their own, instead of being an error.
 * @throws IngestError `bad-cell` naming the row and column.
 */
export function readState(row: TableRow, column: string, cells: CellReader, unlisted: boolean): ActorRef {
  const number = cells.number(row, column);
  if (number === null || number <= 0) return cells.fail(row, column, 'a state number is missing');
  const state = byNumber.get(number);
  if (state === undefined && !unlisted)
    return cells.fail(
      row,
      column,
      `${number} is no state number of the Correlates of War project; with --unlisted-states it is kept as a state of its own`,
    );
  const code = state?.code ?? `COW${number}`;
  return { name: state?.name ?? `State ${number}`, actor: code, kind: 'state', state: code };
}
