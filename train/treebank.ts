import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A sentence with its tree, as the trainers use it. Heads count from 0, the root's head is -1. */
export interface TreebankSentence {
  id: string;
  forms: string[];
  /** `UPOS|XPOS`. */
  tags: string[];
  heads: number[];
  relations: string[];
  /** How sure the teacher was of each arc, 0–1; absent for trees made by hand. */
  confidences?: number[];
}

/** Reads a CoNLL-U file; multiword ranges and empty words are left out. */
export function readTreebank(path: string): TreebankSentence[] {
  return readFileSync(path, 'utf8')
    .split(/\n\n+/)
    .map((block) => {
      const lines = block.split('\n');
      const id = lines.find((line) => line.startsWith('# sent_id = '))?.slice('# sent_id = '.length) ?? '';
      const rows = lines.map((line) => line.split('\t')).filter(([index = '']) => /^\d+$/.test(index));
      return toSentence(
        id,
        rows.map((row) => [row[1]!, `${row[3]}|${row[4]}`, row[6]!, row[7]!]),
      );
    })
    .filter(({ forms }) => forms.length > 0);
}

/** Reads trees of the teacher: xz over tab-separated index, form, tag, head, relation, confidence. Needs the `xz` program. */
export function readSilver(path: string): TreebankSentence[] {
  const text = execFileSync('xz', ['-dc', path], { maxBuffer: 1 << 30, encoding: 'utf8' });
  return text
    .trim()
    .split('\n\n')
    .map((block, i) => {
      const rows = block.split('\n').map((line) => line.split('\t'));
      const sentence = toSentence(
        `silver-${i}`,
        rows.map((row) => [row[1]!, row[2]!, row[3]!, row[4]!]),
      );
      return { ...sentence, confidences: rows.map((row) => Number(row[5])) };
    });
}

function toSentence(id: string, rows: [string, string, string, string][]): TreebankSentence {
  return {
    id,
    forms: rows.map(([form]) => form),
    tags: rows.map(([, tag]) => tag),
    heads: rows.map(([, , head]) => Number(head) - 1),
    relations: rows.map(([, , , relation]) => relation),
  };
}

/** The document a treebank sentence is from: its id without the number at the end. */
export const documentOf = (id: string): string => id.replace(/-\d+$/, '');
