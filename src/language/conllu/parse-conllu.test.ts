import { describe, expect, it } from 'vitest';
import { formatConllu } from './format-conllu.ts';
import { isWordRow, parseConllu } from './parse-conllu.ts';

const sample = [
  '# sent_id = a-1',
  "# text = They didn't sign.",
  '1\tThey\tthey\tPRON\tPRP\tCase=Nom\t4\tnsubj\t4:nsubj\t_',
  "2-3\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_",
  '2\tdid\tdo\tAUX\tVBD\t_\t4\taux\t_\t_',
  "3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_",
  '4\tsign\tsign\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No',
  '4.1\tleft\tleave\tVERB\tVBD\t_\t_\t_\t4:conj\t_',
  '5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_',
  '',
  '',
].join('\n');

describe('parseConllu', () => {
  it('gives comments, words, ranges and empty nodes, and formatConllu writes them back', () => {
    const [sentence] = parseConllu(sample);
    expect(sentence?.comments[0]).toBe('sent_id = a-1');
    expect(sentence?.rows.filter(isWordRow).map(({ form }) => form)).toEqual([
      'They',
      'did',
      "n't",
      'sign',
      '.',
    ]);
    expect(formatConllu(parseConllu(sample))).toBe(sample);
  });

  it('reads Windows line ends and a byte order mark', () => {
    expect(parseConllu(`\ufeff${sample.replaceAll('\n', '\r\n')}`)).toEqual(parseConllu(sample));
  });

  it.each(['1\tThey\tthey', 'The ministers met.', 'x\tThey\t_\t_\t_\t_\t_\t_\t_\t_'])(
    'names the line that is not CoNLL-U: %j',
    (line) => {
      expect(() => parseConllu(`# text = x\n${line}\n`)).toThrow(/^Line 2 is not CoNLL-U.*found/);
    },
  );
});
