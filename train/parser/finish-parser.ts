/**
 * Last step of training: rounds networks to int8 and joins them, measures on the development files how often arcs are right,
 * and writes the parser's weights with that calibration.
 * Usage: node train/parser/finish-parser.ts TREEBANKS WORK MODELS NET...
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SIGNALS } from '../../src/language/parser/margin-trace.ts';
import { ParserNetwork } from '../../src/language/parser/parser-network.ts';
import { ParserVocabulary } from '../../src/language/parser/parser-vocabulary.ts';
import { TransitionParser } from '../../src/language/parser/transition-parser.ts';
import { loadTagger } from '../../src/language/tagger/load-tagger.ts';
import { readTreebank } from '../treebank.ts';
import { calibrate, type MeasuredArc } from './calibrate.ts';
import { joinNetworks } from './join-networks.ts';
import { packParser } from './pack-parser.ts';
import { readTrainedNetwork } from './trained-network.ts';
import { readLayout } from './training-sentences.ts';

const [treebanks = '../shared/treebanks', work = 'train/work', models = 'src/language/models', ...nets] =
  process.argv.slice(2);
const layout = readLayout(work);
const weights = joinNetworks(nets.map((net) => readTrainedNetwork(layout, net)));
const { tags, labels, calibration } = weights.meta;
const tagger = await loadTagger(readFileSync(join(models, 'tagger.bin.gz')));
const vocabulary = new ParserVocabulary(weights.words, tags, labels);
const parser = new TransitionParser(vocabulary, new ParserNetwork(weights), calibration);

const arcs: MeasuredArc[] = [];
for (const name of ['ewt', 'gum']) {
  for (const { forms, heads, relations } of readTreebank(join(treebanks, `${name}-dev.conllu`))) {
    const { state, signals } = parser.trace(forms, tagger.tag(forms));
    for (let i = 0; i < forms.length; i++) {
      const label = state.labels[i]!;
      const head = state.heads[i] === forms.length ? -1 : state.heads[i];
      arcs.push({
        signals: signals.slice(i * SIGNALS, (i + 1) * SIGNALS),
        label,
        right: head === heads[i] && labels[label] === relations[i],
      });
    }
  }
}
weights.meta.calibration = calibrate(arcs, labels.length);
writeFileSync(join(models, 'parser.bin.gz'), packParser(weights));
