import { expect, test } from 'vitest';
import { readDraft } from '../../../test/read-draft.ts';

const confidences = async (text: string) =>
  (await readDraft(text, '2024-12-10', 'agreements')).agreements.map(({ confidence }) => confidence);

test('what is told of an agreement makes it surer', async () => {
  const [named] = await confidences('Oman and Qatar signed a fisheries treaty in 2021.');
  const [acting] = await confidences('The treaty entered into force in May 2020.');
  const [bare] = await confidences('Fishermen along the coast know little of the treaty.');
  expect(named).toBeGreaterThan(acting!);
  expect(acting).toBeGreaterThan(bare!);
  expect(bare).toBeGreaterThan(0);
});
