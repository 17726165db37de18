import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Span } from '../../src/vocabulary/span.ts';

const folder = join(import.meta.dirname, 'stories');

const storySchema = z.strictObject({
  about: z.string().min(1),
  reports: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z0-9-]+$/),
        outlet: z.string().min(1),
        kind: z.enum(['wire', 'state media', 'readout', 'analysis']),
        published: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
        text: z.string().describe('with mentions marked {words|cluster}'),
      }),
    )
    .min(3),
});

export const clusterKinds = { e: 'event', p: 'person', o: 'organization', a: 'agreement' } as const;

/** Words that tell of somebody or something, and the cluster they belong to, unique across stories. */
export interface GoldMention extends Span {
  id: string;
  kind: (typeof clusterKinds)[keyof typeof clusterKinds];
  words: string;
  cluster: string;
}

export interface GoldReport {
  id: string;
  story: string;
  outlet: string;
  published: string;
  /** The text without its marks. */
  text: string;
  mentions: GoldMention[];
}

/** All reports of the sameness gold, stories and reports in order. Throws where a file does not fit its schema. */
export function loadStories(): GoldReport[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.sort().flatMap((name) => {
    const story = name.replace(/\.json$/, '');
    const { reports } = storySchema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8')));
    return reports.map(({ text: marked, id, outlet, published }) => ({
      id,
      story,
      outlet,
      published,
      ...takeOutMarks(marked, id, story),
    }));
  });
}

/** `{words|cluster}` → the plain text and where the words stand in it. */
export function takeOutMarks(
  marked: string,
  report: string,
  story: string,
): { text: string; mentions: GoldMention[] } {
  const mentions: GoldMention[] = [];
  let text = '';
  let from = 0;
  for (const found of marked.matchAll(/\{([^{}|]+)\|([epoa])-([a-z0-9-]+)\}/g)) {
    text += marked.slice(from, found.index);
    const [whole, words, letter, name] = found as unknown as [
      string,
      string,
      keyof typeof clusterKinds,
      string,
    ];
    const start = text.length;
    text += words;
    from = found.index + whole.length;
    const kind = clusterKinds[letter];
    mentions.push({
      id: `${report}#${mentions.length}`,
      kind,
      words,
      cluster: `${story}/${letter}-${name}`,
      start,
      end: text.length,
    });
  }
  text += marked.slice(from);
  if (/[{}|]/.test(text)) throw new Error(`A mark of report "${report}" is not closed or names no cluster.`);
  return { text, mentions };
}
