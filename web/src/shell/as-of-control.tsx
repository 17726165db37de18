import { DayInput } from '../parts/day-input.tsx';
import { useAsOf, useViewState } from '../view/view-state.ts';

/** The day as known on which the whole workbench is shown; empty: all that is known. */
export function AsOfControl() {
  const asOf = useAsOf();
  const [, change] = useViewState();
  return (
    <div className="as-of small" data-set={asOf !== null}>
      <DayInput label="As known on" value={asOf} onChange={(day) => change({ asOf: day })} />
      {asOf !== null && (
        <button type="button" data-kind="plain" onClick={() => change({ asOf: null })}>
          Now
        </button>
      )}
    </div>
  );
}
