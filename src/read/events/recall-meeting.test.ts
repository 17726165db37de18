import { expect, it } from 'vitest';
import { tellEvents } from '../../../test/tell-events.ts';

it('takes "the two leaders", "the ministers" for those who met last', async () => {
  const text =
    'The presidents of Peru and Chile met in Lima on Monday. The two leaders condemned Bolivia. ' +
    'The ministers signed a trade treaty.';
  expect(await tellEvents(text)).toEqual([
    'CHL+PER> CONSULT CT+',
    'CHL+PER>BOL ACCUSE disapprove CT+',
    'CHL+PER> SUPPORT CT+',
  ]);
});

it('counts a visitor and the host as those who met', async () => {
  expect(
    await tellEvents('The king of Jordan visited Egypt in May. The two leaders welcomed the Iraqi plan.'),
  ).toContain('EGY+JOR>IRQ SUPPORT CT+');
});

it('recalls nobody when the number is another, nobody met or it is long ago', async () => {
  const three = 'The leaders of Peru, Chile and Brazil met in Lima. The two leaders condemned Bolivia.';
  expect(await tellEvents(three)).toContain('>BOL ACCUSE disapprove CT+');
  expect(await tellEvents('The two leaders condemned Bolivia.')).toEqual(['>BOL ACCUSE disapprove CT+']);
  const old = `Peru and Chile held talks in Lima. ${'It rained all day. '.repeat(8)}The ministers condemned Bolivia.`;
  expect(await tellEvents(old)).toContain('>BOL ACCUSE disapprove CT+');
});
