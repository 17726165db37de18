import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatConllu } from './conllu/format-conllu.ts';
import { isWordRow, parseConllu } from './conllu/parse-conllu.ts';
import { parseTokens } from './conllu/parse-tokens.ts';
import { sentencesToConllu } from './conllu/sentences-to-conllu.ts';
import { isTree } from './layer/change-tokens.ts';
import { loadLanguage } from './load-language.ts';
import { straightenQuotes } from './segment/word.ts';
import type { Sentence } from './sentence.ts';
import { headOfSpan, subtreeSpan } from './walk-tree.ts';

const weights = (name: string) => new Uint8Array(readFileSync(new URL(`./models/${name}`, import.meta.url)));
const language = await loadLanguage({ tagger: weights('tagger.bin.gz'), parser: weights('parser.bin.gz') });

/** `form relation head` of every word that hangs by one of the relations. */
function arcs(sentence: Sentence | undefined, ...relations: string[]): string[] {
  const tokens = sentence?.tokens ?? [];
  return tokens
    .filter(({ deprel }) => relations.includes(deprel))
    .map(({ form, deprel, head }) => `${form} ${deprel} ${tokens[head]?.form ?? '-'}`);
}
const read = (text: string) => language.read(text)[0];

describe('trees of news sentences', () => {
  it.each([
    ['Output in the north rose by 54 percent.', ['percent obl rose']],
    ['The law was approved by 85 votes to 12.', ['votes obl approved']],
    ['The pact was signed by the two ministers.', ['ministers obl:agent signed']],
  ])('measure or agent: %s', (text, expected) => {
    expect(arcs(read(text), 'obl', 'obl:agent')).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ['The news agency BelNews said that talks had begun.', 'agency nsubj said'],
    [
      'Citing two officials, TelPress and the Daily Post reported that the envoy had left.',
      'TelPress nsubj reported',
    ],
    ['Quoting diplomats, BelNews and NorTV said the visit was off.', 'BelNews nsubj said'],
    ['After meeting the envoy, Petrova and Novak signed the pact.', 'Petrova nsubj signed'],
    ['By pledging troops, the government hopes to win support.', 'government nsubj hopes'],
    ['If we thought the treaty weak, we would not sign it.', 'we nsubj sign'],
    ['The ministers, the agency said, will meet again in May.', 'ministers nsubj meet'],
    [
      'Trade between the two countries increased by more than 30 percent, the minister said.',
      'Trade nsubj increased',
    ],
    ['The drill involved ships that had never left port before, TelPress said.', 'drill nsubj involved'],
    ['The court, as a matter of policy, never comments on its cases.', 'court nsubj comments'],
    ['The treaty stipulates early talks between the parties.', 'treaty nsubj stipulates'],
    ['"The pact is dead," Petrova declared.', 'Petrova nsubj declared'],
    ['“We shall not sign it,” said Petrova, who leads the delegation.', 'Petrova nsubj said'],
  ])('subject: %s', (text, expected) => {
    expect(arcs(read(text), 'nsubj')).toContain(expected);
  });

  it('gives a noun and its name one place as subject', () => {
    const subjects = arcs(read('State news agency TelPress reported that talks had begun.'), 'nsubj');
    expect(subjects.filter((arc) => arc.endsWith('nsubj reported')).length).toBe(1);
  });

  it.each([
    ['"The pact is dead," Petrova declared.', 'dead ccomp declared'],
    ['The two sides will expand trade, the agency said.', 'expand ccomp said'],
    [
      'Trade between the two countries increased by more than 30 percent, the minister said.',
      'increased ccomp said',
    ],
    ['The ministers met, discussed trade, signed a memorandum and left.', 'discussed conj met'],
  ])('clauses: %s', (text, expected) => {
    expect(arcs(read(text), 'ccomp', 'conj')).toContain(expected);
  });

  it.each([
    'Talks are under way, according to a source in the ministry.',
    'The talks were a success, according to a source in the capital.',
  ])('according to: %s', (text) => {
    expect(arcs(read(text), 'obl').some((arc) => arc.startsWith('source obl'))).toBe(true);
  });

  it('sets bullets, numbers and reference marks aside', () => {
    const plain = read('- refrain from drills near the border')?.tokens.map(({ deprel }) => deprel);
    expect(plain?.[0]).toBe('punct');
    const marked = read('The pact[4] was replaced by a treaty [5] in June.');
    expect(arcs(marked, 'dep', 'nsubj:pass', 'obl')).toEqual([
      'pact nsubj:pass replaced',
      '4 dep replaced',
      '5 dep replaced',
      'June obl replaced',
    ]);
  });

  it('gives units back as one subtree, with exact offsets', () => {
    const text =
      'The Joint Council for Trade and Fishing and the Free Port of Lower Varnia signed a pact on fish.';
    const names = ['Joint Council for Trade and Fishing', 'Free Port of Lower Varnia'];
    const units = names.map((name) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length }));
    const sentence = language.read(text, { units })[0]!;
    for (const unit of units) {
      const head = headOfSpan(sentence, unit);
      const inside = sentence.tokens.filter(({ start, end }) => start >= unit.start && end <= unit.end);
      const outside = inside.filter((token) => {
        const above = sentence.tokens[token.head];
        return above === undefined || above.start < unit.start || above.end > unit.end;
      });
      expect(outside).toEqual([sentence.tokens[head]]);
      expect(subtreeSpan(sentence, head, (index) => !inside.includes(sentence.tokens[index]!))).toEqual(unit);
    }
  });
});

