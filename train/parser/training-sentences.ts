import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { TreebankSentence } from '../treebank.ts';

/** A sentence with tags as a tagger gives them. */
export interface TrainingSentence extends TreebankSentence {
  gold: boolean;
}

/** Reads what `tagger/main.ts` wrote. */
export function readTrainingSentences(work: string): TrainingSentence[] {
  return readFileSync(join(work, 'train.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line): TrainingSentence => JSON.parse(line));
}

const Layout = z.object({
  words: z.array(z.string()),
  tags: z.array(z.string()),
  labels: z.array(z.string()),
  counts: z.record(z.string(), z.number()),
});
export type Layout = z.infer<typeof Layout>;

/** Reads what `build-vocabulary.ts` wrote. */
export const readLayout = (work: string): Layout =>
  Layout.parse(JSON.parse(readFileSync(join(work, 'parser.json'), 'utf8')));
