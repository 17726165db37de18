import { expect, test } from 'vitest';
import { tells } from './content-of.ts';

test.each([
  ['in case of armed attack on a party', 'attack', []],
  [
    'if one of them is attacked',
    'an armed invasion of the country',
    [{ asked: 'invasion', told: 'attacked' }],
  ],
  ['in case of natural disaster', 'flood', [{ asked: 'flood', told: 'disaster' }]],
  ['after a flood', 'natural disaster', [{ asked: 'disaster', told: 'flood' }]],
  ['if a threat to its security arises', 'danger to security', [{ asked: 'danger', told: 'threat' }]],
])('"%s" tells %s', (told, asked, likenesses) => {
  expect(tells(told, asked)).toEqual(likenesses);
});

test.each([
  ['after a flood', 'earthquake'],
  ['in case of armed attack on a party', 'a flood after an attack'],
  ['in case of armed attack on a party', 'the'],
  ['consult on trade', 'famine'],
])('"%s" does not tell %s', (told, asked) => {
  expect(tells(told, asked)).toBeNull();
});
