import type { DecisionStatus } from '../resolve/decision-status.ts';
import { listActors } from '../resolve/summarise-event.ts';
import type { Decision } from '../vocabulary/decision.ts';
import { printable } from './printable.ts';
import type { Style } from './style.ts';
import { wrapText } from './wrap-text.ts';

/** Decisions as a person reads them: number, action, what about; what it changes; who, when and why. */
export function formatDecisions(decisions: readonly DecisionStatus[], style: Style, columns: number): string {
  if (decisions.length === 0) return 'Nothing was decided.';
  const width = Math.max(40, Math.min(columns, 120));
  return decisions.map((decision) => formatDecision(decision, style, width)).join('\n\n');
}

function formatDecision(decision: DecisionStatus, style: Style, width: number): string {
  const { id, action, subject, status, by, at, note } = decision;
  const mark = { holds: '', undo: '', undone: style.dim('  undone'), orphaned: style.yellow('  orphaned') }[
    status
  ];
  const indent = ' '.repeat(6);
  const told = changeOf(decision);
  const quote = quoteOf(decision);
  const more = [
    told === '' ? [] : wrapText(printable(told), width - indent.length),
    quote === null
      ? []
      : wrapText(printable(`“${quote}”`), width - indent.length).map((line) => style.dim(line)),
    wrapText(
      printable([`${by}, ${at.slice(0, 10)}`, note].filter(Boolean).join(': ')),
      width - indent.length,
    ).map((line) => style.cyan(line)),
  ].flat();
  return [
    `${style.bold(String(id).padStart(4))}  ${action} ${printable(subject)}${mark}`,
    ...more.map((line) => indent + line),
  ].join('\n');
}

/** What a decision changes, in words. */
function changeOf(decision: Decision): string {
  switch (decision.action) {
    case 'merge':
      return `with ${ids(decision.payload.others)}`;
    case 'split':
      return decision.payload.parts.map((part) => ids(part)).join(' | ');
    case 'retype': {
      const { type, mode } = decision.payload.called;
      return mode === null ? `to ${type}` : `to ${type} (${mode})`;
    }
    case 'reassign':
      return Object.entries(decision.payload.roles)
        .map(([role, actors]) => `${role}: ${listActors(actors) || 'none'}`)
        .join('; ');
    case 'redate':
      return `to ${decision.payload.when.value || 'unknown'}${decision.payload.step === null ? '' : ` (${decision.payload.step})`}`;
    case 'add':
      return `${decision.payload.finding.kind}, ${decision.payload.report === null ? 'a note of a person' : `from ${decision.payload.report.key}`}`;
    case 'undo':
      return decision.payload === null ? '' : `takes back decision ${decision.payload.decision}`;
    case 'grade': {
      const { reliability, credibility } = decision.payload;
      return [reliability, credibility].filter((one) => one !== null).join('');
    }
    case 'judge': {
      const { statement, likelihood, due } = decision.payload;
      return `${statement} – ${likelihood.word ?? `${Math.round(likelihood.probability * 100)}%`} by ${due}`;
    }
    case 'resolve':
      return `${decision.payload.outcome} on ${decision.payload.on}`;
    default:
      return '';
  }
}

function ids(anchors: readonly { id: string }[]): string {
  return anchors.map(({ id }) => id).join(', ');
}

/** The sentence a decision hangs on, so that one can tell what it was about. */
function quoteOf({ action, payload }: Decision): string | null {
  switch (action) {
    case 'confirm':
    case 'reject':
    case 'note':
      return payload?.anchors[0]?.selector.exact ?? null;
    case 'retype':
    case 'reassign':
    case 'redate':
    case 'merge':
    case 'grade':
      return payload.anchors[0]?.selector.exact ?? null;
    case 'split':
      return payload.parts[0]?.[0]?.selector.exact ?? null;
    case 'add':
      return payload.selector.exact;
    default:
      return null;
  }
}
