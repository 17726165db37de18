import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDraft } from '../../../test/read-draft.ts';
import { tellEvents } from '../../../test/tell-events.ts';

const read = (text: string) => readDraft(text, '2024-06-20', 'agreements');

describe('events of one clause', () => {
  const cases: [string, string, string][] = [
    ['active', 'Kenya attacked Somalia on Monday.', 'KEN>SOM ASSAULT CT+'],
    ['passive with agent', 'Somalia was attacked by Kenyan troops on Monday.', 'KEN>SOM ASSAULT CT+'],
    ['visitor and host', 'The president of Peru visited Chile in May.', 'PER>CHL CONSULT visit CT+'],
    ['meeting without host', 'Peru and Chile held talks in Lima on Tuesday.', 'CHL+PER> CONSULT CT+'],
    ['light verb', "Brazil's foreign minister paid a visit to Angola.", 'BRA>AGO CONSULT visit CT+'],
    ['sanctions', 'Canada imposed sanctions on Belarus.', 'CAN>BLR SANCTION CT+'],
    ['sanctions lifted', 'Canada lifted its sanctions on Belarus.', 'CAN>BLR CONCEDE CT+'],
    ['treaty signed', 'Oman and Qatar signed a border treaty on Sunday.', 'OMN+QAT> SUPPORT CT+'],
    ['demand', 'Turkey urged Greece to return to negotiations.', 'TUR>GRC REQUEST CT+'],
    ['refusal', 'Sudan refused to hold talks with Egypt.', 'SDN>EGY REJECT meet CT+'],
    ['promise', 'India agreed to send wheat to Nepal.', 'IND>NPL AGREE assist CT+'],
    ['future', 'India will send wheat to Nepal next month.', 'IND>NPL AID PR+'],
    ['accusation', 'Rwanda accused Burundi of lying about the border.', 'RWA>BDI ACCUSE allege CT+'],
    [
      'condemnation of an act',
      'Spain condemned the Serbian decision on tariffs.',
      'ESP>SRB ACCUSE disapprove CT+',
    ],
    ['aid', 'Japan provided food aid to Fiji after the cyclone.', 'JPN>FJI AID CT+'],
    ['vow of violence', 'Iran vowed to attack Israel.', 'IRN>ISR THREATEN attack CT+'],
    ['withdrawal', 'Russia withdrew its troops from Syria.', 'RUS>SYR RETREAT withdraw CT+'],
    ['negation', 'Kenya did not attack Somalia.', 'KEN>SOM ASSAULT CT-'],
    ['possibility', 'Kenya may attack Somalia.', 'KEN>SOM ASSAULT PS+'],
    ['headline', 'Brazil condemns Japanese tariffs', 'BRA>JPN ACCUSE disapprove CT+'],
    ['headline with a verb like a noun', "Peru's foreign minister visits Chile", 'PER>CHL CONSULT visit CT+'],
    ['headline in capitals', 'Peru Signs Trade Treaty With Chile', 'CHL+PER> SUPPORT CT+'],
    ['headline with a comma for and', 'Iran, Pakistan hold border talks', 'IRN+PAK> CONSULT CT+'],
    ['stay', 'Peruvian ministers were in Chile on Friday.', 'PER>CHL CONSULT visit CT+'],
  ];
  it.each(cases)('%s: %s', async (_, text, expected) => {
    expect(await tellEvents(text)).toContain(expected);
  });
});

