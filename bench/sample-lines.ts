import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const CORPUS = '../shared/corpora/reuters21578.jsonl';

/** Reports as lines of `annotate`, with the number of their words. */
export interface Sample {
  name: string;
  lines: string[];
  words: number[];
}

/** The 21,578 reports of Reuters-21578 when they are there, else the reports in examples/, forty times over. */
export function readSample(): Sample {
  const { name, reports } = existsSync(CORPUS)
    ? { name: 'Reuters-21578', reports: readCorpus() }
    : { name: 'examples/', reports: readExamples() };
  return {
    name,
    lines: reports.map((report) => JSON.stringify(report)),
    words: reports.map(({ text }) => countWords(text)),
  };
}

export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

interface Report {
  id: string;
  text: string;
  published?: string;
}

function readCorpus(): Report[] {
  return readFileSync(CORPUS, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { id: string | number; title?: string; date?: string; text?: string })
    .map(({ id, title, text, date }) => ({
      id: String(id),
      text: `${title ?? ''}\n\n${text ?? ''}`.trim(),
      // Some of the corpus's dates are not dates.
      ...(date !== undefined && /^\d{4}-\d\d-\d\d/.test(date) && { published: date.slice(0, 10) }),
    }));
}

function readExamples(): Report[] {
  const reports = readdirSync('examples')
    .filter((name) => /\.(md|txt)$/.test(name))
    .map((name) => ({ id: name, text: readFileSync(join('examples', name), 'utf8') }));
  return Array.from({ length: 40 }, () => reports).flat();
}
