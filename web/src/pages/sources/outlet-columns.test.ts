import { expect, test } from 'vitest';
import type { SilenceAnswer } from '../silence/silence-answer.ts';
import { outletColumns } from './outlet-columns.ts';

const answer = (statuses: Record<string, string>): SilenceAnswer =>
  ({
    outlets: Object.entries(statuses).map(([name, status]) => ({
      outlet: { name, actor: null, kind: 'outlet', state: null },
      short: name,
      status,
    })),
  }) as unknown as SilenceAnswer;

test('outlets with most tellings come first, and those never read are left out', () => {
  const columns = outletColumns([
    answer({ Alpha: 'silent', Beta: 'reported', Gamma: 'not captured' }),
    answer({ Alpha: 'reported', Beta: 'reported', Gamma: 'not captured', Delta: 'not yet' }),
  ]);
  expect(columns.map(({ short }) => short)).toEqual(['Beta', 'Alpha', 'Delta']);
});
