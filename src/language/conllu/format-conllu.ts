import type { ConlluRow, ConlluSentence } from './parse-conllu.ts';

/** Writes CoNLL-U: comments, one row a word, an empty line after each sentence. */
export function formatConllu(sentences: readonly ConlluSentence[]): string {
  return sentences
    .map(({ comments, rows }) => {
      const lines = [...comments.map((comment) => `# ${comment}`), ...rows.map(formatRow)];
      return `${lines.join('\n')}\n\n`;
    })
    .join('');
}

function formatRow(row: ConlluRow): string {
  const columns = [
    row.id,
    row.form,
    row.lemma,
    row.upos,
    row.xpos,
    row.feats,
    row.head,
    row.deprel,
    row.deps,
    row.misc,
  ];
  return columns.map((column) => column.replace(/[\t\r\n]/g, ' ') || '_').join('\t');
}

/** A row that says nothing but its id, form and spacing, as multi-word ranges are written. */
export function bareRow(id: string, form: string, misc: string): ConlluRow {
  const none = '_';
  return {
    id,
    form,
    lemma: none,
    upos: none,
    xpos: none,
    feats: none,
    head: none,
    deprel: none,
    deps: none,
    misc,
  };
}
