import type { Agreement, Mention } from '../../vocabulary/reading.ts';
import type { AgreementMention } from '../draft.ts';

/**
 * Agreement mentions in the form of a Reading's mentions, kind `agreement`: named by the agreement's best name, without
 * an id until it is resolved across reports.
 */
export function toMentions(
  mentions: readonly AgreementMention[],
  agreements: readonly Agreement[],
): Mention[] {
  return mentions.map(({ start, end, name, agreement }) => ({
    start,
    end,
    name: agreements[agreement]?.names[0] ?? name,
    actor: null,
    kind: 'agreement',
    state: null,
  }));
}
