import { describe, expect, it } from 'vitest';
import { segmentText } from '../segment/segment-text.ts';
import { findDateLabel } from './find-date-label.ts';

function label(text: string, from = 0): string {
  const { words } = segmentText(text)[0]!;
  return findDateLabel(words, from)
    .map(({ index }) => words[index]!.form)
    .join(' ');
}

describe('findDateLabel', () => {
  it('finds a date with its colon before a clause', () => {
    expect(label('9 May 2019: The two ministers met in Riga.')).toBe('9 May 2019 :');
    expect(label('March 3rd, 2021: Kenya recalled its envoy.')).toBe('March 3rd , 2021 :');
    expect(label('20–22 March 2023: Xu visited Oslo.')).toBe('20 – 22 March 2023 :');
    expect(label('1998: The pact lapsed.')).toBe('1998 :');
    expect(label('- Late April 2020: Talks began anew.', 1)).toBe('Late April 2020 :');
  });

  it('hangs the date on the clause and its words on each other', () => {
    const { words } = segmentText('9 May 2019: The two ministers met.')[0]!;
    const rows = findDateLabel(words, 0).map(({ head, deprel }) => `${head} ${deprel}`);
    expect(rows).toEqual(['-1 obl:unmarked', '0 nmod:unmarked', '0 nmod:unmarked', '0 punct']);
  });

  it('leaves other words before a colon where they are', () => {
    expect(label('The minister said: Kenya will sign in May.')).toBe('');
    expect(label('Article 4: Each party shall help the other.')).toBe('');
    expect(label('20: This number stands for nothing.')).toBe('');
    expect(label('9 May 2019: Riga')).toBe('');
  });
});
