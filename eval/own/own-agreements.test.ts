import { expect, test } from 'vitest';
import type { Agreement, Reading } from '../../src/vocabulary/reading.ts';
import { loadGold } from '../gold/load-gold.ts';
import { placeGold } from '../gold/place-gold.ts';
import { rates } from '../result.ts';
import { scoreAgreements } from './own-agreements.ts';

const placed = loadGold()
  .map(placeGold)
  .find(({ gold }) => gold.id === 'a6-skopje-press-conference')!;

function score(agreements: Partial<Agreement>[]) {
  const reading = { agreements } as unknown as Reading;
  const { results } = scoreAgreements([{ placed, reading }]);
  return (measure: string) => {
    const result = results.find((one) => one.measure === measure)!;
    return result.kind === 'f1' ? rates(result) : null;
  };
}

const { text } = placed.document;
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const states = (...codes: string[]) =>
  codes.map((state) => ({ name: state, actor: state, kind: 'state' as const, state }));
const signed = (value: string) => [
  {
    step: 'signed' as const,
    by: [],
    body: null,
    when: { text: '', value, earliest: value, latest: value, basis: 'stated' as const },
    place: null,
    factuality: 'CT+' as const,
    evidence: at('signed'),
  },
];
const base = {
  names: ['agreement'],
  kind: 'agreement',
  provisions: [],
  mentions: [at('agreement that many')],
};

test('what is named in the same place is one agreement; parties and steps are counted apart', () => {
  const of = score([{ ...base, parties: states('GRC'), steps: signed('2018-06-17') }]);
  expect(of('agreement found')).toEqual({ precision: 1, recall: 1, f1: 1 });
  expect(of('each party, of agreements found')).toMatchObject({ precision: 1, recall: 0.5 });
  expect(of('step and date')).toMatchObject({ f1: 1 });
});

test('a wrong day leaves the step, and an agreement named elsewhere is none of the gold', () => {
  const of = score([
    { ...base, parties: [], steps: signed('2018-06-18') },
    { ...base, parties: [], steps: [], mentions: [at('accession talks')] },
  ]);
  expect(of('step and date')).toMatchObject({ f1: 0 });
  expect(of('step')).toMatchObject({ f1: 1 });
  expect(of('agreement found')).toMatchObject({ precision: 0.5, recall: 1 });
});