describe('any text', () => {
  const piece = fc.constantFrom(
    'The',
    'minister',
    'said',
    'signed',
    'by',
    ',',
    '"',
    '.',
    '[1]',
    '-',
    '\n',
    '\n\n',
    'U.S.',
    "don't",
    'Norland',
    '(',
    ')',
    '…',
    '54',
    'according',
    'to',
    'and',
    '😀',
  );
  const wild = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(piece, { maxLength: 50 }).map((parts) => parts.join(' ')),
  );

  function check(text: string): void {
    const sentences = language.read(text);
    let at = 0;
    for (const { start, end, tokens } of sentences) {
      expect(start).toBeGreaterThanOrEqual(at);
      expect(isTree(tokens)).toBe(true);
      at = start;
      for (const token of tokens) {
        expect(token.start).toBeGreaterThanOrEqual(at);
        expect(token.form).toBe(straightenQuotes(text.slice(token.start, token.end)));
        expect(token.confidence >= 0 && token.confidence <= 1).toBe(true);
        expect(token.deprel === 'root').toBe(token.head < 0);
        at = token.end;
      }
      expect(at).toBe(end);
    }
    expect(language.read(text)).toEqual(sentences);
    const written = formatConllu(sentencesToConllu(text, sentences));
    const rows = parseConllu(written).map((sentence) => sentence.rows.filter(isWordRow).length);
    expect(rows).toEqual(sentences.map(({ tokens }) => tokens.length));
  }

  it('gives trees with one root over exact offsets, twice the same, also as CoNLL-U', () => {
    fc.assert(fc.property(wild, check), { numRuns: 150 });
  });

  it.each([
    ['a sentence of 600 words', 'the minister signed it and '.repeat(120)],
    ['thirty thousand words without a full stop', 'the agency the minister and '.repeat(6000)],
    ['brackets without end', '([{"'.repeat(400)],
    ['hyphens without end', 'state-run'.repeat(300)],
    ['quotes and commas', '", said he, '.repeat(200)],
    ['reference marks alone', '[1][2][3]'],
    ['a bullet alone', '- \n•\n1.\n(a)'],
    ['nothing', ''],
  ])('reads %s', (_, text) => check(text));
});

describe('parseTokens', () => {
  const input = [
    '# sent_id = x-1',
    '# newdoc id = x',
    "1-2\tdon't\t_\t_\t_\t_\t_\t_\t_\t_",
    '1\tdo\tX\tX\tX\t_\t0\troot\t_\t_',
    "2\tn't\tX\tX\tX\t_\t1\tdep\t_\t_",
    '3\tsign\tX\tX\tX\tF=1\t1\tdep\t_\tSpaceAfter=No|Keep=Yes',
    '3.1\tghost\t_\t_\t_\t_\t_\t_\t1:dep\t_',
    '4\tthe treaty\tX\tX\tX\t_\t1\tdep\t_\t_',
    '',
  ].join('\n');

  it('keeps words, ranges, empty nodes, comments and MISC, and replaces tags and heads', () => {
    const [sentence] = parseConllu(parseTokens(input, language));
    expect(sentence?.comments).toEqual(['sent_id = x-1', 'newdoc id = x']);
    expect(sentence?.rows.map(({ id, form, misc }) => [id, form, misc])).toEqual([
      ['1-2', "don't", '_'],
      ['1', 'do', '_'],
      ['2', "n't", '_'],
      ['3', 'sign', 'SpaceAfter=No|Keep=Yes'],
      ['3.1', 'ghost', '_'],
      ['4', 'the treaty', '_'],
    ]);
    expect(sentence?.rows[1]?.upos).toBe('AUX');
    expect(sentence?.rows[3]).toMatchObject({ lemma: 'sign', feats: '_', head: '0', deprel: 'root' });
  });
});

describe('sentencesToConllu', () => {
  it('writes forms as in the text, ranges for words written together, and where no space follows', () => {
    const text = 'They don’t  sign.\nNo.';
    const [first] = sentencesToConllu(text, language.read(text));
    expect(first?.comments).toEqual(['sent_id = 1', 'text = They don’t sign.']);
    expect(first?.rows.map(({ id, form, misc }) => `${id} ${form} ${misc}`)).toEqual([
      '1 They _',
      '2-3 don’t _',
      '2 do _',
      '3 n’t _',
      '4 sign SpaceAfter=No',
      '5 . _',
    ]);
  });
});
