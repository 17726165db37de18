import { describe, expect, it } from 'vitest';
import { readDraft } from '../../../test/read-draft.ts';

/** `words → state`, one a mention, several states of one plural joined; only for the words asked. */
async function statesOf(text: string, ...asked: string[]): Promise<string[]> {
  const { mentions } = await readDraft(text, '2024-03-10', 'mentions');
  const byPlace = new Map<number, string>();
  for (const { start, end, state } of mentions) {
    const words = text.slice(start, end);
    if (!asked.includes(words)) continue;
    const before = byPlace.get(start);
    byPlace.set(start, before === undefined ? `${words} → ${state}` : `${before}+${state}`);
  }
  return [...byPlace.values()];
}

describe('those who act for a state', () => {
  it('gives officials, sides and authorities the state beside them', async () => {
    expect(await statesOf('Peruvian officials met the Chilean side.', 'officials', 'side')).toEqual([
      'officials → PER',
      'side → CHL',
    ]);
    expect(await statesOf('The Government of Chile thanked Peru.', 'Government')).toEqual([
      'Government → CHL',
    ]);
    expect(await statesOf('Peru wrote to the authorities in Nairobi.', 'authorities')).toEqual([
      'authorities → KEN',
    ]);
  });

  it("does not take a state's neighbours, a side of a border or its rebels' commanders for the state", async () => {
    const text =
      "Trade with Peru's neighbours grew. Patrols watch the Peruvian side of the border. Commanders of the Peruvian rebels fled.";
    expect(await statesOf(text, 'neighbours', 'side', 'Commanders')).toEqual([]);
  });

  it('gives a lone body the state of its sentence, else that of the place line, and none among several', async () => {
    expect(await statesOf('In Nairobi, police dispersed a crowd.', 'police')).toEqual(['police → KEN']);
    const line =
      'LIMA, March 9 — A storm hit the coast. The government promised help, and parliament will meet.';
    expect(await statesOf(line, 'The government', 'parliament')).toEqual([
      'The government → PER',
      'parliament → PER',
    ]);
    const open = 'Peru told Chile and Bolivia of the plan before parliament met.';
    expect(await statesOf(open, 'parliament')).toEqual([]);
  });

  it('makes the consulate in a city nobody else’s', async () => {
    expect(await statesOf('The consulate in Nairobi was shut.', 'consulate')).toEqual([]);
    expect(await statesOf('Peru shut its consulate in Nairobi.', 'consulate')).toEqual(['consulate → PER']);
  });
});

describe('plurals without a number', () => {
  const met =
    'Peruvian Foreign Minister Ana Rojas received Chilean Foreign Minister Luis Soto in Lima. The ministers discussed Bolivia and Paraguay.';

  it('takes "the ministers" for those who met, and "they" for the ministers', async () => {
    const text = `${met} They welcomed the treaty.`;
    expect(await statesOf(text, 'The ministers', 'They')).toEqual([
      'The ministers → PER+CHL',
      'They → PER+CHL',
    ]);
  });

  it('does not take "they" for actors when things are spoken of', async () => {
    expect(await statesOf(`${met} The talks were long. They ended at night.`, 'They')).toEqual([]);
    expect(await statesOf('Peru and Chile told of rockets. Rockets fell, and they burned.', 'they')).toEqual(
      [],
    );
  });

  it('gives "neither army" and "their" to the two states spoken of', async () => {
    const text = 'Peru and Chile traded fire. Neither army told of its losses.';
    expect(await statesOf(text, 'army')).toEqual(['army → PER+CHL']);
  });

  it('takes the Parties to a treaty from its title', async () => {
    const text =
      'Treaty between the Government of the Republic of Peru and the Government of the Republic of Chile.\n\nRecalling a declaration of Bolivia, Brazil and Peru,\n\nThe Parties shall share data. The other Party may object.';
    expect(await statesOf(text, 'The Parties', 'The other Party')).toEqual([
      'The Parties → PER+CHL',
      'The other Party → PER+CHL',
    ]);
  });
});

describe('whose it is', () => {
  it('goes through a relative clause, and from a minister to the state named last', async () => {
    expect(await statesOf('Peru, which recalled its envoy, was silent.', 'its')).toEqual(['its → PER']);
    expect(await statesOf("Chile's charge, repeated by its foreign minister, was rejected.", 'its')).toEqual([
      'its → CHL',
    ]);
  });
});

describe('the first person', () => {
  it('is whoever speaks a quotation, with what is theirs', async () => {
    const text = '"We will keep our word," the Peruvian foreign minister said.';
    expect(await statesOf(text, 'We', 'our')).toEqual(['We → PER', 'our → PER']);
    const carried = '"I am glad," Chilean President Luis Soto said. "My government will pay."';
    expect(await statesOf(carried, 'I', 'My', 'government')).toEqual([
      'I → CHL',
      'My → CHL',
      'government → CHL',
    ]);
  });

  it('is whoever has the word in a transcript', async () => {
    const text =
      "LIMA, March 9 — The prime minister of Peru and Kenya's foreign minister faced reporters.\n\nPRIME MINISTER: We signed the treaty.\n\nFOREIGN MINISTER: I thank our hosts.";
    expect(await statesOf(text, 'We', 'I', 'our')).toEqual(['We → PER', 'I → KEN', 'our → KEN']);
  });

  it('is nobody outside quotations', async () => {
    expect(await statesOf('We expect Peru to pay.', 'We')).toEqual([]);
  });
});
