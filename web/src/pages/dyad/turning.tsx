import type { Dyad } from '../../../../src/analyse/dyad/build-dyad.ts';

/** When the level of the score per report changed, and how sure that is. */
export function Turning({ turning }: Pick<Dyad, 'turning'>) {
  const { points, reason, quarters, method } = turning;
  return (
    <>
      <h3>Turning points</h3>
      {points.length === 0 ? (
        <p className="soft">{reason ?? `None that is likelier than not, over ${quarters} quarters.`}</p>
      ) : (
        <ul>
          {points.map(({ quarter, probability, within, before, after }) => (
            <li key={quarter}>
              <strong>{quarter}</strong>: from {before.toFixed(2)} to {after.toFixed(2)} per report.
              Probability of a change between {within.from} and {within.to}:{' '}
              {Math.round(within.probability * 100)}%; just there: {Math.round(probability * 100)}%.
            </li>
          ))}
        </ul>
      )}
      <p className="soft small">{method}</p>
    </>
  );
}
