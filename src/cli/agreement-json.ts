import { dutyWords } from '../analyse/obligations/duty-rules.ts';
import { mergeProvisions } from '../analyse/obligations/merge-provisions.ts';
import type { AgreementStanding } from '../analyse/standing/agreement-standing.ts';
import { forceOverTime } from '../analyse/standing/force-over-time.ts';
import { windowOf } from '../analyse/standing/happened-by.ts';
import { titleOf } from '../analyse/standing/parties-of.ts';
import { isOfAll, takersOf } from '../analyse/standing/steps-of.ts';
import { successorsOf } from '../analyse/standing/succession.ts';
import { tellPeriod } from '../analyse/standing/tell-period.ts';
import type { World } from '../analyse/standing/world.ts';
import type { Evidence, LedgerAgreement, LedgerConflict } from '../vocabulary/ledger.ts';
import type { LoadedAgreements } from './load-agreements.ts';
import { sentenceAround } from './sentence-around.ts';
import { titlesOf } from './titles-of.ts';

interface AgreementView {
  agreement: LedgerAgreement;
  standing: AgreementStanding;
  conflicts: readonly LedgerConflict[];
  /** The day it is judged on. */
  day: string;
  /** The last day of its life to tell of: that day, or today when that is later. */
  until: string;
}

/** One agreement as JSON: what the ledger holds, who took each step, who was bound over time, articles told once. */
export function agreementJson(view: AgreementView, world: World, loaded: LoadedAgreements) {
  const { agreement, standing, conflicts, day, until } = view;
  const withSentence = (evidence: Evidence) => ({ ...evidence, sentence: sentenceOf(evidence, loaded) });
  const predecessor = world.agreements.find(({ id }) => id === agreement.succeeds) ?? null;
  return {
    ...agreement,
    title: titleOf(agreement),
    steps: agreement.steps.map((step) => ({
      ...step,
      window: windowOf(step, world),
      ofAll: isOfAll(agreement, step),
      takers: takersOf(agreement, step),
      evidence: step.evidence.map(withSentence),
    })),
    articles: mergeProvisions(agreement.provisions).map((provision) => ({
      ...provision,
      duty: dutyWords.obligations[provision.obligation],
      case: dutyWords.occasions[provision.occasion],
      evidence: provision.evidence.map(withSentence),
    })),
    terms: agreement.terms.map((term) => ({
      ...term,
      told: term.value === null ? null : tellPeriod(term.value),
      evidence: term.evidence.map(withSentence),
    })),
    standing: { on: day, ...standing },
    overTime: forceOverTime(agreement, until, world),
    conflicts,
    predecessor: predecessor === null ? null : { id: predecessor.id, title: titleOf(predecessor) },
    successors: successorsOf(agreement, world).map((one) => ({ id: one.id, title: titleOf(one) })),
    titles: titlesOf(
      [agreement, ...agreement.steps, ...agreement.provisions, ...agreement.terms].flatMap(
        ({ evidence }) => evidence,
      ),
      loaded,
    ),
  };
}

/** The whole sentence; a report that is not at hand has only the quote. */
function sentenceOf({ document, start, end, quote }: Evidence, { opened }: LoadedAgreements): string {
  const text = opened?.reports.get(document)?.text;
  return text === undefined ? quote : sentenceAround(text, start, end);
}
