import type { Span } from '../../vocabulary/span.ts';
import { lemmatize } from '../lemma/lemmatize.ts';
import type { Parser } from '../parser/load-parser.ts';
import type { Segment } from '../segment/segment-text.ts';
import type { Sentence } from '../sentence.ts';
import type { Tagger } from '../tagger/load-tagger.ts';
import { parseContracted } from './contract-groups.ts';
import { groupUnits } from './group-units.ts';

/** Tags and parses one sentence; `units` lie inside it. */
export function readSentence(
  models: { tagger: Tagger; parser: Parser },
  segment: Segment,
  units: readonly Span[],
  _layer?: unknown,
): Sentence {
  const { words, kind, start, end } = segment;
  const forms = words.map(({ form }) => form);
  const tags = models.tagger.tag(forms);
  const tree = parseContracted(models.parser, forms, tags, groupUnits(words, units));
  return {
    start,
    end,
    kind,
    tokens: words.map((word, index) => {
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
    }),
  };
}
