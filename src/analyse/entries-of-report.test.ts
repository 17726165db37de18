import { expect, test } from 'vitest';
import { makeEvent, makeLedger, sentence } from '../../test/make-ledger.ts';
import { entriesOfReport } from './entries-of-report.ts';

test("a report's entries stand in the order of its text, those of other reports not at all", () => {
  const told = (id: string, ...evidence: ReturnType<typeof sentence>[]) =>
    makeEvent(id, 'CONSULT', ['NOR'], ['BRA'], { evidence });
  const ledger = makeLedger({
    events: [told('e-late', sentence('d-1', 50)), told('e-both', sentence('d-2'), sentence('d-1', 20))],
    proposals: { events: [told('e-unsure', sentence('d-1', 5))], claims: [] },
  });
  expect(entriesOfReport(ledger, 'd-1').map(({ kind, id, start }) => [kind, id, start])).toEqual([
    ['proposal', 'e-unsure', 5],
    ['event', 'e-both', 20],
    ['event', 'e-late', 50],
  ]);
});
