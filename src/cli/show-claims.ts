import type { ClaimList } from '../analyse/claims/list-claims.ts';
import { printable } from './printable.ts';
import type { Style } from './style.ts';
import { wrapText } from './wrap-text.ts';

const indent = 2;

/** Claims, each with who said it when and where, and what it says. */
export function formatClaims({ total, claims }: ClaimList, style: Style, columns: number): string {
  if (claims.length === 0) return 'Nothing in the ledger fits.';
  const width = Math.max(40, Math.min(columns, 120));
  const shown = claims.map(({ id, speaker, via, stance, about, day, outlet }) => {
    const through = via.length === 0 ? '' : ` through ${via.map(({ name }) => name).join(', ')}`;
    const verb = stance === 'neither' ? 'neither confirms nor denies' : stance;
    const head = `${day ?? 'no date'}  ${speaker.name} ${verb}${through} · ${outlet ?? 'no outlet'}`;
    const says = wrapText(printable(about), width - indent).map((line) => `${' '.repeat(indent)}${line}`);
    return `${style.cyan(id)}  ${style.bold(printable(head))}\n${says.join('\n')}`;
  });
  const left = total - claims.length;
  return [
    ...shown,
    ...(left === 0 ? [] : [`${claims.length} of ${total}. More with --limit and --offset.`]),
  ].join('\n');
}
