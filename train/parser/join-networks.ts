import type { ParserWeights } from '../../src/language/parser/parser-weights.ts';
import { interleaveRows } from './quantise.ts';

/** Makes networks over the same vectors into members of one that vote together. */
export function joinNetworks(networks: readonly ParserWeights[]): ParserWeights {
  const [first] = networks;
  if (!first) throw new Error('Name at least one network.');
  for (const { wordVectors } of networks) {
    if (
      Buffer.compare(Buffer.from(wordVectors.codes.buffer), Buffer.from(first.wordVectors.codes.buffer)) !== 0
    ) {
      throw new Error(
        'These networks have different word vectors; train the later ones with --vectors-of the first.',
      );
    }
  }
  const { hidden1 } = first.meta;
  const join = (
    name: 'wordLayer' | 'tagLayer' | 'labelLayer' | 'counts' | 'hidden2' | 'output',
    rows: number,
  ) =>
    interleaveRows(
      networks.map((network) => network[name]),
      rows,
    );
  const joinBias = (name: 'bias1' | 'bias2' | 'bias3'): Float32Array =>
    Float32Array.from(networks.flatMap((network) => [...network[name]]));
  return {
    ...first,
    meta: { ...first.meta, members: networks.length },
    wordLayer: join('wordLayer', hidden1),
    tagLayer: join('tagLayer', hidden1),
    labelLayer: join('labelLayer', hidden1),
    counts: join('counts', first.counts.scales.length),
    hidden2: join('hidden2', first.hidden2.scales.length),
    output: join('output', first.output.scales.length),
    bias1: joinBias('bias1'),
    bias2: joinBias('bias2'),
    bias3: joinBias('bias3'),
  };
}
