import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ledgerAgreementSchema } from '../../vocabulary/ledger.ts';
import { curatedDate } from './curated-date.ts';
import { loadCurated } from './load-curated.ts';

const curated = loadCurated();
const find = (id: string) => curated.find(({ agreement }) => agreement.id === `curated-${id}`)!;

describe('the curated set', () => {
  test('every file is loaded, fits the ledger, and quotes its own statements', () => {
    const files = readdirSync(join(import.meta.dirname, 'data')).map((name) => name.replace('.json', ''));
    expect(curated.map(({ agreement }) => agreement.id)).toEqual(files.sort().map((id) => `curated-${id}`));
    for (const { agreement, document } of curated) {
      expect(ledgerAgreementSchema.parse(agreement)).toEqual(agreement);
      const parts = [...agreement.steps, ...agreement.provisions, ...agreement.terms];
      for (const { document: id, start, end, quote } of [
        ...agreement.evidence,
        ...parts.flatMap((part) => part.evidence),
      ]) {
        expect(id).toBe(document.id);
        expect(document.text.slice(start, end)).toBe(quote);
      }
      expect(agreement.evidence[0]!.quote).toContain(document.url);
    }
  });

  test('dates are in order: signed before in force, bound before leaving, nothing after the check', () => {
    for (const { agreement } of curated) {
      const checked = /checked to ([\d-]+)/.exec(agreement.evidence[0]!.quote)![1]!;
      const days = (step: string) =>
        agreement.steps.filter((one) => one.step === step).map(({ when }) => when!.earliest!);
      const [signed] = days('signed');
      for (const day of days('in force')) expect(day >= (signed ?? ''), agreement.id).toBe(true);
      for (const day of days('terminated')) expect(day > days('in force')[0]!, agreement.id).toBe(true);
      for (const { when } of agreement.steps) expect(when!.earliest! <= checked, agreement.id).toBe(true);
    }
  });

  test('what replaces another names one of the set', () => {
    const ids = curated.map(({ agreement }) => agreement.id);
    for (const { agreement } of curated)
      if (agreement.succeeds !== null) expect(ids).toContain(agreement.succeeds);
    expect(find('russia-dprk-2024').agreement.succeeds).toBe('curated-russia-dprk-2000');
  });

  test('NATO has 32 members, the last since March 2024', () => {
    const { parties, steps } = find('north-atlantic-treaty').agreement;
    expect(parties).toHaveLength(32);
    const last = steps.filter(({ step }) => step === 'in force').at(-1)!;
    expect([last.by.map(({ state }) => state), last.when?.value]).toEqual([['SWE'], '2024-03-07']);
  });

  test('partnerships without a duty to defend have none', () => {
    for (const id of ['russia-iran-2025', 'russia-china-2001', 'russia-dprk-2000'])
      expect(find(id).agreement.provisions.map(({ obligation }) => obligation)).not.toContain('defense');
  });

  test('what is not published is not known either way', () => {
    expect(find('saudi-pakistan-2025').completeTo).toBeNull();
    expect(find('anzus-treaty').completeTo).not.toBeNull();
  });
});

test.each([
  ['1949-08-24', '1949-08-24', '1949-08-24'],
  ['1948-02', '1948-02-01', '1948-02-29'],
  ['2011', '2011-01-01', '2011-12-31'],
  ['2000-12-31/2003', '2000-12-31', '2003-12-31'],
])('%s is a date', (value, earliest, latest) => {
  expect(curatedDate(value)).toMatchObject({ earliest, latest });
});
