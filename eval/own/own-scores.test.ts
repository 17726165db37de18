import { describe, expect, test } from 'vitest';
import type { ActorRef } from '../../src/vocabulary/actor-ref.ts';
import type { Reading } from '../../src/vocabulary/reading.ts';
import type { Span } from '../../src/vocabulary/span.ts';
import { goldDocumentSchema } from '../gold/gold-schema.ts';
import { placeGold } from '../gold/place-gold.ts';
import { type Outcome, rates } from '../result.ts';
import { claimRows } from './own-claim-rows.ts';
import { scoreClaims } from './own-claims.ts';
import { scoreFigures } from './own-figures.ts';
import { scoreMentions } from './own-mentions.ts';
import { scoreSilences } from './own-silences.ts';
import type { OwnReading } from './read-own-gold.ts';

const text = 'Kenya said it had sent at least 40 trucks, but Uganda has not commented.';
const gold = goldDocumentSchema.parse({
  id: 'sample',
  genre: 'wire',
  region: 'East Africa',
  title: null,
  outlet: null,
  published: null,
  anchor: null,
  blocks: [
    {
      sentences: [
        {
          text,
          mentions: [
            { text: 'Kenya', state: 'KEN' },
            { text: 'it', state: 'KEN' },
            { text: 'Uganda', state: 'UGA' },
          ],
          claims: [
            {
              speaker: 'Kenya',
              state: 'KEN',
              stance: 'asserts',
              cue: 'said',
              content: 'it had sent at least 40 trucks',
            },
          ],
          events: [
            {
              trigger: 'sent',
              type: 'AID',
              initiators: ['KEN'],
              recipients: [],
              when: null,
              factuality: 'CT+',
            },
          ],
          figures: [{ text: '40', value: 40, unit: 'trucks', direction: null, bound: 'at least' }],
          silences: [{ who: 'UGA', about: 'commented' }],
        },
      ],
    },
  ],
});

const at = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const actor = (state: string): ActorRef => ({ name: state, actor: state, kind: 'state', state });

/** A reading of the sample with only what a test is about. */
function reading(found: Partial<Reading>): OwnReading {
  const empty = {
    mentions: [],
    times: [],
    claims: [],
    events: [],
    agreements: [],
    figures: [],
    silences: [],
  };
  const whole = { id: 'sample', published: null, language: 'en', sentences: [], ...empty, ...found };
  return { placed: placeGold(gold), reading: whole };
}

function measures({ results }: Outcome): Record<string, unknown> {
  return Object.fromEntries(
    results.map((result) => [
      result.measure,
      result.kind === 'f1' ? rates(result).f1 : result.kind === 'share' ? [result.right, result.of] : null,
    ]),
  );
}

describe('mentions', () => {
  const mention = (words: string, state: string) => ({
    ...actor(state),
    kind: 'state' as const,
    ...at(words),
  });

  test('are found by overlap and right by state', () => {
    const mentions = [mention('Kenya said', 'KEN'), mention('it', 'UGA')];
    expect(measures(scoreMentions([reading({ mentions })]))).toMatchObject({
      'mention found': 0.8,
      'state right, of mentions found': [1, 2],
      'state right, pronouns': [0, 1],
    });
  });
});

describe('claims', () => {
  const claim = {
    speaker: actor('KEN'),
    via: [],
    stance: 'asserts' as const,
    cue: at('said'),
    content: at('it had sent at least 40 trucks'),
    when: null,
    confidence: 0.5,
  };
  const score = (claims: Reading['claims']) => measures(scoreClaims(claimRows([reading({ claims })])));

  test('are right as a whole', () => {
    expect(score([claim])).toMatchObject({
      'speaker state and content, words': 1,
      'claim found': 1,
      'stance right, of claims found': [1, 1],
      'speaker state right, of claims found': [1, 1],
    });
  });

  test('lose the speaker as one word, and content by the word', () => {
    expect(score([{ ...claim, speaker: actor('UGA') }])).toMatchObject({
      'speaker state and content, words': 7 / 8,
      'speaker state right, of claims found': [0, 1],
    });
    expect(score([{ ...claim, content: at('at least 40 trucks') }])).toMatchObject({
      'speaker state and content, words': 10 / 13,
    });
  });

  test('do not count what shares less than half of the words', () => {
    expect(score([{ ...claim, content: at('trucks') }])).toMatchObject({
      'claim found': 0,
      'stance right, of claims found': [0, 0],
    });
  });

  test('of what the gold has as an act are surplus, and are set aside in a row of their own', () => {
    const act = { ...claim, cue: at('sent'), content: at('Uganda has not commented') };
    const counted = claimRows([reading({ claims: [claim, act] })]);
    expect(measures(scoreClaims(counted))).toMatchObject({
      'claim found': 2 / 3,
      'claim found, acts aside': 1,
    });
  });

  test('of two speakers who say one thing are one', () => {
    expect(score([claim, { ...claim, speaker: actor('UGA') }])).toMatchObject({ 'claim found': 1 });
  });
});

describe('figures', () => {
  const figure = {
    measure: 'truck',
    value: 40,
    unit: 'trucks sent',
    direction: null,
    bound: 'at least' as const,
    actors: [],
    when: null,
    by: null,
    evidence: at(text),
    confidence: 0.9,
  };
  const score = (figures: Reading['figures']) => measures(scoreFigures([reading({ figures })]));

  test('are right with value, unit and bound', () => {
    expect(score([figure])).toEqual({ 'value, unit and bound': 1, value: 1, 'value and direction': 1 });
    expect(score([{ ...figure, bound: 'exact' }])).toMatchObject({ 'value, unit and bound': 0, value: 1 });
    expect(score([{ ...figure, unit: 'USD' }])).toMatchObject({ 'value, unit and bound': 0, value: 1 });
    expect(score([{ ...figure, value: 41 }])).toMatchObject({ value: 0 });
  });
});

test('silences are right by who is silent', () => {
  const silence = {
    who: actor('UGA'),
    about: 'it',
    asOf: null,
    evidence: at('Uganda has not commented'),
    confidence: 0.9,
  };
  expect(measures(scoreSilences([reading({ silences: [silence] })]))).toEqual({
    'who is silent': 1,
    'silence found': 1,
  });
  expect(measures(scoreSilences([reading({ silences: [{ ...silence, who: actor('KEN') }] })]))).toEqual({
    'who is silent': 0,
    'silence found': 1,
  });
});
