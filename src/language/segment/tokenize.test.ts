import { expect, it } from 'vitest';
import { isJoined } from './is-joined.ts';
import { tokenize } from './tokenize.ts';

const forms = (text: string) => tokenize(text, 0, text.length).map(({ form }) => form);

it.each([
  ["They don't; we'll see, it's Varga's.", "They do n't ; we 'll see , it 's Varga 's ."],
  ['They don’t trust the states’ pledge.', "They do n't trust the states ' pledge ."],
  ['They cannot, and gonna not.', 'They can not , and gon na not .'],
  [
    'a state-run, anti-war and pro-Norland e-mail service',
    'a state - run , anti-war and pro-Norland e-mail service',
  ],
  ['the Kim-Putin and Sino-Norlandic texts', 'the Kim - Putin and Sino - Norlandic texts'],
  ['$5.2m, 54% and 1,200-1,500 tonnes', '$ 5.2 m , 54 % and 1,200 - 1,500 tonnes'],
  ['at 5pm or 7:30 p.m. in the 1990s', 'at 5 pm or 7:30 p.m. in the 1990s'],
  [
    'on 2024-06-19, 28/11/2000 or 9/11; call 555-010-0199',
    'on 2024-06-19 , 28/11/2000 or 9/11 ; call 555-010-0199',
  ],
  [
    'See https://example.org/a-b?c=1. Write to info@example.org!',
    'See https://example.org/a-b?c=1 . Write to info@example.org !',
  ],
  ['the U.S.-Norland pact, U.N. and Ph.D. theses', 'the U.S. - Norland pact , U.N. and Ph.D. theses'],
  ['Gen. J. Aas of Nordwerk Inc. and/or Co.', 'Gen. J. Aas of Nordwerk Inc. and / or Co.'],
  ['“Yes”—he said… ‘no’', '" Yes " — he said … \' no \''],
  ['Wait... what?! -- no!!', 'Wait ... what ?! -- no !!'],
  ['They "turn[ed]" on [the] treaty(ies).[12]', 'They " turn[ed] " on [ the ] treaty(ies) . [ 12 ]'],
  ["O'Neill at 6 o'clock, rock 'n roll in the '60s", "O'Neill at 6 o'clock , rock 'n roll in the '60s"],
])('cuts %j as the treebanks do', (text, expected) => {
  expect(forms(text).join(' ')).toBe(expected);
});

it('tells words written together from words side by side', () => {
  const text = "They don't can5pm girls' x/y";
  const words = tokenize(text, 0, text.length);
  const joined = words.slice(1).filter((word, index) => isJoined(words[index]!, word));
  expect(joined.map(({ form }) => form)).toEqual(["n't", "'"]);
});
