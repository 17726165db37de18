import type { RankedProposal } from '../../../../src/analyse/review/rank-proposals.ts';
import type { ShownEntry } from '../entry/shown-entry.ts';

/** A proposal as the parts of the entry page show it. */
export function shownProposal(proposal: RankedProposal): ShownEntry {
  return proposal.kind === 'event'
    ? { ...proposal.entry, entryKind: 'event', decided: [] }
    : { ...proposal.entry, entryKind: 'claim', decided: [] };
}

/** Why it comes where it comes: what settling it would tell. */
export function reasonOf({ relevance, uncertainty, reach, entry }: RankedProposal): string {
  const weight =
    relevance >= 0.66 ? 'often told of' : relevance >= 0.33 ? 'told of now and then' : 'seldom told of';
  const doubt = uncertainty >= 0.9 ? 'as likely wrong as right' : 'unsure';
  const entries = reach === 1 ? 'no other entry hangs on it' : `${reach} entries would change`;
  return `Confidence ${entry.confidence.toFixed(2)}, ${doubt}; who it is about is ${weight} here; ${entries}.`;
}
