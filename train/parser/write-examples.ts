/**
 * Writes training examples: for every state of a sentence its features, the legal kinds of transition and
 * the best one. With a policy network some sentences are walked by the network's own choices, so that the
 * parser learns what to do after a mistake.
 * Usage: node train/parser/write-examples.ts WORK OUT --seed N [--policy NET --silver SHARE --gold SHARE]
 */
import { closeSync, openSync, writeSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chooseTransition } from '../../src/language/parser/choose-transition.ts';
import { labelRules } from '../../src/language/parser/label-rules.ts';
import {
  COUNT_SIZES,
  FIRST_LABEL_PLACE,
  LABEL_PLACES,
  PLACES,
  writeCounts,
  writePlaces,
} from '../../src/language/parser/parse-features.ts';
import { type ParseInput, prepareInput } from '../../src/language/parser/parse-input.ts';
import { ParseState } from '../../src/language/parser/parse-state.ts';
import { ParserNetwork } from '../../src/language/parser/parser-network.ts';
import { ParserVocabulary } from '../../src/language/parser/parser-vocabulary.ts';
import { wordClass } from '../../src/language/parser/word-class.ts';
import { parseTag } from '../../src/language/tagger/load-tagger.ts';
import { normaliseWord } from '../../src/language/tagger/normalise-word.ts';
import { seededRandom, shuffle } from '../seeded-random.ts';
import { bestTransition, type GoldTree } from './oracle.ts';
import { readTrainedNetwork } from './trained-network.ts';
import { readLayout, readTrainingSentences, type TrainingSentence } from './training-sentences.ts';

const GOLD_REPEATS = 2;
/** In an explored sentence, how often the network's choice is followed rather than the best one. */
const FOLLOW_POLICY = 0.9;
/** A word is shown as its class with probability ALPHA / (ALPHA + its count), so that classes are learned too. */
const ALPHA = 0.5;
/** No arc of the teacher counts less than this, in hundredths. */
const LEAST_WEIGHT = 20;
/** words (2 bytes each), tags, labels, counts, legal kinds, target, weight */
const RECORD = PLACES * 3 + LABEL_PLACES + COUNT_SIZES.length + 3;
const RECORDS_AT_ONCE = 50_000;

const { positionals, values: options } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '7' },
    policy: { type: 'string' },
    silver: { type: 'string', default: '0' },
    gold: { type: 'string', default: '0' },
  },
});
const [work = 'train/work', out = 'train/work/examples.bin'] = positionals;
const layout = readLayout(work);
const labelCount = layout.labels.length;
const rules = labelRules(layout.labels);
const labelIds = new Map(layout.labels.map((label, id) => [label, id]));
const wordIds = new Map(layout.words.map((word, id) => [word, id]));
const vocabulary = new ParserVocabulary(layout.words, layout.tags, layout.labels);
const policy = options.policy ? new ParserNetwork(readTrainedNetwork(layout, options.policy)) : undefined;
const random = seededRandom(Number(options.seed));

const buffer = Buffer.alloc(RECORD * RECORDS_AT_ONCE);
const file = openSync(out, 'w');
const places = new Int32Array(PLACES);
const counts = new Int32Array(COUNT_SIZES.length);
let buffered = 0;
let total = 0;

const jobs: TrainingSentence[] = [];
for (const sentence of readTrainingSentences(work)) {
  for (let i = 0; i < (sentence.gold ? GOLD_REPEATS : 1); i++) jobs.push(sentence);
}
shuffle(jobs, random);
for (const sentence of jobs) walk(sentence);
flush();
closeSync(file);
console.log(`${jobs.length} sentences, ${total} examples`);

function walk(sentence: TrainingSentence): void {
  const { forms, relations, confidences } = sentence;
  const input = prepareInput(forms, sentence.tags.map(parseTag), vocabulary);
  const shown = { ...input, words: hideWords(forms, input.words) };
  const state = new ParseState(forms.length, rules);
  const gold: GoldTree = {
    heads: Int32Array.from(sentence.heads, (head) => (head < 0 ? forms.length : head)),
    labels: Int32Array.from(relations, (relation) => labelIds.get(relation) ?? 0),
  };
  const explores = policy !== undefined && random() < Number(sentence.gold ? options.gold : options.silver);
  const choice = { transition: 0, margin: 0 };
  while (!state.finished) {
    const best = bestTransition(state, gold, labelCount);
    const arcWeight = Math.round(100 * (confidences?.[state.onStack(0)] ?? 1));
    writeExample(shown, state, best, best === 0 ? 100 : Math.max(LEAST_WEIGHT, arcWeight));
    choice.transition = best;
    if (explores && random() < FOLLOW_POLICY) chooseTransition(policy.score(input, state), state, choice);
    state.apply(choice.transition);
  }
}

function hideWords(forms: readonly string[], words: Int32Array): Int32Array {
  return words.map((id, i) => {
    const form = forms[i];
    if (form === undefined) return id;
    const word = normaliseWord(form);
    const count = layout.counts[word];
    if (count === undefined || random() >= ALPHA / (ALPHA + count)) return id;
    return wordIds.get(wordClass(form, word)) ?? id;
  });
}

function writeExample(input: ParseInput, state: ParseState, target: number, weight: number): void {
  writePlaces(state, places);
  writeCounts(input, state, counts);
  let at = buffered * RECORD;
  for (const place of places) at = buffer.writeUInt16LE(input.words[place]!, at);
  for (const place of places) buffer[at++] = input.tags[place]!;
  for (let i = 0; i < LABEL_PLACES; i++) buffer[at++] = state.labels[places[FIRST_LABEL_PLACE + i]!]! + 1;
  for (const count of counts) buffer[at++] = count;
  buffer[at++] = state.legalKinds();
  buffer[at++] = target;
  buffer[at++] = weight;
  total++;
  if (++buffered === RECORDS_AT_ONCE) flush();
}

function flush(): void {
  writeSync(file, buffer, 0, buffered * RECORD);
  buffered = 0;
}
