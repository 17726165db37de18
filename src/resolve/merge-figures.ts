import type { LedgerFigure } from '../vocabulary/ledger.ts';
import { type CaseFile, ofKind } from './case-file.ts';
import { confidenceOf } from './confidence-of.ts';
import { groupSame } from './group-same.ts';
import { holdLinks } from './hold-links.ts';
import { mergeActors, statesOf } from './merge-actors.ts';

/** Observations of figures → figures: the same number of the same thing, by the same giver, once. */
export function mergeFigures(caseFile: CaseFile): LedgerFigure[] {
  const groups = groupSame(
    ofKind(caseFile, 'figure'),
    ({ found }) =>
      [
        found.measure.toLowerCase(),
        found.value,
        found.unit,
        found.direction,
        found.bound,
        statesOf(found.actors),
        found.by?.name,
        found.when?.value,
      ].join('|'),
    () => true,
  );
  return holdLinks(groups, caseFile.links, () => true).map((group) => {
    const { id, found } = group[0]!;
    return {
      ...found,
      id,
      actors: mergeActors(found.actors),
      by: found.by === null ? null : mergeActors([found.by])[0]!,
      evidence: group.map((one) => one.evidence),
      findings: group.map((one) => one.id),
      confidence: confidenceOf(group, caseFile),
    };
  });
}
