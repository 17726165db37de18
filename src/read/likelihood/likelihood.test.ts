import { describe, expect, it } from 'vitest';
import { readDraft } from '../../../test/read-draft.ts';
import type { Likelihood } from '../../vocabulary/reading.ts';
import { likelihoodOfAct } from './likelihood-of.ts';

/** `words low–high`, '' for no estimate. */
function show(text: string, found: Likelihood | null | undefined): string {
  if (!found) return '';
  return `${text.slice(found.words.start, found.words.end)} ${found.low}–${found.high}`;
}

async function claimed(text: string): Promise<string> {
  const { claims } = await readDraft(text, '2024-03-10', 'claims');
  expect(claims.length).toBeGreaterThan(0);
  return show(text, claims[0]!.likelihood);
}

async function acted(text: string, word: string): Promise<string> {
  const { sentences } = await readDraft(text, '2024-03-10', 'trees');
  const token = sentences[0]!.tokens.findIndex(({ form }) => form === word);
  return show(text, likelihoodOfAct(sentences[0]!, token));
}

describe('how likely a claim makes its content', () => {
  const cases: [string, string][] = [
    ['Ghana said that Togo will probably reopen the border.', 'probably 0.55–0.8'],
    ['The ministry said it is almost certain that Togo fired the shells.', 'almost certain 0.95–0.99'],
    [
      'The ministry said there was a roughly even chance that Togo would pull out.',
      'roughly even chance 0.45–0.55',
    ],
    ['Togo is highly unlikely to attack, the general said.', 'highly unlikely 0.05–0.2'],
    ['The service said that the chance of an attack was remote.', 'remote 0.01–0.05'],
    ['Togo is not likely to agree, the minister said.', 'not likely 0.2–0.45'],
    [
      'There is a 60–70 per cent chance that Chile will pull out, the minister said.',
      '60–70 per cent chance 0.6–0.7',
    ],
  ];
  it.each(cases)('%s', async (text, expected) => {
    expect(await claimed(text)).toBe(expected);
  });

  it.each([
    ['a comparison', 'Norway said that war was more likely.'],
    ['a thing', 'Norway said the likely winner would visit Peru.'],
    ['a place', 'Norway said that the boat sank in a remote area.'],
    ['another clause', 'Chile said that Peru, which is likely to pull out, was wrong.'],
    [
      'one of several sentences',
      'Chile said: “The port is open. Ships will probably come. Nobody is barred.”',
    ],
  ])('says nothing of %s', async (_, text) => {
    expect(await claimed(text)).toBe('');
  });
});

describe('how likely the report makes an act', () => {
  it.each([
    ['We judge it unlikely that Peru will attack Chile.', 'attack', 'unlikely 0.2–0.45'],
    ['Peru is very likely to resume talks with Chile.', 'resume', 'very likely 0.8–0.95'],
    ['Peru will likely not sign.', 'sign', 'likely not 0.2–0.45'],
    ['It is likely that Peru will not sign.', 'sign', 'likely 0.2–0.45'],
    ['Peru signed the pact.', 'signed', ''],
  ])('%s', async (text, word, expected) => {
    expect(await acted(text, word)).toBe(expected);
  });
});
