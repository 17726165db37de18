import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDraft } from '../../../test/read-draft.ts';
import { resolveActors } from './resolve-actors.ts';

const read = (text: string, published = '2024-03-10') => readDraft(text, published, 'mentions');

/** `words → id or name (kind, state)`, one a mention, in order. */
async function mentionsOf(text: string): Promise<string[]> {
  const { mentions } = await read(text);
  return mentions.map(
    ({ start, end, actor, name, kind, state }) =>
      `${text.slice(start, end)} → ${actor ?? name} (${kind}, ${state})`,
  );
}

describe('names', () => {
  it('takes a capital for its state when it acts and for a place when something happens there', async () => {
    const found = await mentionsOf('Lima rejected the offer. The envoys met in Lima after a visit to Quito.');
    expect(found).toContain('Lima → PER (state, PER)');
    expect(found).toContain('Lima → Lima (place, PER)');
    expect(found).toContain('Quito → Quito (place, ECU)');
  });

  it('takes a possessive capital for its state', async () => {
    const found = await mentionsOf("Nairobi's ally sent a note.");
    expect(found[0]).toBe('Nairobi → KEN (state, KEN)');
  });

  it('gives both parts of a compound', async () => {
    const found = await mentionsOf('Peru-Chile trade grew while the Ghana-Togo border stayed shut.');
    expect(found.map((line) => line.split(' ')[2])).toEqual(['PER', 'CHL', 'GHA', 'TGO']);
  });

  it('tells the state of Georgia from the country', async () => {
    const country = await mentionsOf('Georgia and Armenia opened a road to Tbilisi.');
    expect(country[0]).toBe('Georgia → GEO (state, GEO)');
    const other = await mentionsOf(
      'Voters in Georgia, mostly around Atlanta and Savannah, went to the polls.',
    );
    expect(other.join()).not.toContain('GEO');
  });

  it('leaves a prefix that turns a name round alone', async () => {
    expect(await mentionsOf('The anti-Western parade was short.')).toEqual([]);
  });
});

describe('persons nobody listed', () => {
  const cases: [string, string, string][] = [
    ['title and state before', 'Chadian Fisheries Minister Moussa Tarvanne resigned.', 'TCD'],
    ['possessor', "Norway's ambassador Kari Fjellstad spoke.", 'NOR'],
    ['for a ministry', 'Spokesman Tan Wex of the Kenyan foreign ministry spoke.', 'KEN'],
    ['apposition', 'Dorel Vintu, a Moldovan diplomat, left.', 'MDA'],
    ['title for a place', 'Peruvian Ambassador to Chile Ines Quispar spoke.', 'PER'],
  ];
  it.each(cases)('%s', async (_, text, state) => {
    const { mentions } = await read(text);
    const person = mentions.find(({ kind, name }) => kind === 'person' && name.includes(' '));
    expect(person?.state).toBe(state);
    expect(person?.actor).toBeNull();
  });

  it('keeps one person through short form, title and pronoun', async () => {
    const text =
      'Chadian Fisheries Minister Moussa Tarvanne arrived on Monday. Tarvanne praised the port. He then left. The minister gave no date.';
    const { mentions } = await read(text);
    const words = mentions
      .filter(({ name }) => name === 'Moussa Tarvanne')
      .map(({ start, end }) => text.slice(start, end));
    expect(words).toEqual(['Fisheries Minister Moussa Tarvanne', 'Tarvanne', 'He', 'minister']);
  });

  it('learns a state told later', async () => {
    const text = 'Moussa Tarvanne spoke. Later Moussa Tarvanne, a Chadian diplomat, left.';
    const { mentions } = await read(text);
    expect(mentions[0]).toMatchObject({ name: 'Moussa Tarvanne', state: 'TCD' });
  });

  it('says nothing of a pronoun with two equal antecedents', async () => {
    const text = 'Omar Keld and Piet Vorn met. He smiled.';
    const { mentions } = await read(text);
    expect(mentions.filter(({ form }) => form === 'pronoun')).toEqual([]);
  });
});

describe('offices and organs', () => {
  it('finds who held an office at the time of the report', async () => {
    const held = async (day: string) =>
      (await readDraft('The French president spoke.', day, 'mentions')).mentions.find(
        ({ kind }) => kind === 'person',
      )?.actor;
    expect(await held('2024-03-10')).toBe('person:emmanuel-macron');
  });

  it('gives a state and no actor when the date is unknown', async () => {
    const { mentions } = await readDraft('The Chadian foreign minister spoke.', null, 'mentions');
    expect(mentions.find(({ kind }) => kind === 'person')).toMatchObject({ actor: null, state: 'TCD' });
  });

  it('finds ministries, parliaments and services with their states', async () => {
    const found = await mentionsOf(
      "Ghana's Fisheries Ministry and the Togolese parliament objected. Kenyan intelligence agreed.",
    );
    expect(found.filter((line) => line.includes('organization')).map((line) => line.slice(-4, -1))).toEqual([
      'GHA',
      'TGO',
      'KEN',
    ]);
  });

  it('gives each ministry of a plural', async () => {
    const found = await mentionsOf('It was held at the foreign ministries of Peru and Chile.');
    expect(found.filter((line) => line.includes('organization')).map((line) => line.slice(-4, -1))).toEqual([
      'PER',
      'CHL',
    ]);
  });
});

