import pc from 'picocolors';
import type { Terminal } from './terminal.ts';

export type Style = ReturnType<typeof pc.createColors>;

/** Colours for output: none into a pipe, with NO_COLOR, or on a dumb terminal; FORCE_COLOR turns them on. */
export function styleFor(terminal: Terminal): Style {
  const { NO_COLOR, FORCE_COLOR, TERM } = terminal.environment;
  if (NO_COLOR !== undefined && NO_COLOR !== '') return pc.createColors(false);
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '' && FORCE_COLOR !== '0') return pc.createColors(true);
  return pc.createColors(terminal.outputIsScreen && TERM !== 'dumb');
}
