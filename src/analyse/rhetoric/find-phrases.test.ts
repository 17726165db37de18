import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPhrases, type PhraseQuestion } from './find-phrases.ts';
import type { ReportText } from './report-text.ts';

const question: PhraseQuestion = {
  outlets: new Set(['Salt Coast Herald']),
  speakers: null,
  against: null,
  since: null,
  until: null,
  top: 20,
  minReports: 3,
  isKnownName: (words) => words === 'amber bay',
};

let next = 0;
function report(outlet: string, text: string, more: Partial<ReportText> = {}): ReportText {
  next += 1;
  return {
    id: `d-${String(next).padStart(3, '0')}`,
    outlet,
    day: '2024-05-01',
    text,
    blocks: [{ start: 0, end: text.length }],
    passages: [],
    ...more,
  };
}

const subjects = [
  'The harbour',
  'Our fishery',
  'The northern road',
  'A new lighthouse',
  'The tide mill',
  'This bridge',
];
const ends = [
  'in spring',
  'before the feast',
  'with all hands',
  'for the villages',
  'at sunrise',
  'against the storm',
];
/** Six reports with one formula in six different sentences. */
const herald = subjects.map((subject, at) =>
  report(
    'Salt Coast Herald',
    `${subject} was built by the tireless oarsmen of President Ilan Bor of Amberland ${ends[at]}. Boats came and went ${ends[(at + 1) % 6]}.`,
  ),
);
const plain = [1, 2, 3, 4, 5, 6].flatMap((day) =>
  subjects.map((subject, at) =>
    report(
      'Inland Wire',
      `${subject} was opened by mayor ${day} ${ends[at]}. Boats came and went on day ${day}.`,
    ),
  ),
);

const phrasesOf = async (texts: readonly ReportText[], over: Partial<PhraseQuestion> = {}) =>
  (await findPhrases(() => texts, { ...question, ...over })).phrases;

test('a formula used in many different sentences is a set phrase, whole and with its sentences', async () => {
  const [first] = await phrasesOf([...herald, ...plain]);
  expect(first?.phrase).toBe('built by the tireless oarsmen of President Ilan Bor of Amberland');
  expect(first?.uses).toBe(6);
  expect(first?.reports).toBe(6);
  expect(first?.rest.uses).toBe(0);
  expect(first?.entries[0]?.quote).toContain('The harbour was built');
  const { start, end } = first!.entries[0]!;
  expect(herald[0]!.text.slice(start, end)).toBe(first?.phrase);
});

test('pieces of a longer phrase, and names by themselves, are not shown', async () => {
  const phrases = await phrasesOf([...herald, ...plain]);
  const shown = phrases.map(({ phrase }) => phrase);
  expect(shown.filter((one) => /oarsmen|Bor|Amberland/.test(one))).toHaveLength(1);
});

test('one long text makes no set phrase', async () => {
  const long = report('Salt Coast Herald', 'They praised the golden anchor spirit again. '.repeat(40));
  const phrases = await phrasesOf([...herald, ...plain, long]);
  expect(phrases.filter(({ phrase }) => phrase.includes('golden'))).toEqual([]);
});

test('sentences that are the same but for names and dates give none', async () => {
  const standing = ['Monday', 'Tuesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'].map((day) =>
    report('Salt Coast Herald', `The leading papers carried these pieces on ${day}.`),
  );
  const phrases = await phrasesOf([...herald, ...plain, ...standing]);
  expect(phrases.filter(({ phrase }) => /papers|pieces/.test(phrase))).toEqual([]);
});

test("a speaker's phrases are those of the speaker's words", async () => {
  const words = 'We guard the open gate of the sea.';
  const spoken = subjects.map((subject, at) => {
    const text = `${subject} was shown ${ends[at]}. ${words.replace('We', ['We', 'They', 'You', 'All', 'Few', 'Most'][at]!)}`;
    const start = text.indexOf('. ') + 2;
    return report('Inland Wire', text, { passages: [{ start, end: text.length, speaker: 'Ada Renn' }] });
  });
  const [first] = await phrasesOf([...spoken, ...plain, ...herald], {
    outlets: null,
    speakers: new Set(['Ada Renn']),
  });
  expect(first?.phrase).toBe('guard the open gate of the sea');
  expect(first?.entries[0]?.speaker).toBe('Ada Renn');
});

test('an outlet can be held against one speaker alone', async () => {
  const quoted = plain.map((one) => ({
    ...one,
    passages: [{ start: 0, end: one.text.indexOf('.'), speaker: 'Ada Renn' }],
  }));
  const answer = await findPhrases(() => [...herald, ...quoted], {
    ...question,
    against: new Set(['Ada Renn']),
  });
  expect(answer.rest.reports).toBe(36);
  // Five words between a subject and an ending of two or three: 61 a day.
  expect(answer.rest.words).toBe(6 * 61);
});

test('the order of the reports changes nothing', async () => {
  const texts = [...herald, ...plain];
  const expected = await phrasesOf(texts);
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(texts, { minLength: texts.length }), async (shuffled) => {
      expect(await phrasesOf(shuffled)).toEqual(expected);
    }),
    { numRuns: 20 },
  );
});