describe('events of longer sentences', () => {
  it('reads nominal events and their owners', async () => {
    expect(await tellEvents('Talks between Peru and Chile ended on Friday.')).toContain(
      'CHL+PER> CONSULT CT+',
    );
    expect(await tellEvents("Ghana praised the Togolese president's visit to Benin.")).toContain(
      'TGO>BEN CONSULT visit CT+',
    );
  });

  it('shares subjects between coordinated verbs', async () => {
    const found = await tellEvents(
      'Norway condemned the Russian invasion of Ukraine and imposed sanctions on Russia.',
    );
    expect(found).toContain('NOR>RUS SANCTION CT+');
    expect(found.some((row) => row.startsWith('NOR>') && row.includes('ACCUSE'))).toBe(true);
  });

  it('finds what a reduced clause says of its noun', async () => {
    expect(await tellEvents('The pact, signed by Oman and Qatar in March, covers fishing.')).toContain(
      'OMN+QAT> SUPPORT CT+',
    );
  });

  it('has what is promised or asked beside the asking, as open, when it is told whole', async () => {
    expect(await tellEvents('India agreed to send wheat to Nepal.')).toEqual([
      'IND>NPL AGREE assist CT+',
      'IND>NPL AID Uu',
    ]);
    expect(await tellEvents('India agreed to send wheat.')).toHaveLength(1);
    expect(await tellEvents('Sudan refused to hold talks with Egypt.')).toHaveLength(1);
  });

  it('has a hostile deed that another state tells as probable', async () => {
    const told = await tellEvents('According to Chad, Libya has bombed a village in Chad.');
    expect(told).toContain('LBY>TCD ASSAULT heavy-weapons PR+');
    expect(await tellEvents('Libya has bombed a village in Chad.')).toContain(
      'LBY>TCD ASSAULT heavy-weapons CT+',
    );
  });

  it('takes what nobody of a state does to one for no act between states', async () => {
    const told = await tellEvents('A fire destroyed forty houses in Chad.');
    expect(told.filter((line) => !line.endsWith('domestic'))).toEqual([]);
  });

  it('takes neither weather nor sport for force', async () => {
    for (const text of [
      'A storm destroyed the embassy of Peru in Chile.',
      'The women of Ghana beat Togo in the semifinal of the tournament.',
    ])
      expect((await tellEvents(text)).filter((line) => line.includes('ASSAULT'))).toEqual([]);
  });

  it('gives no plain fact for what stands under a condition', async () => {
    const found = await tellEvents('If Kenya attacks Somalia, Egypt will help Somalia.');
    expect(found.every((row) => !row.endsWith('CT+'))).toBe(true);
  });

  it('tells acts within one state from acts between states', async () => {
    expect(await tellEvents('The mayor met voters in the town hall on Monday.')).toEqual([
      'mayor+voters> CONSULT CT+ domestic',
    ]);
    expect(await tellEvents('The police arrested six protesters near the harbour.')).toEqual([
      'police>six protesters COERCE arrest CT+ domestic',
    ]);
    expect(await tellEvents('Kenyan police arrested six Ugandan protesters.')).toEqual([
      'KEN>UGA COERCE arrest CT+',
    ]);
    expect(await tellEvents('The team beat its rivals and thanked the fans.')).toEqual([]);
  });
});

describe('properties', () => {
  it('never throws, and every trigger is a slice of the text', async () => {
    const words = fc.constantFrom(
      'Russia',
      'China',
      'the',
      'treaty',
      'signed',
      'with',
      'by',
      'if',
      'attacked',
      ',',
      '.',
      '“',
      '”',
      'visit',
      'to',
      'Moscow',
      'talks',
      'between',
      'and',
      'not',
      'will',
      'agreed',
      'said',
      'that',
      '—',
      '\n',
      'who',
      'its',
      '2024',
    );
    const wild = fc.oneof(
      fc.string({ maxLength: 120 }),
      fc.array(words, { maxLength: 40 }).map((list) => list.join(' ')),
    );
    await fc.assert(
      fc.asyncProperty(wild, async (text) => {
        const draft = await read(text);
        const stored = draft.document.text;
        for (const event of draft.events) {
          expect(event.trigger.start).toBeGreaterThanOrEqual(0);
          expect(event.trigger.end).toBeLessThanOrEqual(stored.length);
          expect(event.trigger.start).toBeLessThan(event.trigger.end);
          expect(event.confidence).toBeGreaterThanOrEqual(0);
          expect(event.confidence).toBeLessThanOrEqual(1);
          expect(draft.sentences[event.sentence]).toBeDefined();
        }
        for (const agreement of draft.agreements) {
          expect(agreement.mentions.length).toBeGreaterThan(0);
          expect(agreement.names.length).toBeGreaterThan(0);
          for (const span of agreement.mentions) expect(span.end).toBeLessThanOrEqual(stored.length);
        }
      }),
      { numRuns: 150 },
    );
  });
});