describe('who is meant by office and family name', () => {
  it('finds a counterpart in the other state', async () => {
    const { mentions } = await read(
      'French President Emmanuel Macron met his Brazilian counterpart in Lyon.',
    );
    const found = mentions.find(({ form, kind }) => form === 'description' && kind === 'person');
    expect(found?.actor).toBe('person:luiz-inacio-lula-da-silva');
  });

  it('takes a bare family name for the leader of a state the report speaks of', async () => {
    const { mentions } = await read('South Korea stayed silent. Yoon then left Seoul.');
    expect(mentions.find(({ kind }) => kind === 'person')?.actor).toBe('person:yoon-suk-yeol');
    const other = await read('Ghana stayed silent. Yoon then left.');
    expect(other.mentions.some(({ actor }) => actor === 'person:yoon-suk-yeol')).toBe(false);
  });
});

describe('plurals', () => {
  const statesMeant = async (text: string, words: string) => {
    const { mentions } = await read(text);
    return mentions.filter(({ start, end }) => text.slice(start, end) === words).map(({ state }) => state);
  };

  it('means the two named before by "both sides" and "the two countries"', async () => {
    expect(await statesMeant('Peru and Chile met. Both sides were pleased.', 'Both sides')).toEqual([
      'PER',
      'CHL',
    ]);
    const text = 'Ghana signed a pact with Togo. The two countries share a river.';
    expect(await statesMeant(text, 'The two countries')).toEqual(['GHA', 'TGO']);
  });

  it('means all of a list by its number', async () => {
    const text = 'Peru, Chile, Ecuador and Bolivia met. The four states signed a note.';
    expect(await statesMeant(text, 'The four states')).toEqual(['PER', 'CHL', 'ECU', 'BOL']);
  });

  it('leaves "both sides" open among three', async () => {
    expect(await statesMeant('Peru wrote to Chile about Bolivia. Both sides waited.', 'Both sides')).toEqual(
      [],
    );
  });

  it('means the two persons named before by "the two leaders"', async () => {
    const text = 'The presidents of Kenya and Uganda signed a note, and the two leaders shook hands.';
    expect(await statesMeant(text, 'the two leaders')).toEqual(['KEN', 'UGA']);
  });

  it('means the one state named by "the government"', async () => {
    expect(await statesMeant('Ghana voted. The government counted.', 'The government')).toEqual(['GHA']);
    expect(await statesMeant('Ghana and Togo voted. The government counted.', 'The government')).toEqual([]);
  });

  it('follows "they" to two and "its" to one', async () => {
    expect(await statesMeant('Peru and Chile met before they signed.', 'they')).toEqual(['PER', 'CHL']);
    expect(await statesMeant('Ghana reopened its border.', 'its')).toEqual(['GHA']);
  });
});

describe('the actors of a noun phrase', () => {
  const cases: [string, string, string, string[]][] = [
    ['officials from a state', 'Officials from Iran left.', 'Officials', ['IRN']],
    [
      'a delegation by its leader',
      'A delegation led by Trade Minister Okta Vurn of Chad left.',
      'delegation',
      ['Okta Vurn'],
    ],
    ['a government', 'The government of Zambia protested.', 'government', ['ZMB']],
    [
      'a list after a dash',
      'Envoys from three nations—Peru, Chile and Bolivia—met.',
      'Envoys',
      ['PER', 'CHL', 'BOL'],
    ],
    ['an adjective over a pronoun', 'Peru and Chile met their Bolivian partners.', 'partners', ['BOL']],
  ];
  it.each(cases)('%s', async (_, text, word, expected) => {
    const draft = await read(text);
    const token = draft.sentences[0]!.tokens.findIndex(({ form }) => form === word);
    expect(resolveActors(draft, 0, token).map(({ actor, name }) => actor ?? name)).toEqual(expected);
  });
});

