import type { Parser } from '../parser/load-parser.ts';
import type { Tag } from '../tagger/load-tagger.ts';
import type { AsideWord } from './aside-word.ts';
import type { WordGroup } from './group-units.ts';

/** Heads, relations and confidences, one place a word; -1 is the root's head. */
export interface Tree {
  heads: number[];
  relations: string[];
  confidences: number[];
}

/**
 * Parses a sentence with each group contracted to its head word and the words set aside left out, and puts them back:
 * a group gets the tree it has by itself, so a name can not be torn apart and nothing in it attracts what stands
 * around it. Groups are in order and do not overlap; not all words are set aside.
 */
export function parseContracted(
  parser: Parser,
  forms: readonly string[],
  tags: readonly Tag[],
  groups: readonly WordGroup[],
  aside: readonly AsideWord[],
): Tree {
  const tree: Tree = {
    heads: forms.map(() => -1),
    relations: forms.map(() => 'dep'),
    confidences: forms.map(() => 0),
  };
  const hidden = new Set(aside.map(({ index }) => index));
  for (const { from, to } of groups) {
    const inner = parser.parse(forms.slice(from, to), tags.slice(from, to));
    for (let place = 0; place < to - from; place += 1) {
      if (inner.heads[place]! < 0) continue;
      hidden.add(from + place);
      set(tree, from + place, from + inner.heads[place]!, inner.relations[place]!, inner.confidences[place]!);
    }
  }
  const standing = forms.map((_, index) => index).filter((index) => !hidden.has(index));
  const outer = parser.parse(
    standing.map((index) => forms[index]!),
    standing.map((index) => tags[index]!),
  );
  let root = -1;
  standing.forEach((word, place) => {
    const head = outer.heads[place]!;
    if (head < 0) root = word;
    set(tree, word, head < 0 ? -1 : standing[head]!, outer.relations[place]!, outer.confidences[place]!);
  });
  for (const { index, head, deprel } of aside) set(tree, index, head < 0 ? root : head, deprel, 1);
  return tree;
}

function set(tree: Tree, word: number, head: number, relation: string, confidence: number): void {
  tree.heads[word] = head;
  // The parser scores relations without regard to where the root is.
  tree.relations[word] = head < 0 ? 'root' : relation === 'root' ? 'parataxis' : relation;
  tree.confidences[word] = confidence;
}
