import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { BlockBuilder } from './block-builder.ts';
import { parseFrontMatter } from './parse-front-matter.ts';
import type { ParsedReport } from './report-source.ts';

/**
 * Markdown with or without front matter → the words without their markup, and the blocks the markup tells.
 * The first level-one heading at the top is the title when the front matter gives none.
 * @throws IngestError `bad-front-matter`.
 */
export function parseMarkdown(content: string): ParsedReport {
  const { matter, bodyStart } = parseFrontMatter(content);
  const builder = new BlockBuilder();
  const tree = fromMarkdown(content.slice(bodyStart));
  const top = tree.children[0];
  const heading = top?.type === 'heading' && top.depth === 1 ? wordsOf(top) : null;
  tree.children.forEach((node, index) => {
    if (index === 0 && heading !== null) builder.add('title', heading);
    else addNode(builder, node);
  });
  return { ...builder.finish(), ...matter, title: matter.title ?? heading };
}

function addNode(builder: BlockBuilder, node: Nodes): void {
  switch (node.type) {
    case 'heading':
      builder.add('heading', wordsOf(node));
      return;
    case 'paragraph':
      if (!isTable(node)) builder.add('paragraph', wordsOf(node).replace(/^\[\^[^\]\s]+\]:\s*/, ''));
      return;
    case 'listItem':
      for (const child of node.children) {
        if (child.type === 'paragraph') builder.add('item', wordsOf(child).replace(/^\[[ xX]\]\s+/, ''));
        else addNode(builder, child);
      }
      return;
    case 'blockquote':
    case 'list':
      for (const child of node.children) addNode(builder, child);
      return;
    default:
      // Code, tables of contents, raw HTML, rules: not a report's sentences.
      return;
  }
}

/** The words of a node: a line break parts them; pictures, markup and the marks of footnotes are no words. */
function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value.replace(/\[\^[^\]\s]+\](?!:)/g, '');
  if (node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return ' ';
  if (node.type === 'html') return /^<br\b/i.test(node.value) ? ' ' : '';
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

/** A table, which plain Markdown takes for a paragraph: its second line rules off the head. */
function isTable(node: Nodes): boolean {
  const second = wordsOf(node).split('\n')[1] ?? '';
  return second.includes('|') && /^[\s|:-]*-[\s|:-]*$/.test(second);
}
