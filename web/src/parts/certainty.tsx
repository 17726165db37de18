import type { Factuality } from '../../../src/vocabulary/factuality.ts';

/** FactBank's degrees in words, with a sign, so that colour alone never tells. */
const words: Record<Factuality, [string, string]> = {
  'CT+': ['●', 'told as fact'],
  'PR+': ['◐', 'probable'],
  'PS+': ['◔', 'possible'],
  'CT-': ['×', 'told as not so'],
  'PR-': ['×', 'probably not so'],
  'PS-': ['×', 'possibly not so'],
  CTu: ['○', 'not told whether so'],
  Uu: ['○', 'uncommitted: planned, asked, supposed'],
};

/** How certain a report is of what it tells. */
export function Certainty({ factuality, long = false }: { factuality: Factuality; long?: boolean }) {
  const [sign, meaning] = words[factuality];
  return (
    <span className="certainty" title={`${factuality}: ${meaning}`}>
      <span aria-hidden="true">{sign}</span>
      {long ? ` ${meaning} (${factuality})` : <span className="unseen">{meaning}</span>}
    </span>
  );
}
