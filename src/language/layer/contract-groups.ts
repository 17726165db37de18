import type { Parser } from '../parser/load-parser.ts';
import type { Tag } from '../tagger/load-tagger.ts';

/** Words `from` to `to` (exclusive) of a sentence that the parser is to see as one. */
export interface WordGroup {
  from: number;
  to: number;
}

/** Heads, relations and confidences, one place a word; -1 is the root's head. */
export interface Tree {
  heads: number[];
  relations: string[];
  confidences: number[];
}

/**
 * Parses a sentence with each group contracted to its head word, and puts the group's own tree, parsed by itself,
 * back in its place. So a name can not be torn apart, and nothing inside it can attract what stands around it.
 * Groups are in order and do not overlap.
 */
export function parseContracted(
  parser: Parser,
  forms: readonly string[],
  tags: readonly Tag[],
  groups: readonly WordGroup[],
): Tree {
  if (groups.length === 0) return toTree(parser.parse(forms, tags));
  const tree: Tree = {
    heads: forms.map(() => -1),
    relations: forms.map(() => 'dep'),
    confidences: forms.map(() => 0),
  };
  // The word that stands for each place of the contracted sentence.
  const standing: number[] = [];
  let at = 0;
  for (const group of [...groups, { from: forms.length, to: forms.length }]) {
    while (at < group.from) standing.push(at++);
    if (group.from === group.to) break;
    const inner = parser.parse(forms.slice(group.from, group.to), tags.slice(group.from, group.to));
    inner.heads.forEach((head, index) => {
      tree.heads[group.from + index] = head < 0 ? -1 : group.from + head;
      tree.relations[group.from + index] = inner.relations[index]!;
      tree.confidences[group.from + index] = inner.confidences[index]!;
      if (head < 0) standing.push(group.from + index);
    });
    at = group.to;
  }
  const outer = parser.parse(
    standing.map((word) => forms[word]!),
    standing.map((word) => tags[word]!),
  );
  standing.forEach((word, place) => {
    const head = outer.heads[place]!;
    tree.heads[word] = head < 0 ? -1 : standing[head]!;
    tree.relations[word] = outer.relations[place]!;
    tree.confidences[word] = outer.confidences[place]!;
  });
  return tree;
}

function toTree(parsed: ReturnType<Parser['parse']>): Tree {
  return { heads: [...parsed.heads], relations: parsed.relations, confidences: [...parsed.confidences] };
}
