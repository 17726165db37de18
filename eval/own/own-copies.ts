import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { fingerprintText } from '../../src/ingest/fingerprint-text.ts';
import { findCopies } from '../../src/resolve/find-copies.ts';
import type { WrongRow } from '../result.ts';
import type { Suite } from '../suite.ts';

const copiesSchema = z.strictObject({
  about: z.string(),
  stories: z.array(
    z.strictObject({ wire: z.string(), rewrites: z.array(z.string()).min(1), independent: z.string() }),
  ),
});

const published = { text: '', basis: 'stated' as const };

/**
 * Wire stories, what other outlets made of them, and reports of the same events by reporters of their own, all in one
 * ledger: rewrites are to be grouped with the wire, independent reports with nothing.
 */
export const ownCopies: Suite = {
  name: 'own-copies',
  needs: null,
  run: () => {
    const file = new URL('../gold-sameness/copies.json', import.meta.url);
    const { stories } = copiesSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    const report = (id: string, outlet: string, text: string, day: string) => ({
      id,
      outlet,
      text,
      fingerprint: fingerprintText(text),
      knownFrom: { ...published, value: day, earliest: day, latest: day },
    });
    const reports = stories.flatMap(({ wire, rewrites, independent }, at) => [
      report(`${at} wire`, 'Wire', wire, '2024-05-01'),
      ...rewrites.map((text, index) =>
        report(`${at} rewrite ${index}`, `Paper ${index}`, text, '2024-05-02'),
      ),
      report(`${at} independent`, 'Reporter', independent, '2024-05-02'),
    ]);
    const copies = findCopies(reports);
    const isRight = ({ id }: { id: string }) =>
      copies.get(id) === (id.includes('rewrite') ? `${id.split(' ')[0]} wire` : undefined);
    const share = (measure: string, kind: string) => {
      const some = reports.filter(({ id }) => id.includes(kind));
      return { measure, kind: 'share' as const, right: some.filter(isRight).length, of: some.length };
    };
    return {
      results: [
        share('rewrites grouped with their wire', 'rewrite'),
        share('independent reports kept apart', 'independent'),
      ],
      wrong: reports
        .filter((one) => !isRight(one))
        .map(({ id, text }): WrongRow => {
          const found = copies.get(id) ?? 'on its own';
          return { where: id, text, expected: id.includes('rewrite') ? 'a copy' : 'on its own', found };
        }),
    };
  },
};
