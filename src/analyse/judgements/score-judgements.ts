import { bandOf, likelihoodBands } from '../likelihood-bands.ts';
import type { Judgement } from './list-judgements.ts';

/** How some judgements came out. */
export interface Score {
  judgements: number;
  /** Mean probability that was given. */
  expected: number;
  /** Share that came true. */
  observed: number;
  /** Brier score: mean squared distance of probability and outcome (1 or 0); 0 is best, 0.25 is always saying 50%. */
  brier: number;
}

export interface JudgementScore {
  /** Null when nothing is resolved yet. */
  overall: Score | null;
  /**
   * Brier skill score against always giving the share that came true (1 is best, 0 is no better); null when all came
   * out alike, so that there is nothing to tell apart.
   */
  skill: number | null;
  /** The reliability table: each band of ICD 203 in which something was judged, from the least likely. */
  bands: (Score & { band: string; low: number; high: number })[];
  open: number;
  void: number;
}

/**
 * Brier score (Brier 1950, in its two-outcome form) of the judgements that came out yes or no, overall and by band.
 * What is open or void does not count.
 */
export function scoreJudgements(judgements: readonly Judgement[]): JudgementScore {
  const settled = judgements.filter(({ outcome }) => outcome === 'yes' || outcome === 'no');
  const overall = scoreOf(settled);
  const uncertainty = overall === null ? 0 : overall.observed * (1 - overall.observed);
  return {
    overall,
    skill: overall === null || uncertainty === 0 ? null : 1 - overall.brier / uncertainty,
    bands: likelihoodBands.flatMap((band) => {
      const score = scoreOf(settled.filter(({ probability }) => bandOf(probability) === band));
      return score === null ? [] : [{ band: band.words[0]!, low: band.low, high: band.high, ...score }];
    }),
    open: judgements.filter(({ outcome }) => outcome === null).length,
    void: judgements.filter(({ outcome }) => outcome === 'void').length,
  };
}

function scoreOf(judgements: readonly Judgement[]): Score | null {
  if (judgements.length === 0) return null;
  const mean = (value: (one: Judgement) => number) =>
    judgements.reduce((sum, one) => sum + value(one), 0) / judgements.length;
  const truth = ({ outcome }: Judgement) => (outcome === 'yes' ? 1 : 0);
  return {
    judgements: judgements.length,
    expected: mean(({ probability }) => probability),
    observed: mean(truth),
    brier: mean((one) => (one.probability - truth(one)) ** 2),
  };
}
