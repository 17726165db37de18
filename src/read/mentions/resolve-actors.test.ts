import { describe, expect, it } from 'vitest';
import { readDraft } from '../../../test/read-draft.ts';
import type { Sentence, Token } from '../../language/sentence.ts';
import type { PlacedMention } from '../draft.ts';
import { resolveActors } from './resolve-actors.ts';

/** A tree from `form head relation upos` rows; heads count from 0, -1 for the root. */
function plant(rows: readonly (readonly [string, number, string, string])[]): Sentence {
  let at = 0;
  const tokens: Token[] = rows.map(([form, head, deprel, upos]) => {
    const start = at;
    at += form.length + 1;
    return {
      start,
      end: start + form.length,
      form,
      lemma: form.toLowerCase(),
      upos,
      xpos: '',
      head,
      deprel,
      confidence: 1,
    };
  });
  return { start: 0, end: at - 1, kind: 'prose', tokens };
}

const state = (tree: Sentence, token: number, id: string): PlacedMention => ({
  start: tree.tokens[token]!.start,
  end: tree.tokens[token]!.end,
  name: id,
  actor: id,
  kind: 'state',
  state: id,
  sentence: 0,
  token,
  form: 'name',
  confidence: 1,
});

const namesAt = (tree: Sentence, token: number, mentions: PlacedMention[]) =>
  resolveActors({ sentences: [tree], mentions }, 0, token).map(({ actor }) => actor);

describe('resolveActors', () => {
  it('takes both parts of a coordination', () => {
    const tree = plant([
      ['Norway', 3, 'nsubj', 'PROPN'],
      ['and', 2, 'cc', 'CCONJ'],
      ['Chile', 0, 'conj', 'PROPN'],
      ['met', -1, 'root', 'VERB'],
    ]);
    expect(namesAt(tree, 0, [state(tree, 0, 'NOR'), state(tree, 2, 'CHL')])).toEqual(['NOR', 'CHL']);
  });

  it('goes from troops to the state whose they are', () => {
    const tree = plant([
      ['Chadian', 1, 'amod', 'ADJ'],
      ['troops', 2, 'nsubj', 'NOUN'],
      ['left', -1, 'root', 'VERB'],
    ]);
    expect(namesAt(tree, 1, [state(tree, 0, 'TCD')])).toEqual(['TCD']);
  });

  it('reads the list after a dash', () => {
    const tree = plant([
      ['envoys', 6, 'nsubj', 'NOUN'],
      ['from', 2, 'case', 'ADP'],
      ['nations', 0, 'nmod', 'NOUN'],
      ['Fiji', 2, 'appos', 'PROPN'],
      ['and', 5, 'cc', 'CCONJ'],
      ['Tonga', 3, 'conj', 'PROPN'],
      ['met', -1, 'root', 'VERB'],
    ]);
    expect(namesAt(tree, 0, [state(tree, 3, 'FJI'), state(tree, 5, 'TON')])).toEqual(['FJI', 'TON']);
  });

  it('finds a second name hung on the apposition of the first', () => {
    const tree = plant([
      ['Roe', -1, 'root', 'PROPN'],
      ['envoy', 0, 'appos', 'NOUN'],
      ['and', 3, 'cc', 'CCONJ'],
      ['Kaya', 1, 'conj', 'PROPN'],
    ]);
    const person = (token: number, id: string): PlacedMention => ({
      ...state(tree, token, id),
      kind: 'person',
    });
    expect(namesAt(tree, 0, [person(0, 'roe'), person(3, 'kaya')])).toEqual(['roe', 'kaya']);
  });

  it('goes from a relative pronoun to its noun, and gives nothing for a noun of nobody', () => {
    const tree = plant([
      ['Peru', -1, 'root', 'PROPN'],
      ['which', 2, 'nsubj', 'PRON'],
      ['signed', 0, 'acl:relcl', 'VERB'],
      ['papers', 2, 'obj', 'NOUN'],
    ]);
    const mentions = [state(tree, 0, 'PER')];
    expect(namesAt(tree, 1, mentions)).toEqual(['PER']);
    expect(namesAt(tree, 3, mentions)).toEqual([]);
  });
});

describe('resolveActors on read text', () => {
  const actorsAt = async (text: string, word: string) => {
    const draft = await readDraft(text, '2024-03-10', 'mentions');
    const token = draft.sentences[0]!.tokens.findIndex(({ form }) => form === word);
    return resolveActors(draft, 0, token).map(({ name }) => name);
  };

  it('finds both signers when each has an apposition', async () => {
    const text =
      "The accord was signed by Tarek Salim, the Omani security adviser, and Ana Lopez, secretary of Peru's council.";
    expect(await actorsAt(text, 'Salim')).toEqual(['Tarek Salim', 'Ana Lopez']);
  });

  it('finds the person at any word of the title', async () => {
    expect(await actorsAt('US Secretary of State Jane Roe met him.', 'Secretary')).toEqual(['Jane Roe']);
  });

  it('does not take whose president came for who came', async () => {
    expect(
      await actorsAt('Oman thanked China, whose President Xi Jinping visited Chile.', 'whose'),
    ).not.toContain('Chile');
    expect(await actorsAt('Oman thanked China, whose President Xi Jinping visited Chile.', 'Xi')).toEqual([
      'Xi Jinping',
    ]);
  });

  it('ends where a relative pronoun and its noun lead back to each other', async () => {
    const draft = await readDraft('treaty attacked by who', '2024-06-20', 'mentions');
    draft.sentences[0]!.tokens.forEach((_, token) => {
      expect(resolveActors(draft, 0, token)).toEqual([]);
    });
  });
});
