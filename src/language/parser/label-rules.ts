/** What a parse needs to know of the labels. */
export interface LabelRules {
  count: number;
  /** The relation of the root; no other word has it. */
  root: number;
}

export function labelRules(labels: readonly string[]): LabelRules {
  const root = labels.indexOf('root');
  if (root < 0) throw new Error('The parser weights have no label "root"; restore the file or retrain.');
  return { count: labels.length, root };
}
