import type { Dropped } from '../../../../src/analyse/rhetoric/dropped-since.ts';

/** Whether a wording was given up, with the probability that its absence is chance. */
export function DroppedWords({ dropped }: { dropped: Dropped | null }) {
  if (dropped === null)
    return <span className="soft">Too little is known to say whether it was dropped.</span>;
  const { since, chance, expected, wordsSince, isDropped } = dropped;
  const odds = chance < 0.001 ? 'below 0.001' : chance.toFixed(3);
  return (
    <span>
      <strong>{isDropped ? `Dropped since ${since}` : `Not shown to be dropped`}</strong>
      <span className="soft">
        {' '}
        (last on <span className="day">{since}</span>; {wordsSince.toLocaleString('en')} words since, in which{' '}
        {expected.toFixed(1)} reports with it were to be expected; probability of none by chance {odds})
      </span>
    </span>
  );
}
