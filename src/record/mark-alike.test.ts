import fc from 'fast-check';
import { expect, test } from 'vitest';
import { databases, openTestLedger } from '../../test/open-test-ledger.ts';
import { storeReports } from './store-report.ts';

const text = 'Envoys of Chad met envoys of Niger.';

/** Two bands each; one, some or many of a few values agree. */
const fingerprints = fc.array(fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 4, maxLength: 4 }), {
  minLength: 1,
  maxLength: 14,
});

test.each(databases)('however reports come, alike are those that share a band, on %s', async (database) => {
  const ledger = await openTestLedger(database);
  try {
    await fc.assert(
      fc.asyncProperty(fingerprints, fc.array(fc.integer({ min: 1, max: 5 })), async (all, sizes) => {
        await ledger.db.deleteFrom('report').execute();
        const reports = all.map((fingerprint, index) => made(`r${index}`, fingerprint));
        for (let at = 0; at < reports.length; ) {
          const size = sizes.pop() ?? 2;
          await storeReports(ledger.db, reports.slice(at, at + size));
          at += size;
        }
        const marked = await ledger.db.selectFrom('report').select('id').where('alike', '=', true).execute();
        const sharing = all.flatMap((one, index) =>
          all.some((other, place) => place !== index && sharesBand(one, other)) ? `r${index}` : [],
        );
        expect(marked.map(({ id }) => id).sort()).toEqual(sharing.sort());
      }),
      { numRuns: 40 },
    );
  } finally {
    await ledger.remove();
  }
});

function sharesBand(a: readonly number[], b: readonly number[]): boolean {
  return [0, 2].some((at) => a[at] === b[at] && a[at + 1] === b[at + 1]);
}

function made(id: string, fingerprint: number[]) {
  const report = {
    id,
    source: `${id}.txt`,
    key: `${id}.txt`,
    given: { published: null, outlet: null },
    text,
    title: null,
    outlet: null,
    author: null,
    published: null,
    knownFrom: null,
    language: 'en',
    url: null,
    sha256: 'f'.repeat(64),
    blocks: [{ start: 0, end: text.length, kind: 'paragraph' as const }],
    fingerprint,
    reader: 'r1',
  };
  return { report, observations: [] };
}
