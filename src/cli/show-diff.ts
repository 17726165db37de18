import type { Passage, SharedPassage, TextComparison } from '../analyse/rhetoric/diff/compare-texts.ts';
import type { Difference } from '../analyse/rhetoric/diff/tell-differences.ts';
import type { DiffSide } from './diff-sides.ts';
import { printable } from './printable.ts';
import type { Style } from './style.ts';
import { wrapText } from './wrap-text.ts';

/** From so many columns two texts stand side by side. */
const sideBySide = 100;

type About = DiffSide['about'];

/** A comparison as a person reads it: side by side on wide screens, one above the other on narrow ones. */
export function formatDiff(
  comparison: TextComparison,
  about: readonly [About, About],
  style: Style,
  columns: number,
): string {
  const width = Math.max(40, Math.min(columns, 140));
  const show = columns >= sideBySide ? pairColumns(style, width) : stacked(style, width);
  const { shared, onlyA, onlyB, strongerInA, strongerInB } = comparison;
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [[style.bold(title), ...lines].join('\n')];
  const stronger = (places: readonly number[], side: 'a' | 'b') =>
    places.flatMap((place) => tellStronger(shared[place]!.differences, side, place, width));
  return [
    about.flatMap((one, index) => tellAbout(one, index === 0 ? 'A' : 'B', style, width)).join('\n'),
    summary(comparison, width),
    ...section('Stronger in A', stronger(strongerInA, 'a')),
    ...section('Stronger in B', stronger(strongerInB, 'b')),
    ...section(
      'Both say',
      shared.flatMap((one, place) => [
        ...show(one, place),
        ...tellPlain(one.differences, width).map(style.yellow),
        '',
      ]),
    ),
    ...section(
      'Only A',
      onlyA.flatMap((one) => tellPassage(one, width)),
    ),
    ...section(
      'Only B',
      onlyB.flatMap((one) => tellPassage(one, width)),
    ),
  ].join('\n\n');
}

function tellAbout(
  { id, title, outlet, published }: About,
  side: string,
  style: Style,
  width: number,
): string[] {
  const name = [id, published, outlet, title].filter((part) => part !== null).join(' · ');
  return wrapText(printable(name), width - 3).map((line, index) =>
    index === 0 ? `${style.bold(side)}  ${line}` : `   ${line}`,
  );
}

function summary({ shared, onlyA, onlyB }: TextComparison, width: number): string {
  const differing = shared.filter(({ differences }) => differences.length > 0).length;
  const text =
    shared.length === 0
      ? 'The two have no clause in common: they may not be of one kind.'
      : `${shared.length} ${shared.length === 1 ? 'passage' : 'passages'} in both, ${differing} of them with differences; ${onlyA.length} only in A, ${onlyB.length} only in B.`;
  return wrapText(text, width).join('\n');
}

function tellStronger(
  differences: readonly Difference[],
  side: 'a' | 'b',
  place: number,
  width: number,
): string[] {
  return differences
    .filter(({ stronger }) => stronger === side)
    .flatMap(({ scale, a, b }) => {
      const [more, less] = side === 'a' ? [a, b] : [b, a];
      const other = side === 'a' ? 'B' : 'A';
      const against = less === null ? `nothing of the kind in ${other}` : `“${less}” in ${other}`;
      return hang(`${place + 1}. ${scale ?? 'degree'}: “${more}”, ${against}`, width);
    });
}

/** Differences that are no matter of strength. */
function tellPlain(differences: readonly Difference[], width: number): string[] {
  return differences
    .filter(({ stronger }) => stronger === null)
    .flatMap(({ kind, a, b }) => hang(`≠ ${kind}: ${a ?? '–'} in A, ${b ?? '–'} in B`, width, '     '));
}

function hang(text: string, width: number, indent = '  '): string[] {
  return wrapText(printable(text), width - indent.length - 2).map((line, index) =>
    index === 0 ? `${indent}${line}` : `${indent}  ${line}`,
  );
}

function tellPassage({ quote }: Passage, width: number): string[] {
  return hang(`· ${quote}`, width);
}

const joinQuotes = (passages: readonly Passage[]) =>
  passages.map(({ quote }) => printable(quote).trim()).join(' […] ');

type ShowShared = (shared: SharedPassage, place: number) => string[];

function pairColumns(style: Style, width: number): ShowShared {
  const half = Math.floor((width - 9) / 2);
  return ({ a, b }, place) => {
    const left = wrapText(joinQuotes(a), half);
    const right = wrapText(joinQuotes(b), half);
    return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => {
      const number = index === 0 ? `${place + 1}.`.padStart(4) : '    ';
      return `${style.dim(number)} ${(left[index] ?? '').padEnd(half)} ${style.dim('│')} ${right[index] ?? ''}`.trimEnd();
    });
  };
}

function stacked(style: Style, width: number): ShowShared {
  return ({ a, b }, place) => {
    const side = (name: string, passages: readonly Passage[], first: string) =>
      wrapText(joinQuotes(passages), width - 8).map(
        (line, index) => `${index === 0 ? first : '    '} ${style.bold(index === 0 ? name : ' ')} ${line}`,
      );
    const number = style.dim(`${place + 1}.`.padStart(4));
    return [...side('A', a, number), ...side('B', b, '    ')];
  };
}
