import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openCase } from '../src/cli/open-case.ts';
import { loadGazetteer } from '../src/gazetteer/load-gazetteer.ts';
import { recordDecision } from '../src/record/decisions.ts';
import { openLedger } from '../src/record/open-ledger.ts';
import type { CaseScope } from '../src/record/query-scope.ts';
import { databases, openTestLedger } from './open-test-ledger.ts';
import { run } from './run-in-memory.ts';

const gazetteer = loadGazetteer();
const scope: CaseScope = { kinds: ['event', 'claim'], states: ['KEN', 'UGA'] };
const texts = [
  'On 3 May 2024 the president of Kenya visited Uganda.',
  'The president of Kenya visited Uganda on 3 May 2024, officials said.',
  'Uganda accused Kenya on 5 May 2024 of closing the border.',
  'Kenya denied on 6 May 2024 that it had closed the border.',
];
const changed = 'Kenya and Uganda signed a trade agreement in Kampala on 7 May 2024.';

/** After each step the kept answer is asked for twice and held against one weighed anew, without any kept. */
test.each(databases)(
  'kept views follow every change, whatever the order of reading, on %s',
  async (database) => {
    const folder = mkdtempSync(join(tmpdir(), 'entente-views-'));
    const found: unknown[] = [];
    try {
      for (const order of [
        [0, 1, 2, 3],
        [3, 1, 2, 0],
      ]) {
        const reports = join(folder, `reports-${order.join('')}`, 'reports');
        mkdirSync(reports, { recursive: true });
        const made = await openTestLedger(database);
        await made.close();
        const ask = async (decide = false) => {
          const ledger = await openLedger(made.address, { create: false });
          const open = async () => (await openCase(ledger, null, gazetteer, scope)).ledger;
          try {
            const before = await open();
            if (decide) {
              const [event] = before.events;
              const decision = { subject: event!.id, by: 'ana', at: '2025-01-01', note: null };
              await recordDecision(ledger.db, { ...decision, action: 'reject', payload: null });
            }
            const answer = await open();
            expect(await open()).toEqual(answer);
            await ledger.db.deleteFrom('view').execute();
            expect(await open()).toEqual(answer);
            return answer;
          } finally {
            await ledger.close();
          }
        };
        const read = async (index: number, text: string) => {
          writeFileSync(join(reports, `r${index}.txt`), text);
          const given = ['--published', '2024-05-09', '--outlet', `Courier ${index}`];
          const ran = await run(['read', join(reports, `r${index}.txt`), '--case', made.address, ...given]);
          expect(ran.exit).toBe(0);
          return ask();
        };
        try {
          for (const index of order) await read(index, texts[index]!);
          const twice = await read(order[0]!, texts[order[0]!]!);
          expect(twice.events.length).toBeGreaterThan(0);
          const after = await read(2, changed);
          expect(after).not.toEqual(twice);
          found.push(after);
          expect(await ask(true)).not.toEqual(after);
        } finally {
          await made.remove();
        }
      }
      expect(found[1]).toEqual(found[0]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  300_000,
);
