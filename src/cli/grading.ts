import { type GivenGrades, givenGrades } from '../analyse/sources/given-grades.ts';
import { rankOf } from '../analyse/sources/rank.ts';
import { type Provenance, provenanceOf } from '../analyse/sources/trace-chains.ts';
import type { Grading } from '../analyse/sources/trace-sources.ts';
import { queryDecisions } from '../record/decisions.ts';
import type { OpenLedger } from '../record/open-ledger.ts';
import { standingDecisions } from '../resolve/standing-decisions.ts';
import type { OpenedCase } from './open-case.ts';
import { factsOfOutlets } from './outlet-sets.ts';

/** The grades analysts gave in this ledger. */
export async function loadGrades(open: OpenLedger): Promise<GivenGrades> {
  return givenGrades(standingDecisions(await queryDecisions(open.db)));
}

/** Who is who by the gazetteer, and the grades given. */
export function gradingOf({ gazetteer }: OpenedCase, grades: GivenGrades): Grading {
  return {
    factsOf: factsOfOutlets(gazetteer),
    officesOf: (actor) => gazetteer.get(actor)?.roles ?? [],
    grades,
  };
}

/** Whose word the entries of a ledger are; "officials say" is nobody's in particular. */
export function provenanceOfCase({ ledger, gazetteer }: OpenedCase): Provenance {
  const officesOf = (actor: string) => gazetteer.get(actor)?.roles ?? [];
  return provenanceOf(ledger, (speaker) => {
    if (speaker.actor !== null) return true;
    return speaker.state !== null && rankOf(speaker, null, officesOf) !== 'anonymous';
  });
}
