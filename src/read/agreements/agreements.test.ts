import { describe, expect, it } from 'vitest';
import { readDraft } from '../../../test/read-draft.ts';

const read = async (text: string) => (await readDraft(text, '2024-06-20', 'agreements')).agreements;

const stepsOf = (agreement: Awaited<ReturnType<typeof read>>[number] | undefined) =>
  agreement?.steps.map(({ step, by, body, when }) =>
    [step, by.map(({ state }) => state).join('+'), body ?? '', when?.value ?? ''].join('|'),
  );

describe('agreements', () => {
  it('groups a title, a short title and what takes it up', async () => {
    const found = await read(
      'Oman and Qatar signed a Treaty on Fishing Rights on March 3, 2021. The treaty covers two bays. ' +
        'The document was ratified by Qatar in May 2021.',
    );
    expect(found).toHaveLength(1);
    expect(found[0]!.names).toEqual(['Treaty on Fishing Rights']);
    expect(found[0]!.parties.map(({ state }) => state)).toEqual(['OMN', 'QAT']);
    expect(found[0]!.mentions).toHaveLength(3);
    expect(stepsOf(found[0])).toEqual(['signed|OMN+QAT||2021-03-03', 'ratified|QAT||2021-05']);
  });

  it('keeps treaties of two years apart', async () => {
    const found = await read(
      'Peru and Chile signed a new treaty in June. It is similar to the 1929 Peru-Chile treaty. The treaty was ratified by Peru.',
    );
    expect(found).toHaveLength(2);
    expect(stepsOf(found[0])).toContain('ratified|PER||');
    expect(found[1]!.steps).toEqual([]);
  });

  it('does not take "a treaty" for the one whose title was given', async () => {
    const found = await read(
      'Oman and Qatar signed the Treaty on Fishing Rights in 2021. In 1990, Oman and Qatar had signed a treaty of friendship.',
    );
    expect(found.map(stepsOf)).toEqual([['signed|OMN+QAT||2021'], ['signed|OMN+QAT||1990']]);
  });

  it('cuts a title where it ends, and takes no body for an agreement', async () => {
    const names = async (text: string) => (await read(text)).flatMap((one) => one.names);
    expect(
      await names(
        "The Treaty on Grain between Cuba and the Lao People's Democratic Republic entered into force.",
      ),
    ).toEqual(["Treaty on Grain between Cuba and the Lao People's Democratic Republic"]);
    expect(await names('Oman and Qatar signed the Coastal Defence Agreement at Barka Palace.')).toEqual([
      'Coastal Defence Agreement',
    ]);
    expect(await names('Sweden joined the North Atlantic Treaty Organization on Thursday.')).toEqual([]);
  });

  it('tells chambers apart, each with its date', async () => {
    const [found] = await read(
      'The Russian State Duma and Federation Council approved the pact with Cuba in May 2023 and June 2023, respectively.',
    );
    expect(stepsOf(found)).toEqual([
      'approved|RUS|Russian State Duma|2023-05',
      'approved|RUS|Federation Council|2023-06',
    ]);
  });

  it('reads provisions with article, trigger and duty', async () => {
    const [found] = await read(
      'Under Article 5 of the defence pact between Ghana and Togo, the parties provide military assistance in case of armed attack.',
    );
    expect(found!.provisions).toMatchObject([
      { article: '5', obligation: 'defense', trigger: 'in case of armed attack', conditional: true },
    ]);
  });

  it('does not take an article of another treaty for its own', async () => {
    const found = await read(
      'The pact between Ghana and Togo provides military assistance in line with Article 51 of the UN Charter.',
    );
    expect(found.flatMap(({ provisions }) => provisions.map(({ article }) => article))).not.toContain('51');
  });

  it('does not give an article of the treaty in hand to one that it refers to', async () => {
    const found = await read(
      'Ghana and Togo signed a defence treaty in Accra on 3 May 2021. Article 7 reads: "Should either Party come under armed attack, the other Party shall render military assistance under Article 51 of the Charter of the United Nations."',
    );
    expect(
      found.flatMap(({ names, provisions }) => provisions.map(({ article }) => [names[0], article])),
    ).toEqual([['defence treaty', '7']]);
  });

  it('leaves out what is no agreement between states', async () => {
    expect(
      await read('The two ministers were in agreement. He accepted a plea agreement. Treaty talks went on.'),
    ).toEqual([]);
  });

  it('does not call planned steps done', async () => {
    const [found] = await read(
      'Oman and Qatar will sign a border treaty in July. Oman may ratify the treaty.',
    );
    expect(found!.steps.every(({ factuality }) => factuality !== 'CT+')).toBe(true);
  });
});
