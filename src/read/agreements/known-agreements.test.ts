import { expect, test } from 'vitest';
import { readDraft } from '../../../test/read-draft.ts';

const read = async (text: string) => (await readDraft(text, '2024-12-10', 'agreements')).agreements;

test('well-known agreements are found by their names, plural and short ones too, each once', async () => {
  const found = await read(
    'The prisoners are held in breach of the Geneva Conventions. Article 51 of the UN Charter allows it, Kenya said. ' +
      'Iran threatened to leave the NPT. The United Nations Charter is older than the Non-Proliferation Treaty.',
  );
  expect(found.map(({ names }) => names)).toEqual([
    ['Geneva Conventions'],
    ['United Nations Charter', 'UN Charter'],
    ['Non-Proliferation Treaty', 'NPT'],
  ]);
});

test('what one of them is taken up by is that one, and another name is another agreement', async () => {
  const found = await read(
    'Kenya and Uganda signed a fisheries treaty on 3 May 2021. Peru withdrew from the Open Skies Treaty in June 2022.',
  );
  expect(found.map(({ steps }) => steps.map(({ step }) => step))).toEqual([['signed'], ['denounced']]);
});

test('"the delegates" are the states that met, and parties to what they wrote together', async () => {
  const [found] = await read(
    'On Monday, envoys from Fiji, Samoa and Tonga met in Suva. The state agency called the talks long. ' +
      'The delegates together drafted a statement titled "Towards Clean Reefs".',
  );
  expect(found!.parties.map(({ state }) => state)).toEqual(['FJI', 'TON', 'WSM']);
});
