import { describe, expect, it } from 'vitest';
import { readDraft } from '../../../test/read-draft.ts';

/** Figures of a text as "value unit bound direction", bound and direction only where there is something to say. */
async function figuresOf(text: string) {
  const { figures } = await readDraft(text, '2024-07-15', 'figures');
  return figures.map(({ value, unit, bound, direction }) =>
    [value, unit, bound === 'exact' ? '' : bound, direction ?? ''].filter((part) => part !== '').join(' '),
  );
}

describe('figures, by how they are worded', () => {
  it.each([
    // multiples
    ['Trade between Peru and Chile tripled in 2023.', ['3 times up']],
    ["Peru's exports to Chile were five times as much as in 2019.", ['5 times']],
    ['Trade with Chile grew almost fourfold.', ['4 times about up']],
    ["Chile's imports were two and a half times higher.", ['2.5 times up']],
    ["Peru's exports to Chile halved.", ['0.5 times down']],
    // changes
    ["Chile's imports rose 34 per cent to $34 billion in 2023.", ['34 percent up', '34000000000 USD up']],
    ['Trade quadrupled from $2bn to $8bn.', ['4 times up', '2000000000 USD', '8000000000 USD up']],
    [
      'Trade rose from $5.2 billion in 2020 to $7.8 billion in 2023.',
      ['5200000000 USD', '7800000000 USD up'],
    ],
    ['Trade with Chile exceeded $12 billion.', ['12000000000 USD at least']],
    ['The works are 85 percent complete.', ['85 percent']],
    ['Peru sent sixty firefighters.', ['60 firefighters']],
    ['Peru could receive up to €750 million by 2027.', ['750000000 EUR at most']],
    ['Exports to Chile fell by a quarter.', ['0.25 share down']],
    ['Exports to Chile jumped by almost a third.', ['0.33 share about up']],
    [
      'Trade turnover reached RMB 240 billion, an increase of 26.3% year-on-year.',
      ['240000000000 CNY', '26.3 percent up'],
    ],
    [
      'Some 3,500 tourists visited Chile, 8 percent fewer than before.',
      ['3500 tourists about', '8 percent down'],
    ],
    ['The number of students in Chile grew from 4,000 to 9,500.', ['4000 students', '9500 students up']],
    // bounds
    [
      'More than 300 troops, up to 40 tanks, at least 12 jets and nearly 1,000 drones took part.',
      ['300 troops at least', '40 tanks at most', '12 jets at least', '1000 drones about'],
    ],
    ['Trade fell to below $3 billion.', ['3000000000 USD at most down']],
    // currencies
    [
      'Peru bought oil for 3 billion yuan, 200 million rubles, 15 million euros and 4 billion CFA francs.',
      ['3000000000 CNY', '200000000 RUB', '15000000 EUR', '4000000000 XOF'],
    ],
    ['Peru gave Chile A$20 million in aid.', ['20000000 AUD']],
    ['Peru will lend Chile Rs 50 billion.', ['50000000000 INR']],
    ['The contract, worth $400m, covers 36 jets.', ['400000000 USD', '36 jets']],
    // ranges
    [
      'Peru sent between 10,000 and 12,000 troops to Chile.',
      ['10000 troops at least', '12000 troops at most'],
    ],
    ['From 200 to 300 people were killed.', ['200 people at least', '300 people at most']],
    ['Between 5% and 7% of exports go to Chile.', ['5 percent at least', '7 percent at most']],
    ['Voters backed the deal by 61% to 39%.', ['61 percent', '39 percent']],
    // by period
    ['Peru sells 40,000 barrels of oil a month to Chile.', ['40000 barrels per month']],
    ['Peru pays $3 million per year.', ['3000000 USD per year']],
    // some of many, and numbers without a noun of their own
    ['Kenya released three of its five prisoners.', ['3 prisoners', '5 prisoners']],
    ['Ghana said 41 of 60 detainees had been sent home.', ['41 detainees', '60 detainees']],
    ['The strike brings to 212 the number of sailors killed this year.', ['212 sailors']],
    ['The garrison, which numbers some 900, will stay.', ['900 troops about']],
    ['A 3,000-strong force was sent to Togo.', ['3000 troops']],
    ['A 40-member delegation flew to Lima.', ['40 members']],
    ['The deal covers 24 jets, six of which have arrived.', ['24 jets', '6 jets']],
    ['Of the 80 hostages, 30 were freed.', ['80 hostages', '30 hostages']],
    ['The first three ships will be delivered next year.', ['3 ships']],
    ['The shelling killed two soldiers and a civilian.', ['2 soldiers', '1 civilian']],
    ['The raid killed one soldier and wounded three.', ['1 soldier', '3 soldier']],
    ['A quarter of a million people fled.', ['250000 people']],
    ['Several hundred troops crossed the border.', ['200 troops at least']],
    ['Thousands fled the fighting.', ['2000 people at least']],
    // votes
    ['Parliament voted 112 to 40 for the pact.', ['112 votes', '40 votes']],
    ['The assembly adopted the text by 130 votes to five.', ['130 votes', '5 votes']],
    // how often
    ['The two presidents have met three times since May.', ['3 times']],
    ['Norway warned Iceland more than five times.', ['5 times at least']],
    ['Exports are twice the level of 2019.', ['2 times']],
    // shares
    ['One in five exports goes to Chile.', ['0.2 share']],
    ['Wheat now costs a fifth less than in Chile.', ['0.2 share down']],
    // what the verb tells of the bound
    ['Trade passed $40 billion last year.', ['40000000000 USD at least']],
    ['The 744-kilometre border with Chile is closed.', ['744 kilometres']],
    ['Rebels hold about 300 square kilometres of land.', ['300 square kilometres about']],
    // people harmed
    ['The strike killed 12 soldiers and wounded 30.', ['12 soldiers', '30 soldiers']],
    [
      'The raid by Peru left at least 14 dead and dozens injured.',
      ['14 people at least', '24 people at least'],
    ],
    ['Shelling killed at least 9 civilians and injured 27 others.', ['9 civilians at least', '27 civilians']],
    ['At least 45 have died in Chile.', ['45 people at least']],
    ['The death toll rose to 45.', ['45 deaths up']],
    // counts
    ['The president of Peru has made 14 visits to Chile since 2015.', ['14 visits']],
    ['Half a million refugees fled to Chile.', ['500000 refugees']],
    ['Two dozen Peruvian ships entered Chilean waters.', ['24 ships']],
    ['Hundreds of Peruvian soldiers were captured.', ['200 soldiers at least']],
    ["In fiscal 2023 Peru's aid to Chile was $1.2 billion.", ['1200000000 USD']],
  ])('%s', async (text, expected) => {
    expect(await figuresOf(text)).toEqual(expected);
  });

  it.each([
    'Article 5 of the treaty was read out on the 3rd day.',
    'The motion passed by a two-thirds majority.',
    'The 45-year-old minister chaired the Group of 20.',
    'Resolution 1718 was adopted.',
    'Two officials said the talks were over.',
    'Relations between two states need trust, and the two countries have it.',
    'She became champion five times.',
  ])('finds no figure in: %s', async (text) => {
    expect(await figuresOf(text)).toEqual([]);
  });
});
