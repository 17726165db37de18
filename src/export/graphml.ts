import type { Network, Tie } from '../analyse/network/build-network.ts';

/** A network as GraphML (http://graphml.graphdrawing.org), for Gephi, yEd, igraph or NetworkX. */
export function writeGraphml({ year, states, ties }: Network): string {
  const keys = [
    ['name', 'node', 'string'],
    ['ties', 'node', 'int'],
    ['weight', 'edge', 'int'],
    ['standing', 'edge', 'string'],
    ['obligations', 'edge', 'string'],
    ['agreements', 'edge', 'string'],
  ].map(
    ([name, element, type]) =>
      `  <key id="${name}" for="${element}" attr.name="${name}" attr.type="${type}"/>`,
  );
  const nodes = states.map(
    ({ code, name, ties: degree }) =>
      `    <node id="${escapeXml(code)}">${data('name', name)}${data('ties', degree)}</node>`,
  );
  const edges = ties.map(
    (tie) =>
      `    <edge source="${escapeXml(tie.source)}" target="${escapeXml(tie.target)}">${data('weight', tie.weight)}${data('standing', tie.standing)}${data('obligations', obligationsOf(tie).join(', '))}${data('agreements', tie.commitments.map(({ name }) => name).join('; '))}</edge>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys,
    `  <graph id="alliances-${year}" edgedefault="undirected">`,
    ...nodes,
    ...edges,
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
}

function data(key: string, value: string | number): string {
  return `<data key="${key}">${escapeXml(String(value))}</data>`;
}

/** What either side owes, each once. */
export function obligationsOf({ commitments }: Tie): string[] {
  const all = commitments.flatMap(({ sourceOwes, targetOwes }) => [...sourceOwes, ...targetOwes]);
  return [...new Set(all)].sort();
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Characters that XML cannot hold at all are left out. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/g, (character) => entities[character]!);
}
