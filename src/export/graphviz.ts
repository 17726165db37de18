import type { Network } from '../analyse/network/build-network.ts';
import { obligationsOf } from './graphml.ts';

/** A network in Graphviz's language: stronger ties are thicker, those not surely in force dashed. */
export function writeGraphviz({ year, states, ties }: Network): string {
  return [
    `graph ${quote(`alliances ${year}`)} {`,
    '  node [shape=box, fontname="sans-serif"];',
    ...states.map(({ code, name }) => `  ${quote(code)} [label=${quote(name)}];`),
    ...ties.map((tie) => {
      const style = tie.standing === 'in force' ? 'solid' : 'dashed';
      const names = tie.commitments.map(({ name }) => name).join('; ');
      return `  ${quote(tie.source)} -- ${quote(tie.target)} [penwidth=${tie.weight}, style=${style}, label=${quote(obligationsOf(tie).join(', '))}, tooltip=${quote(names)}];`;
    }),
    '}',
    '',
  ].join('\n');
}

/** A quoted identifier: only a double quote and a backslash mean something in it. */
function quote(text: string): string {
  return `"${text
    .replace(/[\\"]/g, '\\$&')
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}/gu, '')}"`;
}
