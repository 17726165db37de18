import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Segment, segmentText } from './segment-text.ts';
import { straightenQuotes } from './word.ts';

const slices = (text: string) => segmentText(text).map(({ start, end }) => text.slice(start, end));

describe('segmentText', () => {
  it('ends sentences at full stops but not at abbreviations and initials', () => {
    const text =
      'Mr. Varga met Gen. J. R. Aas in the U.S. capital on Feb. 3. He left at 5 p.m. on Friday. No. 2 stayed.';
    expect(slices(text)).toEqual([
      'Mr. Varga met Gen. J. R. Aas in the U.S. capital on Feb. 3.',
      'He left at 5 p.m. on Friday.',
      'No. 2 stayed.',
    ]);
  });

  it('keeps closing quotes, brackets and reference marks with their sentence', () => {
    const text = '"We shall sign it." The ministers agreed.[1] (Both had doubts.) Then they left.';
    expect(slices(text)).toEqual([
      '"We shall sign it."',
      'The ministers agreed.[1]',
      '(Both had doubts.)',
      'Then they left.',
    ]);
  });

  it('splits a quotation of several sentences at its full stops', () => {
    expect(slices('“The talks went well. We shall meet again,” the minister said.')).toEqual([
      '“The talks went well.',
      'We shall meet again,” the minister said.',
    ]);
  });

  it('reads over words left out of a quotation', () => {
    const text = 'He called it a “burdensome regime… imposed by others” and left… Nobody followed.';
    expect(slices(text)).toEqual([
      'He called it a “burdensome regime… imposed by others” and left…',
      'Nobody followed.',
    ]);
  });

  it('lets no sentence cross a blank line or the end of a heading, and tells their kind', () => {
    const text =
      'Ministers to meet in spring\n\nThe two ministers will meet\nagain in May.\n\n- trade\n- fishing rights\n1. Each party shall consult the other.';
    expect(segmentText(text).map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ['heading', 'Ministers to meet in spring'],
      ['prose', 'The two ministers will meet\nagain in May.'],
      ['item', '- trade'],
      ['item', '- fishing rights'],
      ['item', '1. Each party shall consult the other.'],
    ]);
  });

  it('puts hard-wrapped lines together, and starts anew at an indented line', () => {
    const text = [
      'The two delegations met for three hours on Tuesday and agreed on a list',
      'of eleven projects, among them a bridge over the border river and a',
      'ferry line to the northern islands.',
      '    Work on the bridge is to begin in the spring of next year, officials',
      'said.',
    ].join('\n');
    expect(segmentText(text).length).toBe(2);
  });

  it('cuts a dateline off', () => {
    const found = slices('VARNA CITY, June 19 (TelPress) -- The delegation left here on Monday.');
    expect(found).toEqual(['VARNA CITY, June 19 (TelPress) --', 'The delegation left here on Monday.']);
    for (const dash of ['--', '—', '–']) {
      const tight = `Varna City, June 19 (TelPress) ${dash}Dana Weir, who leads the Senate, received the envoys.`;
      expect(slices(tight)).toEqual([
        `Varna City, June 19 (TelPress) ${dash}`,
        'Dana Weir, who leads the Senate, received the envoys.',
      ]);
    }
    expect(slices('NORDHAVN, May 5 /TelPress/. The talks ended.').length).toBe(2);
  });

  it('does not split a name in running text', () => {
    const text =
      'By rejecting Northern sanctions the council won over Defence Secretary Karin Holt and her staff.';
    expect(slices(text)).toEqual([text]);
  });

  it('reads only the blocks, each for itself', () => {
    const text = 'Cookie notice. The envoy left. Share this';
    const found = segmentText(text, [{ start: 15, end: 30, kind: 'prose' }]);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['The envoy left.']);
  });
});

describe('segmentText on any input', () => {
  const pieces = fc.constantFrom(
    'The ',
    'U.S.',
    ' ',
    '\n',
    '\n\n',
    '.',
    '...',
    '"',
    '’s',
    "n't",
    '[1]',
    '(',
    '- ',
    '—',
    '😀',
    '北',
    '1.5',
    'http://a.b/c',
    'x@y.org',
    '\u0000',
    '\u2028',
    '﷽',
    'e\u0301',
    '\ud800',
  );
  const wild = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
  );

  function check(text: string, segments: readonly Segment[]): void {
    let before = 0;
    for (const { start, end, words } of segments) {
      expect(start).toBeGreaterThanOrEqual(before);
      expect(end).toBeLessThanOrEqual(text.length);
      expect(words.length).toBeGreaterThan(0);
      let at = start;
      for (const word of words) {
        expect(word.start).toBeGreaterThanOrEqual(at);
        expect(word.end).toBeGreaterThan(word.start);
        expect(word.form).toBe(straightenQuotes(text.slice(word.start, word.end)));
        at = word.end;
      }
      expect(at).toBe(end);
      before = end;
    }
  }

  it('gives sentences and words in order whose forms are their text', () => {
    fc.assert(
      fc.property(wild, (text) => check(text, segmentText(text))),
      { numRuns: 500 },
    );
  });

  it('leaves out nothing but white space', () => {
    fc.assert(
      fc.property(wild, (text) => {
        const kept = segmentText(text).flatMap(({ words }) =>
          words.map(({ start, end }) => text.slice(start, end)),
        );
        expect(kept.join('').replace(/[\s\u0085\u200b]/g, '')).toBe(text.replace(/[\s\u0085\u200b]/g, ''));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['!', 40_000],
    ['a-', 20_000],
    ['a.', 20_000],
    ['1,', 20_000],
    ['(', 40_000],
    ["'", 40_000],
    ['x', 60_000],
    ['[a]', 10_000],
  ])('reads %j many times over without getting stuck', (piece, count) => {
    const text = piece.repeat(count);
    const started = process.cpuUsage().user;
    check(text, segmentText(text));
    // Quadratic work on these lengths would take minutes.
    expect(process.cpuUsage(undefined).user - started).toBeLessThan(20_000_000);
  });
});
