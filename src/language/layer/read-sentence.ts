import type { Span } from '../../vocabulary/span.ts';
import { lemmatize } from '../lemma/lemmatize.ts';
import type { Parser } from '../parser/load-parser.ts';
import type { Segment } from '../segment/segment-text.ts';
import type { Sentence } from '../sentence.ts';
import type { Tag, Tagger } from '../tagger/load-tagger.ts';
import type { Repair } from './change-tokens.ts';
import { neighbouringSubjects } from './find-arguments.ts';
import { findVerbReadings } from './find-finite-verb.ts';
import { groupUnits } from './group-units.ts';
import { parseContracted } from './parse-contracted.ts';
import { plainForm } from './plain-form.ts';
import { repairs } from './repairs.ts';
import { findAsideWords } from './set-aside.ts';

/** Words above which text without a full stop is no sentence: repairs look at pairs of words, so time would grow with the square. */
const longest = 500;

export interface Models {
  tagger: Tagger;
  parser: Parser;
}

/**
 * Tags and parses one sentence; `units` lie inside it. `layer` is what stands around the parser: the repairs to run,
 * in order; when empty, nothing of it but the units.
 */
export function readSentence(
  models: Models,
  segment: Segment,
  units: readonly Span[],
  layer: readonly Repair[] = repairs,
): Sentence {
  const { words, kind } = segment;
  const aside = layer.length > 0 ? findAsideWords(words, kind) : [];
  const groups = groupUnits(words, units).filter(
    ({ from, to }) => !aside.some(({ index }) => index >= from && index < to),
  );
  const forms = words.map(({ form }) => plainForm(form));
  const tags = models.tagger.tag(forms);
  for (const { index, upos, xpos } of aside) tags[index] = { upos, xpos };
  const parse = (read: readonly Tag[]): Sentence => {
    const tree = parseContracted(models.parser, forms, read, groups, aside);
    return buildSentence(segment, read, tree.heads, tree.relations, tree.confidences);
  };
  let sentence = parse(tags);
  if (layer.length === 0 || words.length > longest) return sentence;
  for (const { index, tag } of findVerbReadings(sentence)) {
    const other = parse(tags.with(index, tag));
    if (isBetter(other, sentence, index)) sentence = other;
  }
  return layer.reduce((mended, repair) => repair(mended), sentence);
}

/** True when the word read as a verb now has a subject, and the tree as a whole is no stranger than before. */
function isBetter(other: Sentence, sentence: Sentence, verb: number): boolean {
  const hasSubject = other.tokens.some(({ head, deprel }) => head === verb && deprel === 'nsubj');
  if (!hasSubject) return false;
  const doubled = neighbouringSubjects(sentence).length - neighbouringSubjects(other).length;
  if (doubled !== 0) return doubled > 0;
  return other.tokens[verb]!.head < 0 && meanConfidence(other) > meanConfidence(sentence);
}

function buildSentence(
  { words, kind, start, end }: Segment,
  tags: readonly Tag[],
  heads: readonly number[],
  relations: readonly string[],
  confidences: readonly number[],
): Sentence {
  const tokens = words.map((word, index) => {
    const { upos, xpos } = tags[index]!;
    return {
      ...word,
      lemma: lemmatize(word.form, upos, xpos),
      upos,
      xpos,
      head: heads[index]!,
      deprel: relations[index]!,
      confidence: confidences[index]!,
    };
  });
  return { start, end, kind, tokens };
}

function meanConfidence({ tokens }: Sentence): number {
  return tokens.reduce((sum, { confidence }) => sum + confidence, 0) / tokens.length;
}