describe('any text', () => {
  it('gives mentions whose spans lie in the text', async () => {
    const pieces = fc.array(
      fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 12 }),
        fc.constantFrom(
          'Peru',
          'the two',
          'President',
          'Kim-',
          '“',
          '"',
          "'s",
          'Ministry of',
          '(',
          ')',
          'he',
          'both',
          '\n\n',
          '. ',
        ),
      ),
      { maxLength: 25 },
    );
    await fc.assert(
      fc.asyncProperty(pieces, async (parts) => {
        const { mentions, document, sentences } = await read(parts.join(' '));
        for (const { start, end, sentence, token } of mentions) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(document.text.length);
          expect(sentences[sentence]?.tokens[token]).toBeDefined();
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('the pair the report is about', () => {
  const pairOf = async (text: string, words: string) => {
    const { mentions } = await read(text);
    return mentions
      .filter(({ start, end }) => text.slice(start, end).toLowerCase() === words)
      .map(({ actor }) => actor);
  };

  it('is not two states someone spoke of', async () => {
    const text =
      'Peru and Chile held talks in Lima. Ambassador Ana Ruiz said that Kenya and Ghana had helped. The two sides agreed to open a road.';
    expect(await pairOf(text, 'the two sides')).toEqual(['PER', 'CHL']);
  });

  it('is not two states that were thanked', async () => {
    const text =
      'Peru and Chile restored ties. They thanked Norway and Iceland for their help. The foreign ministers of the two countries are to meet in June.';
    expect(await pairOf(text, 'the two countries')).toEqual(['PER', 'CHL']);
  });

  it('stays the pair when another state speaks in between', async () => {
    const text =
      "Peru's president visited Chile. The two countries signed a pact. Norway praised the pact. Both sides will meet.";
    expect(await pairOf(text, 'both sides')).toEqual(['PER', 'CHL']);
  });

  it('is not two strangers who came along, nor open to whoever else the sentence names', async () => {
    const text =
      "Peru and Chile signed a treaty. Norway's minister came and so did the king of Oman. The treaty is short. The two states will keep it.";
    expect(await pairOf(text, 'the two states')).toEqual(['PER', 'CHL']);
    const other = 'Peru and Chile signed a treaty. Kenya said that the two countries were free to talk.';
    expect(await pairOf(other, 'the two countries')).toEqual(['PER', 'CHL']);
    const open =
      'Peru and Chile signed a treaty. It is long. Kenya said of a visit to Ghana by the king of Oman that the two countries were friends.';
    expect(await pairOf(open, 'the two countries')).toEqual([]);
  });

  it('takes ministers for ministers', async () => {
    const text =
      'President Ana Ruiz of Peru and President Jane Roe of Chile met. Foreign ministers John Roe and Ali Kaya came too. The two ministers signed it.';
    expect((await pairOf(text, 'the two ministers')).length).toBe(2);
  });

  it('is whoever was named together when nobody else leads', async () => {
    expect(await pairOf('Norway hosted Peru and Chile. Both sides agreed.', 'both sides')).toEqual([
      'PER',
      'CHL',
    ]);
  });
});

describe('titles', () => {
  it('takes two titles of one person as one', async () => {
    const found = await mentionsOf('Saudi Crown Prince and Prime Minister Salem Harthy left for Oman.');
    expect(found).toEqual([
      'Saudi → SAU (state, SAU)',
      'Crown Prince and Prime Minister Salem Harthy → Salem Harthy (person, SAU)',
      'Oman → OMN (state, OMN)',
    ]);
  });

  it('keeps a president and a prime minister apart', async () => {
    const found = await mentionsOf('The Peruvian president and Prime Minister Ana Ruiz left.');
    expect(found.filter((line) => line.includes('person'))).toHaveLength(2);
  });

  it('takes a title of several words whole', async () => {
    const found = await mentionsOf('US Secretary of Defence John Roe left.');
    expect(found[1]).toBe('Secretary of Defence John Roe → John Roe (person, USA)');
  });
});

describe('bodies', () => {
  it('takes "the agency" and "the ministry" for those named before', async () => {
    const found = await mentionsOf(
      "Reuters wrote of a storm. Kenya's Foreign Ministry closed the port. The agency showed it. A clerk left the ministry.",
    );
    expect(found).toContain('agency → outlet:reuters (outlet, null)');
    expect(found.at(-1)).toBe('ministry → Foreign Ministry of Kenya (organization, KEN)');
  });

  it('gives an organ the state of its seat', async () => {
    const found = await mentionsOf('The Ministry of Foreign Affairs in Lima said no.');
    expect(found[0]).toBe('Ministry of Foreign Affairs → Foreign Ministry of Peru (organization, PER)');
  });

  it('knows a body by the acronym behind its misspelt name', async () => {
    const found = await mentionsOf('The Korean Central New Agency (KCNA) said so.');
    expect(found[0]).toMatch(/^Korean Central New Agency → outlet:kcna/);
  });
});
