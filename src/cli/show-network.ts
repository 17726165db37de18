import type { Network } from '../analyse/network/build-network.ts';
import type { Similarity } from '../analyse/network/portfolio-similarity.ts';
import type { EventNetwork } from '../analyse/network/tie-events.ts';
import { obligationsOf } from '../export/graphml.ts';
import { printable } from './printable.ts';
import type { Style } from './style.ts';

/** The alliances of a year as a person reads them: each state, then each pair with what it is bound by. */
export function formatNetwork({ year, states, ties }: Network, style: Style): string {
  if (ties.length === 0) return `No alliance is known for ${year}.`;
  const width = Math.max(...states.map(({ code }) => code.length));
  const head = `Alliances in ${year}: ${states.length} states, ${ties.length} pairs.`;
  const nodes = states.map(
    ({ code, name, ties: count }) =>
      `${style.cyan(code.padEnd(width))}  ${printable(name)}: ${count === 1 ? '1 ally' : `${count} allies`}`,
  );
  const edges = ties.map((tie) => {
    const doubt = tie.standing === 'in force' ? '' : style.yellow(' (undetermined)');
    const pair = `${tie.source.padEnd(width)} – ${tie.target.padEnd(width)}`;
    const names = tie.commitments.map(({ name }) => printable(name)).join('; ');
    return `${style.bold(pair)}  ${obligationsOf(tie).join(', ')}${doubt}\n${' '.repeat(width * 2 + 5)}${style.dim(names)}`;
  });
  return [style.bold(head), '', ...nodes, '', ...edges].join('\n');
}

/** Who met whom, or who acted against whom, those most tied first. */
export function formatEventNetwork(
  { by, nodes, ties }: EventNetwork,
  year: number | null,
  style: Style,
): string {
  const of = year === null ? '' : ` in ${year}`;
  if (ties.length === 0) return `No ${by} between two is known${of}.`;
  const names = new Map(nodes.map(({ code, name }) => [code, name]));
  const lines = ties
    .toSorted((a, b) => b.events.length - a.events.length)
    .map(({ source, target, events }) => {
      const acted = (side: string) => events.filter((event) => event.by === side).length;
      const directed = by === 'contact' ? '' : style.dim(`  (${acted('source')} →, ${acted('target')} ←)`);
      const pair = [source, target].map((code) => printable(names.get(code) ?? code)).join(' – ');
      return `${String(events.length).padStart(5)}  ${pair}${directed}`;
    });
  const head = `Ties by ${by}${of}: ${nodes.length} states and bodies, ${ties.length} pairs.`;
  return [style.bold(head), '', ...lines].join('\n');
}

/** The three measures on a line each. */
export function formatSimilarity({ states, year, system, s, kappa, pi }: Similarity, style: Style): string {
  const show = (value: number | null) =>
    value === null ? 'not defined: the portfolios do not vary' : value.toFixed(3);
  return [
    style.bold(`Alliance portfolios of ${states.join(' and ')} in ${year}, over ${system} states:`),
    `S (Signorino & Ritter)  ${show(s)}`,
    `κ (Cohen, Häge)         ${show(kappa)}`,
    `π (Scott, Häge)         ${show(pi)}`,
  ].join('\n');
}
