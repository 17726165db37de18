import { lemmatize } from '../lemma/lemmatize.ts';
import type { Sentence } from '../sentence.ts';

/** Trees written on one line, for tests: `form/XPOS/relation/head`, words parted by spaces, heads counted from 1, 0 the root. */
export function readTree(notation: string): Sentence {
  let at = 0;
  const tokens = notation.split(' ').map((item) => {
    const [form = '', xpos = '', deprel = '', head = ''] = item.split('/');
    const start = at;
    const end = start + form.length;
    at = end + 1;
    const upos = universal(xpos);
    return {
      start,
      end,
      form,
      lemma: lemmatize(form, upos, xpos),
      upos,
      xpos,
      head: Number(head) - 1,
      deprel,
      confidence: 0.9,
    };
  });
  return { start: 0, end: at - 1, kind: 'prose', tokens };
}

/** The words in which two trees of the same sentence differ, as the second has them. */
export function differences(before: Sentence, after: Sentence): string[] {
  return after.tokens.flatMap((token, index) => {
    const old = before.tokens[index]!;
    const same = old.head === token.head && old.deprel === token.deprel && old.xpos === token.xpos;
    return same ? [] : [`${token.form}/${token.xpos}/${token.deprel}/${token.head + 1}`];
  });
}

function universal(xpos: string): string {
  if (xpos.startsWith('NNP')) return 'PROPN';
  if (xpos.startsWith('NN')) return 'NOUN';
  if (xpos.startsWith('VB')) return 'VERB';
  if (xpos.startsWith('JJ')) return 'ADJ';
  if (xpos.startsWith('RB')) return 'ADV';
  const others: Record<string, string> = {
    PRP: 'PRON',
    WP: 'PRON',
    WDT: 'PRON',
    DT: 'DET',
    IN: 'ADP',
    CD: 'NUM',
    CC: 'CCONJ',
    TO: 'PART',
    MD: 'AUX',
  };
  return others[xpos] ?? 'PUNCT';
}
