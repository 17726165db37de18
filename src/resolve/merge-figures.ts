import type { LedgerFigure } from '../vocabulary/ledger.ts';
import type { ObservationOf } from '../vocabulary/observation.ts';
import { type CaseFile, ofKind } from './case-file.ts';
import { compareFindings } from './compare-findings.ts';
import { confidenceOf } from './confidence-of.ts';
import { groupSame } from './group-same.ts';
import { holdLinks } from './hold-links.ts';
import { mergeActors, statesOf } from './merge-actors.ts';

type FigureObservation = ObservationOf<'figure'>;

/** Observations of figures → figures: the same number of the same thing, by the same giver, once. */
export function mergeFigures(caseFile: CaseFile): LedgerFigure[] {
  const groups = groupSame(
    ofKind(caseFile, 'figure').sort((a, b) => compareFindings(a, b, caseFile)),
    figureKey,
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

/** What figures of one entry share. */
export function figureKey({ found }: FigureObservation): string {
  return [
    found.measure.toLowerCase(),
    found.value,
    found.unit,
    found.direction,
    found.bound,
    statesOf(found.actors),
    found.by?.name,
    found.when?.value,
  ].join('|');
}
