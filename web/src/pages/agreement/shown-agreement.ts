import type { AgreementStanding } from '../../../../src/analyse/standing/agreement-standing.ts';
import type { PartyOverTime } from '../../../../src/analyse/standing/force-over-time.ts';
import type { Window } from '../../../../src/analyse/standing/happened-by.ts';
import type { Evidence, LedgerAgreement, LedgerConflict } from '../../../../src/vocabulary/ledger.ts';

type WithSentence<T> = Omit<T, 'evidence'> & { evidence: (Evidence & { sentence: string })[] };

/** A step with when it may have been taken and the codes of the parties who took it. */
export type ShownStep = WithSentence<LedgerAgreement['steps'][number]> & {
  window: Window;
  ofAll: boolean;
  takers: string[];
};

export type ShownArticle = WithSentence<LedgerAgreement['provisions'][number]> & {
  /** "to defend" */
  duty: string;
  /** "in case of attack" */
  case: string;
};

interface Named {
  id: string;
  title: string;
}

/** An agreement as `agreement --json` tells it. */
export interface ShownAgreement extends Omit<LedgerAgreement, 'steps' | 'terms'> {
  title: string;
  steps: ShownStep[];
  articles: ShownArticle[];
  /** `told`: the value in words. */
  terms: (WithSentence<LedgerAgreement['terms'][number]> & { told: string | null })[];
  standing: AgreementStanding & { on: string };
  /** Since when, and until when, each party is bound. */
  overTime: PartyOverTime[];
  conflicts: LedgerConflict[];
  predecessor: Named | null;
  successors: Named[];
  /** Titles of curated entries and data sets among its evidence. */
  titles: Record<string, string>;
}
