import { expect, it } from 'vitest';
import { differences, readTree } from '../tree-notation.ts';
import { bindQuantityWords } from './bind-quantity-words.ts';

it.each([
  [
    'Raids/NNS/nsubj/2 killed/VBD/root/0 at/IN/case/6 least/JJS/nmod/5 six/CD/nummod/6 men/NNS/obl/2 ././punct/2',
    ['at/IN/case/4', 'men/NNS/obj/2'],
  ],
  [
    'Rebels/NNS/nsubj/2 took/VBD/root/0 as/RB/advmod/4 many/JJ/obj/2 as/IN/case/7 12/CD/nummod/7 towns/NNS/obl/4 ././punct/2',
    ['as/RB/case/4', 'many/JJ/advmod/6', 'as/IN/fixed/4', 'towns/NNS/obj/2'],
  ],
  [
    'Police/NNP/nsubj/2 held/VBD/root/0 up/RP/compound:prt/2 to/IN/case/6 300/CD/nummod/6 men/NNS/obl/2 ././punct/2',
    ['up/RP/advmod/5', 'to/IN/fixed/3', 'men/NNS/obj/2'],
  ],
  // The noun keeps a preposition of its own.
  [
    'It/PRP/nsubj/2 traded/VBD/root/0 with/IN/case/6 at/IN/case/5 least/JJS/nmod/6 six/CD/obl/2 ././punct/2',
    [],
  ],
  // Nothing bounds this number.
  ['Raids/NNS/nsubj/2 killed/VBD/root/0 six/CD/nummod/4 men/NNS/obj/2 ././punct/2', []],
])('hangs what bounds a number on the number: %s', (notation, changed) => {
  const tree = readTree(notation);
  expect(differences(tree, bindQuantityWords(tree))).toEqual(changed);
});
