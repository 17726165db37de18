import { describe, expect, it } from 'vitest';
import { tellEvents } from '../../../../test/tell-events.ts';

describe('coordination of actors and of verbs', () => {
  const cases: [string, string[]][] = [
    ['Peru, Chile and Bolivia condemned the Brazilian decision.', ['BOL+CHL+PER>BRA ACCUSE disapprove CT+']],
    [
      'Kenya and Uganda condemned and rejected the Sudanese proposal.',
      ['KEN+UGA>SDN ACCUSE disapprove CT+', 'KEN+UGA>SDN REJECT CT+'],
    ],
    [
      'The king of Jordan met the Egyptian president, visited Iraq and condemned Israel.',
      ['EGY+JOR> CONSULT CT+', 'JOR>IRQ CONSULT visit CT+', 'JOR>ISR ACCUSE disapprove CT+'],
    ],
    ['Japan, along with Australia, imposed sanctions on Myanmar.', ['AUS+JPN>MMR SANCTION CT+']],
    ['Japan, together with Australia, condemned Myanmar.', ['AUS+JPN>MMR ACCUSE disapprove CT+']],
    ['Peru and Chile accuse each other of spying.', ['CHL+PER> ACCUSE allege CT+']],
    ['Kenya thanked Uganda but urged it to lower its tariffs.', ['KEN>UGA REQUEST yield CT+']],
    ['Cuba condemned Spain and expelled its ambassador.', ['CUB>ESP SANCTION expel CT+']],
    ['Lawmakers in Peru and Chile condemned Bolivia.', ['CHL+PER>BOL ACCUSE disapprove CT+']],
  ];
  it.each(cases)('%s', async (text, expected) => {
    expect(await tellEvents(text)).toEqual(expect.arrayContaining(expected));
  });
});
