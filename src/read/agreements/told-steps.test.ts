import { expect, test } from 'vitest';
import { readDraft } from '../../../test/read-draft.ts';

async function stepsOf(text: string): Promise<string[]> {
  const { agreements } = await readDraft(text, '2024-12-10', 'agreements');
  return agreements.flatMap(({ steps }) =>
    steps.map(({ step, when, factuality, by, body }) =>
      [step, when?.value ?? '', factuality, by.map(({ state }) => state).join('+'), body ?? ''].join('|'),
    ),
  );
}

test.each([
  [
    'an entry into force with its day',
    'Ghana and Togo welcomed the entry into force of the fisheries treaty on 4 October 2024.',
    ['in force|2024-10-04|CT+||'],
  ],
  [
    'what the agreement owns',
    "The pact's entry into force on 1 July 2021 was celebrated in Havana.",
    ['in force|2021-07-01|CT+||'],
  ],
  [
    'a possessive that takes the agreement up',
    'Peru and Chile signed a customs treaty in March 2023. Since its entry into force, trade has doubled.',
    ['signed|2023-03|CT+|PER+CHL|', 'in force||CT+||'],
  ],
  [
    'a denunciation by its owner',
    "Norway's denunciation of the fishing convention with Iceland on 3 May 2022 surprised many.",
    ['denounced|2022-05-03|CT+|NOR|'],
  ],
  [
    'what is still pending',
    'The border treaty between Kenya and Uganda, pending ratification by the Ugandan parliament, is not binding.',
    ['approved||CT-|UGA|Ugandan parliament'],
  ],
  ['what is awaited', 'The treaty with Peru is awaiting signature.', ['signed||CT-||']],
  ['what has yet to come', 'The Kenya-Uganda water treaty has yet to enter into force.', ['in force||CT-||']],
  [
    'a suspension, with whose treaty it was',
    'Kenya suspended its friendship treaty with Spain in June 2022.',
    ['suspended|2022-06|CT+|KEN|'],
  ],
  [
    'what a clause behind its full name tells',
    'Brazil welcomed the protocol on electronic commerce which Brazil and Chile signed in Santiago in August 2023.',
    ['signed|2023-08|CT+|BRA+CHL|'],
  ],
  [
    'a joint statement by those who speak in it',
    'In a joint statement on 3 December, Kenya and Uganda condemned the raid.',
    ['adopted|2024-12-03|CT+|KEN+UGA|'],
  ],
])('tells %s', async (_, text, expected) => {
  expect(await stepsOf(text)).toEqual(expected);
});

test('chambers act on the treaty named sentences before, by "it" or by a law on ratification', async () => {
  const steps = await stepsOf(
    'Kenya and Ethiopia signed a mutual defence treaty in Nairobi on 2 May 2023. It covers air patrols. ' +
      'Lawmakers debated for weeks. The National Assembly approved it on 3 June. ' +
      'The Senate passed the law on ratification on 10 June. President William Ruto signed the ratification bill on 12 June.',
  );
  expect(steps).toEqual([
    'signed|2023-05-02|CT+|KEN+ETH|',
    'approved|2023-06-03|CT+||National Assembly',
    'approved|2023-06-10|CT+||Senate',
    'ratified|2023-06-12|CT+|KEN|',
  ]);
});

test('in a list each item has its day', async () => {
  const steps = await stepsOf(
    'Russia and Belarus signed a pact on transit in Minsk on 6 December 2022.\n\n' +
      '- January 15: the State Duma passed the law on ratification.\n- January 22: the Federation Council approved it.',
  );
  expect(steps.slice(1).map((step) => step.split('|').toSpliced(1, 1).join('|'))).toEqual([
    'approved|CT+|RUS|State Duma',
    'approved|CT+|RUS|Federation Council',
  ]);
});

test('what a person did with it sentences later is not told of the treaty', async () => {
  expect(
    await stepsOf(
      'Kenya and Uganda signed a pact in May 2023. The rains failed. A minister wrote a book. Her publisher approved it.',
    ),
  ).toEqual(['signed|2023-05|CT+|KEN+UGA|']);
});

test('what an agreement does to another is a step of the other alone', async () => {
  expect(await stepsOf('Kenya and Uganda signed a treaty in May 2023 replacing the 2000 treaty.')).toEqual([
    'signed|2023-05|CT+|KEN+UGA|',
    'succeeded|2023-05|CT+|KEN+UGA|',
  ]);
  const { agreements } = await readDraft(
    'The 2024 pact between Peru and Chile, which supersedes the 1990 pact, was signed in Lima.',
    '2024-12-10',
    'agreements',
  );
  expect(agreements.map(({ steps }) => steps.map(({ step }) => step))).toEqual([['signed'], ['succeeded']]);
});

test('an attack on the territory that counts as one on all is defence; respect for territory is not', async () => {
  const { agreements } = await readDraft(
    'Under Article 3 of the charter between Mali and Niger, an attack on the territorial integrity of one is deemed an attack on all. ' +
      'Article 2 of the charter obliges both to respect the territorial integrity of each other.',
    '2024-12-10',
    'agreements',
  );
  expect(agreements[0]!.provisions.map(({ article, obligation }) => [article, obligation])).toEqual([
    ['3', 'defense'],
    ['2', 'nonaggression'],
  ]);
});

test('what it succeeds is another agreement than the one in hand', async () => {
  const { agreements } = await readDraft(
    'Iran and Russia signed the Treaty on Strategic Ties on 17 January 2024. It succeeds the treaty that they signed in Moscow on 12 March 2001.',
    '2024-12-10',
    'agreements',
  );
  expect(agreements.map(({ steps }) => steps.map(({ step }) => step))).toEqual([
    ['signed'],
    ['succeeded', 'signed'],
  ]);
  expect(agreements[0]!.terms.map(({ kind }) => kind)).toEqual(['succession']);
});

test("an entry into force for one party is that party's", async () => {
  expect(await stepsOf('The Rome Statute entered into force for Armenia on 1 February 2024.')).toEqual([
    'in force|2024-02-01|CT+|ARM|',
  ]);
});
