import type { MatterAnswer, OutletAnswer } from '../../../../src/analyse/silence/observe-silence.ts';
import type { ReportedSilence } from '../../../../src/analyse/silence/reported-silences.ts';

/** An outlet's answer with its short name and who owns it. */
export type ShownOutlet = OutletAnswer & { facts: { affiliation: string | null }; short: string };

/** What `/api/silence` says of one event. */
export interface SilenceAnswer extends Omit<MatterAnswer, 'outlets'> {
  outlets: ShownOutlet[];
  reported: ReportedSilence[];
}
