import { parseTag } from '../../src/language/tagger/load-tagger.ts';
import {
  PerceptronTagger,
  readTagContext,
  type Tagger,
} from '../../src/language/tagger/perceptron-tagger.ts';
import { SparseScorer } from '../../src/language/tagger/sparse-scorer.ts';
import { MAX_TAG_FEATURES, writeTagFeatures } from '../../src/language/tagger/tag-features.ts';
import type { LexiconEntry, WordClusters } from '../../src/language/tagger/tagger-lexicon.ts';
import { WordAttributeReader } from '../../src/language/tagger/word-attributes.ts';
import { seededRandom, shuffle } from '../seeded-random.ts';
import type { TreebankSentence } from '../treebank.ts';
import { AveragedPerceptron } from './averaged-perceptron.ts';
import { buildLexicon } from './build-lexicon.ts';
import { type FrozenPerceptron, freezePerceptron } from './freeze-perceptron.ts';

/** Gold sentences weigh this much in the lexicon and in training against one of silver. */
const GOLD_IN_LEXICON = 3;
const GOLD_IN_TRAINING = 5;

export interface TrainedTagger {
  tags: string[];
  entries: Map<string, LexiconEntry>;
  clusters: Map<string, WordClusters>;
  frozen: FrozenPerceptron;
}

export interface TaggerData {
  gold: readonly TreebankSentence[];
  silver: readonly TreebankSentence[];
  clusters: Map<string, WordClusters>;
}

/** Trains on gold (repeated) and silver together; the same data, epochs and seed give the same tagger. */
export function trainTagger(data: TaggerData, epochs: number, seed: number): TrainedTagger {
  const { gold, silver, clusters } = data;
  const { tags, entries } = buildLexicon([...repeat(gold, GOLD_IN_LEXICON), ...silver]);
  const reader = new WordAttributeReader({ entries, clusters });
  const tagIds = new Map(tags.map((tag, id) => [tag, id]));
  const examples = [...silver, ...gold].map((sentence) => ({
    context: readTagContext(sentence.forms, reader),
    answers: sentence.tags.map((tag) => tagIds.get(tag) ?? -1),
  }));
  const order = examples.map((_, i) => i);
  for (let i = 1; i < GOLD_IN_TRAINING; i++) {
    for (let g = silver.length; g < examples.length; g++) order.push(g);
  }
  const perceptron = new AveragedPerceptron(tags.length);
  const features = new Int32Array(MAX_TAG_FEATURES);
  const random = seededRandom(seed);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const { context, answers } = examples[index]!;
      let previous = -1;
      let beforePrevious = -2;
      for (const [i, word] of context.words.entries()) {
        let guess = word.fixed;
        if (guess < 0) {
          perceptron.time++;
          const count = writeTagFeatures(context, i, previous, beforePrevious, features);
          guess = perceptron.best(features, count);
          const answer = answers[i]!;
          if (answer >= 0 && guess !== answer) perceptron.update(features, count, answer, guess);
        }
        beforePrevious = previous;
        previous = guess;
      }
    }
  }
  return { tags, entries, clusters, frozen: freezePerceptron(perceptron) };
}

/** The runtime tagger over freshly trained weights. */
export function toRuntimeTagger({ tags, entries, clusters, frozen }: TrainedTagger): Tagger {
  const starts = new Int32Array(frozen.keys.length + 1);
  for (let row = 0; row < frozen.keys.length; row++) starts[row + 1] = starts[row]! + frozen.lengths[row]!;
  const scorer = new SparseScorer({
    classes: tags.length,
    keys: frozen.keys,
    starts,
    classOf: frozen.classes,
    weights: Float64Array.from(frozen.codes, (code) => frozen.steps[code]!),
  });
  return new PerceptronTagger(tags.map(parseTag), { entries, clusters }, scorer);
}

const repeat = <T>(items: readonly T[], times: number): T[] =>
  Array.from({ length: times }, () => items).flat();
