import { expect, test } from 'vitest';
import { observationSchema } from './observation.ts';

test('what an earlier version stored opens: what was added since has defaults', () => {
  const evidence = { document: 'd', start: 0, end: 4, quote: 'Both' };
  const stored = {
    kind: 'agreement',
    id: 'a-1',
    document: 'd',
    evidence,
    states: [],
    earliest: null,
    latest: null,
    found: {
      names: ['treaty'],
      kind: 'treaty',
      parties: [],
      mentions: [],
      steps: [],
      provisions: [
        {
          article: '4',
          obligation: 'defense',
          trigger: null,
          action: null,
          conditional: false,
          evidence: { start: 0, end: 4 },
        },
      ],
    },
  };
  expect(observationSchema.parse(stored)).toMatchObject({
    found: { terms: [], provisions: [{ occasion: 'other', strength: 'shall', by: [], area: null }] },
  });
  const { found: _, ...rest } = stored;
  const silence = {
    who: { name: 'X', actor: null, kind: 'state', state: null },
    about: 'it',
    asOf: null,
    evidence: { start: 0, end: 4 },
  };
  expect(observationSchema.parse({ ...rest, kind: 'silence', found: silence })).toMatchObject({
    found: { confidence: 0.5 },
  });
});
