import { describe, expect, it } from 'vitest';
import type { Sentence } from '../../language/sentence.ts';
import { directionAt, tenseOf } from './tense.ts';

/** A tree from `form/lemma/tag/relation>head` rows. */
function treeOf(...rows: string[]): Sentence {
  let at = 0;
  const tokens = rows.map((row) => {
    const [form, lemma, xpos, link] = row.split('/') as [string, string, string, string];
    const [deprel, head] = link.split('>') as [string, string];
    const start = at;
    at += form.length + 1;
    const upos = xpos.startsWith('VB')
      ? 'VERB'
      : xpos === 'MD'
        ? 'AUX'
        : xpos.startsWith('NNP')
          ? 'PROPN'
          : 'NOUN';
    return { form, lemma, xpos, upos, deprel, head: Number(head), start, end: at - 1, confidence: 1 };
  });
  return { kind: 'prose', start: 0, end: at, tokens };
}

describe('tense', () => {
  it.each([
    ['past', treeOf('They/they/PRP/nsubj>1', 'met/meet/VBD/root>-1', 'Tuesday/Tuesday/NNP/obl>1'), 1],
    ['future', treeOf('They/they/PRP/nsubj>2', 'will/will/MD/aux>2', 'meet/meet/VB/root>-1'), 2],
    ['perfect', treeOf('They/they/PRP/nsubj>2', 'have/have/VBP/aux>2', 'met/meet/VBN/root>-1'), 2],
    ['present', treeOf('They/they/PRP/nsubj>1', 'meet/meet/VBP/root>-1'), 1],
    [
      'future',
      treeOf('They/they/PRP/nsubj>1', 'plan/plan/VBP/root>-1', 'to/to/TO/mark>3', 'meet/meet/VB/xcomp>1'),
      3,
    ],
    ['past', treeOf('pact/pact/NN/root>-1', 'signed/sign/VBN/acl>0'), 1],
    ['past', treeOf('They/they/PRP/nsubj>1', 'met/meet/VBD/root>-1', 'discussing/discuss/VBG/advcl>1'), 2],
  ] as const)('%s', (tense, tree, verb) => {
    expect(tenseOf(tree, verb)).toBe(tense);
  });

  it('points ahead after words of a deadline, and nowhere for the day of a noun', () => {
    const deadline = treeOf(
      'They/they/PRP/nsubj>1',
      'waited/wait/VBD/root>-1',
      'until/until/IN/case>3',
      'Friday/Friday/NNP/obl>1',
    );
    expect(directionAt(deadline, 3)).toBe('future');
    const possessor = treeOf(
      'They/they/PRP/nsubj>2',
      'will/will/MD/aux>2',
      'discuss/discuss/VB/root>-1',
      'Friday/Friday/NNP/nmod:poss>4',
      'ruling/ruling/NN/obj>2',
    );
    expect(directionAt(possessor, 3)).toBeNull();
  });

  it('points ahead from an appointment, and back from a plan that lies back itself', () => {
    const appointment = treeOf(
      'They/they/PRP/nsubj>1',
      'scheduled/schedule/VBD/root>-1',
      'talks/talk/NNS/obj>1',
      'for/for/IN/case>4',
      'Friday/Friday/NNP/obl>1',
    );
    expect(directionAt(appointment, 4)).toBe('future');
    const overtaken = treeOf(
      'It/it/PRP/nsubj>3',
      'had/have/VBD/aux>3',
      'been/be/VBN/cop>3',
      'due/due/JJ/root>-1',
      'to/to/TO/mark>5',
      'expire/expire/VB/xcomp>3',
      'Friday/Friday/NNP/obl>5',
    );
    expect(directionAt(overtaken, 6)).toBe('past');
    const waited = treeOf(
      'They/they/PRP/nsubj>2',
      'had/have/VBD/aux>2',
      'waited/wait/VBN/root>-1',
      'until/until/IN/case>4',
      'Friday/Friday/NNP/obl>2',
    );
    expect(directionAt(waited, 4)).toBe('past');
  });

  it('goes by the nearest tag where the tree has no verb above', () => {
    const flat = treeOf('met/meet/VBD/dep>-1', 'Tuesday/Tuesday/NNP/dep>-1');
    expect(directionAt(flat, 1)).toBe('past');
  });
});
