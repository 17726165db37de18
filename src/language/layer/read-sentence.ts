import type { Span } from '../../vocabulary/span.ts';
import { lemmatize } from '../lemma/lemmatize.ts';
import type { Parser } from '../parser/load-parser.ts';
import type { Segment } from '../segment/segment-text.ts';
import type { Sentence } from '../sentence.ts';
import type { Tag, Tagger } from '../tagger/load-tagger.ts';
import type { Repair } from './change-tokens.ts';
import { findVerbReadings } from './find-finite-verb.ts';
import { groupUnits } from './group-units.ts';
import { parseContracted, type Tree } from './parse-contracted.ts';
import { plainForm } from './plain-form.ts';
import { repairs } from './repairs.ts';
import { findAsideWords } from './set-aside.ts';

export interface Models {
  tagger: Tagger;
  parser: Parser;
}

/**
 * Tags and parses one sentence; `units` lie inside it. `layer` is what stands around the parser: the repairs to run,
 * in order, or none of it at all when empty.
 */
export function readSentence(
  models: Models,
  segment: Segment,
  units: readonly Span[],
  layer: readonly Repair[] = repairs,
): Sentence {
  const { words, kind, start, end } = segment;
  const aside = layer.length > 0 ? findAsideWords(words, kind) : [];
  const groups = groupUnits(words, units).filter(
    ({ from, to }) => !aside.some(({ index }) => index >= from && index < to),
  );
  const forms = words.map(({ form }) => plainForm(form));
  const first = models.tagger.tag(forms);
  for (const { index, upos, xpos } of aside) first[index] = { upos, xpos };
  const parse = (read: readonly Tag[]) => parseContracted(models.parser, forms, read, groups, aside);
  let tags: readonly Tag[] = first;
  let tree = parse(tags);
  const readings = layer.length > 0 ? findVerbReadings(words, first, kind) : [];
  let best = meanConfidence(tree);
  for (const { index, tag } of readings) {
    const otherTags = first.with(index, tag);
    const other = parse(otherTags);
    const hasSubject = other.heads.some(
      (head, child) => head === index && other.relations[child] === 'nsubj',
    );
    if (other.heads[index] !== -1 || !hasSubject || meanConfidence(other) <= best) continue;
    tree = other;
    best = meanConfidence(other);
    tags = otherTags;
  }
  const tokens = words.map((word, index) => {
    const { upos, xpos } = tags[index]!;
    return {
      ...word,
      lemma: lemmatize(word.form, upos, xpos),
      upos,
      xpos,
      head: tree.heads[index]!,
      deprel: tree.relations[index]!,
      confidence: tree.confidences[index]!,
    };
  });
  return layer.reduce((sentence, mend) => mend(sentence), { start, end, kind, tokens });
}

function meanConfidence({ confidences }: Tree): number {
  return confidences.reduce((sum, confidence) => sum + confidence, 0) / confidences.length;
}
