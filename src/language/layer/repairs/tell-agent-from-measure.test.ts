import { expect, it } from 'vitest';
import { differences, readTree } from '../tree-notation.ts';
import { tellAgentFromMeasure } from './tell-agent-from-measure.ts';

it.each([
  [
    'Exports/NNS/nsubj:pass/3 were/VBD/aux:pass/3 cut/VBN/root/0 by/IN/case/6 a/DT/det/6 third/NN/obl:agent/3 ././punct/3',
    ['third/NN/obl/3'],
  ],
  [
    'The/DT/det/2 law/NN/nsubj:pass/4 was/VBD/aux:pass/4 approved/VBN/root/0 by/IN/case/7 85/CD/nummod/7 votes/NNS/obl:agent/4 to/IN/case/9 12/CD/obl/4 ././punct/4',
    ['votes/NNS/obl/4'],
  ],
  [
    'Output/NN/nsubj:pass/3 was/VBD/aux:pass/3 reduced/VBN/root/0 by/IN/case/7 two/CD/compound/6 million/CD/nummod/7 tonnes/NNS/obl:agent/3 ././punct/3',
    ['tonnes/NNS/obl/3'],
  ],
  [
    'The/DT/det/2 budget/NN/nsubj:pass/4 was/VBD/aux:pass/4 raised/VBN/root/0 by/IN/case/6 half/NN/obl:agent/4 ././punct/4',
    ['half/NN/obl/4'],
  ],
  [
    'The/DT/det/2 vote/NN/root/0 failed/VBN/acl/2 by/IN/case/6 one/CD/nummod/6 vote/NN/obl:agent/3 ././punct/2',
    ['vote/NN/obl/3'],
  ],
  [
    'Output/NN/nsubj/5 in/IN/case/4 the/DT/det/4 north/NN/nmod/1 dropped/VBD/ccomp/12 by/IN/case/8 a/DT/det/8 fifth/JJ/obl:agent/5 ,/,/punct/5 the/DT/det/11 agency/NN/nsubj/12 said/VBD/root/0 ././punct/12',
    ['fifth/JJ/obl/5'],
  ],
  [
    'The/DT/det/2 text/NN/nsubj:pass/4 was/VBD/aux:pass/4 endorsed/VBN/root/0 by/IN/case/6 Norland/NNP/obl/4 ././punct/4',
    ['Norland/NNP/obl:agent/4'],
  ],
  [
    'The/DT/det/2 text/NN/nsubj:pass/4 was/VBD/aux:pass/4 signed/VBN/root/0 by/IN/case/7 two/CD/nummod/7 ministers/NNS/obl:agent/4 ././punct/4',
    [],
  ],
  [
    'Prices/NNS/nsubj/3 had/VBD/aux/3 risen/VBN/root/0 by/IN/case/5 Norland/NNP/obl:agent/3 ././punct/3',
    ['Norland/NNP/obl/3'],
  ],
  [
    'The/DT/det/2 text/NN/nsubj:pass/4 was/VBD/aux:pass/4 read/VBN/root/0 by/IN/case/6 one/CD/obl:agent/4 of/IN/case/9 the/DT/det/9 envoys/NNS/nmod/6 ././punct/4',
    [],
  ],
])('tells a measure from an agent: %s', (notation, changed) => {
  const tree = readTree(notation);
  expect(differences(tree, tellAgentFromMeasure(tree))).toEqual(changed);
});
