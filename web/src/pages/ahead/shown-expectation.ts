import type { Announcement, GivenLikelihood } from '../../../../src/analyse/ahead/expectation.ts';
import type { AheadStatus } from '../../../../src/analyse/ahead/list-ahead.ts';
import type { When } from '../../../../src/vocabulary/when.ts';

/** One expectation as `/api/ahead` gives it. */
export interface ShownExpectation {
  entry: string;
  summary: string;
  type: string;
  mode: string | null;
  when: When | null;
  announcements: Announcement[];
  likelihood: (GivenLikelihood & { band: string }) | null;
  status: AheadStatus;
  toldBy: string | null;
}

export interface ShownAhead {
  /** The day from which it is looked. */
  on: string;
  expectations: ShownExpectation[];
}
