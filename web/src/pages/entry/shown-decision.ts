/** A decision about an entry with what became of it, as `show --json` tells it. */
export interface ShownDecision {
  id: number;
  subject: string;
  action: string;
  by: string;
  at: string;
  note: string | null;
  status: 'holds' | 'undone' | 'orphaned' | 'undo';
  payload: unknown;
}

/** What a decision says beyond its name, where it says something. */
export function sayDecision({ action, payload }: ShownDecision): string {
  const given = (payload ?? {}) as {
    called?: { type: string; mode: string | null };
    roles?: Record<string, { name: string }[]>;
    when?: { value: string };
    step?: string | null;
    decision?: number;
    parts?: unknown[];
  };
  switch (action) {
    case 'retype':
      return [given.called?.type, given.called?.mode].filter(Boolean).join(', ');
    case 'reassign':
      return Object.entries(given.roles ?? {})
        .map(([role, actors]) => `${role}: ${actors.map(({ name }) => name).join(', ') || 'none'}`)
        .join('; ');
    case 'redate':
      return [given.step, given.when?.value || 'unknown'].filter(Boolean).join(' ');
    case 'undo':
      return given.decision === undefined ? '' : `of decision ${given.decision}`;
    case 'split':
      return given.parts === undefined ? '' : `in ${given.parts.length}`;
    default:
      return '';
  }
}
