import { DOMParser } from 'linkedom';
import { expect, test } from 'vitest';
import type { Network } from '../analyse/network/build-network.ts';
import { writeGraphml } from './graphml.ts';
import { writeGraphviz } from './graphviz.ts';

const network: Network = {
  year: 1914,
  states: [
    { code: 'AAA', name: 'A & "B" <C>\u0007', ties: 1 },
    { code: 'COW300', name: 'Back\\slash', ties: 1 },
  ],
  ties: [
    {
      source: 'AAA',
      target: 'COW300',
      standing: 'undetermined',
      weight: 2,
      commitments: [
        {
          agreement: 'x',
          name: 'Pact "of" Ñandú & co',
          standing: 'undetermined',
          sourceOwes: ['neutrality'],
          targetOwes: ['consultation', 'neutrality'],
        },
      ],
    },
  ],
};

test('GraphML is XML with every node and edge, and gives names back as they are', () => {
  const text = writeGraphml(network);
  const document = new DOMParser().parseFromString(text, 'text/xml');
  const nodes = [...document.querySelectorAll('node')];
  expect(nodes.map((node) => node.getAttribute('id'))).toEqual(['AAA', 'COW300']);
  expect(nodes[0]!.querySelector('data')!.textContent).toBe('A & "B" <C>');
  const [edge] = document.querySelectorAll('edge');
  expect([edge!.getAttribute('source'), edge!.getAttribute('target')]).toEqual(['AAA', 'COW300']);
  const values = [...edge!.querySelectorAll('data')].map((data) => data.textContent);
  expect(values).toEqual(['2', 'undetermined', 'consultation, neutrality', 'Pact "of" Ñandú & co']);
  const keys = [...document.querySelectorAll('key')].map((key) => key.getAttribute('id'));
  for (const data of document.querySelectorAll('data')) expect(keys).toContain(data.getAttribute('key'));
});

test('Graphviz: names are quoted, ties not surely in force dashed', () => {
  expect(writeGraphviz(network)).toBe(
    [
      'graph "alliances 1914" {',
      '  node [shape=box, fontname="sans-serif"];',
      '  "AAA" [label="A & \\"B\\" <C>"];',
      '  "COW300" [label="Back\\\\slash"];',
      '  "AAA" -- "COW300" [penwidth=2, style=dashed, label="consultation, neutrality", tooltip="Pact \\"of\\" Ñandú & co"];',
      '}',
      '',
    ].join('\n'),
  );
});
