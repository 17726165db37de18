import { describe, expect, it } from 'vitest';
import { readDraft } from '../../../test/read-draft.ts';

/** `words: states` for each stretch of words asked for, in the order of the text; a stretch met twice gives both. */
async function meant(text: string, words: readonly string[]): Promise<string[]> {
  const { mentions } = await readDraft(text, '2024-09-10', 'mentions');
  return words.map((asked) => {
    const states = mentions
      .filter(({ start, end }) => text.slice(start, end) === asked)
      .map(({ state }) => state ?? '-');
    return `${asked}: ${states.join(' ')}`;
  });
}

describe('whose state is meant', () => {
  const cases: [string, string, string[]][] = [
    [
      'capitals that act and capitals as places',
      "Pakistan's envoy arrived in Dhaka. Islamabad had raised visas; Dhaka asked for an apology.",
      ['Islamabad: PAK', 'Dhaka: BGD BGD'],
    ],
    [
      'a seat of government and a titled surname',
      "Mali's junta expelled the French ambassador. The Elysee recalled its envoy. Colonel Sadio Camara said his men would stay.",
      ['ambassador: FRA', 'Elysee: FRA', 'its: FRA', 'envoy: FRA', 'Colonel Sadio Camara: MLI', 'his: MLI'],
    ],
    [
      'a counterpart and the two leaders',
      'Colombian President Gustavo Petro and his Venezuelan counterpart met in Caracas. The two leaders signed an accord.',
      ['counterpart: VEN', 'The two leaders: COL VEN'],
    ],
    [
      'titles of monarchs told apart',
      "Qatar's emir called the Saudi crown prince. The emir thanked him. The kingdom was pleased.",
      ['emir: QAT QAT', 'crown prince: SAU', 'The kingdom: '],
    ],
    [
      'lists of adjectives, however they are joined',
      'The Peruvian, Chilean and Bolivian leaders signed. Serb, Kosovo leaders left.',
      ['leaders: BOL PER CHL XKX SRB'],
    ],
    [
      'whose minister, whose allies, and who comes behind the pronoun',
      'Lima, whose foreign minister left, was calm. Togo and its allies met. To equip its army, Kenya bought jets. In his speech, Xi Jinping praised Peru.',
      ['foreign minister: PER', 'its: TGO KEN', 'his: CHN'],
    ],
    [
      'armed groups speak for no state, those that govern do',
      'The Houthis fired at a ship. The Taliban freed an envoy.',
      ['Houthis: -', 'Taliban: AFG'],
    ],
    [
      'two joined in line, whatever the tree',
      'Peruvian Foreign Minister Rosa Quispe and her Chilean counterpart Jan van Meer met in Lima. They were glad.',
      ['They: PER CHL'],
    ],
    [
      'the voice of a state agency outside quotations',
      'PYONGYANG, May 3 (KCNA) -- The US and its followers threaten our state.',
      ['its: USA', 'our: PRK'],
    ],
    [
      'a body seated in a capital',
      'The ballot in Kosovo was peaceful. Brussels praised it.',
      ['Kosovo: XKX', 'Brussels: EU'],
    ],
    [
      'the state of a capital that the report is about',
      'Belgium voted. Brussels counted.',
      ['Brussels: BEL'],
    ],
    [
      'peoples inside states',
      'The Bosnian Serb leader, Milorad Dodik, left. He met Kosovo Serbs.',
      ['Bosnian Serb: BIH', 'leader: BIH', 'He: BIH', 'Kosovo Serbs: XKX'],
    ],
    [
      'an adjective that names no state',
      'Honduras closed the office. The Central American nation gave no reason. A Latin American summit follows.',
      ['Honduras: HND', 'American: '],
    ],
    [
      'an embassy abroad',
      'Honduras opened an embassy in Beijing.',
      ['Honduras: HND', 'embassy: ', 'Beijing: CHN'],
    ],
    [
      'provinces and their heads',
      "California's governor, Gavin Newsom, flew to Shanghai. Newsom met students.",
      ['governor: USA', 'Newsom: USA', 'Shanghai: CHN'],
    ],
    [
      'dependencies',
      "Greenland's premier spoke. Copenhagen backed him..",
      ['premier: GRL', 'Copenhagen: DNK'],
    ],
    [
      'a foreign secretary who is no foreign minister',
      "India's foreign secretary landed in Colombo. He met Sri Lanka's president.",
      ['foreign secretary: IND', 'He: IND', 'president: LKA'],
    ],
    [
      'a former official and a movement',
      "Iraq's former speaker met Hezbollah's Naim Qassem. The Sadrists stayed away.",
      ['speaker: IRQ', 'Naim Qassem: LBN', 'Sadrists: IRQ'],
    ],
    [
      'three neighbours and a bloc',
      'Burkina Faso, Mali and Niger left ECOWAS. The bloc asked the three countries to return.',
      ['bloc: ECOWAS', 'the three countries: BFA MLI NER'],
    ],
    [
      'a minister by office',
      "Oman hosted Iran's Abbas Araghchi and Steve Witkoff. The Iranian minister spoke first.",
      ['Steve Witkoff: USA', 'minister: IRN'],
    ],
    [
      'ministries and their speakers',
      "Montenegro told Belgrade's ambassador to leave. Podgorica's foreign ministry gave no reason. Its spokesman was away.",
      ['ambassador: SRB', 'foreign ministry: MNE', 'spokesman: MNE'],
    ],
    [
      'parliaments by their own names',
      'The Bundestag voted after the Sejm. The Knesset and the Verkhovna Rada followed.',
      ['Bundestag: DEU', 'Sejm: POL', 'Knesset: ISR', 'Verkhovna Rada: UKR'],
    ],
  ];
  it.each(cases)('%s', async (_, text, expected) => {
    const words = expected.map((line) => line.slice(0, line.indexOf(':')));
    expect(await meant(text, words)).toEqual(expected);
  });

  it('names the crown prince whom the gazetteer lists', async () => {
    const { mentions } = await readDraft('The Saudi crown prince spoke.', '2024-09-10', 'mentions');
    expect(mentions.find(({ kind }) => kind === 'person')?.actor).toBe('person:mohammed-bin-salman');
  });
});
